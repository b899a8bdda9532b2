// Answers as they arrive from any channel: flat, unchecked, each with its place. A web form, a workbook and
// the API all turn into this list, so that there is one way in.

import { type Place, placeKey } from './finding.ts';

/** What a channel may carry: text as typed, numbers, lists of codes, periods; anything else is refused. */
export type RawValue =
  | string
  | number
  | boolean
  | null
  | readonly unknown[]
  | { readonly [key: string]: unknown };

export interface FlatAnswer {
  readonly place: Place;
  readonly value: RawValue;
  /** Address in a workbook, such as `Projekti!B7`. */
  readonly cell?: string;
}

/**
 * A return before it is checked. A section that is empty by a stated reason is an answer to `empty`.
 * Edition, form and territory are as claimed; null or a name that no form has is for the check to refuse.
 */
export interface Submission {
  readonly edition: number | null;
  readonly form: string;
  readonly territory: string;
  readonly answers: readonly FlatAnswer[];
  /** As claimed; it counts only where the return is taken over from print. */
  readonly transcription?: unknown;
}

/** The id under which the reason for an empty section arrives, beside the questions of the section. */
export const EMPTY = 'empty';

/** Answers by the key of their place; of two answers in one place the last one counts. */
export function byPlace(answers: readonly FlatAnswer[]): ReadonlyMap<string, FlatAnswer> {
  return new Map(answers.map((answer) => [placeKey(answer.place), answer]));
}
