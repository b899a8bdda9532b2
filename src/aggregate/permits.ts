import type { MunicipalReturn } from '../survey/editions.ts';
import { readSection } from './known-answers.ts';

/** The permits issued in the year. „Nav“ is a count too: none were issued. Null is unknown. */
export function permitsIn(ret: MunicipalReturn): number | null {
  return readSection(ret.sections.permits, ({ issued }) => issued, 0);
}

/** From this number on a municipality stands among those with the most permits. */
export const MANY_PERMITS = 21;
