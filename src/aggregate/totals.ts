// Participants and permits: what a return says of them, and their sums and medians over municipalities.
import type { MunicipalReturn } from '../survey/editions.ts';
import { answersOf } from '../survey/form.ts';
import { foldReturns, type NationalAndRegional } from './fold.ts';
import { type KnownAnswer, type OverKnown, overKnown, readSection } from './known-answers.ts';

/** The residents who took part, in persons; null where the municipality gives no count. */
export function participantsIn(ret: MunicipalReturn): number | null {
  const answers = answersOf(ret.sections.participants);
  return answers?.counted === 'yes' ? answers.total : null;
}

/** The permits issued in the year. „Nav“ is a count too: none were issued. Null is unknown. */
export function permitsIn(ret: MunicipalReturn): number | null {
  return readSection(ret.sections.permits, ({ issued }) => issued, 0);
}

/** From this number on a municipality stands among those with the most permits. */
export const MANY_PERMITS = 21;

export type Total = OverKnown;

/** The sum of what is known; null, not zero, where nothing is. */
export function sumOf(answers: readonly KnownAnswer<number>[]): number | null {
  return answers.length === 0 ? null : answers.reduce((sum, { answer }) => sum + answer, 0);
}

/** Residents who took part, in persons, over the municipalities that count them. */
export const participantsTotal = overKnown(participantsIn, sumOf);

/** Permits issued in the year. */
export const permitsTotal = overKnown(permitsIn, sumOf);

/** Residents who took part, in the nation and in each planning region. */
export function participantsOf(returns: Iterable<MunicipalReturn>, year: number): NationalAndRegional<Total> {
  return foldReturns(participantsTotal, returns, year);
}

/** Permits issued, in the nation and in each planning region. */
export function permitsOf(returns: Iterable<MunicipalReturn>, year: number): NationalAndRegional<Total> {
  return foldReturns(permitsTotal, returns, year);
}

export type Median = OverKnown;

/** The value in the middle, halfway between two where their number is even; null of nothing. */
export function medianOf(values: readonly number[]): number | null {
  const ordered = values.toSorted((a, b) => a - b);
  const [lower, upper] = [
    ordered[Math.ceil(ordered.length / 2) - 1],
    ordered[Math.floor(ordered.length / 2)],
  ];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

const middle = (answers: readonly KnownAnswer<number>[]) => medianOf(answers.map(({ answer }) => answer));

/** Residents who took part in a municipality, over those that count them. */
export const participantsMedian = overKnown(participantsIn, middle);

/** Permits that a municipality issued in the year. */
export const permitsMedian = overKnown(permitsIn, middle);
