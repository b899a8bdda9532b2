// The words that the tables of a regional summary share.

import type { Label } from '../../language/label.ts';
import { label } from '../../language/label.ts';
import { regionName, respondentName } from '../../survey/respondent.ts';
import { type RegionCode, regions } from '../../survey/territories.ts';
import type { SummaryColumn } from '../summary-table.ts';

export const nation = label('Latvija', 'Latvia');

/** „Zemgale“, „Rīgas reģions“; in English always with its noun. */
export function regionLabel(code: RegionCode): Label {
  return label(regionName(code), `${regions[code].name} region`);
}

/** Names of municipalities by their ATVK codes; „–“ for none. */
export function namesOf(codes: readonly string[]): string {
  return codes.map(respondentName).join(', ') || '–';
}

export function textColumn(words: Label, width: number): SummaryColumn {
  return { label: words, kind: 'text', width };
}

export function codeColumn(words: Label): SummaryColumn {
  return { label: words, kind: 'code', width: 1.4 };
}

export function numberColumn(words: Label, width = 1.2): SummaryColumn {
  return { label: words, kind: 'number', width };
}

/** „Zemgale: atbildējušas“ */
export function ofPlace(place: Label, words: Label): Label {
  return label(`${place.lv}: ${words.lv}`, `${place.en}: ${words.en}`);
}
