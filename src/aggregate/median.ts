// The value in the middle: what is typical of a municipality where one large city would carry an average.
import type { KnownAnswer } from './known-answers.ts';
import { type OverKnown, overKnown } from './over-known.ts';
import { participantsIn } from './participants.ts';
import { permitsIn } from './permits.ts';

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
