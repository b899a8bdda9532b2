import type { Place } from '../survey/finding.ts';
import type { Form } from '../survey/form.ts';
import { ownValue } from '../survey/own-value.ts';
import { cleanText } from '../survey/reading/clean-text.ts';

/** What a reviewer asks to be mended and where; a place without a section is the whole return. */
export interface Reason {
  readonly place: Place;
  readonly text: string;
}

/** The longest text of a reason, in characters (UTF-16 code units). */
export const REASON_LENGTH = 3000;

/** The reasons that say something, their texts made clean. */
export function cleanReasons(reasons: readonly Reason[]): readonly Reason[] {
  return reasons
    .map(({ place, text }) => ({ place, text: cleanText(text.slice(0, REASON_LENGTH)) }))
    .filter(({ text }) => text !== '');
}

/** Whether a place is one that a form has: the whole return, a section, a question, a row or a field. */
export function isPlaceOf(form: Form, { section, question, row, field }: Place): boolean {
  if (section === null) return question === null && row === null && field === null;
  const questions = ownValue(form.sections, section)?.questions;
  if (questions === undefined) return false;
  if (question === null) return row === null && field === null;
  const asked = ownValue(questions, question);
  if (asked === undefined) return false;
  if (row === null) return field === null;
  if (asked.kind !== 'rows' || !Number.isInteger(row) || row < 1) return false;
  return field === null || ownValue(asked.fields, field) !== undefined;
}
