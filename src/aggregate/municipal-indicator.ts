// How an indicator is defined: one answer of each municipality, and the values computed from these answers.
import { type Label, label } from '../language/label.ts';
import { type CodeList, codesOf, labelOf } from '../survey/code-list.ts';
import type { Heading, IndicatorFold, IndicatorValue } from './indicator.ts';
import { codesWhere, type KnownAnswer, type KnownAnswers, knownAnswers } from './known-answers.ts';

type Reading<A extends object | number> = Parameters<typeof knownAnswers<A>>[0];

interface MunicipalIndicator<A extends object | number> extends Heading {
  /** The answer in one return; null is unknown and leaves the municipality out of `answered`. */
  readonly read: Reading<A>;
  readonly values: (known: KnownAnswers<A>) => readonly IndicatorValue[];
  /** A caveat; where absent, that of rounded shares. */
  readonly note?: (known: KnownAnswers<A>) => Label | null;
}

/** The fold of an indicator that is stated by municipality. */
export function municipalIndicator<A extends object | number>(
  stated: MunicipalIndicator<A>,
): IndicatorFold<Map<string, A>> {
  const { read: _, values: __, note: ___, ...heading } = stated;
  const { start, step, finish } = knownAnswers(stated.read);
  return {
    ...heading,
    start,
    step,
    finish: (state, asked) => {
      const known = finish(state, asked);
      const values = stated.values(known);
      const note = stated.note?.(known) ?? (heading.unit === 'percent' ? roundingNote(values) : null);
      return { population: known.population, values, note };
    },
  };
}

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

/** One value for each municipality, keyed by its ATVK code and labelled with its name. */
export function valuesByMunicipality<A>(
  answers: readonly KnownAnswer<A>[],
  read: (own: KnownAnswer<A>) => Pick<IndicatorValue, 'value' | 'atLeast'>,
): readonly IndicatorValue[] {
  return answers.map((own) => {
    const { code, name } = own.territory;
    return { key: code, label: label(name, name), ...read(own), territories: [code] };
  });
}

/** A part of a whole before it becomes a share. */
type Part = Omit<IndicatorValue, 'value' | 'count'> & { readonly count: number };

/** Each part as an unrounded percentage of all of them; a share of nothing is unknown. */
export function sharesOf(parts: readonly Part[]): readonly IndicatorValue[] {
  const whole = parts.reduce((sum, part) => sum + part.count, 0);
  return parts.map(({ key, label, count, territories }) => ({
    key,
    label,
    value: whole === 0 ? null : (100 * count) / whole,
    count,
    territories,
  }));
}

/** A share as it is printed. */
export function wholePercent(share: number): number {
  return Math.round(share);
}

/** What the printed whole percentages add up to; null where that is 100. */
function roundingNote(values: readonly IndicatorValue[]): Label | null {
  const known = values.flatMap(({ value }) => (value === null ? [] : [value]));
  if (known.length === 0) return null;
  const sum = known.reduce((total, share) => total + wholePercent(share), 0);
  if (sum === 100) return null;
  return label(
    `Noapaļotas līdz veseliem procentiem, daļas kopā veido ${sum}\u00a0%, nevis 100\u00a0%.`,
    `Rounded to whole percent, the shares add up to ${sum}%, not 100%.`,
  );
}
