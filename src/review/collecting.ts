// Whether an edition still takes answers from a respondent.
import { isPast } from '../language/dates.ts';
import type { Status } from './status.ts';

/** How far collecting has come for one respondent. */
export interface Collecting {
  readonly isClosed: boolean;
  /** The later last day (ISO date) that this respondent was given; null where none was. */
  readonly extendedUntil: string | null;
}

/**
 * Whether those who answer may save and hand in at an ISO time. In a closed edition only whoever was given a later day, or
 * was asked by the ministry to correct a return.
 */
export function takesAnswers({ isClosed, extendedUntil }: Collecting, status: Status, at: string): boolean {
  return !isClosed || status === 'returned' || (extendedUntil !== null && !isPast(extendedUntil, at));
}
