// A figure as an edition of the printed report gave it, kept so that it can be held against the recomputed one.

export interface PublishedFigure {
  /** Unique within an edition: diagram or group, then what is counted: `d3.consulting`, `partners.ngo`. */
  readonly id: string;
  /** Number of the diagram; null where the report printed the figure without one. */
  readonly diagram: number | null;
  /** What the printed text says the figure is, in its own Latvian words. */
  readonly labelLv: string;
  /** As printed; null where the text names the matter and gives no figure. */
  readonly value: number | null;
  readonly unit: string;
  /** How it was printed, where that matters; often empty. */
  readonly note: string;
}
