// How one answer reads in a profile: one function per question kind.
import { formatNumber } from '../../language/number-format.ts';
import { labelOf } from '../../survey/code-list.ts';
import type { Period } from '../../survey/form.ts';
import type { ScalarQuestion } from '../../survey/question.ts';
import type { Inline } from '../block.ts';
import { linked, text } from './block-builders.ts';

/** A checked answer to a question that is not rows; null is "not answered". */
export type ScalarValue = string | number | readonly string[] | Period | null;

/** `2022.–2027. gads`, open ends in words. */
export function periodText({ from, to }: Period): string {
  if (from !== null && to !== null) return from === to ? `${from}. gads` : `${from}.–${to}. gads`;
  if (to !== null) return `līdz ${to}. gadam`;
  return from === null ? '' : `no ${from}. gada`;
}

/** A decimal with as many places as it has: `0,5`, `1`. */
export function decimalText(value: number): string {
  return formatNumber(value, String(value).split('.')[1]?.length ?? 0);
}

/** The answer as running text; empty where there is none. A link is read as its address. */
export function scalarInlines(question: ScalarQuestion, value: ScalarValue): Inline[] {
  if (value === null) return [];
  switch (question.kind) {
    case 'text':
    case 'long_text':
    case 'contact':
      return linked(String(value));
    case 'whole_number':
      return [text(formatNumber(Number(value)))];
    case 'decimal':
      return [text(decimalText(Number(value)))];
    case 'choice':
      return [text(labelOf(question.codes, String(value)).lv)];
    case 'multiple_choice':
      return [text((value as readonly string[]).map((code) => labelOf(question.codes, code).lv).join(', '))];
    case 'link':
      return [{ kind: 'link', text: String(value), url: String(value) }];
    case 'period':
      return [text(periodText(value as Period))];
  }
}
