// What the readings of the topics are made from, and the shares that they speak in.
import type { AreaSummary } from '../../aggregate/aggregates.ts';
import type { Indicator, IndicatorId } from '../../aggregate/indicator.ts';
import { formatPercent, percentOf } from '../../language/numbers.ts';
import type { MunicipalReturn } from '../../survey/editions.ts';

export interface ReadingFacts {
  readonly indicators: readonly Indicator[];
  readonly returns: readonly MunicipalReturn[];
  /** Of the nation. */
  readonly area: AreaSummary;
}

/** An indicator that somebody answered, or null. */
export function answered(
  { indicators }: Pick<ReadingFacts, 'indicators'>,
  id: IndicatorId,
): Indicator | null {
  return indicators.find((one) => one.id === id && one.population.answered > 0) ?? null;
}

/** The municipalities behind one value of an indicator. */
export function behind(indicator: Indicator, key: string): readonly string[] {
  return indicator.values.find((value) => value.key === key)?.territories ?? [];
}

/** „67 % pašvaldību (28 no 42)“: right for any number, because a share governs the genitive. */
export function shareOfMunicipalities(part: number, whole: number): string {
  return `${formatPercent(percentOf(part, whole) ?? 0)} pašvaldību (${part} no ${whole})`;
}

/** The same where the whole has just been said: „14 % (6)“. */
export function shareAlone(part: number, whole: number): string {
  return `${formatPercent(percentOf(part, whole) ?? 0)} (${part})`;
}
