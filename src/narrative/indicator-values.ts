// The values of an indicator as sentences use them: ranks with ties, single values, sums, wording of codes.
import type { IndicatorValue } from '../aggregate/indicator.ts';
import { territoryName } from '../survey/respondent.ts';
import { countText } from './at-least.ts';

export interface Rank {
  readonly value: number;
  /** In the order of the indicator. */
  readonly members: readonly IndicatorValue[];
}

/** The ranks from the highest to the lowest, values that tie in one rank; unknown values are left out. */
export function ranksOf(values: readonly IndicatorValue[]): readonly Rank[] {
  const levels = [...new Set(knownNumbers(values))].sort((a, b) => b - a);
  return levels.map((value) => ({ value, members: values.filter((v) => v.value === value) }));
}

/** The value of a key, or null where it is unknown or absent. */
export function valueFor(values: readonly IndicatorValue[], key: string): number | null {
  return values.find((v) => v.key === key)?.value ?? null;
}

/** The known values as numbers, in the order of the indicator. */
export function knownNumbers(values: readonly IndicatorValue[]): readonly number[] {
  return values.flatMap(({ value }) => (value === null ? [] : [value]));
}

/** „Ogres novads (120)“, for a value that is keyed by municipality. */
export function municipalityWithValue(value: IndicatorValue): string {
  return `${territoryName(value.key)} (${countText(value)})`;
}

/** The sum of what is known; null where nothing is. */
export function sumOf(values: readonly IndicatorValue[]): number | null {
  const known = knownNumbers(values);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

/** The municipalities behind any of the values, each once. */
export function territoriesBehind(values: readonly IndicatorValue[]): ReadonlySet<string> {
  return new Set(values.flatMap((v) => v.territories));
}

/**
 * The words of a key from a table that is typed by its code list: a new code fails the compiler at the table,
 * and a key that is none of the codes fails here instead of leaving a hole in a sentence.
 */
export function wordsOfCode<T>(table: { readonly [key: string]: T }, key: string): T {
  const found = table[key];
  if (found === undefined) throw new RangeError(`No words for ${key} among ${Object.keys(table).join(', ')}`);
  return found;
}
