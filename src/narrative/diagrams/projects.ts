// Diagram 10: in which programmes the municipalities take part.
import type { Indicator, IndicatorValue } from '../../aggregate/indicator.ts';
import { listed } from '../../language/list.ts';
import { municipality } from '../../language/noun.ts';
import { formatNumber, formatPercent, percentOf } from '../../language/numbers.ts';
import { counted } from '../../language/numeral.ts';
import type { programmes } from '../../survey/code-lists.ts';
import { municipalitiesAnswering } from '../counted-municipalities.ts';
import { ranksOf, territoriesBehind, wordsOfCode } from '../indicator-values.ts';
import { widestRegionalDifference } from '../regional-differences.ts';

/** Of a programme or a group of them; `in` begins „… visbiežāk piedalās …“. */
const words: {
  readonly [code in keyof typeof programmes | 'other_international']: { name: string; in: string };
} = {
  rrf_digital: {
    name: 'Atveseļošanas fonda projekts „Sabiedrības digitālo prasmju attīstība“',
    in: 'Projektā „Sabiedrības digitālo prasmju attīstība“',
  },
  erasmus_national_coordinators: {
    name: 'Erasmus+ projekts „Nacionālie koordinatori“',
    in: 'Erasmus+ projektā „Nacionālie koordinatori“',
  },
  erasmus_other: { name: 'citi Erasmus+ projekti', in: 'Citos Erasmus+ projektos' },
  esf_adult: { name: 'ESF+ 4.2.4.2. pasākums', in: 'ESF+ 4.2.4.2. pasākumā' },
  youth: { name: 'jaunatnes programmas', in: 'Jaunatnes programmās' },
  health: { name: 'veselības veicināšanas projekti', in: 'Veselības veicināšanas projektos' },
  nordplus: { name: 'Nordplus projekti', in: 'Nordplus projektos' },
  urbact: { name: 'URBACT projekti', in: 'URBACT projektos' },
  epale: { name: 'EPALE projekti', in: 'EPALE projektos' },
  other_international: {
    name: 'citas starptautiskās programmas',
    in: 'Citās starptautiskajās programmās',
  },
  other: { name: 'citas programmas', in: 'Citās programmās' },
};

const FOLLOWERS = 2;

export function projectShareSentences(indicator: Indicator): readonly string[] {
  const { values, population } = indicator;
  const participating = territoriesBehind(values).size;
  if (participating === 0)
    return [`Pieaugušo izglītības projektos nepiedalās ${municipalitiesAnswering(0, population)}.`];
  const cases = casesIn(values);
  const [top, ...others] = ranksOf(values);
  const rest = others.flatMap((tier) => tier.members).filter((v) => v.count !== 0);
  return [
    `Vismaz vienā pieaugušo izglītības projektā piedalās ${municipalitiesAnswering(participating, population)}.`,
    `Katru pašvaldību katrā programmu grupā skaitot vienu reizi, dalības gadījumu kopskaits ir ${formatNumber(cases)}.`,
    ...(top === undefined ? [] : [leading(top.members)]),
    ...(rest.length === 0 ? [] : [`Tad seko ${listed(rest.slice(0, FOLLOWERS).map(share))}.`]),
    ...erasmusTogether(values),
    ...widestRegionalDifference(indicator, values, ({ key }) => wordsOfCode(words, key).in, 'piedalās'),
  ];
}

function leading(top: readonly IndicatorValue[]): string {
  const percent = formatPercent(top[0]?.value ?? 0);
  const who = counted(top[0]?.count ?? 0, municipality);
  const each = top.length > 1;
  return `Pirmajā vietā ir ${listed(top.map(({ key }) => wordsOfCode(words, key).name))} – ${each ? 'pa ' : ''}${percent} no visiem dalības gadījumiem (${who}${each ? ' katrā grupā' : ''}).`;
}

function share({ key, value, count = 0 }: IndicatorValue): string {
  return `${wordsOfCode(words, key).name} (${formatPercent(value ?? 0)}, ${counted(count, municipality)})`;
}

function erasmusTogether(values: readonly IndicatorValue[]): readonly string[] {
  const parts = values.filter(({ key, count = 0 }) => key.startsWith('erasmus_') && count > 0);
  if (parts.length < 2) return [];
  return [`Abas Erasmus+ grupas kopā veido ${shareOfCases(parts, values)}.`];
}

/** „32 % no visiem dalības gadījumiem (34 no 105)“: with its counts, because rounded shares may add up to another. */
export function shareOfCases(parts: readonly IndicatorValue[], values: readonly IndicatorValue[]): string {
  const [part, whole] = [casesIn(parts), casesIn(values)];
  return `${formatPercent(percentOf(part, whole) ?? 0)} no visiem dalības gadījumiem (${formatNumber(part)} no ${formatNumber(whole)})`;
}

const european: readonly string[] = [
  'rrf_digital',
  'erasmus_national_coordinators',
  'erasmus_other',
  'esf_adult',
];

/** The programmes of the European Union that are a group of their own in the diagram, where their shares are known. */
export function europeanProgrammes(values: readonly IndicatorValue[]): readonly IndicatorValue[] {
  return values.filter(({ key, value }) => european.includes(key) && value !== null);
}

export function casesIn(values: readonly IndicatorValue[]): number {
  return values.reduce((sum, { count = 0 }) => sum + count, 0);
}
