// The value of an answer, told apart by its kind: whoever judges, shows or writes answers switches on the value.
import type { CodeList } from './code-list.ts';
import type { Period } from './form.ts';
import type { ScalarQuestion } from './question.ts';

/** The kinds are those of the questions; `blank` is not answered, which of a multiple choice means no code. */
export type AnswerValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text' | 'long_text' | 'link' | 'contact'; readonly value: string }
  | { readonly kind: 'whole_number' | 'decimal'; readonly value: number }
  | { readonly kind: 'choice'; readonly value: string; readonly codes: CodeList }
  | { readonly kind: 'multiple_choice'; readonly value: readonly string[]; readonly codes: CodeList }
  | { readonly kind: 'period'; readonly value: Period };

/** A value as it stands in the document of a return: null is not answered. */
export type ScalarValue = string | number | Period | readonly string[] | null;

export const blank: AnswerValue = { kind: 'blank' };

/** The value of an answer in a checked document. Throws a RangeError for what is no answer to the question. */
export function valueFromDocument(question: ScalarQuestion, answer: unknown): AnswerValue {
  if (answer === null || answer === undefined) return blank;
  switch (question.kind) {
    case 'text':
    case 'long_text':
    case 'link':
    case 'contact':
      if (typeof answer === 'string') return { kind: question.kind, value: answer };
      break;
    case 'whole_number':
    case 'decimal':
      if (typeof answer === 'number') return { kind: question.kind, value: answer };
      break;
    case 'choice':
      if (typeof answer === 'string') return { kind: 'choice', value: answer, codes: question.codes };
      break;
    case 'multiple_choice':
      if (isCodes(answer))
        return answer.length === 0
          ? blank
          : { kind: 'multiple_choice', value: answer, codes: question.codes };
      break;
    case 'period':
      if (isPeriod(answer)) return { kind: 'period', value: answer };
      break;
  }
  throw new RangeError(`${JSON.stringify(answer)} is no answer to a question of the kind ${question.kind}`);
}

/** A value as the document of a return holds it. */
export function documentValue(question: ScalarQuestion, value: AnswerValue): ScalarValue {
  if (value.kind !== 'blank') return value.value;
  return question.kind === 'multiple_choice' ? [] : null;
}

/** Any JSON object, its content unknown. */
export function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCodes(answer: unknown): answer is readonly string[] {
  return Array.isArray(answer) && answer.every((code) => typeof code === 'string');
}

function isPeriod(answer: unknown): answer is Period {
  return isRecord(answer) && [answer.from, answer.to].every((end) => end === null || typeof end === 'number');
}
