// What is kept each time a return is handed in: the return itself, where it came from, and what was asked back.
import type { Return } from './editions.ts';
import { type Finding, type Place, placeKey } from './finding.ts';

/** The channels of a return. A transcript was typed from a printed report, so nobody can explain its queries. */
export const origins = ['transcript', 'form', 'workbook', 'api'] as const;
export type Origin = (typeof origins)[number];

/** Which return is meant: there is one for each edition and respondent. */
export type ReturnKey = Pick<Return, 'edition' | 'form' | 'territory'>;

/** What a respondent says of a query. It stands for as long as rule, place and value stay the same. */
export interface Explanation {
  readonly rule: string;
  readonly place: Place;
  readonly value: string | null;
  readonly text: string;
}

/** A return that has passed its checks and is ready to be kept. */
export interface NewRevision {
  readonly document: Return;
  readonly origin: Origin;
  /** ISO time. */
  readonly receivedAt: string;
  readonly queries: readonly Finding[];
  /** Explanations given along with it; those given earlier need not be repeated. */
  readonly explanations: readonly Explanation[];
}

/** What an explanation and the query that it answers have in common, as one text. */
export function queryKey(of: Pick<Explanation, 'rule' | 'place' | 'value'>): string {
  return JSON.stringify([of.rule, placeKey(of.place), of.value]);
}
