// How an indicator is stated: one answer of each municipality, and the values that such answers come to.
import type { IndicatorFold, IndicatorValue } from './indicator.ts';
import { type KnownAnswers, knownAnswers } from './known-answers.ts';
import { roundingNote } from './shares.ts';

type Reading<A extends object | number> = Parameters<typeof knownAnswers<A>>[0];

export interface MunicipalIndicator<A extends object | number>
  extends Pick<IndicatorFold, 'id' | 'number' | 'title' | 'unit'> {
  /** What one return says; null is unknown and leaves the municipality out of `answered`. */
  readonly read: Reading<A>;
  readonly values: (known: KnownAnswers<A>) => readonly IndicatorValue[];
}

/** The fold of an indicator that is stated by municipality. */
export function municipalIndicator<A extends object | number>(
  stated: MunicipalIndicator<A>,
): IndicatorFold<Map<string, A>> {
  const { id, number, title, unit } = stated;
  const { start, step, finish } = knownAnswers(stated.read);
  return {
    id,
    number,
    title,
    unit,
    start,
    step,
    finish: (state, asked) => {
      const known = finish(state, asked);
      const values = stated.values(known);
      return { population: known.population, values, note: unit === 'percent' ? roundingNote(values) : null };
    },
  };
}
