// How one answer reads in a profile: one function per kind of value.
import { formatPeriod } from '../../language/dates.ts';
import { exactNumber } from '../../language/numbers.ts';
import { evenBullets } from '../../language/written-text.ts';
import { type AnswerValue, valueFromDocument } from '../../survey/answer-value.ts';
import { labelOf } from '../../survey/code-list.ts';
import type { ScalarQuestion } from '../../survey/question.ts';
import { typedCalendar } from '../../survey/reading/read-calendar.ts';
import type { Inline } from '../block.ts';
import { linked, text } from './block-builders.ts';

/** The value of an answer as it is printed: days and months as people write them. */
export function printedValue(question: ScalarQuestion, answer: unknown): AnswerValue {
  const value = valueFromDocument(question, answer);
  return value.kind === 'text' && question.kind === 'text' && question.calendar !== undefined
    ? { ...value, value: typedCalendar(question.calendar, value.value) }
    : value;
}

/** The answer as running text; empty where there is none. A link is read as its address. */
export function scalarInlines(value: AnswerValue): Inline[] {
  switch (value.kind) {
    case 'blank':
      return [];
    case 'text':
    case 'long_text':
    case 'contact':
      return linked(evenBullets(value.value));
    case 'whole_number':
    case 'decimal':
      return [text(exactNumber(value.value, 'lv'))];
    case 'choice':
      return [text(labelOf(value.codes, value.value).lv)];
    case 'multiple_choice':
      return [text(value.value.map((code) => labelOf(value.codes, code).lv).join(', '))];
    case 'link':
      return [{ kind: 'link', text: value.value, url: value.value }];
    case 'period':
      return [text(formatPeriod(value.value))];
  }
}
