// Diagram 12: the municipalities with the most permits.
import type { Indicator, IndicatorValue } from '../aggregate/indicator.ts';
import { MANY_PERMITS } from '../aggregate/permits.ts';
import { listed } from '../language/list.ts';
import { permit } from '../language/noun.ts';
import { formatNumber } from '../language/number-format.ts';
import { counted, verb } from '../language/numeral.ts';
import { territoryName } from '../survey/territory-name.ts';
import { municipalitiesAnswering } from './out-of.ts';
import { regionSpread } from './region-spread.ts';
import { tiersOf } from './tiers.ts';

/** More than this are not named one by one. */
const NAMED = 3;

export function highestPermitsSentences(indicator: Indicator): readonly string[] {
  const { values, population } = indicator;
  const many = counted(MANY_PERMITS, permit, 'accusative');
  const how = `Vismaz ${many} gada laikā ${verb(values.length, 'izsniedza')} ${municipalitiesAnswering(values.length, population)}.`;
  const ranked = tiersOf(values).flatMap((tier) => tier.members);
  const named = ranked.length <= NAMED + 1 ? ranked : ranked.slice(0, NAMED);
  return [
    how,
    ...leading(named),
    ...others(ranked.slice(named.length)),
    ...regionSpread(values.map((v) => v.key)),
  ];
}

function leading(named: readonly IndicatorValue[]): readonly string[] {
  const first = named.filter((v) => v.value === named[0]?.value);
  const next = named.slice(first.length);
  if (first.length === 0) return [];
  const then = next.length === 0 ? '' : `, pēc tam ${listed(next.map(withNumber))}`;
  return [`Visvairāk atļauju izsniedza ${listed(first.map(withNumber))}${then}.`];
}

function others(values: readonly IndicatorValue[]): readonly string[] {
  const numbers = values.flatMap((v) => (v.value === null ? [] : [v.value]));
  if (numbers.length === 0) return [];
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
  const range =
    lowest === highest ? formatNumber(lowest) : `no ${formatNumber(lowest)} līdz ${formatNumber(highest)}`;
  return [`Katrā no pārējām pašvaldībām atļauju skaits ir ${range}.`];
}

function withNumber({ key, value }: IndicatorValue): string {
  return `${territoryName(key)} (${formatNumber(value ?? 0)})`;
}
