// How a value is typed by a person: what a cell of the workbook or a field of the form is prefilled with.
// Reading it gives the value back.

import type { Language } from '../../language/label.ts';
import { type CodeList, labelOf } from '../code-list.ts';
import type { Period } from '../form.ts';
import type { ScalarValue } from '../placed-answers.ts';
import type { ScalarQuestion } from '../question.ts';

/** The text of an answer in a language: labels for codes, `2022–2027` for years; empty where not answered. */
export function typedText(question: ScalarQuestion, value: ScalarValue, language: Language): string {
  if (value === null) return '';
  switch (question.kind) {
    case 'text':
    case 'long_text':
    case 'link':
    case 'contact':
      return String(value);
    case 'whole_number':
    case 'decimal':
      return language === 'lv' ? String(value).replace('.', ',') : String(value);
    case 'choice':
      return labelOf(question.codes, String(value))[language];
    case 'multiple_choice':
      return codesText(question.codes, value as readonly string[], language);
    case 'period':
      return periodText(value as Period, language);
  }
}

function codesText(list: CodeList, codes: readonly string[], language: Language): string {
  return codes.map((code) => labelOf(list, code)[language]).join('; ');
}

/** `2022–2027`, `2024`, „no 2024“, „līdz 2030“. */
export function periodText({ from, to }: Period, language: Language): string {
  if (from === null) return `${language === 'lv' ? 'līdz' : 'until'} ${to}`;
  if (to === null) return `${language === 'lv' ? 'no' : 'from'} ${from}`;
  return from === to ? String(from) : `${from}–${to}`;
}
