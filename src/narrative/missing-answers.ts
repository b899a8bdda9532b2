// Who did not answer: to a question, within a planning region, and the regions themselves.
import type { Population } from '../aggregate/indicator.ts';
import { type MissingAnswer, type MissingAnswers, territoriesIn } from '../aggregate/missing-answers.ts';
import { listed } from '../language/list.ts';
import { municipality } from '../language/noun.ts';
import { countedAfter, governmentOf } from '../language/numeral.ts';
import type { RegionalReturn } from '../survey/editions.ts';
import { authorityName, territoriesListed } from '../survey/respondent.ts';
import { type RegionCode, regionCodes } from '../survey/territories.ts';
import { aboutMunicipalities, municipalitiesOf } from './counted-municipalities.ts';

/** More names than this are given in the annex only. */
const NAMED = 6;

/** One sentence on the municipalities whose answer is unknown; none where all are known. */
export function unansweredSentences(population: Population): readonly string[] {
  const missing = population.notAnswered;
  if (missing.length === 0) return [];
  const annex = missing.length > NAMED ? '; tās nosauktas pielikuma tabulā' : '';
  return [`Atbilde nav zināma ${aboutMunicipalities(missing, NAMED)}${annex}.`];
}

/** The only sentence of a diagram where nobody answered. */
export function nothingKnown(population: Population): readonly string[] {
  if (population.asked === 0) return ['Šis jautājums nav uzdots nevienai pašvaldībai.'];
  return [
    `Par šo jautājumu datu nav: to nav sniegusi neviena ${countedAfter('no', population.asked, municipality)}.`,
  ];
}

/** Which municipalities have sent a return, and whether these leave nothing unknown. */
export function returnSentences({ asked, withoutReturn, gaps }: MissingAnswers): readonly string[] {
  const nobody = withoutReturn.length === asked.length;
  const whose = withoutReturn.length === 0 ? 'Visu' : 'Saņemto';
  return [
    ...(asked.length === 0 ? [] : [municipalReturns(asked.length, withoutReturn)]),
    ...(nobody || gaps.length > 0
      ? []
      : [
          `${whose} iesniegumu visās sadaļās atbilde ir zināma; zināms arī iesaistīto iedzīvotāju un izsniegto atļauju skaits un koordinatora slodze.`,
        ]),
  ];
}

/** Whether the planning region itself has. */
export function ownReturnSentence(code: RegionCode, returned: boolean): string {
  const region = authorityName(code);
  return returned ? `${region} savu iesniegumu ir iesniedzis.` : `${region} savu iesniegumu nav iesniedzis.`;
}

function municipalReturns(asked: number, without: readonly string[]): string {
  const sent = asked - without.length;
  if (sent === asked) {
    const have = governmentOf(asked) === 'singular' ? 'iesniegusi' : 'iesniegušas';
    return `Iesniegumu ir ${have} ${municipalitiesOf(asked, asked)}.`;
  }
  if (sent === 0) return `Iesniegumu nav iesniegusi neviena ${countedAfter('no', asked, municipality)}.`;
  const from = countedAfter('no', sent, municipality);
  return `Iesniegums ir saņemts ${from}, bet nav saņemts no ${territoriesListed(without, 'genitive')}.`;
}

/** What the received returns leave unknown, a sentence for each count and section. */
export function gapSentences({ gaps }: MissingAnswers): readonly string[] {
  return gaps.map(gapSentence);
}

function gapSentence(gap: MissingAnswer): string {
  switch (gap.kind) {
    case 'workload':
      return `Koordinatora slodze nav zināma par ${whom(gap)}.`;
    case 'participants':
      return `Iesaistīto iedzīvotāju skaits nav zināms par ${whom(gap)}.`;
    case 'permits':
      return `Izsniegto atļauju skaits nav zināms par ${whom(gap)}.`;
    case 'section':
      return `Sadaļa „${gap.label.lv}“ (${gap.no}.) nav zināma par ${whom(gap)}.`;
  }
}

function whom(gap: MissingAnswer): string {
  return territoriesListed(territoriesIn(gap), 'accusative');
}

/** The planning regions without a return, in the order of the report. */
function regionsWithoutReturn(returns: readonly RegionalReturn[]): readonly RegionCode[] {
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
