import { describe, expect, it } from 'vitest';
import { chartConfig } from '../../src/figures/chart-config.ts';
import type { ChartForm, ChartSpec } from '../../src/figures/figure.ts';
import { labelLines } from '../../src/figures/label-lines.ts';
import { theme } from '../../src/figures/theme.ts';

const spec = (form: ChartForm, values: readonly (number | null)[], emphasis = 0): ChartSpec => ({
  form,
  unitLabel: 'pašvaldības',
  items: values.map((value, i) => ({
    key: `k${i}`,
    label: `Atļauju izsniegšana neformālās izglītības programmām ${i}`,
    value,
    text: String(value),
    emphasis: i === emphasis,
  })),
});

describe('the configuration of Chart.js', () => {
  it('lays bars down and lets columns stand', () => {
    expect(chartConfig(spec('bars', [1, 2]), theme)).toMatchObject({
      type: 'bar',
      options: { indexAxis: 'y' },
    });
    expect(chartConfig(spec('columns', [1, 2]), theme)).toMatchObject({
      type: 'bar',
      options: { indexAxis: 'x' },
    });
    expect(chartConfig(spec('ring', [1, 2]), theme).type).toBe('doughnut');
  });

  it('keeps what is unknown unknown', () => {
    expect(chartConfig(spec('columns', [5, null, 0]), theme).data.datasets[0]?.data).toEqual([5, null, 0]);
  });

  it('neither moves nor has a grid, and starts at zero', () => {
    const { options } = chartConfig(spec('bars', [1, 2]), theme);
    expect(options).toMatchObject({
      animation: false,
      scales: { x: { display: false, beginAtZero: true }, y: { grid: { display: false } } },
    });
  });

  it('breaks long labels into lines, or takes those that the renderer has measured', () => {
    const chart = spec('columns', [1, 2]);
    for (const lines of chartConfig(chart, theme).data.labels ?? []) expect(lines.length).toBeGreaterThan(1);
    expect(chartConfig(chart, theme, [['a', 'b'], ['c']]).data.labels).toEqual([['a', 'b'], ['c']]);
  });

  it('gives the strong colour to what the text singles out and to nothing else', () => {
    const bars = chartConfig(spec('bars', [1, 2, 3], 2), theme).data.datasets[0]?.backgroundColor;
    expect(bars).toEqual([theme.colours.calm, theme.colours.calm, theme.colours.emphasis]);
    const ring = chartConfig(spec('ring', [1, 2, 3, 4], 1), theme).data.datasets[0]?.backgroundColor;
    expect(new Set(ring as string[]).size).toBe(4);
    expect((ring as string[])[1]).toBe(theme.colours.emphasis);
  });
});

describe('a label', () => {
  it('breaks between words and loses none', () => {
    const label = 'Pašvaldības iestādes, bet ne profesionālās izglītības iestādes';
    const lines = labelLines(label, 20);
    expect(lines.join(' ')).toBe(label);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(20);
    expect(labelLines('Pieaugušajiem', 5)).toEqual(['Pieaugušajiem']);
  });
});

describe('the colours', () => {
  const { colours } = theme;

  it('of letters can be read on paper', () => {
    expect(contrast(colours.ink, colours.paper)).toBeGreaterThan(7);
    expect(contrast(colours.muted, colours.paper)).toBeGreaterThan(4.5);
  });

  it('of bars stand out from the paper', () => {
    expect(contrast(colours.emphasis, colours.paper)).toBeGreaterThan(3);
    expect(contrast(colours.calm, colours.paper)).toBeGreaterThan(3);
  });

  it('of neighbours differ in lightness, so that they stay apart in greyscale', () => {
    expect(contrast(colours.emphasis, colours.calm)).toBeGreaterThan(2);
    const shades = [colours.emphasis, ...colours.segments, colours.paper];
    const steps = shades.slice(1).map((shade, i) => contrast(shade, shades[i] ?? ''));
    expect(Math.min(...steps)).toBeGreaterThan(1.25);
  });
});

/** Contrast of two colours as WCAG 2 defines it, 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
