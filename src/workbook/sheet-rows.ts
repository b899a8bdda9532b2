// A sheet as plain rows, for tables that are no template of the survey.
import type { WorkbookLimits } from './limits.ts';
import { openSpreadsheet } from './open-spreadsheet.ts';
import { type Refusal, refusal } from './refusals.ts';
import { type CellContent, contentText } from './spreadsheet.ts';

const ROWS = 5_000;
const COLUMNS = 200;

export type SheetRows =
  | { readonly kind: 'read'; readonly rows: readonly (readonly (string | number | null)[])[] }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** The first sheet that is shown, from its first row and column; dates are ISO texts. */
export async function sheetRows(bytes: Uint8Array, limits: WorkbookLimits): Promise<SheetRows> {
  const opened = await openSpreadsheet(bytes, limits);
  if (opened.kind === 'refused') return opened;
  const sheet = opened.spreadsheet.sheets.find(({ isHidden }) => !isHidden);
  const rows: (string | number | null)[][] = [];
  for (const { row, column, content } of sheet?.cells.values() ?? []) {
    if (row > ROWS || column > COLUMNS) return { kind: 'refused', refusals: [refusal('too-complex')] };
    while (rows.length < row) rows.push([]);
    const line = rows[row - 1] ?? [];
    while (line.length < column) line.push(null);
    line[column - 1] = cellValue(content);
  }
  return { kind: 'read', rows };
}

function cellValue(content: CellContent): string | number {
  if (content.kind === 'number') return content.value;
  return content.kind === 'date' ? content.iso : contentText(content);
}
