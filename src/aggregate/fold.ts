// A fold adds returns one at a time and then yields a result for the nation or for any region. Everything in this
// folder that counts is a fold, so that one pass over streamed returns serves them all.
import { byCode } from '../survey/code-list.ts';
import type { MunicipalReturn } from '../survey/editions.ts';
import {
  type RegionCode,
  regionCodes,
  type Territory,
  type TerritoryKind,
  territoriesOf,
  territoriesOfRegion,
} from '../survey/territories.ts';

/**
 * `step` may change its state in place and must not depend on the order of returns. `finish` may be called
 * many times and looks only at the municipalities asked, so that one state serves the nation and each region.
 */
export interface Fold<S, R> {
  readonly start: () => S;
  readonly step: (state: S, ret: MunicipalReturn) => S;
  readonly finish: (state: S, asked: readonly Territory[]) => R;
}

/** A fold in progress, its state hidden, so that folds with different states fit in one list. */
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

/**
 * A check for each return of one pass: it is of that year, from a municipality that was asked, and the only one of it.
 * Throws a RangeError otherwise, because a number over such returns would be silently wrong.
 */
export function returnCheck(year: number): (ret: MunicipalReturn) => void {
  const asked = new Set(territoriesOf(year).map((t) => t.code));
  const seen = new Set<string>();
  return ({ territory, edition }) => {
    if (edition !== year) throw new RangeError(`Return of ${territory} is for ${edition}, not for ${year}`);
    if (!asked.has(territory)) throw new RangeError(`Nobody was asked for ${territory} in ${year}`);
    if (seen.has(territory)) throw new RangeError(`Return of ${territory} for ${year} came twice`);
    seen.add(territory);
  };
}

export type ByRegion<R> = { readonly [region in RegionCode]: R };

/** One value for each planning region. */
export function forEachRegion<R>(make: (code: RegionCode) => R): ByRegion<R> {
  return byCode(regionCodes, make);
}

export type ByKind<R> = { readonly [kind in TerritoryKind]: R };

/** One value for the state cities and one for the counties. */
export function forEachKind<R>(make: (kind: TerritoryKind) => R): ByKind<R> {
  return { valstspilsēta: make('valstspilsēta'), novads: make('novads') };
}

export interface NationalAndRegional<R> {
  readonly national: R;
  readonly byRegion: ByRegion<R>;
}

/** The results of a finished pass for the nation and for each planning region in a year. */
export function nationalAndRegional<R>(
  finish: (asked: readonly Territory[]) => R,
  year: number,
): NationalAndRegional<R> {
  return {
    national: finish(territoriesOf(year)),
    byRegion: forEachRegion((code) => finish(territoriesOfRegion(year, code))),
  };
}

/** Adds the returns of a year to a fold. Throws a RangeError for a return that does not belong to it. */
export function tallyReturns<S, R>(
  fold: Fold<S, R>,
  returns: Iterable<MunicipalReturn>,
  year: number,
): Tally<R> {
  const tally = tallyOf(fold);
  const check = returnCheck(year);
  for (const ret of returns) {
    check(ret);
    tally.add(ret);
  }
  return tally;
}

/** Folds the returns of a year. Throws a RangeError for a return that does not belong to it. */
export function foldReturns<S, R>(
  fold: Fold<S, R>,
  returns: Iterable<MunicipalReturn>,
  year: number,
): NationalAndRegional<R> {
  return nationalAndRegional(tallyReturns(fold, returns, year).finish, year);
}
