import { type Finding, type Place, placeKey } from '../survey/finding.ts';
import { address } from './cell-address.ts';
import { LABEL_COLUMN, type SheetLayout } from './layout.ts';

/** A cell of a sheet, such as `{ sheet: '9. Projekti', address: 'B7' }`. */
export interface SheetCell {
  readonly sheet: string;
  readonly address: string;
}

/**
 * The cell that a finding is about: the one it names, else that of its question. A table stands for its rows
 * where the finding names none, the field of the reason for its section; null where no sheet is meant.
 */
export function cellOfFinding(layouts: readonly SheetLayout[], finding: Finding): SheetCell | null {
  return namedCell(layouts, finding.cell) ?? cellOfPlace(layouts, finding.place);
}

function namedCell(layouts: readonly SheetLayout[], name: string | undefined): SheetCell | null {
  const [, sheet, cell] = /^(.+)!([A-Z]{1,3}[1-9]\d{0,6})$/.exec(name ?? '') ?? [];
  if (sheet === undefined || cell === undefined) return null;
  return layouts.some((layout) => layout.name === sheet) ? { sheet, address: cell } : null;
}

export function cellOfPlace(layouts: readonly SheetLayout[], at: Place): SheetCell | null {
  const layout = layouts.find((one) => one.section === at.section);
  if (layout === undefined) return null;
  const answer = layout.answers.find((cell) => placeKey(cell.place) === placeKey(at));
  if (answer !== undefined) return { sheet: layout.name, address: address(answer.row, answer.column) };
  const table = layout.tables.find((one) => one.question === at.question);
  if (table !== undefined) return { sheet: layout.name, address: address(table.headerRow, LABEL_COLUMN) };
  const [reason] = layout.answers;
  return reason === undefined ? null : { sheet: layout.name, address: address(reason.row, reason.column) };
}
