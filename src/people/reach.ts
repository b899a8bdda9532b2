import type { Rights } from '../store/people/person.ts';
import { regions, territoryByCode } from '../survey/territories.ts';

/** The names of the territories or the region that a person answers for; empty where the role has none. */
export function reachOf({ territories, region }: Rights): readonly string[] {
  if (region !== null) return [regions[region].authority];
  return territories.map((code) => territoryByCode(code)?.name ?? code);
}
