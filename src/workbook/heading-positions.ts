// Where each heading of the template stands now, as formulas on the hidden sheet say. A spreadsheet program moves the
// references of formulas along with the cells: after a column was deleted and its heading typed again over the next
// one, the headings look right, but the answers below them belong to others.
import type { Worksheet } from 'exceljs';
import { address, cellName } from './cell-address.ts';
import type { At, SheetLayout } from './layout.ts';
import type { Sheet } from './spreadsheet.ts';

/** Columns of the hidden sheet, beside those of its identity: what heading, and where it is. */
const KEY_COLUMN = 4;
const POSITION_COLUMN = 5;
/** A position as one number: rows count in this step, columns in ones. */
const ROW_STEP = 100_000;

/** Writes a row for each heading; the results stand there as a program would calculate them. */
export function addHeadingPositions(sheet: Worksheet, layouts: readonly SheetLayout[]): void {
  let row = 0;
  for (const layout of layouts)
    for (const heading of layout.labels) {
      row += 1;
      const cell = `'${layout.name.replaceAll("'", "''")}'!${address(heading.row, heading.column)}`;
      sheet.getCell(row, KEY_COLUMN).value = keyOf(layout, heading);
      sheet.getCell(row, POSITION_COLUMN).value = {
        formula: `ROW(${cell})*${ROW_STEP}+COLUMN(${cell})`,
        result: positionOf(heading),
      };
    }
}

/**
 * Headings that have been moved from their cells, as `9. Projekti!C6 „Finansētājs“`. A deleted heading has no place
 * any more and a program that calculates nothing gives none; neither says that answers have moved.
 */
export function movedHeadings(hidden: Sheet, layouts: readonly SheetLayout[]): readonly string[] {
  return [...positionsOn(hidden)].flatMap(([key, found]) => {
    // The key says where the template had the heading, which may have been another version of the survey.
    const [section, row, column] = key.split(' ');
    const heading = { row: Number(row), column: Number(column) };
    const layout = layouts.find((one) => one.section === section);
    if (layout === undefined || found === positionOf(heading)) return [];
    const label = layout.labels.find((one) => one.row === heading.row && one.column === heading.column);
    return [`${cellName(layout.name, heading.row, heading.column)} „${label?.text ?? ''}“`];
  });
}

function positionsOn({ cells }: Sheet): ReadonlyMap<string, number> {
  const keys = new Map<number, string>();
  const numbers = new Map<number, number>();
  for (const { row, column, content } of cells.values()) {
    if (column === KEY_COLUMN && content.kind === 'text') keys.set(row, content.text);
    if (column === POSITION_COLUMN && content.kind === 'number') numbers.set(row, content.value);
  }
  return new Map(
    [...keys].flatMap(([row, key]) => {
      const number = numbers.get(row);
      return number === undefined ? [] : [[key, number] as const];
    }),
  );
}

function keyOf({ section }: SheetLayout, { row, column }: At): string {
  return `${section} ${row} ${column}`;
}

function positionOf({ row, column }: At): number {
  return row * ROW_STEP + column;
}
