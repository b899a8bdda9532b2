// What the diagram of an added question says, in one English sentence.
import type { Indicator, IndicatorValue } from '../../aggregate/indicator.ts';
import { atLeast, exactNumber } from '../../language/numbers.ts';
import { wholeRanks } from '../diagrams/questions.ts';
import { ranksOf, valueFor } from '../indicator-values.ts';
import { english, namesInEnglish, partInEnglish, partKnownInEnglish } from './words.ts';

/** None for an indicator that is stated in code. */
export function questionInEnglish(indicator: Indicator): readonly string[] {
  const { question, values, population } = indicator;
  if (question === undefined) return [];
  if (population.answered === 0) return ['Nothing is known of this.'];
  switch (question.shape) {
    case 'code':
    case 'several_codes':
      return [mostFrequent(indicator)];
    case 'given':
      return [`Answered by ${partKnownInEnglish(valueFor(values, 'given') ?? 0, population)}.`];
    case 'numbers':
      return [
        `A number is given by ${partInEnglish(population.answered, population.asked)}; ${totalAndMedian(values)}${highest(indicator)}.`,
      ];
    case 'rows': {
      const giving = values.find(({ key }) => key === 'total')?.territories.length ?? 0;
      return [
        `Entries are given by ${partKnownInEnglish(giving, population)}; ${totalAndMedian(values)}${highest(indicator)}.`,
      ];
    }
    case 'parts':
      return [`Sums of what is known: ${values.map(sumOfPart).join('; ')}.`];
  }
}

function mostFrequent({ values, population }: Indicator): string {
  const [top] = ranksOf(values);
  if (top === undefined || top.value === 0)
    return `No answer is given by any of ${english(population.answered, 'municipality', 'municipalities')}.`;
  const names = top.members.map(({ label }) => `“${label.en}”`);
  const is = names.length === 1 ? 'answer is' : 'answers are';
  const each = names.length === 1 ? '' : ' each';
  return `The most frequent ${is} ${names.join(', ')}: ${partKnownInEnglish(top.value, population)}${each}.`;
}

function totalAndMedian(values: readonly IndicatorValue[]): string {
  const [total, median] = [valueFor(values, 'total'), valueFor(values, 'median')];
  const middle = `the median is ${exactNumber(median ?? 0, 'en')}`;
  return total === null ? middle : `the total is ${exactNumber(total, 'en')}, ${middle}`;
}

function highest(indicator: Indicator): string {
  const [first] = wholeRanks(indicator);
  if (first === undefined) return '';
  return `, the highest ${exactNumber(first.value, 'en')} (${namesInEnglish(first.members.map(({ key }) => key))})`;
}

function sumOfPart({ label, value, atLeast: partly }: IndicatorValue): string {
  const sum = value === null ? 'no data' : atLeast(exactNumber(value, 'en'), partly !== undefined, 'en');
  return `${label.en} – ${sum}`;
}
