// How many answers a form has room for, each in a cell of its workbook: a list has all its rows, a multiple choice a
// mark for each code.
import { codesOf } from './code-list.ts';
import type { Question } from './question.ts';

export function answersTo(question: Question): number {
  switch (question.kind) {
    case 'rows':
      return question.maxRows * Object.values(question.fields).reduce((sum, one) => sum + answersTo(one), 0);
    case 'multiple_choice':
      return codesOf(question.codes).length;
    case 'period':
      return 2;
    default:
      return 1;
  }
}

/** Of a form that is being changed. */
export function answersIn({
  sections,
}: {
  readonly sections: ReadonlyMap<string, { readonly questions: ReadonlyMap<string, Question> }>;
}): number {
  return [...sections.values()]
    .flatMap(({ questions }) => [...questions.values()])
    .reduce((sum, question) => sum + answersTo(question), 0);
}
