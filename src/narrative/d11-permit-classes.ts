// Diagram 11: how many municipalities issued few, some or many permits.
import type { Indicator, IndicatorValue, Population } from '../aggregate/indicator.ts';
import { listedApart, sentenceCase } from '../language/list.ts';
import { formatPercent } from '../language/number-format.ts';
import { numeral } from '../language/numeral.ts';
import { municipalitiesAnswering } from './out-of.ts';
import { countOfKey, regionalDifference } from './regional-difference.ts';
import { wordsFor } from './words-for.ts';

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
    ...never.map(({ key }) => `Neviena pašvaldība neizsniedza ${wordsFor(classes, key)}.`),
    ...regionalDifference(indicator, sentenceCase(classes['21+']), 'izsniedza', countOfKey('21+')),
  ];
}

function issued(first: IndicatorValue, others: readonly IndicatorValue[], population: Population): string {
  const lead = `Gada laikā ${wordsFor(classes, first.key)} izsniedza ${municipalitiesAnswering(first.count ?? 0, population)} (${formatPercent(first.value ?? 0)})`;
  const rest = others.map(
    ({ key, count = 0, value }) =>
      `${wordsFor(classes, key)} – ${numeral(count)} (${formatPercent(value ?? 0)})`,
  );
  return `${listedApart([lead, ...rest], 'bet')}.`;
}
