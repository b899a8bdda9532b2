import type { Label } from '../../language/label.ts';

/** Why a printed figure differs, and the municipalities that make the difference where they can be named. */
export interface Difference {
  readonly why: Label;
  readonly territories: readonly string[];
}

/** A figure computed from the returns. */
export interface Recomputation {
  /** What was counted, in one sentence. */
  readonly basis: Label;
  /** Null where the returns do not say. */
  readonly value: number | null;
  readonly agrees: (printed: number) => boolean;
  readonly difference: (printed: number) => Difference;
}
