// Answers as people read them, in either language, checked or not.
import { periodText } from '../language/dates.ts';
import type { Language } from '../language/label.ts';
import { exactNumber, sumOfMoney } from '../language/numbers.ts';
import type { AnswerValue } from './answer-value.ts';
import { isCode, labelOf } from './code-list.ts';
import { emptyReasons } from './code-lists.ts';
import type { RawValue } from './flat-answer.ts';
import type { ScalarQuestion } from './question.ts';
import { typedCalendar } from './reading/read-calendar.ts';
import { readCode } from './reading/read-codes.ts';
import { readValue } from './reading/read-value.ts';

/**
 * An answer as people read it, right or wrong: the label of a code, a number with its thousands apart, years. What
 * cannot be read as its kind stands as it was typed. No lines where nothing was answered; several only for long texts
 * and lists of codes.
 */
export function shownText(question: ScalarQuestion, raw: RawValue, language: Language): readonly string[] {
  const value = readValue(question, raw);
  if (value.kind === 'unreadable') return [rawText(raw)];
  if (value.kind === 'text' && question.kind === 'text' && question.calendar !== undefined)
    return [typedCalendar(question.calendar, value.value)];
  if (value.kind === 'decimal' && question.kind === 'decimal' && question.isMoney === true)
    return [`${sumOfMoney(value.value, language)}\u00a0EUR`];
  return valueLines(value, language);
}

/** A value as lines of text. */
export function valueLines(value: AnswerValue, language: Language): readonly string[] {
  switch (value.kind) {
    case 'blank':
      return [];
    case 'text':
    case 'link':
    case 'contact':
      return [value.value];
    case 'long_text':
      return value.value.split('\n');
    case 'whole_number':
    case 'decimal':
      return [exactNumber(value.value, language)];
    case 'choice':
      return [labelOf(value.codes, value.value)[language]];
    case 'multiple_choice':
      return value.value.map((code) => labelOf(value.codes, code)[language]);
    case 'period':
      return [periodText(value.value, language)];
  }
}

/** An answer as text, whatever its question is. */
export function rawText(raw: RawValue): string {
  if (raw === null) return '';
  if (Array.isArray(raw)) return raw.map(String).join('; ');
  if (typeof raw === 'object') return Object.values(raw).filter(Boolean).map(String).join('–');
  return String(raw);
}

/** Why a section is empty, in words. */
export function reasonText(raw: RawValue, language: Language): string {
  const code = readCode(emptyReasons, raw);
  return code !== null && isCode(emptyReasons, code) ? labelOf(emptyReasons, code)[language] : rawText(raw);
}
