// An answer as people read it, whether it is right or not: the label of a code, a number in thousands, years;
// what cannot be read as its kind stands as it was typed.

import type { Language } from '../../language/label.ts';
import { labelOf } from '../../survey/code-list.ts';
import type { RawValue } from '../../survey/flat-answer.ts';
import type { Period } from '../../survey/form.ts';
import type { ScalarQuestion } from '../../survey/question.ts';
import { englishNumber, latvianNumber } from '../../survey/reading/read-number.ts';
import { readValue, UNREADABLE } from '../../survey/reading/read-value.ts';
import { periodText } from '../../survey/reading/typed-text.ts';

/** Lines of text; none where nothing was answered. Several only for long texts and lists of codes. */
export function shownText(question: ScalarQuestion, raw: RawValue, language: Language): readonly string[] {
  const value = readValue(question, raw);
  if (value === null) return [];
  if (value === UNREADABLE) return [rawText(raw)];
  switch (question.kind) {
    case 'text':
    case 'link':
    case 'contact':
      return [String(value)];
    case 'long_text':
      return String(value).split('\n');
    case 'whole_number':
    case 'decimal':
      return [language === 'lv' ? latvianNumber(Number(value)) : englishNumber(Number(value))];
    case 'choice':
      return [labelOf(question.codes, String(value))[language]];
    case 'multiple_choice':
      return (value as readonly string[]).map((code) => labelOf(question.codes, code)[language]);
    case 'period':
      return [periodText(value as Period, language)];
  }
}

/** An answer that makes no sense for its question, as text. */
export function rawText(raw: RawValue): string {
  if (raw === null) return '';
  if (Array.isArray(raw)) return raw.map(String).join('; ');
  if (typeof raw === 'object') return Object.values(raw).filter(Boolean).map(String).join('–');
  return String(raw);
}
