// Addresses of cells: `B7`, `D7:D66`, `9. Projekti!B7`.
import { type Area, MAX_COLUMN, MAX_ROW } from './spreadsheet.ts';

/** An address such as `B7`. */
export function address(row: number, column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row}`;
}

/** A cell as people name it: `9. Projekti!B7`. */
export function cellName(sheet: string, row: number, column: number): string {
  return `${sheet}!${address(row, column)}`;
}

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** The cell of an address; null where it is none, or beyond the last cell of a sheet. */
export function cellPosition(text: string): CellPosition | null {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row <= MAX_ROW && column <= MAX_COLUMN ? { row, column } : null;
}

/** The area of an address or a range; null where it is neither. */
export function areaOf(range: string): Area | null {
  const [first = '', last = first, ...more] = range.split(':');
  const from = cellPosition(first);
  const to = cellPosition(last);
  if (from === null || to === null || more.length > 0) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
