// Diagrams 11 to 13: permits by class, the municipalities with the most, and Riga compared with all others.
import type { Indicator, IndicatorValue, Population } from '../../aggregate/indicator.ts';
import { MANY_PERMITS } from '../../aggregate/totals.ts';
import { listed, listedApart, sentenceCase } from '../../language/list.ts';
import { municipality, permit } from '../../language/noun.ts';
import { formatNumber, formatPercent, percentOf } from '../../language/numbers.ts';
import { counted, numeral, verb } from '../../language/numeral.ts';
import { territoryName } from '../../survey/respondent.ts';
import { municipalitiesAnswering } from '../counted-municipalities.ts';
import { knownNumbers, municipalityWithValue, ranksOf, sumOf, wordsOfCode } from '../indicator-values.ts';
import {
  countOfKey,
  kindDistribution,
  regionalDifference,
  regionDistribution,
} from '../regional-differences.ts';

/** The classes as the object of „izsniedza“. */
const classes: { readonly [key in '0-5' | '6-20' | '21+']: string } = {
  '0-5': 'ne vairāk kā piecas atļaujas',
  '6-20': '6–20 atļaujas',
  '21+': 'vismaz 21 atļauju',
};

export function permitClassSentences(indicator: Indicator): readonly string[] {
  const [first, ...others] = indicator.values.filter(({ count = 0 }) => count > 0);
  const never = indicator.values.filter(({ count }) => count === 0);
  return [
    ...(first === undefined ? [] : [issued(first, others, indicator.population)]),
    ...never.map(({ key }) => `Neviena pašvaldība neizsniedza ${wordsOfCode(classes, key)}.`),
    ...regionalDifference(indicator, sentenceCase(classes['21+']), 'izsniedza', countOfKey('21+')),
  ];
}

function issued(first: IndicatorValue, others: readonly IndicatorValue[], population: Population): string {
  const lead = `Gada laikā ${wordsOfCode(classes, first.key)} izsniedza ${municipalitiesAnswering(first.count ?? 0, population)} (${formatPercent(first.value ?? 0)})`;
  const rest = others.map(
    ({ key, count = 0, value }) =>
      `${wordsOfCode(classes, key)} – ${numeral(count)} (${formatPercent(value ?? 0)})`,
  );
  return `${listedApart([lead, ...rest], 'bet')}.`;
}

/** More than this are not named one by one. */
const NAMED = 3;

export function highestPermitsSentences(indicator: Indicator): readonly string[] {
  const { values, population } = indicator;
  const many = counted(MANY_PERMITS, permit, 'accusative');
  const how = `Vismaz ${many} gada laikā ${verb(values.length, 'izsniedza')} ${municipalitiesAnswering(values.length, population)}.`;
  const ranked = ranksOf(values).flatMap((tier) => tier.members);
  const named = ranked.length <= NAMED + 1 ? ranked : ranked.slice(0, NAMED);
  return [
    how,
    ...leading(named),
    ...remaining(ranked.slice(named.length)),
    ...regionDistribution(values.map((v) => v.key)),
    ...kindDistribution(values.map((v) => v.key)),
  ];
}

function leading(named: readonly IndicatorValue[]): readonly string[] {
  const first = named.filter((v) => v.value === named[0]?.value);
  const next = named.slice(first.length);
  if (first.length === 0) return [];
  const then = next.length === 0 ? '' : `, pēc tam ${listed(next.map(municipalityWithValue))}`;
  return [`Visvairāk atļauju izsniedza ${listed(first.map(municipalityWithValue))}${then}.`];
}

function remaining(values: readonly IndicatorValue[]): readonly string[] {
  const numbers = knownNumbers(values);
  if (numbers.length === 0) return [];
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
  const range =
    lowest === highest ? formatNumber(lowest) : `no ${formatNumber(lowest)} līdz ${formatNumber(highest)}`;
  return [`Katrā no pārējām pašvaldībām atļauju skaits ir ${range}.`];
}

const OTHERS = 'others';

export function rigaAndOthersSentences(indicator: Indicator): readonly string[] {
  const { values, population } = indicator;
  const total = sumOf(values) ?? 0;
  const capital = values.find((v) => v.key !== OTHERS) ?? null;
  const others = values.find((v) => v.key === OTHERS) ?? null;
  const behind = others?.territories.length ?? 0;
  const percent = percentOf(capital?.value ?? 0, total);
  const share = percent === null || percent === 0 ? '' : ` jeb ${formatPercent(percent)} no kopskaita`;
  return [
    `Kopējais izsniegto atļauju skaits ${counted(population.answered, municipality, 'locative')} ir ${formatNumber(total)}.`,
    ...(capital === null || capital.value === null
      ? []
      : [
          `${territoryName(capital.key)} ${verb(capital.value, 'izsniedza')} ${counted(capital.value, permit, 'accusative')}${share}.`,
        ]),
    ...(others === null || others.value === null || behind === 0
      ? []
      : [
          `Pārējo pašvaldību atļauju kopskaits ir ${formatNumber(others.value)}, tātad vidēji ${formatNumber(others.value / behind, 1)} uz vienu pašvaldību.`,
        ]),
  ];
}
