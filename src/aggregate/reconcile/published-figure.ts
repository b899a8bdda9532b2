import type { Unit } from '../indicator.ts';

/** A figure as an edition printed it: `value` is null where the text speaks of it without a number. */
export interface PublishedFigure {
  readonly id: string;
  /** The number of the diagram, or words where the print gives none. */
  readonly diagram: number | string;
  /** The words that stand beside the figure. */
  readonly labelLv: string;
  /** In `unit`; percentages are whole. */
  readonly value: number | null;
  readonly unit: Unit;
  readonly note: string;
}
