// The words that English sentences share: counts with their nouns, names in lists.
import type { Population } from '../../aggregate/indicator.ts';
import { exactNumber } from '../../language/numbers.ts';
import { respondentName } from '../../survey/respondent.ts';
import { type RegionCode, regions } from '../../survey/territories.ts';

/** “1 municipality”, “1,024 permits”. */
export function english(count: number, one: string, many: string): string {
  return `${exactNumber(count, 'en')} ${count === 1 ? one : many}`;
}

/** “7 of 10 municipalities”, “none of 10 municipalities”. */
export function partInEnglish(part: number, whole: number): string {
  return `${part === 0 ? 'none' : part} of ${english(whole, 'municipality', 'municipalities')}`;
}

/** The same of those whose answer is known, which it says where some are not. */
export function partKnownInEnglish(part: number, { asked, answered }: Population): string {
  return `${partInEnglish(part, answered)}${asked === answered ? '' : ' whose answer is known'}`;
}

/** “67%”; a share that is not nothing is never “0%”. */
export function percentInEnglish(percent: number): string {
  return percent > 0 && percent < 0.5 ? '<1%' : `${Math.round(percent)}%`;
}

/** “Ogres novads, Salas novads and Rīgas valstspilsēta”: names are not translated. */
export function namesInEnglish(codes: readonly string[]): string {
  const names = codes.map(respondentName);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** “the Zemgale planning region” */
export function regionInEnglish(code: RegionCode): string {
  return `the ${regions[code].name} planning region`;
}
