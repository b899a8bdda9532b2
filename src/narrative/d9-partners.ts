// Diagram 9: with whom the municipalities cooperate.
import type { Indicator } from '../aggregate/indicator.ts';
import { sentenceCase } from '../language/list.ts';
import { kindNames } from './kind-names.ts';
import { mostNamedSentences, type NamingWords } from './most-named.ts';
import { municipalitiesOf } from './out-of.ts';
import { widestDifference } from './regional-difference.ts';
import { territoriesBehind } from './tiers.ts';
import { wordsFor } from './words-for.ts';

const words: NamingWords = {
  name: ({ key }) => wordsFor(kindNames, key).nominative,
  top: {
    one: 'Visbiežāk nosauktie sadarbības partneri ir',
    many: 'Visbiežāk nosauktie sadarbības partneri ir',
  },
  does: { one: 'šādus partnerus norāda', many: 'katru no šiem partneru veidiem norāda' },
  rare: { one: 'Visretāk nosauktie partneri ir', many: 'Visretāk nosauktie partneri ir' },
  each: 'katrus norāda',
  nothing: 'nenorāda nevienu sadarbības partneri',
  never: { one: 'nenorāda šādu partneru veidu', many: 'nenorāda šādus partneru veidus' },
};

export function partnerSentences(indicator: Indicator): readonly string[] {
  const { values, population } = indicator;
  // What is left over after all kinds is no kind, and neither the most nor the least frequent one.
  const kinds = values.filter((v) => v.key !== 'other');
  const without = population.answered - territoriesBehind(values).size;
  const named = territoriesBehind(values).size > 0;
  return [
    ...mostNamedSentences({ ...indicator, values: kinds }, words),
    ...(without === 0 || !named
      ? []
      : [`Sadarbības partneru nav ${municipalitiesOf(without, population.answered, 'dative')}.`]),
    ...widestDifference(
      indicator,
      kinds,
      (v) => sentenceCase(wordsFor(kindNames, v.key).accusative),
      'norāda',
    ),
  ];
}
