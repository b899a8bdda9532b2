// Sums over municipalities, each with the population that it is known for.
import type { MunicipalReturn } from '../survey/editions.ts';
import type { Fold } from './fold.ts';
import type { Population } from './indicator.ts';
import { type KnownAnswer, knownAnswers } from './known-answers.ts';
import { foldReturns, type NationalAndRegional } from './national-and-regional.ts';
import { participantsIn } from './participants.ts';
import { permitsIn } from './permits.ts';

/** `value` is null where nobody is known to have answered. */
export interface Total {
  readonly value: number | null;
  readonly population: Population;
}

/** The sum of what is known; null, not zero, where nothing is. */
export function sumOf(answers: readonly KnownAnswer<number>[]): number | null {
  return answers.length === 0 ? null : answers.reduce((sum, { answer }) => sum + answer, 0);
}

function totalOf(read: (ret: MunicipalReturn) => number | null): Fold<Map<string, number>, Total> {
  const { start, step, finish } = knownAnswers(read);
  return {
    start,
    step,
    finish: (state, asked) => {
      const { answers, population } = finish(state, asked);
      return { value: sumOf(answers), population };
    },
  };
}

/** Residents who took part, in persons, over the municipalities that count them. */
export const participantsTotal = totalOf(participantsIn);

/** Permits issued in the year. */
export const permitsTotal = totalOf(permitsIn);

/** Residents who took part, in the nation and in each planning region. */
export function participantsOf(returns: Iterable<MunicipalReturn>, year: number): NationalAndRegional<Total> {
  return foldReturns(participantsTotal, returns, year);
}

/** Permits issued, in the nation and in each planning region. */
export function permitsOf(returns: Iterable<MunicipalReturn>, year: number): NationalAndRegional<Total> {
  return foldReturns(permitsTotal, returns, year);
}
