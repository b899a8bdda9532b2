// What was pressed on a form that is saved as a whole: a button that changes its rows, or the one that saves it.
import type { FlatAnswer } from '../../survey/flat-answer.ts';
import type { Section } from '../../survey/form.ts';
import { type Posted, postedAnswers, readRowChange } from './fields.ts';

export interface FormPress {
  readonly answers: readonly FlatAnswer[];
  /** Whether the form is only shown again, with its rows changed. */
  readonly isChange: boolean;
  /** The list that a row is being added to. */
  readonly adding: string | null;
}

export function formPress(id: string, section: Section, posted: Posted): FormPress {
  const button = String(posted.do ?? '');
  const change = readRowChange(button);
  const [, cleared = null] = /^clear\.(\w+)$/.exec(button) ?? [];
  const answers = postedAnswers(id, section, posted, change).filter(
    ({ place: at }) => cleared === null || at.question !== cleared,
  );
  return {
    answers,
    isChange: change !== null || cleared !== null,
    adding: change?.action === 'add' ? change.question : null,
  };
}
