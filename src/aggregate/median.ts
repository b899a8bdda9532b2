// The value in the middle: what is typical of a municipality where one large city would carry an average.
import type { MunicipalReturn } from '../survey/editions.ts';
import type { Fold } from './fold.ts';
import type { Population } from './indicator.ts';
import { knownAnswers } from './known-answers.ts';
import { participantsIn } from './participants.ts';
import { permitsIn } from './permits.ts';

/** `value` is null where nobody is known to have answered. */
export interface Median {
  readonly value: number | null;
  readonly population: Population;
}

/** The value in the middle, halfway between two where their number is even; null of nothing. */
export function medianOf(values: readonly number[]): number | null {
  const ordered = values.toSorted((a, b) => a - b);
  const [lower, upper] = [
    ordered[Math.ceil(ordered.length / 2) - 1],
    ordered[Math.floor(ordered.length / 2)],
  ];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

function medianIn(read: (ret: MunicipalReturn) => number | null): Fold<Map<string, number>, Median> {
  const { start, step, finish } = knownAnswers(read);
  return {
    start,
    step,
    finish: (state, asked) => {
      const { answers, population } = finish(state, asked);
      return { value: medianOf(answers.map(({ answer }) => answer)), population };
    },
  };
}

/** Residents who took part in a municipality, over those that count them. */
export const participantsMedian = medianIn(participantsIn);

/** Permits that a municipality issued in the year. */
export const permitsMedian = medianIn(permitsIn);
