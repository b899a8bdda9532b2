// The answers of a form as a document, section by section, with what is wrong with single answers.
import { type AnswerValue, documentValue } from './answer-value.ts';
import { isCode } from './code-list.ts';
import { emptyReasons } from './code-lists.ts';
import { type Place, place, placeKey } from './finding.ts';
import type { RawValue } from './flat-answer.ts';
import type { Empty, EmptyReason } from './form.ts';
import { type FormAnswers, isAnswered, isAskedNow, reasonGiven } from './form-answers.ts';
import type { AnswersById } from './placed-answers.ts';
import type { Question, ScalarQuestion } from './question.ts';
import { readCode } from './reading/read-codes.ts';
import { isBlank, readValue } from './reading/read-value.ts';
import type { Found } from './rule.ts';
import { shown } from './rules/answer/answer-rule.ts';
import { answerRules } from './rules/answer/register.ts';

export type FoundBy = Found & { readonly rule: string };

export interface Assembled {
  /** Every section of the form; one without readable answers or reason is empty as `left_out`. */
  readonly sections: { readonly [id: string]: AnswersById | Empty };
  readonly faults: readonly FoundBy[];
}

/** `transcribed`: the return is taken over from print, which does not say everything that is required. */
export function assemble(formAnswers: FormAnswers, transcribed = false): Assembled {
  const faults: FoundBy[] = [];
  const value = (at: Place, question: ScalarQuestion) => {
    const raw = formAnswers.answers.get(placeKey(at))?.value ?? null;
    const checked = checkAnswer(at, question, raw);
    if ('fault' in checked) faults.push(checked.fault);
    return 'fault' in checked ? null : documentValue(question, checked.value);
  };
  const ofQuestion = (at: Place, question: Question) => {
    if (question.kind !== 'rows') return value(at, asAsked(formAnswers, at, question, transcribed));
    const rowCount = Math.min(formAnswers.rowCounts.get(placeKey(at)) ?? 0, question.maxRows);
    return Array.from({ length: rowCount }, (_, index) =>
      mapQuestions(question.fields, (field, asked) => value({ ...at, row: index + 1, field }, asked)),
    );
  };
  const sections = Object.entries(formAnswers.form.sections).map(([id, section]) => [
    id,
    isAnswered(formAnswers, id)
      ? mapQuestions(section.questions, (question, asked) => ofQuestion(place(id, question), asked))
      : { empty: emptyReason(formAnswers, id) },
  ]);
  return { sections: Object.fromEntries(sections), faults };
}

/** A question as it is asked here: one that other answers rule out, or that print leaves unknown, need not be answered. */
function asAsked(
  formAnswers: FormAnswers,
  at: Place,
  question: ScalarQuestion,
  transcribed: boolean,
): ScalarQuestion {
  const isAsked = isAskedNow(formAnswers, at.section ?? '', at.question ?? '');
  const mayBeUnknown = transcribed && question.unknownInTranscripts === true;
  return isAsked === true && !mayBeUnknown ? question : { ...question, required: false };
}

/** Reads one answer: its value, or what the first answer rule that does not hold says of it. */
function checkAnswer(at: Place, question: ScalarQuestion, raw: RawValue): CheckedAnswer {
  const value = readValue(question, raw);
  for (const { id, find } of answerRules) {
    const fault = find({ question, raw, value });
    if (fault !== null)
      return { fault: { ...fault, rule: id, place: at, value: isBlank(raw) ? null : shown(raw) } };
  }
  if (value.kind === 'unreadable')
    throw new RangeError(`No answer rule speaks of an unreadable ${question.kind}`);
  return { value };
}

type CheckedAnswer = { readonly value: AnswerValue } | { readonly fault: FoundBy };

function mapQuestions<Q extends Question, T>(
  questions: { readonly [id: string]: Q },
  answer: (id: string, question: Q) => T,
): { readonly [id: string]: T } {
  return Object.fromEntries(Object.entries(questions).map(([id, question]) => [id, answer(id, question)]));
}

function emptyReason(formAnswers: FormAnswers, section: string): EmptyReason {
  const code = readCode(emptyReasons, reasonGiven(formAnswers, section));
  return code !== null && isCode(emptyReasons, code) ? code : 'left_out';
}
