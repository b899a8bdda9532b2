// How answers were understood where that differs from what was typed, for every surface to say beside them: what was
// typed is kept, and nothing is read in silence as something else.
import { periodText } from '../../language/dates.ts';
import { type Label, label } from '../../language/label.ts';
import { typedNumber } from '../../language/numbers.ts';
import { isRecord } from '../answer-value.ts';
import type { Place } from '../finding.ts';
import type { FlatAnswer, RawValue } from '../flat-answer.ts';
import { askedAt, type Form, type Period } from '../form.ts';
import type { ScalarQuestion } from '../question.ts';
import { shown } from '../rules/answer/answer-rule.ts';
import { foldText } from './clean-text.ts';
import { readValue } from './read-value.ts';

export interface Understood {
  readonly place: Place;
  /** The beginning of what was typed. */
  readonly typed: string;
  /** The whole of what was understood. */
  readonly as: Label;
}

/** The answers that were understood otherwise than they were typed, in the order in which they were given. */
export function understoodAnswers(form: Form, answers: readonly FlatAnswer[]): readonly Understood[] {
  return answers.flatMap(({ place, value }) => {
    const { question, field } = askedAt(form, place);
    const asked = field ?? question;
    const as = asked === null || asked.kind === 'rows' ? null : understoodAs(asked, value);
    return as === null ? [] : [{ place, typed: shown(value), as }];
  });
}

/**
 * How an answer was understood; null where that is what was typed, spaces, dashes and invisible characters aside, and
 * where it was not understood at all. Codes are told by their labels and never differ.
 */
export function understoodAs(question: ScalarQuestion, raw: RawValue): Label | null {
  const value = readValue(question, raw);
  // A date is told back as it is typed, so that only another date differs.
  if (question.kind === 'text' && question.calendar !== undefined) return null;
  switch (value.kind) {
    case 'text':
    case 'long_text':
    case 'link':
    case 'contact':
      return visible(String(raw)) === visible(value.value) ? null : label(value.value, value.value);
    case 'whole_number':
    case 'decimal': {
      const [lv, en] = [typedNumber(value.value, 'lv'), typedNumber(value.value, 'en')];
      return typeof raw === 'number' || plainNumber(String(raw)) === lv ? null : label(lv, en);
    }
    case 'period': {
      const [lv, en] = [periodText(value.value, 'lv'), periodText(value.value, 'en')];
      return isPeriodAsTyped(raw, value.value, [lv, en]) ? null : label(lv, en);
    }
    default:
      return null;
  }
}

/** Text without what cannot be seen, with single spaces. */
function visible(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '')
    .replaceAll(/ +/g, ' ')
    .trim();
}

/** Without spaces, with a decimal comma and without zeros at the end of its fraction. */
function plainNumber(text: string): string {
  return text
    .replaceAll(/\s/g, '')
    .replace('−', '-')
    .replace('.', ',')
    .replace(/(,\d*?)0+$/, '$1')
    .replace(/,$/, '');
}

function isPeriodAsTyped(raw: RawValue, period: Period, texts: readonly string[]): boolean {
  if (isRecord(raw)) {
    const typed = [raw.from, raw.to].map((end) => String(end ?? '').trim());
    return [period.from, period.to].every((end, index) => String(end ?? '') === typed[index]);
  }
  const typed = foldText(String(raw)).replaceAll(/ ?- ?/g, '-');
  return texts.some((text) => foldText(text) === typed);
}
