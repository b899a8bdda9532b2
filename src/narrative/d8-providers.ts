// Diagram 8: who provides adult education in the municipalities.
import type { Indicator, IndicatorValue } from '../aggregate/indicator.ts';
import { kindNames } from './kind-names.ts';
import { listed, listedApart, sentenceCase } from './list.ts';
import { numeral } from './numeral.ts';
import { municipalitiesOf } from './out-of.ts';
import { widestDifference } from './regional-difference.ts';
import { wordsFor } from './words-for.ts';

/** Not a kind of its own: it overlaps with the others and is said apart. */
const OWN_ONLY = 'municipal_only';

// The diagram shows some kinds only, so that nothing here may be called the most or the least frequent.
export function providerSentences(indicator: Indicator): readonly string[] {
  const { answered } = indicator.population;
  const kinds = indicator.values.filter((v) => v.key !== OWN_ONLY);
  const [first, ...others] = kinds.filter((v) => v.value !== null && v.value > 0);
  const never = kinds.filter((v) => v.value === 0);
  const ownOnly = indicator.values.find((v) => v.key === OWN_ONLY)?.value ?? 0;
  return [
    ...(first === undefined ? [] : [named(first, others, answered)]),
    ...(never.length === 0
      ? []
      : [`Īstenotāju vidū neviena pašvaldība nenorāda ${listed(never.map(accusative), 'vai')}.`]),
    ...(others.length === 0 ? [] : ['Viena pašvaldība var norādīt vairāku veidu īstenotājus.']),
    ...(ownOnly === 0
      ? []
      : [
          `Pašvaldības iestādes, bet ne profesionālās izglītības iestādes, mācību centrus, augstskolas vai koledžas norāda ${municipalitiesOf(ownOnly, answered)}.`,
        ]),
    ...widestDifference(indicator, kinds, (v) => sentenceCase(accusative(v)), 'norāda'),
  ];
}

function named(first: IndicatorValue, others: readonly IndicatorValue[], answered: number): string {
  const lead = `Pieaugušo izglītības īstenotāju vidū ${accusative(first)} norāda ${municipalitiesOf(first.value ?? 0, answered)}`;
  return `${listedApart([lead, ...others.map((v) => `${accusative(v)} – ${numeral(v.value ?? 0)}`)], 'bet')}.`;
}

function accusative({ key }: IndicatorValue): string {
  return wordsFor(kindNames, key).accusative;
}
