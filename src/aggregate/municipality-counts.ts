// Counts of municipalities by what they answered.

import type { Label } from '../language/label.ts';
import { type CodeList, codesOf, labelOf } from '../survey/code-list.ts';
import type { IndicatorValue } from './indicator.ts';
import { codesWhere, type KnownAnswer } from './known-answers.ts';

/** How many municipalities fulfil a condition; null where nobody is known to have answered. */
export function municipalitiesWhere<A>(
  key: string,
  label: Label,
  answers: readonly KnownAnswer<A>[],
  holds: (answer: A) => boolean,
): IndicatorValue {
  const territories = codesWhere(answers, holds);
  return { key, label, value: answers.length === 0 ? null : territories.length, territories };
}

/** Municipalities by code, each once for every code it gave, in the order of the list. */
export function municipalitiesByCode<C extends string>(
  list: CodeList<C>,
  answers: readonly KnownAnswer<readonly string[]>[],
): readonly IndicatorValue[] {
  return codesOf(list).map((code) =>
    municipalitiesWhere(code, labelOf(list, code), answers, (codes) => codes.includes(code)),
  );
}

/** Highest first, unknown last; equal values keep their order. */
export function descending(values: readonly IndicatorValue[]): readonly IndicatorValue[] {
  return values.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
}
