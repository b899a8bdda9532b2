// A diagram as a plain value, complete before anything is drawn: the chart, its words and its table.
import type { IndicatorId } from '../aggregate/indicator.ts';
import type { Drawing } from './drawing.ts';
import type { Table } from './table.ts';

/** One bar or column. */
export interface ChartItem {
  readonly key: string;
  readonly label: string;
  /** In the unit of the chart; null is unknown: drawn as missing, never as zero. */
  readonly value: number | null;
  /** The value as printed beside its mark: `17 079`, `23 %`. */
  readonly text: string;
  /** Items of one series that the text singles out. */
  readonly emphasis: boolean;
}

/** `bars` lie and suit long labels, shares of a whole among them; `columns` stand and suit few short labels. */
export type ChartForm = 'bars' | 'columns';

export interface ChartSpec {
  readonly form: ChartForm;
  readonly items: readonly ChartItem[];
  /** What the axis counts, for example „pašvaldības“. */
  readonly unitLabel: string;
}

export interface Figure {
  readonly id: IndicatorId;
  readonly number: number;
  /** Without number: „Koordinatora slodze“. */
  readonly title: string;
  readonly chart: ChartSpec;
  /** „30 no 42 pašvaldībām“ and the like. */
  readonly population: string;
  readonly source: string;
  /** Printed under the diagram, for example that rounded shares do not add up to 100. */
  readonly notes: readonly string[];
  /** The message of the diagram in words; does not repeat the title. */
  readonly alt: string;
  /** The data behind the diagram, printed in the annex. */
  readonly table: Table;
}

/** `table` holds its values; it is printed in the annex or shown on demand. */
export interface DrawingFigure {
  /** Unique in the book. */
  readonly id: string;
  /** „1. karte“; null where drawings of a kind are not numbered. */
  readonly label: string | null;
  readonly title: string;
  readonly drawing: Drawing;
  /** The layout for narrow screens; a drawing without one keeps its size there. */
  readonly narrow?: Drawing;
  /** Empty where the surrounding text has it. */
  readonly population: string;
  readonly notes: readonly string[];
  readonly source: string;
  /** The message in words; does not repeat the title. */
  readonly alt: string;
  readonly table: Table;
}
