// Diagram 1: how planning documents include adult education.
import type { Indicator, IndicatorValue, Population } from '../aggregate/indicator.ts';
import { listed } from '../language/list.ts';
import type { approaches } from '../survey/code-lists.ts';
import { territoriesListed } from '../survey/territory-name.ts';
import { inMunicipalities, municipalitiesAnswering } from './out-of.ts';
import { countOfKey, regionalDifference } from './regional-difference.ts';
import { territoriesBehind, tiersOf } from './tiers.ts';
import { wordsFor } from './words-for.ts';

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
const NAMED = 5;

export function approachSentences(indicator: Indicator): readonly string[] {
  const { answered } = indicator.population;
  const [top, ...others] = tiersOf(indicator.values);
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
    ...withSeparateDocument(indicator.values),
    ...(top.value === 0 ? [] : top.members.slice(0, 1)).flatMap(({ key }) => {
      const { what, does } = wordsFor(words, key);
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

function withSeparateDocument(values: readonly IndicatorValue[]): readonly string[] {
  const found = values.find((v) => v.key === 'separate_document')?.territories ?? [];
  if (found.length === 0 || found.length > NAMED) return [];
  return [`Atsevišķs dokuments vai rīcības plāns ir ${territoriesListed(found, 'locative')}.`];
}

function is(value: IndicatorValue): string {
  return wordsFor(words, value.key).is;
}
