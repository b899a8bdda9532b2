// What was pressed on a form that is saved by its button alone: a button that changes its rows, or the one that saves.
import type { FlatAnswer } from '../../survey/flat-answer.ts';
import type { Section } from '../../survey/form.ts';
import { readClearing, withoutAnswers } from './clear-answers.ts';
import { type Posted, postedAnswers, readRowChange } from './fields.ts';

export interface FormPress {
  /** With what the button did to the rows. */
  readonly answers: readonly FlatAnswer[];
  /** Whether a button asked for a change of rows alone. */
  readonly isRowChange: boolean;
  /** The list that a row is being added to. */
  readonly adding: string | null;
}

export function formPress(id: string, section: Section, posted: Posted): FormPress {
  const button = String(posted.do ?? '');
  const change = readRowChange(button);
  const clearing = button === 'clear' ? null : readClearing(button, section);
  const kept = clearing === null ? posted : withoutAnswers(posted, clearing);
  return {
    answers: postedAnswers(id, section, kept, change),
    isRowChange: change !== null || clearing !== null,
    adding: change?.action === 'add' ? change.question : null,
  };
}
