// Where the parts of a drawing of changed answers stand, for print and wide screens and for narrow ones.
export interface MovedLayout {
  readonly width: number;
  /** Characters of a name on one line. */
  readonly characters: number;
  readonly plot: { readonly from: number; readonly to: number };
  /** The right edges of the numbers. */
  readonly numbers: { readonly before: number; readonly after: number; readonly difference: number };
  /** Whether the marks stand under the words instead of beside them. */
  readonly isStacked: boolean;
}

/** As wide as the page of print is between its margins. */
export const wide: MovedLayout = {
  width: 487,
  characters: 50,
  plot: { from: 218, to: 368 },
  numbers: { before: 409, after: 447, difference: 487 },
  isStacked: false,
};

export const narrow: MovedLayout = {
  width: 210,
  characters: 46,
  plot: { from: 4, to: 104 },
  numbers: { before: 136, after: 172, difference: 210 },
  isStacked: true,
};
