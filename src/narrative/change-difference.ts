// Differences between two years as they are printed: with their sign, and shares in percentage points.
import type { Unit } from '../aggregate/indicator.ts';
import { percentagePoint } from '../language/noun.ts';
import { formatNumber } from '../language/number-format.ts';
import { counting } from '../language/numeral.ts';

/** „+12“, „−3“, „0“, „+4 procentpunkti“. Shares that differ by less than a point are never said to be the same. */
export function formatDifference(difference: number, unit: Unit): string {
  if (unit !== 'percent') return signed(difference);
  const size = Math.abs(difference);
  if (size < NOISE) return '0';
  const points = Math.round(size);
  const text = points === 0 ? '<1' : signed(difference < 0 ? -points : points);
  return `${text}\u00a0${counting(Math.max(points, 1), percentagePoint)}`;
}

/** What the arithmetic of shares may leave where nothing differs. */
const NOISE = 1e-9;

function signed(difference: number): string {
  return difference > 0 ? `+${formatNumber(difference)}` : formatNumber(difference);
}
