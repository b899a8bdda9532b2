// The diagram of one region alone, wherever it is drawn: in its book and in its workbook.
import type { Indicator } from '../aggregate/indicator.ts';
import type { RegionCode } from '../survey/territories.ts';
import type { Figure } from './figure.ts';
import { figureOf } from './figure-of.ts';

/** Null where one bar would say no more than its number: a region among regions, and the capital where it is not. */
export function regionalFigure(indicator: Indicator, region: RegionCode, year: number): Figure | null {
  const own = indicator.byRegion[region];
  return own.values.length > 1 ? figureOf({ ...indicator, ...own }, year) : null;
}
