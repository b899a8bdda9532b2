// Diagram 7: the municipalities with the most participants.
import type { Indicator, IndicatorValue } from '../aggregate/indicator.ts';
import { listed, sentenceCase } from '../language/list.ts';
import { municipality, resident } from '../language/noun.ts';
import { formatNumber } from '../language/number-format.ts';
import { counted, countedAfter, governmentOf } from '../language/numeral.ts';
import { territoryName } from '../survey/territory-name.ts';
import { regionSpread } from './region-spread.ts';
import { sumOf, tiersOf } from './tiers.ts';

export function highestParticipantsSentences(indicator: Indicator): readonly string[] {
  const { values, population } = indicator;
  const [top, ...others] = tiersOf(values);
  if (top === undefined) return [];
  const which = governmentOf(population.answered) === 'singular' ? 'kura' : 'kuras';
  const where = listed(top.members.map(({ key }) => territoryName(key, 'locative')));
  const each = top.members.length > 1 ? 'katrā ' : '';
  const rest = others.flatMap((tier) => tier.members);
  const missing = population.asked - population.answered;
  return [
    `${sentenceCase(countedAfter('no', population.answered, municipality))}, ${which} norāda dalībnieku skaitu, vislielākais tas ir ${where} – ${each}${counted(top.value, resident)}.`,
    ...(rest.length === 0 ? [] : [`Tad seko ${listed(rest.map(withNumber))}.`]),
    ...(values.length < 2 ? [] : [together(values)]),
    ...regionSpread(values.map(({ key }) => key)),
    ...(missing === 0
      ? []
      : [`${sentenceCase(countedAfter('par', missing, municipality))} dalībnieku skaits nav zināms.`]),
  ];
}

function withNumber({ key, value }: IndicatorValue): string {
  return `${territoryName(key)} (${formatNumber(value ?? 0)})`;
}

function together(values: readonly IndicatorValue[]): string {
  return `Kopā šīs pašvaldības norāda ${counted(sumOf(values) ?? 0, resident, 'accusative')}.`;
}
