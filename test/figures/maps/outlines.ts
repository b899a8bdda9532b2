// A country of four squares, one of them within another, in the places of real municipalities.
import { readFileSync } from 'node:fs';
import { type Atlas, atlasOf } from '../../../src/figures/maps/atlas.ts';
import type { Outline, Outlines, Position } from '../../../src/figures/maps/country.ts';
import { outlinesIn } from '../../../src/report/templates/read-outlines.ts';

const square = (west: number, south: number, size: number): readonly Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

/** Two neighbours in Zemgale, one in Vidzeme to the north, and a city within the second. */
export const squares: readonly Outline[] = [
  { code: 'LV0028000', polygons: [[square(23, 56, 0.5)]] },
  { code: 'LV0030000', polygons: [[square(23.5, 56, 0.5), square(23.7, 56.2, 0.1).toReversed()]] },
  { code: 'LV0003000', polygons: [[square(23.7, 56.2, 0.1)]] },
  { code: 'LV0040000', polygons: [[square(23.5, 56.5, 0.5)]] },
];

const file = new URL('../../../templates/outlines/2025.geojson', import.meta.url);

export const outlinesText = (): string => readFileSync(file, 'utf8');
export const outlines2025: Outlines = outlinesIn(outlinesText(), 2025, '2025.geojson');
export const atlas2025: Atlas = atlasOf(outlines2025);
