// A fold takes returns one at a time and then says what they come to, for the nation or for any region.
// Everything in this folder that counts is a fold, so that one pass over streamed returns serves them all.
import type { MunicipalReturn } from '../survey/editions.ts';
import type { Territory } from '../survey/territories.ts';

/**
 * `step` may change its state in place and must not depend on the order of returns. `finish` may be called
 * many times and looks only at the municipalities asked, so that one state serves the nation and each region.
 */
export interface Fold<S, R> {
  readonly start: () => S;
  readonly step: (state: S, ret: MunicipalReturn) => S;
  readonly finish: (state: S, asked: readonly Territory[]) => R;
}

/** A fold under way, its state hidden, so that folds with different states stand in one list. */
export interface Tally<R> {
  readonly add: (ret: MunicipalReturn) => void;
  readonly finish: (asked: readonly Territory[]) => R;
}

/** Starts a fold. */
export function tallyOf<S, R>(fold: Fold<S, R>): Tally<R> {
  let state = fold.start();
  return {
    add: (ret) => {
      state = fold.step(state, ret);
    },
    finish: (asked) => fold.finish(state, asked),
  };
}
