import type { Place } from '../survey/finding.ts';
import { askedAt, type Form } from '../survey/form.ts';
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
export function isPlaceOf(form: Form, at: Place): boolean {
  const { section, question, field } = askedAt(form, at);
  if (at.section === null) return at.question === null && at.row === null && at.field === null;
  if (at.question === null) return section !== null && at.row === null && at.field === null;
  if (at.row === null) return question !== null && at.field === null;
  if (question?.kind !== 'rows' || !Number.isInteger(at.row) || at.row < 1) return false;
  return at.field === null || field !== null;
}
