import { createRequire } from 'node:module';
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { chartPicture } from '../../../src/exports/pictures/chart-picture.ts';
import { family, loadFonts } from '../../../src/exports/pictures/paint-shape.ts';
import type { ChartForm, ChartSpec } from '../../../src/figures/figure.ts';
import { textWidth } from '../../../src/figures/text-width.ts';
import { theme } from '../../../src/figures/theme.ts';
import { pixelsOf } from './pixels.ts';

const { emphasis, calm, muted, paper, ink } = theme.colours;

/** The first is singled out. */
const chart = (form: ChartForm, values: readonly (number | null)[], label = 'Tukums'): ChartSpec => ({
  form,
  unitLabel: '',
  items: values.map((value, i) => ({
    key: `k${i}`,
    label,
    value,
    text: value === null ? 'nav datu' : String(value),
    emphasis: i === 0,
  })),
});

describe('a chart as a picture', () => {
  it.each(['bars', 'columns'] as const)('has twice the pixels that %s are shown with', async (form) => {
    const { png, width, height } = chartPicture(chart(form, [10, 5]));
    const pixels = await pixelsOf(png);
    expect([pixels.width, pixels.height]).toEqual([width * 2, height * 2]);
    expect(pixels.count(paper)).toBeGreaterThan((pixels.width * pixels.height) / 4);
  });

  it.each(['bars', 'columns'] as const)('shows the values in proportion as %s', async (form) => {
    const { count } = await pixelsOf(chartPicture(chart(form, [12, 6])).png);
    expect(count(emphasis) / count(calm)).toBeCloseTo(2, 1);
  });

  it('labels an unknown value as unknown and a zero as zero, and draws neither', async () => {
    const unknown = await pixelsOf(chartPicture(chart('bars', [8, null])).png);
    const zero = await pixelsOf(chartPicture(chart('bars', [8, 0])).png);
    expect([unknown.count(calm), zero.count(calm)]).toEqual([0, 0]);
    expect(unknown.count(muted)).toBeGreaterThan(0);
    expect(zero.count(muted)).toBe(0);
  });

  it('has Latvian letters in the font of the book', async () => {
    loadFonts();
    const pen = createCanvas(1, 1).getContext('2d');
    pen.font = `600 ${theme.sizes.label}px "${family}"`;
    for (const letter of 'ĀČĒĢĪĶĻŅŠŪŽāčēģīķļņšūž„“–%0')
      expect(pen.measureText(letter).width, letter).toBeCloseTo(
        textWidth(letter, 'strong', theme.sizes.label),
        1,
      );
    const [marked, plain] = await Promise.all(
      ['Ķēķu', 'Keku'].map((label) => pixelsOf(chartPicture(chart('bars', [1], label)).png)),
    );
    expect(marked?.count(ink)).toBeGreaterThan(plain?.count(ink) ?? Number.POSITIVE_INFINITY);
  });

  it('leaves no empty entries in the cache of modules', () => {
    chartPicture(chart('bars', [3, 1]));
    expect(Object.values(createRequire(import.meta.url).cache)).not.toContain(undefined);
  });

  it('is the same for the same chart', () => {
    const [one, other] = [1, 2].map(() => chartPicture(chart('columns', [3, 2, 1])).png);
    expect(Buffer.compare(one ?? new Uint8Array(), other ?? new Uint8Array(1))).toBe(0);
  });
});
