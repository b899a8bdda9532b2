// The change between two editions as a plain value.
import type { Label } from '../language/label.ts';
import type { Heading, Indicator, Population } from './indicator.ts';

/**
 * In the unit of the indicator; for shares the difference is in percentage points. A side is null where it is
 * unknown or where the value does not appear in that year, as in a list of the highest; so is the difference.
 */
export interface Difference {
  readonly before: number | null;
  readonly after: number | null;
  readonly difference: number | null;
  /** Which sides are lower bounds, because somebody counted a part only: their difference is unknown. Absent if none. */
  readonly atLeast?: { readonly before: boolean; readonly after: boolean };
}

export interface ChangedValue extends Difference {
  /** In the codes of the later edition. */
  readonly key: string;
  readonly label: Label;
  /** What the earlier edition offered in its place; absent where it was the same. */
  readonly labelBefore?: Label;
  /** The same over the municipalities that answered in both years. */
  readonly sameMunicipalities: Difference;
}

/**
 * Who answered. `both` are the ATVK codes of those whose answers compare, in the order of the report: those that answered
 * in both years, but for counts of a part.
 */
export interface ComparedPopulation {
  readonly before: Population;
  readonly after: Population;
  readonly both: readonly string[];
}

export interface IndicatorChange extends Heading, Pick<Indicator, 'number'> {
  readonly population: ComparedPopulation;
  readonly values: readonly ChangedValue[];
}

/** The change of a national total, in persons or permits. */
export interface TotalChange extends Difference {
  readonly population: ComparedPopulation;
  readonly sameMunicipalities: Difference;
}

export interface EditionChange {
  readonly before: number;
  readonly after: number;
  /** Who sent a return, whatever its answers. */
  readonly returns: ComparedPopulation;
  readonly indicators: readonly IndicatorChange[];
  readonly participants: TotalChange;
  readonly permits: TotalChange;
}
