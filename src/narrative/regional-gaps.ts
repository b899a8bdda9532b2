// Who has not answered in a planning region, by name; said as plainly where everybody has.
import type { Gap, RegionGaps } from '../aggregate/region-gaps.ts';
import { codesIn } from '../aggregate/region-gaps.ts';
import { municipality } from '../language/noun.ts';
import { countedAfter, governmentOf } from '../language/numeral.ts';
import type { RegionCode } from '../survey/territories.ts';
import { authorityName, territoriesListed } from '../survey/territory-name.ts';
import { municipalitiesOf } from './out-of.ts';

/** Which municipalities have sent a return, and whether these leave nothing unknown. */
export function returnSentences({ asked, withoutReturn, gaps }: RegionGaps): readonly string[] {
  const nobody = withoutReturn.length === asked.length;
  const whose = withoutReturn.length === 0 ? 'Visu' : 'Saņemto';
  return [
    ...(asked.length === 0 ? [] : [municipalReturns(asked.length, withoutReturn)]),
    ...(nobody || gaps.length > 0
      ? []
      : [
          `${whose} iesniegumu visās sadaļās atbilde ir zināma; zināms arī iesaistīto iedzīvotāju un izsniegto atļauju skaits.`,
        ]),
  ];
}

/** Whether the planning region itself has. */
export function ownReturnSentence(code: RegionCode, returned: boolean): string {
  const region = authorityName(code);
  return returned ? `${region} savu iesniegumu ir sniedzis.` : `${region} pats iesniegumu nav sniedzis.`;
}

function municipalReturns(asked: number, without: readonly string[]): string {
  const sent = asked - without.length;
  if (sent === asked) {
    const have = governmentOf(asked) === 'singular' ? 'sniegusi' : 'sniegušas';
    return `Iesniegumu ir ${have} ${municipalitiesOf(asked, asked)}.`;
  }
  if (sent === 0) return `Iesniegumu nav sniegusi neviena ${countedAfter('no', asked, municipality)}.`;
  const from = countedAfter('no', sent, municipality);
  return `Iesniegums ir saņemts ${from}, bet nav saņemts no ${territoriesListed(without, 'genitive')}.`;
}

/** What the returns that came in leave unknown, a sentence for each count and section. */
export function gapSentences({ gaps }: RegionGaps): readonly string[] {
  return gaps.map(gapSentence);
}

function gapSentence(gap: Gap): string {
  switch (gap.kind) {
    case 'participants':
      return `Iesaistīto iedzīvotāju skaits nav zināms par ${whom(gap)}.`;
    case 'permits':
      return `Izsniegto atļauju skaits nav zināms par ${whom(gap)}.`;
    case 'section':
      return `Sadaļa „${gap.label.lv}“ (${gap.no}.) nav zināma par ${whom(gap)}.`;
  }
}

function whom(gap: Gap): string {
  return territoriesListed(codesIn(gap), 'accusative');
}
