// Diagrams of questions that were added since the first edition: sentences by what their values are.
import type { Indicator, IndicatorValue } from '../../aggregate/indicator.ts';
import { listed } from '../../language/list.ts';
import { exactNumber } from '../../language/numbers.ts';
import { governmentOf, verb } from '../../language/numeral.ts';
import { territoryName } from '../../survey/respondent.ts';
import { territoryByCode } from '../../survey/territories.ts';
import { countText } from '../at-least.ts';
import { municipalitiesAnswering, municipalitiesOf, which } from '../counted-municipalities.ts';
import { type Rank, ranksOf, valueFor } from '../indicator-values.ts';
import { widestRegionalDifference } from '../regional-differences.ts';
import { mostNamedSentences, type NamingWords } from './most-named.ts';

/** Throws a RangeError for an indicator that follows from no question. */
export function questionSentences(indicator: Indicator): readonly string[] {
  const { question, id } = indicator;
  switch (question?.shape) {
    case 'code':
    case 'several_codes':
      return codeSentences(indicator);
    case 'given':
      return givenSentences(indicator);
    case 'numbers':
      return numberSentences(indicator);
    case 'rows':
      return rowSentences(indicator);
    case 'parts':
      return partSentences(indicator);
    case undefined:
      throw new RangeError(`${id} follows from no question`);
  }
}

const quoted = ({ label }: Pick<IndicatorValue, 'label'>) => `„${label.lv}“`;

const answerWords: NamingWords = {
  name: quoted,
  top: { one: 'Visbiežāk norādītā atbilde ir', many: 'Visbiežāk norādītās atbildes ir' },
  does: { one: 'to norāda', many: 'katru no tām norāda' },
  rare: { one: 'Visretāk norādītā atbilde ir', many: 'Visretāk norādītās atbildes ir' },
  each: 'katru norāda',
  nothing: 'nenorāda nevienu atbildi',
  never: { one: 'nenorāda šādu atbildi', many: 'nenorāda šādas atbildes' },
};

/** If more answers than this are given by nobody, the table shows which. */
const NEVER_NAMED = 4;

function codeSentences(indicator: Indicator): readonly string[] {
  const { values } = indicator;
  const named = values.filter(({ value }) => value !== 0);
  const isLong = named.length > 0 && values.length - named.length > NEVER_NAMED;
  return [
    ...mostNamedSentences(isLong ? { ...indicator, values: named } : indicator, answerWords),
    ...widestRegionalDifference(indicator, values, (v) => `Atbildi ${quoted(v)}`, 'norāda'),
  ];
}

function givenSentences({ values, population: { asked, answered } }: Indicator): readonly string[] {
  const count = valueFor(values, 'given') ?? 0;
  const filled = governmentOf(answered) === 'singular' ? 'ir aizpildījusi' : 'ir aizpildījušas';
  const whose = asked === answered ? '' : `, ${which(answered, 'nominative')} šo sadaļu ${filled}`;
  return [`Uz šo jautājumu ${verb(count, 'atbild')} ${municipalitiesOf(count, answered)}${whose}.`];
}

function numberSentences(indicator: Indicator): readonly string[] {
  const { values, population, question } = indicator;
  const { answered, asked } = population;
  const known = `Skaitli ${verb(answered, 'norāda')} ${municipalitiesOf(answered, asked)}`;
  return [
    `${known}; ${totalAndMedian(values)} (${question?.unitLabel.lv ?? ''}).`,
    ...highest(indicator, 'Lielāko skaitli'),
  ];
}

function rowSentences(indicator: Indicator): readonly string[] {
  const { values, population } = indicator;
  const giving = values.find(({ key }) => key === 'total')?.territories.length ?? 0;
  const any = giving === 0 ? 'nevienu ierakstu' : 'vismaz vienu ierakstu';
  const who = `${any} ${verb(giving, 'norāda')} ${municipalitiesAnswering(giving, population)}`;
  return giving === 0
    ? [`${who.slice(0, 1).toUpperCase()}${who.slice(1)}.`]
    : [`Ierakstu ${totalAndMedian(values)}; ${who}.`, ...highest(indicator, 'Visvairāk ierakstu')];
}

/** „kopskaits ir 345, mediāna – 4“, „mediāna ir 4“. */
function totalAndMedian(values: readonly IndicatorValue[]): string {
  const [total, median] = [valueFor(values, 'total'), valueFor(values, 'median')];
  const middle = exactNumber(median ?? 0, 'lv');
  return total === null
    ? `mediāna ir ${middle}`
    : `kopskaits ir ${exactNumber(total, 'lv')}, mediāna – ${middle}`;
}

/**
 * The ranks of municipalities that are shown whole: where more have as much as the last one, which the note of the
 * indicator says, none of them is named.
 */
export function wholeRanks({ values, note }: Pick<Indicator, 'values' | 'note'>): readonly Rank[] {
  const ranks = ranksOf(values.filter(({ key }) => territoryByCode(key) !== null));
  return note === null ? ranks : ranks.slice(0, -1);
}

/** How many municipalities are named. */
const NAMED = 3;

function highest(indicator: Indicator, what: string): readonly string[] {
  const [first = [], ...next] = wholeRanks(indicator).map(({ members }) => members);
  const following = next.flat().slice(0, Math.max(0, NAMED - first.length));
  const named = (ones: readonly IndicatorValue[]) =>
    listed(ones.map(({ key, value }) => `${territoryName(key)} (${exactNumber(value ?? 0, 'lv')})`));
  if (first.length === 0) return [];
  const then = following.length === 0 ? '' : `, pēc tam ${named(following)}`;
  return [`${what} norāda ${named(first)}${then}.`];
}

function partSentences({ values, population: { answered, asked } }: Indicator): readonly string[] {
  const known = values.filter(({ value }) => value !== null);
  const sums = known.map((v, index) => `grupā ${quoted(v)} ${index === 0 ? 'ir' : '–'} ${countText(v)}`);
  return [
    `Vismaz vienas grupas skaitu ${verb(answered, 'norāda')} ${municipalitiesOf(answered, asked)}.`,
    `Zināmo skaitļu summa ${listed(sums)}.`,
  ];
}
