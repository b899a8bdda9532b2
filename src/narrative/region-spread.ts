// In which planning regions the municipalities of a list lie.

import { listed } from '../language/list.ts';
import { municipality } from '../language/noun.ts';
import { caseAfter, counted, governmentOf, numeral } from '../language/numeral.ts';
import { regionCodes } from '../survey/territories.ts';
import { countByRegion, regionName } from '../survey/territory-name.ts';

/** „No šīm piecām pašvaldībām divas ir Rīgas reģionā, divas – Zemgalē un viena – Kurzemē; Latgales un Vidzemes pašvaldību starp tām nav.“ */
export function regionSpread(codes: readonly string[]): readonly string[] {
  if (codes.length < 2) return [];
  const [first, ...others] = countByRegion(codes);
  if (first === undefined) return [];
  if (others.length === 0) return [`Visas šīs pašvaldības ir ${regionName(first.region, 'locative')}.`];
  const these = governmentOf(codes.length) === 'singular' ? 'šīs' : 'šīm';
  const whole = counted(codes.length, municipality, caseAfter('no', codes.length));
  const lead = `No ${these} ${whole} ${numeral(first.count)} ir ${regionName(first.region, 'locative')}`;
  const parts = others.map(({ region, count }) => `${numeral(count)} – ${regionName(region, 'locative')}`);
  const absent = regionCodes.filter((code) => ![first, ...others].some(({ region }) => region === code));
  const none =
    absent.length === 0
      ? ''
      : `; ${listed(absent.map((code) => regionName(code, 'genitive')))} pašvaldību starp tām nav`;
  return [`${listed([lead, ...parts])}${none}.`];
}
