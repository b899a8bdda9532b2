// The totals of a planning region in a few sentences, with their shares of the nation.
import type { AreaSummary } from '../aggregate/aggregates.ts';
import type { Statistic } from '../aggregate/known-answers.ts';
import { city, county, municipality } from '../language/noun.ts';
import { formatNumber, formatPercent, percentOf } from '../language/numbers.ts';
import { counted, verb } from '../language/numeral.ts';
import { regionName } from '../survey/respondent.ts';
import { type RegionCode, territoryByCode } from '../survey/territories.ts';
import { countText } from './at-least.ts';
import { municipalitiesAnswering, municipalitiesOf } from './counted-municipalities.ts';
import { valueFor } from './indicator-values.ts';

/** Without shares of the nation where `national` is null: unknown, or not yet published. */
export function regionalOverviewSentences(
  region: RegionCode,
  summary: AreaSummary,
  national: AreaSummary | null,
): readonly string[] {
  const { municipalities, participants, permits, workloads, projects } = summary;
  return [
    composition(region, municipalities),
    ...workload(workloads),
    participation(participants, national?.participants ?? null),
    ...(permits.value === null
      ? []
      : [
          `Gada laikā izsniegto atļauju kopskaits ir ${formatNumber(permits.value)}${shareOf(permits, national?.permits ?? null)}.`,
        ]),
    ...(projects.population.answered === 0
      ? []
      : [
          `Pieaugušo izglītības projektos ${projects.participating.length === 0 ? 'nepiedalās' : 'piedalās'} ${municipalitiesAnswering(projects.participating.length, projects.population)}.`,
        ]),
  ];
}

function composition(region: RegionCode, codes: readonly string[]): string {
  const cities = codes.filter((code) => territoryByCode(code)?.kind === 'valstspilsēta').length;
  const counties = codes.length - cities;
  const where = regionName(region, 'locative');
  if (cities === 0 || counties === 0)
    return `${where} ${verb(codes.length, 'ir')} ${cities === 0 ? counted(counties, county) : counted(cities, city)}.`;
  return `${where} ir ${counted(codes.length, municipality)}: ${counted(cities, city)} un ${counted(counties, county)}.`;
}

function workload({ values, population }: AreaSummary['workloads']): readonly string[] {
  const none = valueFor(values, 'none');
  if (none === null) return [];
  const provided = population.answered - none;
  return [
    `Koordinatora slodze ${provided === 0 ? 'nav' : 'ir'} nodrošināta ${municipalitiesAnswering(provided, population, 'locative')}.`,
  ];
}

function participation(own: Statistic, national: Statistic | null): string {
  const { answered, asked } = own.population;
  if (own.value === null) return 'Iesaistīto iedzīvotāju skaits nav zināms nevienā pašvaldībā.';
  return `Iesaistīto iedzīvotāju skaitu norāda ${municipalitiesOf(answered, asked)}, un kopā tas ir ${countText(own)}${shareOf(own, national)}.`;
}

/** „ jeb 24 % no valstī zināmā kopskaita“ */
function shareOf(own: Statistic, national: Statistic | null): string {
  if (national === null) return '';
  const share = own.value === null || national.value === null ? null : percentOf(own.value, national.value);
  const whole = national.population.notAnswered.length === 0 ? 'kopskaita valstī' : 'valstī zināmā kopskaita';
  return share === null ? '' : ` jeb ${formatPercent(share)} no ${whole}`;
}
