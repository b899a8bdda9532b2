// Diagrams 1 and 4: how planning documents include adult education, and the working time of its coordinator.
import type { Breakdown, Indicator, IndicatorValue, Population } from '../../aggregate/indicator.ts';
import { listed, listedApart } from '../../language/list.ts';
import { numeral } from '../../language/numeral.ts';
import type { approaches, workloads } from '../../survey/code-lists.ts';
import { territoriesListed } from '../../survey/respondent.ts';
import { inMunicipalities, municipalitiesAnswering } from '../counted-municipalities.ts';
import { ranksOf, territoriesBehind, valueFor, wordsOfCode } from '../indicator-values.ts';
import { countOfKey, regionalDifference } from '../regional-differences.ts';

/** `is` completes „pieaugušo izglītība ir“; `what` and `does` begin „… visbiežāk …“. */
const words: {
  readonly [code in keyof typeof approaches]: {
    readonly is: string;
    readonly what: string;
    readonly does: string;
  };
} = {
  separate_document: {
    is: 'aplūkota atsevišķā dokumentā vai rīcības plānā',
    what: 'Atsevišķu pieaugušo izglītības dokumentu vai rīcības plānu',
    does: 'izstrādā',
  },
  education_strategy: {
    is: 'iekļauta izglītības stratēģijā',
    what: 'Pieaugušo izglītību izglītības stratēģijā',
    does: 'iekļauj',
  },
  general_programme: {
    is: 'vispārīgi iekļauta attīstības programmā',
    what: 'Pieaugušo izglītību attīstības programmā vispārīgi',
    does: 'iekļauj',
  },
};

/** So few that the text can name them. */
const DOCUMENTS_NAMED = 5;

export function approachSentences(indicator: Indicator): readonly string[] {
  const { answered } = indicator.population;
  const [top, ...others] = ranksOf(indicator.values);
  if (top === undefined) return [];
  const without = answered - territoriesBehind(indicator.values).size;
  const rest = others.filter((tier) => tier.value > 0).flatMap((tier) => tier.members);
  const absent = [top, ...others].filter((tier) => tier.value === 0).flatMap((tier) => tier.members);
  return [
    ...(top.value === 0 ? [] : [leading(top.members, indicator.population)]),
    ...(rest.length === 0 ? [] : [`Savukārt ${rest.map(inPlace).join(', bet ')}.`]),
    ...(absent.length === 0 ? [] : [`Nevienā pašvaldībā tā nav ${listed(absent.map(is), 'vai')}.`]),
    ...(without === 0
      ? []
      : [`Plānošanas dokumentos pieaugušo izglītība nav iekļauta ${inMunicipalities(without)}.`]),
    ...namedFew(indicator.values, 'separate_document', {
      what: 'Atsevišķs dokuments vai rīcības plāns',
      most: DOCUMENTS_NAMED,
    }),
    ...(top.value === 0 ? [] : top.members.slice(0, 1)).flatMap(({ key }) => {
      const { what, does } = wordsOfCode(words, key);
      return regionalDifference(indicator, what, does, countOfKey(key));
    }),
  ];
}

function leading(top: readonly IndicatorValue[], population: Population): string {
  const each = top.length > 1 ? 'katru no šīm pieejām norāda' : 'šādu pieeju norāda';
  const who = municipalitiesAnswering(top[0]?.value ?? 0, population);
  return `Pieaugušo izglītība visbiežāk ir ${listed(top.map(is), 'vai')}: ${each} ${who}.`;
}

function inPlace(value: IndicatorValue, position: number): string {
  const where = inMunicipalities(value.value ?? 0);
  return position === 0 ? `${where} tā ir ${is(value)}` : `${where} – ${is(value)}`;
}

/** „Atsevišķs dokuments ir Ogres novadā.“; nothing where there are none, or more than `most`. */
function namedFew(
  values: readonly IndicatorValue[],
  key: string,
  { what, most }: { readonly what: string; readonly most: number },
): readonly string[] {
  const found = values.find((value) => value.key === key)?.territories ?? [];
  if (found.length === 0 || found.length > most) return [];
  return [`${what} ir ${territoriesListed(found, 'locative')}.`];
}

function is(value: IndicatorValue): string {
  return wordsOfCode(words, value.key).is;
}

type Provided = Exclude<keyof typeof workloads, 'none'>;

/** In the order in which they are said. */
const provided: { readonly [code in Provided]: string } = {
  full: 'pilna slodze',
  partial: 'nepilna slodze',
  over: 'vairāk nekā viena slodze',
};

/** So few that the text can name them. */
const LARGE_WORKLOADS_NAMED = 3;

export function workloadSentences(indicator: Indicator): readonly string[] {
  const { values, population } = indicator;
  const total = providedIn(indicator) ?? 0;
  const kinds = Object.entries(provided)
    .map(([code, name]) => ({ name, count: valueFor(values, code) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const where = municipalitiesAnswering(total, population, 'locative');
  if (total === 0) return [`Koordinatora slodze nav nodrošināta ${where}.`];
  return [
    `Koordinatora slodze ir nodrošināta ${where}: ${listedApart(
      kinds.map(({ name, count }) => `${name} – ${numeral(count, 'feminine', 'locative')}`),
      'bet',
    )}.`,
    ...withoutWorkload(valueFor(values, 'none') ?? 0),
    ...namedFew(values, 'over', { what: 'Vairāk nekā viena slodze', most: LARGE_WORKLOADS_NAMED }),
    ...regionalDifference(indicator, 'Koordinatora slodzi', 'nodrošina', providedIn),
  ];
}

function withoutWorkload(count: number): readonly string[] {
  if (count === 0) return ['Pašvaldību bez koordinatora slodzes nav.'];
  return [`Slodze nav nodrošināta ${inMunicipalities(count)}.`];
}

/** In how many municipalities the coordinator has a workload of any size; null where that is unknown. */
export function providedIn({ values }: Breakdown): number | null {
  const counts = Object.keys(provided).map((code) => valueFor(values, code));
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}
