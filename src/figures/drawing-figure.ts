// A map or another drawing complete with its words, as a diagram is.
import type { Drawing } from './drawing.ts';
import type { Table } from './table.ts';

/** `table` holds its values; it is printed in the annex or shown on demand. */
export interface DrawingFigure {
  /** Unique in the book. */
  readonly id: string;
  /** „1. karte“; null where drawings of a kind are not numbered. */
  readonly label: string | null;
  readonly title: string;
  readonly drawing: Drawing;
  /** The same laid out anew for narrow screens; one that has none keeps its size there. */
  readonly narrow?: Drawing;
  /** Empty where the text around it says it. */
  readonly population: string;
  readonly notes: readonly string[];
  readonly source: string;
  /** The message in words; does not repeat the title. */
  readonly alt: string;
  readonly table: Table;
}
