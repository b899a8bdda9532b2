// Diagram 6: how many residents took part, by planning region.
import type { Indicator, IndicatorValue } from '../aggregate/indicator.ts';
import { listed } from '../language/list.ts';
import { municipality } from '../language/noun.ts';
import { formatNumber, formatPercent } from '../language/number-format.ts';
import { countedAfter } from '../language/numeral.ts';
import { isRegionCode, type RegionCode, regionCodes } from '../survey/territories.ts';
import { regionName } from '../survey/territory-name.ts';
import { municipalitiesOf, partOf } from './out-of.ts';
import { sumOf, type Tier, tiersOf } from './tiers.ts';

export function participantsByRegionSentences(indicator: Indicator): readonly string[] {
  const { values, population } = indicator;
  const total = sumOf(values) ?? 0;
  const [top, ...others] = tiersOf(values);
  const unknown = values.filter((v) => v.value === null);
  return [
    `Iesaistīto iedzīvotāju skaitu norāda ${municipalitiesOf(population.answered, population.asked)}, un kopā tas ir ${formatNumber(total)}.`,
    ...(top === undefined || top.value === 0 ? [] : [leading(top, others, total)]),
    ...(unknown.length === 0 ? [] : [`Datu nav par ${listed(unknown.map((v) => named(v, 'accusative')))}.`]),
    ...comparability(indicator),
  ];
}

function leading(top: Tier, others: readonly Tier[], total: number): string {
  const each = top.members.length > 1 ? 'katrā ' : '';
  const where = listed(top.members.map((v) => named(v, 'locative')));
  const lead = `Visvairāk iesaistīto ir ${where} – ${each}${formatNumber(top.value)} jeb ${formatPercent((top.value / total) * 100)} no kopskaita`;
  const rest = others.flatMap(({ members, value }) =>
    members.map((v) => `${named(v, 'locative')} (${formatNumber(value)})`),
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
