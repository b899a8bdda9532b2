// Values from the highest to the lowest, with those that tie in one tier.
import type { IndicatorValue } from '../aggregate/indicator.ts';

export interface Tier {
  readonly value: number;
  /** In the order of the indicator. */
  readonly members: readonly IndicatorValue[];
}

/** Unknown values have no place in the order and are left out. */
export function tiersOf(values: readonly IndicatorValue[]): readonly Tier[] {
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
