// One number over the municipalities whose answer is known.
import type { MunicipalReturn } from '../survey/editions.ts';
import type { Fold } from './fold.ts';
import type { Population } from './indicator.ts';
import { type KnownAnswer, knownAnswers } from './known-answers.ts';

/** `value` is null where nobody is known to have answered. */
export interface OverKnown {
  readonly value: number | null;
  readonly population: Population;
}

/** What `combine` makes of the known answers, with the population that they are known for. */
export function overKnown(
  read: (ret: MunicipalReturn) => number | null,
  combine: (answers: readonly KnownAnswer<number>[]) => number | null,
): Fold<Map<string, number>, OverKnown> {
  const { start, step, finish } = knownAnswers(read);
  return {
    start,
    step,
    finish: (state, asked) => {
      const { answers, population } = finish(state, asked);
      return { value: combine(answers), population };
    },
  };
}
