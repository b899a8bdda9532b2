// The classes of a map: what is unknown, what is nothing, and a few ranges of about as many municipalities each.
import { formatNumber } from '../../language/numbers.ts';
import type { Hatch } from '../drawing.ts';
import { mapTheme } from '../theme.ts';
import { rangesOf } from './ranges.ts';

/** Null is unknown. */
export interface MapValue {
  /** ATVK. */
  readonly code: string;
  readonly value: number | null;
  /** Whether the value is a lower bound, because only a part was counted. */
  readonly isAtLeast?: boolean;
}

export interface MapClass {
  readonly label: string;
  readonly fill: string;
  readonly hatch: Hatch | null;
  readonly holds: (value: number | null) => boolean;
}

export const missingClass: MapClass = {
  label: 'nav datu',
  fill: mapTheme.nothing,
  hatch: mapTheme.hatch,
  holds: (value) => value === null,
};

/** Steps of the palette for so many ranges: few ranges stand farther apart. */
const spread: readonly (readonly number[])[] = [[], [2], [1, 3], [0, 2, 4], [0, 1, 3, 4], [0, 1, 2, 3, 4]];

function shade(index: number, count: number): string {
  return mapTheme.shades[spread[count]?.[index] ?? index] ?? mapTheme.shades[0];
}

/** Classes of numbers with so many decimal places, low to high; only those that occur. */
export function numberClasses(values: readonly MapValue[], places = 0): readonly MapClass[] {
  const known = values.flatMap(({ value }) => (value === null ? [] : [value]));
  const ranges = rangesOf(known, 10 ** -places);
  const positive = ranges.filter(({ from }) => from > 0);
  const classes = ranges.map(({ from, to }): MapClass => {
    const [low, high] = [formatNumber(from, places), to === null ? null : formatNumber(to, places)];
    return {
      label: high === null ? `${low} un vairāk` : high === low ? low : `${low}–${high}`,
      fill:
        from === 0
          ? mapTheme.nothing
          : shade(
              positive.findIndex((range) => range.from === from),
              positive.length,
            ),
      hatch: null,
      // Ranges meet between the last digit that is printed of one and the first of the next.
      holds: (value) =>
        value !== null && rounded(value, places) >= from && (to === null || rounded(value, places) <= to),
    };
  });
  return withMissing(classes, values);
}

/** Classes of a list of answers, the first of which means nothing; only those that occur. */
export function listClasses(labels: readonly string[], values: readonly MapValue[]): readonly MapClass[] {
  const classes = labels.map((label, answer): MapClass => {
    const fill = answer === 0 ? mapTheme.nothing : shade(answer - 1, labels.length - 1);
    return { label, fill, hatch: null, holds: (value) => value === answer };
  });
  return withMissing(occurring(classes, values), values);
}

/** Classes of answered sections: all of them, one less, a few less, and any fewer. */
export function coverageClasses(values: readonly MapValue[], sections: number): readonly MapClass[] {
  const starts = [1, sections - 3, sections - 1, sections];
  const classes = starts.map((from, index): MapClass => {
    const to = (starts[index + 1] ?? sections + 1) - 1;
    const label = from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`;
    const holds = (value: number | null) => value !== null && value >= from && value <= to;
    // Most answer everything: the darkest shade would cover the country.
    return { label, fill: mapTheme.shades[index] ?? mapTheme.nothing, hatch: null, holds };
  });
  const none: MapClass = { label: '0', fill: mapTheme.nothing, hatch: null, holds: (value) => value === 0 };
  return withMissing(occurring([none, ...classes], values), values);
}

function occurring(classes: readonly MapClass[], values: readonly MapValue[]): readonly MapClass[] {
  return classes.filter(({ holds }) => values.some(({ value }) => holds(value)));
}

/** The class of what is unknown comes last, where it occurs. */
function withMissing(classes: readonly MapClass[], values: readonly MapValue[]): readonly MapClass[] {
  return values.some(({ value }) => value === null) ? [...classes, missingClass] : classes;
}

function rounded(value: number, places: number): number {
  return Math.round(value * 10 ** places) / 10 ** places;
}
