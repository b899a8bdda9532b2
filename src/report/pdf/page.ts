// The sheet and its grid, in points from the top left corner. A side column for labels, a main column whose
// lines hold 65 to 80 characters, and both together for figures, tables and headings.

export interface Column {
  readonly x: number;
  readonly width: number;
}

export const sheet = { width: 595.28, height: 841.89 } as const;

const left = 54;
const right = 545;
const mainX = 186;

/** Side heads and fact labels. */
export const side: Column = { x: left, width: 118 };

/** Running text. */
export const main: Column = { x: mainX, width: right - mainX };

/** Headings, figures and tables. */
export const full: Column = { x: left, width: right - left };

/** The text area, from the first line's top to the last line's bottom. */
export const textTop = 67;
export const textBottom = 792;

/** Baselines outside the text area. */
export const runningHead = 44;
export const folio = 811;
