// An indicator as a plain value: what is counted, its population, and the municipalities behind each value.
import type { Label } from '../language/label.ts';
import type { ByKind, ByRegion, Fold } from './fold.ts';

/** What a value counts; a `number` is in the unit of its question. A `percent` is unrounded, 0 to 100, with its `count` beside it. */
export type Unit = 'municipalities' | 'persons' | 'permits' | 'percent' | 'number';

/** Who was asked and who answered. `notAnswered` are the ATVK codes of those whose answer is unknown. */
export interface Population {
  readonly asked: number;
  readonly answered: number;
  readonly notAnswered: readonly string[];
}

export interface IndicatorValue {
  /** Code of the survey, planning region code, ATVK code, or a key of the indicator's own such as `21+`. */
  readonly key: string;
  readonly label: Label;
  /** In the unit of the indicator; `null` is unknown and never zero. */
  readonly value: number | null;
  /** The number behind a percentage; only where the unit is `percent`. */
  readonly count?: number;
  /** ATVK codes of the municipalities behind the value, in the order of the report. */
  readonly territories: readonly string[];
  /** Those of them that counted a part only, so that the value is „vismaz“, a lower bound; absent where there are none. */
  readonly atLeast?: readonly string[];
}

/** One indicator over one population. */
export interface Breakdown {
  readonly population: Population;
  readonly values: readonly IndicatorValue[];
  /** A caveat, for example that rounded shares do not add up to 100; null where none is needed. */
  readonly note: Label | null;
}

/** An indicator that is stated in code. Its digits are those of the diagram in the printed report of 2025. */
export type CoreId = `d${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16}`;

/** An indicator that follows from a question: `q.`, section, question, and the field of its rows. */
export type QuestionId = `q.${string}`;

/** The name of an indicator in files and in the API. */
export type IndicatorId = CoreId | QuestionId;

export function isCoreId(id: IndicatorId): id is CoreId {
  return !id.startsWith('q.');
}

/** What an indicator says of the question that it follows from. */
export interface OfQuestion {
  readonly section: string;
  readonly sectionLabel: Label;
  /**
   * What its values are: municipalities by the one code or the several that each gave, or by whether they answered; the
   * total, the median and the highest of numbers or of numbers of rows; the sums of numbers that divide something.
   */
  readonly shape: 'code' | 'several_codes' | 'given' | 'numbers' | 'rows' | 'parts';
  /** What the values count, in the nominative plural. */
  readonly unitLabel: Label;
}

/** What an indicator is called and what it counts. */
export interface Heading {
  readonly id: IndicatorId;
  readonly title: Label;
  readonly unit: Unit;
  /** Only of one that follows from a question. */
  readonly question?: OfQuestion;
}

export interface Indicator extends Heading, Breakdown {
  /** Of its diagram, from 1: those stated in code in the order of the book, then those of questions in that of the form. */
  readonly number: number;
  readonly byRegion: ByRegion<Breakdown>;
  /** The state cities and the counties of the same area. */
  readonly byKind: ByKind<Breakdown>;
}

/**
 * An indicator as a fold: returns go through one at a time, in any order, and may be streamed.
 * `finish` sees the municipalities that were asked, so that those without a return count as not answered.
 */
export interface IndicatorFold<S = unknown> extends Fold<S, Breakdown>, Heading {}
