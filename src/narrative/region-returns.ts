// Which planning regions sent a return.

import { listed } from '../language/list.ts';
import type { RegionalReturn } from '../survey/editions.ts';
import { type RegionCode, regionCodes } from '../survey/territories.ts';
import { authorityName } from '../survey/territory-name.ts';

/** The planning regions without a return, in the order of the report. */
export function regionsWithoutReturn(returns: readonly RegionalReturn[]): readonly RegionCode[] {
  return regionCodes.filter((code) => !returns.some((ret) => ret.territory === code));
}

/** „Vidzemes plānošanas reģions datus par 2025. gadu nav iesniedzis; …“ None where every region sent a return. */
export function missingRegionSentences(returns: readonly RegionalReturn[], year: number): readonly string[] {
  const missing = regionsWithoutReturn(returns);
  if (missing.length === 0) return [];
  if (missing.length === regionCodes.length)
    return [`Neviens plānošanas reģions datus par ${year}. gadu nav iesniedzis.`];
  const names = listed(missing.map((code) => authorityName(code)));
  const many = missing.length > 1;
  return [
    `${names} datus par ${year}. gadu nav ${many ? 'iesnieguši' : 'iesniedzis'}; ${many ? 'šo reģionu' : 'reģiona'} pašvaldību dati ir no pašu pašvaldību iesniegumiem.`,
  ];
}
