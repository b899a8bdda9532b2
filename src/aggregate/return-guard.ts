import type { MunicipalReturn } from '../survey/editions.ts';
import { territoriesOf } from '../survey/territories.ts';

/**
 * Guards a pass over the returns of a year: each return belongs to that year, comes from a municipality that
 * was asked, and comes once. Throws a RangeError otherwise, because a figure over such returns would be wrong
 * without anybody seeing it.
 */
export function returnGuard(year: number): (ret: MunicipalReturn) => void {
  const asked = new Set(territoriesOf(year).map((t) => t.code));
  const seen = new Set<string>();
  return ({ territory, edition }) => {
    if (edition !== year) throw new RangeError(`Return of ${territory} is for ${edition}, not for ${year}`);
    if (!asked.has(territory)) throw new RangeError(`Nobody was asked for ${territory} in ${year}`);
    if (seen.has(territory)) throw new RangeError(`Return of ${territory} for ${year} came twice`);
    seen.add(territory);
  };
}
