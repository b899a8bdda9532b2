// One pass over the returns of a year, looked at for the nation and for each planning region.
import type { MunicipalReturn } from '../survey/editions.ts';
import {
  type RegionCode,
  regionCodes,
  type Territory,
  territoriesOf,
  territoriesOfRegion,
} from '../survey/territories.ts';
import { type Fold, tallyOf } from './fold.ts';
import { returnGuard } from './return-guard.ts';

export type ByRegion<R> = { readonly [region in RegionCode]: R };

/** One value for each planning region. */
export function forEachRegion<R>(make: (code: RegionCode) => R): ByRegion<R> {
  return Object.fromEntries(regionCodes.map((code) => [code, make(code)])) as ByRegion<R>;
}

export interface NationalAndRegional<R> {
  readonly national: R;
  readonly byRegion: ByRegion<R>;
}

/** What a finished pass says of the nation and of each planning region in a year. */
export function nationalAndRegional<R>(
  finish: (asked: readonly Territory[]) => R,
  year: number,
): NationalAndRegional<R> {
  return {
    national: finish(territoriesOf(year)),
    byRegion: forEachRegion((code) => finish(territoriesOfRegion(year, code))),
  };
}

/** Folds the returns of a year. Throws a RangeError for a return that does not belong to it. */
export function foldReturns<S, R>(
  fold: Fold<S, R>,
  returns: Iterable<MunicipalReturn>,
  year: number,
): NationalAndRegional<R> {
  const tally = tallyOf(fold);
  const guard = returnGuard(year);
  for (const ret of returns) {
    guard(ret);
    tally.add(ret);
  }
  return nationalAndRegional(tally.finish, year);
}
