// What marking does to a cell, whichever format its workbook has: the text of its note, and the ground that it has
// again once nothing is the matter with it.
import type { Language } from '../language/label.ts';
import { cellPosition } from './cell-address.ts';
import type { PlacedFinding } from './findings-list.ts';
import type { SheetLayout } from './layout.ts';
import { colours } from './look.ts';
import { cellKey } from './spreadsheet.ts';

export interface MarkText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What to write about each cell, by sheet and `cellKey`. */
export function textsByCell(
  placed: readonly PlacedFinding[],
  language: Language,
): ReadonlyMap<string, ReadonlyMap<number, MarkText>> {
  const sheets = new Map<string, Map<number, MarkText>>();
  for (const { finding, cell } of placed) {
    const at = cell === null ? null : cellPosition(cell.address);
    if (cell === null || at === null) continue;
    const cells = sheets.get(cell.sheet) ?? new Map<number, MarkText>();
    const key = cellKey(at.row, at.column);
    const text = `${finding.message[language]}\n${finding.remedy[language]}`;
    const before = cells.get(key)?.text;
    cells.set(key, { ...at, text: before === undefined ? text : `${before}\n\n${text}` });
    sheets.set(cell.sheet, cells);
  }
  return sheets;
}

/** The ground that a cell had before it was marked, as ARGB; last year's answers are in italics. */
export function groundBefore(
  layout: SheetLayout,
  { row, column }: Pick<MarkText, 'row' | 'column'>,
  isItalic: boolean,
): string | null {
  if (layout.answers.some((answer) => answer.row === row && answer.column === column))
    return isItalic ? colours.lastYear : colours.answer;
  return layout.tables.some((table) => table.headerRow === row) ? colours.header : null;
}
