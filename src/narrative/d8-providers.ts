// Diagram 8: who provides adult education in the municipalities.
import type { Indicator, IndicatorValue, Population } from '../aggregate/indicator.ts';
import { listed, listedApart, sentenceCase } from '../language/list.ts';
import { numeral } from '../language/numeral.ts';
import { kindNames } from './kind-names.ts';
import { municipalitiesAnswering } from './out-of.ts';
import { widestDifference } from './regional-difference.ts';
import { valueFor } from './tiers.ts';
import { wordsFor } from './words-for.ts';

/** Not a kind of its own: it overlaps with the others and is said apart. */
const OWN_ONLY = 'municipal_only';

// The diagram shows some kinds only, so that nothing here may be called the most or the least frequent.
export function providerSentences(indicator: Indicator): readonly string[] {
  const kinds = indicator.values.filter((v) => v.key !== OWN_ONLY);
  const [first, ...others] = kinds.filter((v) => v.value !== null && v.value > 0);
  const never = kinds.filter((v) => v.value === 0);
  return [
    ...(first === undefined ? [] : [named(first, others, indicator.population)]),
    ...(never.length === 0
      ? []
      : [`Īstenotāju vidū neviena pašvaldība nenorāda ${listed(never.map(accusative), 'vai')}.`]),
    ...(others.length === 0 ? [] : ['Viena pašvaldība var norādīt vairāku veidu īstenotājus.']),
    ...ownOnlySentences(indicator),
    ...widestDifference(indicator, kinds, (v) => sentenceCase(accusative(v)), 'norāda'),
  ];
}

/** The municipalities that rely on institutions of their own; none where there are none. */
export function ownOnlySentences({ values, population }: Indicator): readonly string[] {
  const count = valueFor(values, OWN_ONLY) ?? 0;
  if (count === 0) return [];
  return [
    `Pašvaldības iestādes, bet ne profesionālās izglītības iestādes, mācību centrus, augstskolas vai koledžas norāda ${municipalitiesAnswering(count, population)}.`,
  ];
}

function named(first: IndicatorValue, others: readonly IndicatorValue[], population: Population): string {
  const lead = `Pieaugušo izglītības īstenotāju vidū ${accusative(first)} norāda ${municipalitiesAnswering(first.value ?? 0, population)}`;
  return `${listedApart([lead, ...others.map((v) => `${accusative(v)} – ${numeral(v.value ?? 0)}`)], 'bet')}.`;
}

function accusative({ key }: IndicatorValue): string {
  return wordsFor(kindNames, key).accusative;
}
