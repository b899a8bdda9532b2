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

export interface NationalAndRegional<R> {
  readonly national: R;
  readonly byRegion: ByRegion<R>;
}

/** What a finished pass says of the nation and of each planning region in a year. */
export function nationalAndRegional<R>(
  finish: (asked: readonly Territory[]) => R,
  year: number,
): NationalAndRegional<R> {
  const entries = regionCodes.map((code) => [code, finish(territoriesOfRegion(year, code))]);
  return { national: finish(territoriesOf(year)), byRegion: Object.fromEntries(entries) };
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
