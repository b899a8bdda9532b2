// Sums over municipalities, each with the population that it is known for.
import type { MunicipalReturn } from '../survey/editions.ts';
import type { KnownAnswer } from './known-answers.ts';
import { foldReturns, type NationalAndRegional } from './national-and-regional.ts';
import { type OverKnown, overKnown } from './over-known.ts';
import { participantsIn } from './participants.ts';
import { permitsIn } from './permits.ts';

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
