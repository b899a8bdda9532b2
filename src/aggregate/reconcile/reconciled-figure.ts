import type { Label } from '../../language/label.ts';

/** A printed figure beside the same figure computed from the returns. */
export interface ReconciledFigure {
  readonly id: string;
  /** The number of the diagram; null where no rule knows the figure. */
  readonly diagram: number | null;
  /** The words that stand beside the figure in print. */
  readonly label: string;
  /** As in print: `municipalities`, `persons`, `permits`, `percent`. */
  readonly unit: string;
  /** Null where the print gives no number, or leaves out a municipality that belongs there. */
  readonly printed: number | null;
  /** Null where the figure cannot be recomputed; `why` says why. Percentages are whole, as in print. */
  readonly recomputed: number | null;
  /** Null where there is nothing to compare. A rank agrees when both its name and its value do. */
  readonly agrees: boolean | null;
  /** The rule, and what explains the difference where that can be told. */
  readonly why: Label;
  /** ATVK codes of the municipalities that make the difference, where they can be named. */
  readonly territories: readonly string[];
}
