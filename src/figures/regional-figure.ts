// The diagram of one region alone, wherever it is drawn: in its book and in its workbook.

import type { ByRegion } from '../aggregate/fold.ts';
import type { Breakdown, Indicator } from '../aggregate/indicator.ts';
import type { RegionCode } from '../survey/territories.ts';
import type { Figure } from './figure.ts';
import { figureOf } from './figure-of.ts';

const nobody: Breakdown = { population: { asked: 0, answered: 0, notAnswered: [] }, values: [], note: null };
const nowhere: ByRegion<Breakdown> = {
  KURZEME: nobody,
  LATGALE: nobody,
  RIGA: nobody,
  VIDZEME: nobody,
  ZEMGALE: nobody,
};

/**
 * Null where one bar would say no more than its number: a region among regions, and the capital where it is not. The
 * words of the diagram do not speak of other regions, because they are not in it.
 */
export function regionalFigure(indicator: Indicator, region: RegionCode, year: number): Figure | null {
  const own = indicator.byRegion[region];
  if (own.values.length <= 1) return null;
  return figureOf({ ...indicator, ...own, byRegion: { ...nowhere, [region]: own } }, year);
}
