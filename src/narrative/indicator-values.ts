// What sentences need of the values of an indicator: ranks with their ties, single values, sums, words for codes.
import type { IndicatorValue } from '../aggregate/indicator.ts';

export interface Rank {
  readonly value: number;
  /** In the order of the indicator. */
  readonly members: readonly IndicatorValue[];
}

/** Unknown values have no place in the order and are left out. */
export function ranksOf(values: readonly IndicatorValue[]): readonly Rank[] {
  const known = values.flatMap((v) => (v.value === null ? [] : [v.value]));
  const levels = [...new Set(known)].sort((a, b) => b - a);
  return levels.map((value) => ({ value, members: values.filter((v) => v.value === value) }));
}

/** The value of a key, or null where it is unknown or absent. */
export function valueFor(values: readonly IndicatorValue[], key: string): number | null {
  return values.find((v) => v.key === key)?.value ?? null;
}

/** The sum of what is known; null where nothing is. */
export function sumOf(values: readonly IndicatorValue[]): number | null {
  const known = values.flatMap((v) => (v.value === null ? [] : [v.value]));
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
