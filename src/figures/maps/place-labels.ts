// Where names stand that have no room on their area: state cities above all, small as they are, with a line to them.

import { ownerOf } from '../../survey/respondent.ts';
import { territoryByCode } from '../../survey/territories.ts';
import type { Position } from './country.ts';

/** Over the sea or abroad, near their place; longitude and latitude of the middle of the words. */
export const outsidePlaces: ReadonlyMap<string, Position> = new Map([
  ['LV0002000', [25.74, 55.83]], // Daugavpils
  ['LV0003000', [23.22, 56.21]], // Jelgava
  ['LV0005000', [20.68, 56.68]], // Liepāja
  ['LV0006000', [28.13, 57.02]], // Rēzekne
  ['LV0007000', [21.1, 57.6]], // Ventspils
  ['LV0001000', [24.0, 57.3]], // Rīga
  ['LV0004000', [23.62, 57.11]], // Jūrmala
  ['LV0041000', [23.6, 56.69]], // Olaine
  ['LV0045000', [24.72, 56.74]], // Salaspils
  ['LV0047000', [23.95, 57.38]], // Saulkrasti
  ['LV0053000', [26.5, 57.82]], // Valka
]);

/** Around the capital municipalities are too small for their numbers, so that they are drawn once more, larger. */
export const aroundCapital: ReadonlySet<string> = new Set([
  'LV0001000', // Rīga
  'LV0004000', // Jūrmala
  'LV0023000', // Ādaži
  'LV0034000', // Ķekava
  'LV0039000', // Mārupe
  'LV0041000', // Olaine
  'LV0044000', // Ropaži
  'LV0045000', // Salaspils
]);

/** Counties that share their name with a city. */
const SHARED: readonly string[] = ['LV0030000', 'LV0043000', 'LV0056000'];

/** A name as short as maps have it: „Rīga“, „Bauskas“, „Ventspils nov.“. */
export function shortName(code: string): string {
  const territory = territoryByCode(code);
  if (territory === null) return code;
  const owner = ownerOf(territory);
  if (territory.kind === 'valstspilsēta') return owner.replace(/(?<=[ae])s$/u, '');
  return SHARED.includes(code) ? `${owner} nov.` : owner;
}
