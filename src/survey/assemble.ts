// The answers of a form as a document, section by section, with what is wrong with single answers.
import { type Arranged, isAnswered, reasonGiven } from './arrange.ts';
import { checkAnswer } from './check-answer.ts';
import { isCode } from './code-list.ts';
import { emptyReasons } from './code-lists.ts';
import { type Place, place, placeKey } from './finding.ts';
import type { Empty, EmptyReason } from './form.ts';
import type { AnswersById } from './placed-answers.ts';
import type { Question, ScalarQuestion } from './question.ts';
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
    const raw = arranged.answers.get(placeKey(at))?.value ?? null;
    const checked = checkAnswer(at, question, raw);
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

function mapQuestions<Q extends Question, T>(
  questions: { readonly [id: string]: Q },
  answer: (id: string, question: Q) => T,
): { readonly [id: string]: T } {
  return Object.fromEntries(Object.entries(questions).map(([id, question]) => [id, answer(id, question)]));
}

function emptyReason(arranged: Arranged, section: string): EmptyReason {
  const code = readCode(emptyReasons, reasonGiven(arranged, section));
  return code !== null && isCode(emptyReasons, code) ? code : 'left_out';
}
