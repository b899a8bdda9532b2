// The answers of a form as a document, section by section, with what is wrong with single answers.
import { type Arranged, isAnswered, reasonGiven } from './arrange.ts';
import { type CheckedAnswer, checkAnswer } from './check-answer.ts';
import { emptyReasons } from './code-lists.ts';
import { type Place, place, placeKey } from './finding.ts';
import type { Empty, EmptyReason } from './form.ts';
import type { AnswersById } from './placed-answers.ts';
import type { Question, Questions, ScalarQuestion } from './question.ts';
import { readCode } from './reading/read-codes.ts';
import type { Found } from './rule.ts';

export type FoundBy = Found & { readonly rule: string };

export interface Assembled {
  /** Every section of the form; one without readable answers or reason is empty as `left_out`. */
  readonly sections: { readonly [id: string]: AnswersById | Empty };
  readonly faults: readonly FoundBy[];
}

export function assemble(arranged: Arranged): Assembled {
  const faults: FoundBy[] = [];
  const value = (at: Place, question: ScalarQuestion) => {
    const checked: CheckedAnswer = checkAnswer(
      at,
      question,
      arranged.answers.get(placeKey(at))?.value ?? null,
    );
    if (checked.fault !== null) faults.push(checked.fault);
    return checked.value;
  };
  const ofQuestion = (at: Place, question: Question) => {
    if (question.kind !== 'rows') return value(at, question);
    const rowCount = Math.min(arranged.rowCounts.get(placeKey(at)) ?? 0, question.maxRows);
    return Array.from({ length: rowCount }, (_, index) =>
      mapQuestions(question.fields, (field, asked) => value({ ...at, row: index + 1, field }, asked)),
    );
  };
  const sections = Object.entries(arranged.form.sections).map(([id, section]) => [
    id,
    isAnswered(arranged, id)
      ? mapQuestions(section.questions, (question, asked) => ofQuestion(place(id, question), asked))
      : { empty: emptyReason(arranged, id) },
  ]);
  return { sections: Object.fromEntries(sections), faults };
}

function mapQuestions<Q extends Questions, T>(
  questions: Q,
  answer: (id: string, question: Q[string]) => T,
): { readonly [id: string]: T } {
  return Object.fromEntries(
    Object.entries(questions).map(([id, question]) => [id, answer(id, question as Q[string])]),
  );
}

function emptyReason(arranged: Arranged, section: string): EmptyReason {
  const code = readCode(emptyReasons, reasonGiven(arranged, section));
  return Object.hasOwn(emptyReasons, code ?? '') ? (code as EmptyReason) : 'left_out';
}
