import { isRegionCode, regions, territoryByCode } from '../survey/territories.ts';

/** The name of a municipality or planning region; a code that is neither stays as it is. */
export function territoryName(code: string): string {
  if (isRegionCode(code)) return regions[code].authority;
  return territoryByCode(code)?.name ?? code;
}
