// The words of one value: its label and the number as it is printed beside its mark.
import type { IndicatorValue, Unit } from '../aggregate/indicator.ts';
import { sentenceCase } from '../language/list.ts';
import { formatNumber, formatPercent, UNKNOWN } from '../language/numbers.ts';
import { regionName } from '../survey/respondent.ts';
import { isRegionCode } from '../survey/territories.ts';
import { type Cell, cellText, numberCell } from './table.ts';

/** A value with the count behind a share. */
export function valueCell({ value, count }: IndicatorValue, unit: Unit): Cell {
  if (unit !== 'percent') return numberCell(value);
  return count === undefined ? numberCell(value, 'percent') : { kind: 'share', percent: value, count };
}

/** `17 079`, `23 % (27)`; what is unknown is said and never a zero. */
export function valueText(value: IndicatorValue, unit: Unit): string {
  return cellText(valueCell(value, unit), 'lv');
}

/** A count with its share of a whole: `30 (71 %)`. */
export function valueWithShare(value: number | null, whole: number): string {
  if (value === null) return UNKNOWN;
  return whole === 0
    ? formatNumber(value)
    : `${formatNumber(value)} (${formatPercent((value / whole) * 100)})`;
}

/** The name of a value within a sentence. */
export function nameText({ key, label }: IndicatorValue): string {
  return isRegionCode(key) ? regionName(key) : label.lv;
}

/** The name of a value beside its mark or at the beginning of its row. */
export function labelText(value: IndicatorValue): string {
  return sentenceCase(nameText(value));
}
