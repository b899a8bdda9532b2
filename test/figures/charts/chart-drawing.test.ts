import { describe, expect, it } from 'vitest';
import { chartDrawing } from '../../../src/figures/charts/chart-drawing.ts';
import type { Drawing } from '../../../src/figures/drawing.ts';
import type { ChartForm, ChartSpec } from '../../../src/figures/figure.ts';
import { labelLines, textWidth } from '../../../src/figures/text-width.ts';
import { theme } from '../../../src/figures/theme.ts';
import { textWidthIn } from '../../../src/report/pdf/drawings/text-width.ts';
import { openDocument } from '../../../src/report/pdf/open-document.ts';
import { openFaces } from '../../../src/report/pdf/text/faces.ts';
import { sampleBook } from '../../report/pdf/sample-book.ts';

const labelOf = (index: number) => `Atļauju izsniegšana neformālās izglītības programmām ${index}`;

const spec = (form: ChartForm, values: readonly (number | null)[], emphasis = 0): ChartSpec => ({
  form,
  unitLabel: 'pašvaldības',
  items: values.map((value, i) => ({
    key: `k${i}`,
    label: labelOf(i),
    value,
    text: String(value),
    emphasis: i === emphasis,
  })),
});

const drawn = (chart: ChartSpec, width = 420): Drawing => chartDrawing(chart, width, textWidth);

const { calm, emphasis, axis, ink, muted } = theme.colours;

interface Box {
  readonly fill: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const boxes = ({ shapes }: Drawing): readonly Box[] =>
  shapes.flatMap((shape) => {
    if (shape.kind !== 'area') return [];
    const [xs, ys] = [0, 1].map((side) => shape.rings.flat().map((point) => point[side] ?? 0));
    const [left, top] = [Math.min(...(xs ?? [])), Math.min(...(ys ?? []))];
    const [width, height] = [Math.max(...(xs ?? [])) - left, Math.max(...(ys ?? [])) - top];
    return [{ fill: shape.fill, left, top, width, height }];
  });
const labels = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape.kind === 'label' ? [shape] : []));
const lines = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape.kind === 'line' ? [shape] : []));

describe('the drawing of a chart', () => {
  it('draws horizontal bars and vertical columns in proportion to their values', () => {
    const [short, long] = boxes(drawn(spec('bars', [1, 2])));
    expect(long?.width).toBeCloseTo(2 * (short?.width ?? 0));
    expect(long?.height).toBe(short?.height);
    const [low, high] = boxes(drawn(spec('columns', [1, 2])));
    expect(high?.height).toBeCloseTo(2 * (low?.height ?? 0));
    expect(high?.width).toBe(low?.width);
  });

  it('draws unknown values as unknown', () => {
    for (const form of ['bars', 'columns'] as const) {
      const drawing = drawn(spec(form, [5, null, 0]));
      const texts = labels(drawing).filter(({ text }) => ['5', 'nav datu', '0'].includes(text));
      expect(texts.map(({ text, face, colour }) => [text, face, colour])).toEqual([
        ['5', 'strong', ink],
        ['nav datu', 'italic', muted],
        ['0', 'regular', ink],
      ]);
      expect(boxes(drawing).filter(({ width, height }) => width * height > 0)).toHaveLength(1);
    }
  });

  it('has no grid, and starts at zero', () => {
    const drawing = drawn(spec('bars', [10, 11]));
    const [line, ...others] = lines(drawing);
    expect([line?.colour, others]).toEqual([axis, []]);
    const zero = line?.lines[0]?.[0]?.[0] ?? 0;
    for (const { left } of boxes(drawing)) expect(Math.abs(left - zero)).toBeLessThan(1);
  });

  it('breaks long labels into lines', () => {
    const texts = labels(drawn(spec('columns', [1, 2]))).map(({ text }) => text);
    expect(texts).not.toContain(labelOf(0));
    expect(texts.filter((text) => /^[\p{L}\d ]+$/u.test(text)).join(' ')).toContain(labelOf(0));
  });

  it('uses the emphasis colour only for what the text emphasises', () => {
    expect(boxes(drawn(spec('bars', [1, 2, 3], 2))).map(({ fill }) => fill)).toEqual([calm, calm, emphasis]);
  });

  it.each([
    ['bars', 420],
    ['columns', 420],
    ['bars', 176],
    ['columns', 176],
  ] as const)('keeps the words of %s at a width of %i points within it and apart', (form, width) => {
    const drawing = drawn(spec(form, [12345, null, 3, 0, 7]), width);
    const words = labels(drawing).map(({ at: [x, y], text, face, size, anchor }) => {
      const wide = textWidth(text, face, size);
      const left = x - wide * { start: 0, middle: 0.5, end: 1 }[anchor];
      return { text, left, right: left + wide, top: y - 0.7 * size, bottom: y };
    });
    expect(drawing.width).toBeLessThanOrEqual(width);
    for (const { text, left, right, top, bottom } of words) {
      expect(Math.min(left, top), text).toBeGreaterThanOrEqual(-0.5);
      expect(right, text).toBeLessThanOrEqual(drawing.width + 0.5);
      expect(bottom, text).toBeLessThanOrEqual(drawing.height);
    }
    for (const [index, one] of words.entries())
      for (const other of words.slice(index + 1))
        expect(
          one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
          `${one.text} over ${other.text}`,
        ).toBe(false);
  });
});

describe('glyph widths', () => {
  it('are those of the font, but for kerning', () => {
    const inBook = textWidthIn(openFaces(openDocument(sampleBook())));
    for (const letter of 'AZaz09%().,ĀČĒĢĪĶĻŅŠŪŽāčēģīķļņšūž„“–\u202f')
      for (const face of ['regular', 'strong'] as const)
        expect(textWidth(letter, face, 10), letter).toBeCloseTo(inBook(letter, face, 10), 1);
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

  it('of text are legible on paper', () => {
    expect(contrast(colours.ink, colours.paper)).toBeGreaterThan(7);
    expect(contrast(colours.muted, colours.paper)).toBeGreaterThan(4.5);
  });

  it('of bars stand out from the paper', () => {
    expect(contrast(colours.emphasis, colours.paper)).toBeGreaterThan(3);
    expect(contrast(colours.calm, colours.paper)).toBeGreaterThan(3);
  });

  it('of neighbours differ in lightness, so that they stay apart in greyscale', () => {
    expect(contrast(colours.emphasis, colours.calm)).toBeGreaterThan(3);
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
