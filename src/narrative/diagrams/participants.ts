// Diagrams 5 to 7: where the number of participants is known at all, participants by planning region, and the
// municipalities with the most.
import type { Indicator, IndicatorValue } from '../../aggregate/indicator.ts';
import { listed, sentenceCase } from '../../language/list.ts';
import { municipality, resident } from '../../language/noun.ts';
import { atLeast, formatNumber, formatPercent } from '../../language/numbers.ts';
import { counted, countedAfter, verb } from '../../language/numeral.ts';
import { regionName, territoriesListed, territoryName } from '../../survey/respondent.ts';
import { isRegionCode, type RegionCode, regionCodes } from '../../survey/territories.ts';
import { countText, partCountSentences, partlyCountedIn } from '../at-least.ts';
import { municipalitiesOf, partOf, which } from '../counted-municipalities.ts';
import { municipalityWithValue, type Rank, ranksOf, sumOf } from '../indicator-values.ts';
import {
  countOfKey,
  kindDistribution,
  regionalDifference,
  regionDistribution,
} from '../regional-differences.ts';

/** More names than this are given in the annex only. */
const NAMED = 12;

export function participantDataSentences(indicator: Indicator): readonly string[] {
  const { answered } = indicator.population;
  const known = indicator.values.find((v) => v.key === 'with_data')?.territories.length ?? 0;
  const missing = indicator.values.find((v) => v.key === 'without_data')?.territories ?? [];
  return [
    `Pieaugušo izglītībā iesaistīto iedzīvotāju skaitu ${verb(known, 'norāda')} ${municipalitiesOf(known, answered)} (${formatPercent((known / answered) * 100)}).`,
    ...withoutData(missing, answered),
    ...(missing.length === 0 || known === 0
      ? []
      : [
          `Tāpēc turpmākie dalībnieku skaitļi attiecas tikai ${countedAfter('uz', known, municipality)} un neaptver visu valsti.`,
        ]),
    ...regionalDifference(indicator, 'Dalībnieku skaitu', 'norāda', countOfKey('with_data')),
  ];
}

function withoutData(missing: readonly string[], answered: number): readonly string[] {
  if (missing.length === 0) return [];
  const percent = formatPercent((missing.length / answered) * 100);
  const names = missing.length > NAMED ? '' : `: tās ir ${territoriesListed(missing)}`;
  if (missing.length === 1)
    return [`Par ${territoryName(missing[0] ?? '', 'accusative')} dalībnieku skaits nav zināms.`];
  return [
    `${sentenceCase(countedAfter('par', missing.length, municipality))} (${percent}) dalībnieku skaits nav zināms${names}.`,
  ];
}

export function participantsByRegionSentences(indicator: Indicator): readonly string[] {
  const { values, population } = indicator;
  const total = sumOf(values) ?? 0;
  const partly = partlyCountedIn(values);
  const [top, ...others] = ranksOf(values);
  const unknown = values.filter((v) => v.value === null);
  return [
    `Iesaistīto iedzīvotāju skaitu norāda ${municipalitiesOf(population.answered, population.asked)}, un kopā tas ir ${atLeast(formatNumber(total), partly.length > 0)}.`,
    ...(top === undefined || top.value === 0 ? [] : [leading(top, others, total)]),
    ...partCountSentences(partly),
    ...(unknown.length === 0 ? [] : [`Datu nav par ${listed(unknown.map((v) => named(v, 'accusative')))}.`]),
    ...comparability(indicator),
  ];
}

function leading(top: Rank, others: readonly Rank[], total: number): string {
  const each = top.members.length > 1 ? 'katrā ' : '';
  const where = listed(top.members.map((v) => named(v, 'locative')));
  const lead = `Visvairāk iesaistīto ir ${where} – ${each}${atLeast(formatNumber(top.value), partlyCountedIn(top.members).length > 0)} jeb ${formatPercent((top.value / total) * 100)} no zināmā kopskaita`;
  const rest = others.flatMap(({ members }) =>
    members.map((v) => `${named(v, 'locative')} (${countText(v)})`),
  );
  return rest.length === 0 ? `${lead}.` : `${lead}, pēc tam ${listed(rest)}.`;
}

/** Numbers of regions that count differently many municipalities are not to be set side by side. */
function comparability(indicator: Indicator): readonly string[] {
  const coverage = regionCodes
    .map((region) => ({ region, ...indicator.byRegion[region].population }))
    .filter(({ asked }) => asked > 0);
  const incomplete = coverage.filter(({ asked, answered }) => answered < asked);
  if (incomplete.length === 0) return [];
  const parts = coverage.map(({ region, asked, answered }, position) => {
    const who = position === 0 ? municipalitiesOf(answered, asked) : partOf(answered, asked);
    return `${regionName(region, 'locative')} ${who}`;
  });
  const missing = indicator.population.asked - indicator.population.answered;
  return [
    `Reģioni nav tieši salīdzināmi, jo ${countedAfter('par', missing, municipality)} dalībnieku skaits nav zināms: to norāda ${listed(parts)}.`,
  ];
}

function named(value: IndicatorValue, c: 'locative' | 'accusative'): string {
  return isRegionCode(value.key) ? regionName(value.key satisfies RegionCode, c) : value.label.lv;
}

export function highestParticipantsSentences(indicator: Indicator): readonly string[] {
  const { values, population } = indicator;
  const [top, ...others] = ranksOf(values);
  if (top === undefined) return [];
  const where = listed(top.members.map(({ key }) => territoryName(key, 'locative')));
  const each = top.members.length > 1 ? 'katrā ' : '';
  const rest = others.flatMap((tier) => tier.members);
  const missing = population.asked - population.answered;
  return [
    `${sentenceCase(countedAfter('no', population.answered, municipality))}, ${which(population.answered, 'nominative')} norāda dalībnieku skaitu, vislielākais tas ir ${where} – ${each}${atLeast(counted(top.value, resident), partlyCountedIn(top.members).length > 0)}.`,
    ...(rest.length === 0 ? [] : [`Tad seko ${listed(rest.map(municipalityWithValue))}.`]),
    ...(values.length < 2 ? [] : [together(values)]),
    ...partCountSentences(partlyCountedIn(values)),
    ...regionDistribution(values.map(({ key }) => key)),
    ...kindDistribution(values.map(({ key }) => key)),
    ...(missing === 0
      ? []
      : [`${sentenceCase(countedAfter('par', missing, municipality))} dalībnieku skaits nav zināms.`]),
  ];
}

function together(values: readonly IndicatorValue[]): string {
  const sum = counted(sumOf(values) ?? 0, resident, 'accusative');
  return `Kopā šīs pašvaldības norāda ${atLeast(sum, partlyCountedIn(values).length > 0)}.`;
}
