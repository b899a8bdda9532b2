// A figure held against its threshold: the sentence that says both where the threshold is met.
import type { IndicatorId } from '../../aggregate/indicator.ts';
import { type Label, label } from '../../language/label.ts';
import { formatPercent, percentOf } from '../../language/numbers.ts';
import { municipalitiesOf } from '../counted-municipalities.ts';
import { answered, behind, type ReadingFacts } from '../readings/facts.ts';

/** Shares from which on a recommendation is proposed. */
export const QUARTER = 1 / 4;
export const THIRD = 1 / 3;
export const HALF = 1 / 2;
export const TWO_THIRDS = 2 / 3;

/** Municipalities behind any of these values of an indicator, of those whose answer is known. */
export function shareAtLeast(
  facts: ReadingFacts,
  id: IndicatorId,
  keys: readonly string[],
  threshold: number,
  words: Label,
): Label | null {
  const indicator = answered(facts, id);
  if (indicator === null) return null;
  const count = new Set(keys.flatMap((key) => behind(indicator, key))).size;
  return reached(count, indicator.population.answered, threshold, words);
}

/** Null where the share is below the threshold. */
export function reached(count: number, whole: number, threshold: number, words: Label): Label | null {
  if (whole === 0 || count / whole < threshold) return null;
  return withThreshold(
    `${words.lv}: ${municipalitiesOf(count, whole)}`,
    `${words.en}: ${count} of ${whole} municipalities`,
    count / whole,
    threshold,
  );
}

export function withThreshold(lv: string, en: string, share: number, threshold: number): Label {
  const [is, least] = [percentOf(share, 1) ?? 0, percentOf(threshold, 1) ?? 0];
  return label(
    `${lv} (${formatPercent(is)}); slieksnis – ${formatPercent(least)}.`,
    `${en} (${Math.round(is)}%); threshold: ${Math.round(least)}%.`,
  );
}
