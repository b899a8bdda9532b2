// A spreadsheet as far as the survey reads one, whichever format it came in: sheets, their cells with content,
// and links. Readers make it (xlsx/read-xlsx.ts, ods/read-ods.ts); all that follows knows nothing of formats.

export interface Spreadsheet {
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Cells with content by `cellKey`, in the order of the file. */
  readonly cells: ReadonlyMap<number, Cell>;
  readonly links: readonly CellLink[];
}

export interface Cell {
  /** Counted from 1, as in the program's own addresses. */
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  /** `shown` is the number as its format shows it; null where that is just the number. */
  | { readonly kind: 'number'; readonly value: number; readonly shown: string | null }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `iso` is a date (2025-03-01), a time (10:30) or both; `year` is null where the cell shows a time alone. */
  | { readonly kind: 'date'; readonly iso: string; readonly year: number | null; readonly shown: string }
  /** A formula that went wrong (`#REF!`), or one whose result the file does not hold (`NO_RESULT`). */
  | { readonly kind: 'error'; readonly code: string };

export const NO_RESULT = '#?';

/** A link over an area of cells. Of a link without content in its cell nothing is seen. */
export interface CellLink {
  readonly area: Area;
  readonly target: string;
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

export function cellKey(row: number, column: number): number {
  return row * (MAX_COLUMN + 1) + column;
}

export function cellAt(sheet: Sheet, row: number, column: number): CellContent | null {
  return sheet.cells.get(cellKey(row, column))?.content ?? null;
}

/** The target of a cell's link; of several the last one, as programs show it. */
export function linkAt(sheet: Sheet, row: number, column: number): string | null {
  const isOver = ({ area }: CellLink): boolean =>
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  return sheet.links.findLast(isOver)?.target ?? null;
}

/** The content of a cell as a text for messages. */
export function contentText(content: CellContent): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return content.shown ?? String(content.value);
    case 'boolean':
      return String(content.value);
    case 'date':
      return content.shown;
    case 'error':
      return content.code;
  }
}

/** Whether a text has anything that can be seen; spaces and zero-width characters cannot. */
export function isVisible(text: string): boolean {
  return /[^\s\p{Cf}]/u.test(text);
}
