// The words of one value: its label and the number as it is printed beside its mark.
import type { Heading, IndicatorValue, Unit } from '../aggregate/indicator.ts';
import { type Label, label } from '../language/label.ts';
import { sentenceCase } from '../language/list.ts';
import { formatNumber, formatPercent, orMore, UNKNOWN } from '../language/numbers.ts';
import { regionName } from '../survey/respondent.ts';
import { isRegionCode } from '../survey/territories.ts';
import { type Cell, cellText, countCell, numberCell } from './table.ts';

/** The title, with the unit of a question that its values are in: „Koordinatori (cilvēki)“. */
export function titleWithUnit({
  title,
  unit,
  question,
}: Pick<Heading, 'title' | 'unit' | 'question'>): Label {
  if (unit !== 'number' || question === undefined) return title;
  const { lv, en } = question.unitLabel;
  return label(`${title.lv} (${lv})`, `${title.en} (${en})`);
}

/** A value with the count behind a share. */
export function valueCell(given: IndicatorValue, unit: Unit): Cell {
  const { value, count } = given;
  if (unit !== 'percent') return countCell(given, unit);
  return count === undefined ? numberCell(value, 'percent') : { kind: 'share', percent: value, count };
}

/** `17 079`, `23 % (27)`; what is unknown is said and never a zero. */
export function valueText(value: IndicatorValue, unit: Unit): string {
  return cellText(valueCell(value, unit), 'lv');
}

/** As `valueText`, beside a mark: „≥ 9 249“. */
export function markText({ atLeast, ...value }: IndicatorValue, unit: Unit): string {
  return orMore(valueText(value, unit), atLeast !== undefined);
}

/** A count with its share of a whole: `30 (71 %)`. */
export function valueWithShare(value: number | null, whole: number): string {
  if (value === null) return UNKNOWN;
  return whole === 0
    ? formatNumber(value)
    : `${formatNumber(value)} (${formatPercent((value / whole) * 100)})`;
}

/** The name of a value within a sentence. */
export function nameText({ key, label }: Pick<IndicatorValue, 'key' | 'label'>): string {
  return isRegionCode(key) ? regionName(key) : label.lv;
}

/** The name of a value beside its mark or at the beginning of its row. */
export function labelText(value: Pick<IndicatorValue, 'key' | 'label'>): string {
  return sentenceCase(nameText(value));
}
