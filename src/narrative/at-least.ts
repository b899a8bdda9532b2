// Counts of a part: a municipality that counts some of its activities only gives a lower bound, and so is every sum
// that it is in. Sentences and tables say „vismaz“, drawings „≥“.
import type { IndicatorValue } from '../aggregate/indicator.ts';
import type { Statistic } from '../aggregate/known-answers.ts';
import { atLeast, formatNumber } from '../language/numbers.ts';
import { namedOrCounted } from './counted-municipalities.ts';

/** More names than this are a number of municipalities. */
const NAMED = 6;

/** The ATVK codes of those who counted a part, behind any of the values, each once. */
export function partlyCountedIn(values: readonly Pick<IndicatorValue, 'atLeast'>[]): readonly string[] {
  return [...new Set(values.flatMap((value) => value.atLeast ?? []))];
}

/** „9 249“, „vismaz 9 249“. */
export function countText({ value, atLeast: codes }: Pick<Statistic, 'value' | 'atLeast'>): string {
  return atLeast(formatNumber(value ?? 0), codes !== undefined);
}

/** Who counted a part only; none where everybody counts all. */
export function partCountSentences(codes: readonly string[]): readonly string[] {
  if (codes.length === 0) return [];
  return [
    `Tikai daļu dalībnieku uzskaita ${namedOrCounted(codes, NAMED)}, tāpēc pie šiem skaitļiem un to summām ir „vismaz“.`,
  ];
}

/** The same under a drawing, which has no room for the word. */
export function partCountNotes(codes: readonly string[]): readonly string[] {
  if (codes.length === 0) return [];
  return [`„≥“ nozīmē „vismaz“: tikai daļu dalībnieku uzskaita ${namedOrCounted(codes, NAMED)}.`];
}
