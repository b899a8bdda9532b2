// What stands in the fields of a question for an answer, right or wrong: one function per question kind. Reading
// the fields gives the same answer again.

import type { Language } from '../../language/label.ts';
import type { RawValue } from '../../survey/flat-answer.ts';
import type { Period } from '../../survey/form.ts';
import type { ScalarQuestion } from '../../survey/question.ts';
import { readCode } from '../../survey/reading/read-codes.ts';
import { readValue, UNREADABLE } from '../../survey/reading/read-value.ts';
import { typedText } from '../../survey/reading/typed-text.ts';
import { periodEnds } from './field-name.ts';
import { rawText } from './shown-text.ts';

/** By the name of the field, with the name of the question left out: `''`, or `.from` and `.to`. */
export type FieldValue = { readonly [suffix: string]: string | readonly string[] };

export function fieldValue(question: ScalarQuestion, raw: RawValue, language: Language): FieldValue {
  switch (question.kind) {
    case 'text':
    case 'long_text':
    case 'link':
    case 'contact':
      return { '': rawText(raw) };
    case 'whole_number':
    case 'decimal':
      return { '': typeof raw === 'number' ? typedText(question, raw, language) : rawText(raw) };
    case 'choice':
      return { '': readCode(question.codes, raw) ?? rawText(raw) };
    case 'multiple_choice': {
      const codes = readValue(question, raw);
      return { '': codes === UNREADABLE ? unreadCodes(raw) : (codes as readonly string[]) };
    }
    case 'period':
      return periodValue(question, raw);
  }
}

function unreadCodes(raw: RawValue): readonly string[] {
  return Array.isArray(raw) ? raw.map(String) : [rawText(raw)];
}

/** Years that are none stand in the first field, unless they came in two. */
function periodValue(question: ScalarQuestion, raw: RawValue): FieldValue {
  const value = readValue(question, raw);
  const isPair = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
  const ends = value === UNREADABLE ? (isPair ? raw : { from: rawText(raw) }) : ((value ?? {}) as Period);
  return Object.fromEntries(
    periodEnds.map((end) => {
      const year: unknown = Object.hasOwn(ends, end) ? Reflect.get(ends, end) : null;
      return [`.${end}`, year === null || year === undefined ? '' : String(year)];
    }),
  );
}
