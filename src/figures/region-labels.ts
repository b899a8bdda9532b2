// The words that the tables of a regional summary share.

import { type Label, label } from '../language/label.ts';
import { regionName, respondentName } from '../survey/respondent.ts';
import { type RegionCode, regions } from '../survey/territories.ts';

export const nation = label('Latvija', 'Latvia');

/** „Zemgale“, „Rīgas reģions“; in English always with its noun. */
export function regionLabel(code: RegionCode): Label {
  return label(regionName(code), `${regions[code].name} region`);
}

/** Names of municipalities by their ATVK codes; „–“ for none. */
export function namesOf(codes: readonly string[]): string {
  return codes.map(respondentName).join(', ') || '–';
}

/** „Zemgale: atbildējušas“ */
export function ofPlace(place: Label, words: Label): Label {
  return label(`${place.lv}: ${words.lv}`, `${place.en}: ${words.en}`);
}
