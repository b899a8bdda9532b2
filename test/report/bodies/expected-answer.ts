// One answer of a return as it is printed, by the kind of its question.

import type { ScalarValue } from '../../../src/survey/answer-value.ts';
import type { Period } from '../../../src/survey/form.ts';
import type { ScalarQuestion } from '../../../src/survey/question.ts';
import { bare } from './token.ts';

export interface Expected {
  readonly place: string;
  /** Bare. */
  readonly text: string;
  /** A number must not be part of a longer one. */
  readonly isNumber: boolean;
  /** A label that may begin with a capital letter. */
  readonly isLabel: boolean;
}

export const written = (place: string, text: string): Expected => ({
  place,
  text: bare(text),
  isNumber: false,
  isLabel: false,
});
export const coded = (place: string, text: string): Expected => ({ ...written(place, text), isLabel: true });

function years({ from, to }: Period): string {
  if (from === null) return to === null ? '' : `līdz ${to}. gadam`;
  if (to === null) return `no ${from}. gada`;
  return from === to ? `${from}. gads` : `${from}.–${to}. gads`;
}

/** How an answer of each kind is printed. */
export function answer(place: string, question: ScalarQuestion, value: ScalarValue): readonly Expected[] {
  if (value === null || (Array.isArray(value) && value.length === 0)) return [];
  switch (question.kind) {
    case 'text':
    case 'long_text':
    case 'contact':
    case 'link':
      return [written(place, String(value))];
    case 'whole_number':
    case 'decimal':
      return [{ ...written(place, String(value).replace('.', ',')), isNumber: true }];
    case 'choice':
      return [coded(place, question.codes[String(value)]?.lv ?? '')];
    case 'multiple_choice':
      return (value as readonly string[]).map((code) => coded(place, question.codes[code]?.lv ?? ''));
    case 'period':
      return [coded(place, years(value as Period))];
  }
}
