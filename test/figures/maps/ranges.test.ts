import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberClasses } from '../../../src/figures/maps/classes.ts';
import { rangesOf } from '../../../src/figures/maps/ranges.ts';
import { contrast, inkOn, mapTheme } from '../../../src/figures/theme.ts';

const labels = (numbers: readonly (number | null)[], places = 0) =>
  numberClasses(
    numbers.map((value, at) => ({ code: `LV${at}`, value })),
    places,
  ).map(({ label }) => label);

describe('the classes of a map', () => {
  it('divide numbers at round limits into groups of about equal size', () => {
    expect(labels([3, 12, 18, 25, 31, 44, 58, 120, 380, 2_900])).toEqual([
      '1–14',
      '15–29',
      '30–49',
      '50–299',
      '300 un vairāk',
    ]);
  });

  it('have a class for zero, and another for unknown', () => {
    expect(labels([0, 0, 5, 8, null])).toEqual(['0', '5–8', 'nav datu']);
    expect(labels([162.46, null], 1)).toEqual(['162,5', 'nav datu']);
    expect(labels([null, null])).toEqual(['nav datu']);
    expect(labels([0])).toEqual(['0']);
  });

  it('are labelled with rounded numbers as printed', () => {
    expect(labels([1.26, 2.44, 18.9, 40.05], 1)).toEqual(['0,1–14,9', '15,0 un vairāk']);
  });

  it('hold every number exactly once', () => {
    const number = fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1, maxLength: 60 }),
        fc.constantFrom(0, 1),
        (whole, places) => {
          const values = whole.map((value, at) => ({ code: `LV${at}`, value: value / 10 ** places }));
          const classes = numberClasses(values, places);
          for (const { value } of values) expect(classes.filter(({ holds }) => holds(value))).toHaveLength(1);
          for (const { holds } of classes) expect(values.some(({ value }) => holds(value))).toBe(true);
        },
      ),
    );
  });

  it('are at most five beside zero', () => {
    const numbers = Array.from({ length: 42 }, (_, at) => at * at * 7 + 1);
    expect(rangesOf(numbers).length).toBeLessThanOrEqual(5);
  });
});

describe('the colours of maps', () => {
  it('go from light to dark in steps that remain in greyscale, with legible labels on each', () => {
    const { shades, nothing } = mapTheme;
    const all = [nothing, ...shades];
    for (const [at, fill] of all.entries()) {
      expect(contrast(inkOn(fill), fill)).toBeGreaterThanOrEqual(4.5);
      const lighter = all[at - 1];
      if (lighter !== undefined) expect(contrast(lighter, fill)).toBeGreaterThan(1.2);
    }
  });
});
