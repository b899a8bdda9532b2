import type { ScalarQuestion } from '../../../src/survey/question.ts';
import { forms } from '../../survey/every-question.ts';

/** Every question of every form that is answered by one value, the fields of rows included. */
export const scalarQuestions: readonly ScalarQuestion[] = forms.flatMap(({ sections }) =>
  Object.values(sections).flatMap(({ questions }) =>
    Object.values(questions).flatMap((question) =>
      question.kind === 'rows' ? Object.values(question.fields) : [question],
    ),
  ),
);
