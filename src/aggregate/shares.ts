// Shares of one whole: unrounded percentages with the number behind each.
import { type Label, label } from '../language/label.ts';
import type { IndicatorValue } from './indicator.ts';

/** A part of a whole before it becomes a share. */
export type Part = Omit<IndicatorValue, 'value' | 'count'> & { readonly count: number };

/** Each part as an unrounded percentage of all of them; a share of nothing is unknown. */
export function sharesOf(parts: readonly Part[]): readonly IndicatorValue[] {
  const whole = parts.reduce((sum, part) => sum + part.count, 0);
  return parts.map(({ key, label, count, territories }) => ({
    key,
    label,
    value: whole === 0 ? null : (100 * count) / whole,
    count,
    territories,
  }));
}

/** A share as it is printed. */
export function wholePercent(share: number): number {
  return Math.round(share);
}

/** Says what the printed whole percentages add up to where that is not 100. */
export function roundingNote(values: readonly IndicatorValue[]): Label | null {
  const known = values.flatMap(({ value }) => (value === null ? [] : [value]));
  if (known.length === 0) return null;
  const sum = known.reduce((total, share) => total + wholePercent(share), 0);
  if (sum === 100) return null;
  return label(
    `Noapaļotas līdz veseliem procentiem, daļas kopā veido ${sum}\u00a0%, nevis 100\u00a0%.`,
    `Rounded to whole percent, the shares add up to ${sum}%, not 100%.`,
  );
}
