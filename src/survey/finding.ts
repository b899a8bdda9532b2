// What a check has to say of an answer. Findings are values: bad answers come back as a list, never thrown.
import type { Label } from '../language/label.ts';

/**
 * Two levels: an `error` must be corrected before submission; a `query` must be corrected or explained.
 */
export type FindingLevel = 'error' | 'query';

/** Where in a return: ids of section, question and field; `row` counts from 1 as people do. */
export interface Place {
  readonly section: string | null;
  readonly question: string | null;
  readonly row: number | null;
  readonly field: string | null;
}

export interface Finding {
  /** Id of the rule. */
  readonly rule: string;
  readonly level: FindingLevel;
  readonly place: Place;
  /** Address in a workbook, such as `Projekti!B7`, where the answer came from one. */
  readonly cell?: string;
  /** What is the matter: plain, specific, without blame. */
  readonly message: Label;
  /** What to do about it. */
  readonly remedy: Label;
  /** The value that raised it, as text; explanations are kept for this rule, place and value. */
  readonly value: string | null;
}

/** A place from its parts; what is left out is null. */
export function place(
  section: string | null,
  question: string | null = null,
  row: number | null = null,
  field: string | null = null,
): Place {
  return { section, question, row, field };
}

/** Places as one line, for keys and logs: `participants.activities[2].participants`. */
export function placeKey(at: Place): string {
  const row = at.row === null ? '' : `[${at.row}]`;
  const field = at.field === null ? '' : `.${at.field}`;
  return `${at.section ?? ''}${at.question === null ? '' : `.${at.question}`}${row}${field}`;
}
