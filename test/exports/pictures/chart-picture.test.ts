import { describe, expect, it } from 'vitest';
import { chartPictures } from '../../../src/exports/pictures/chart-picture.ts';
import { measuring } from '../../../src/exports/pictures/letters.ts';
import type { ChartForm, ChartSpec } from '../../../src/figures/figure.ts';
import { theme } from '../../../src/figures/theme.ts';
import { widthIn } from '../../../src/report/pdf/charts/width-of.ts';
import { openDocument } from '../../../src/report/pdf/open-document.ts';
import { openFaces } from '../../../src/report/pdf/text/faces.ts';
import { sampleBook } from '../../report/pdf/sample-book.ts';
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

const draw = chartPictures();

describe('a chart as a picture', () => {
  it.each(['bars', 'columns', 'ring'] as const)(
    'has twice the pixels that %s are shown with',
    async (form) => {
      const { png, width, height } = draw(chart(form, [10, 5]));
      const pixels = await pixelsOf(png);
      expect([pixels.width, pixels.height]).toEqual([width * 2, height * 2]);
      expect(pixels.count(paper)).toBeGreaterThan((pixels.width * pixels.height) / 4);
    },
  );

  it.each(['bars', 'columns'] as const)('shows the values in proportion as %s', async (form) => {
    const { count } = await pixelsOf(draw(chart(form, [12, 6])).png);
    expect(count(emphasis) / count(calm)).toBeCloseTo(2, 1);
  });

  it('shows shares in proportion as a ring', async () => {
    const pixels = await pixelsOf(draw(chart('ring', [75, 25])).png);
    expect(pixels.count(emphasis) / pixels.count(theme.colours.segments[0] ?? '')).toBeCloseTo(3, 0);
  });

  it('says that a value is unknown where a zero says zero, and draws neither', async () => {
    const unknown = await pixelsOf(draw(chart('bars', [8, null])).png);
    const zero = await pixelsOf(draw(chart('bars', [8, 0])).png);
    expect([unknown.count(calm), zero.count(calm)]).toEqual([0, 0]);
    expect(unknown.count(muted)).toBeGreaterThan(0);
    expect(zero.count(muted)).toBe(0);
  });

  it('has Latvian letters and each as it is in the book', async () => {
    const inPicture = measuring();
    const inBook = widthIn(openFaces(openDocument(sampleBook())));
    for (const letter of 'ĀČĒĢĪĶĻŅŠŪŽāčēģīķļņšūž„“–%0')
      expect(inPicture(letter), letter).toBeCloseTo(inBook(letter), 1);
    const [marked, plain] = await Promise.all(
      ['Ķēķu', 'Keku'].map((label) => pixelsOf(draw(chart('bars', [1], label)).png)),
    );
    expect(marked?.count(ink)).toBeGreaterThan(plain?.count(ink) ?? Number.POSITIVE_INFINITY);
  });

  it('is the same for the same chart', () => {
    const [one, other] = [1, 2].map(() => draw(chart('columns', [3, 2, 1])).png);
    expect(Buffer.compare(one ?? new Uint8Array(), other ?? new Uint8Array(1))).toBe(0);
  });
});
