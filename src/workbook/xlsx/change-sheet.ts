// A worksheet with styles of single cells changed, and with the element that names the drawing of its notes.
import { address } from '../cell-address.ts';
import { cellKey } from '../spreadsheet.ts';
import { type Splice, spliced, withAttribute } from '../xml-edit.ts';
import type { WrittenSheet } from './scan-sheet.ts';

export interface SheetChange {
  /** New styles by `cellKey`. */
  readonly styles: ReadonlyMap<
    number,
    { readonly row: number; readonly column: number; readonly style: number }
  >;
  readonly legacyDrawing: { readonly id: string; readonly namespace: string } | null;
  /** Whether to take away that the sheet is among those selected. */
  readonly unselect: boolean;
}

/** The text of a sheet with cells of these styles, and with a drawing of notes if it had none. */
export function changeSheet(
  text: string,
  { rows, prefix: tag, dataEnd, drawingAt, selected }: WrittenSheet,
  { styles, legacyDrawing: drawing, unselect }: SheetChange,
): string {
  const newCell = (at: { readonly row: number; readonly column: number; readonly style: number }): string =>
    `<${tag}c r="${address(at.row, at.column)}" s="${at.style}"/>`;

  const splices: Splice[] = [];
  const left = new Map(styles);
  for (const { cells } of rows)
    for (const cell of cells) {
      const key = cellKey(cell.row, cell.column);
      const style = left.get(key)?.style;
      if (style === undefined) continue;
      left.delete(key);
      const before = text.slice(cell.start, cell.tagEnd);
      splices.push({
        start: cell.start,
        end: cell.tagEnd,
        text: withAttribute(before, 's', String(style)),
      });
    }
  const byRow = new Map<number, string[]>();
  for (const at of [...left.values()].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  )) {
    const written = rows.find(({ number }) => number === at.row);
    if (written === undefined) byRow.set(at.row, [...(byRow.get(at.row) ?? []), newCell(at)]);
    else if (written.contentEnd === null) byRow.set(at.row, [...(byRow.get(at.row) ?? []), newCell(at)]);
    else {
      const next = written.cells.find((cell) => cell.column > at.column)?.start ?? written.contentEnd;
      splices.push({ start: next, end: next, text: newCell(at) });
    }
  }
  for (const [number, cells] of byRow) {
    const written = rows.find((one) => one.number === number);
    if (written !== undefined) {
      const opened = `${text.slice(written.start, written.tagEnd - 2).trimEnd()}>`;
      splices.push({
        start: written.start,
        end: written.tagEnd,
        text: `${opened}${cells.join('')}</${tag}row>`,
      });
    } else {
      const next = rows.find((one) => one.number > number)?.start ?? dataEnd;
      if (next >= 0)
        splices.push({
          start: next,
          end: next,
          text: `<${tag}row r="${number}">${cells.join('')}</${tag}row>`,
        });
    }
  }
  if (drawing !== null) {
    const element = `<${tag}legacyDrawing xmlns:r="${drawing.namespace}" r:id="${drawing.id}"/>`;
    splices.push({ start: drawingAt, end: drawingAt, text: element });
  }
  if (unselect)
    for (const { start, end } of selected)
      splices.push({ start, end, text: withAttribute(text.slice(start, end), 'tabSelected', null) });
  return spliced(text, splices);
}
