// Single cells of an OpenDocument table written anew with another style and note. Rows and cells that are written
// once for many are parted around them.
import { type Splice, tagStart, withAttribute } from '../xml-edit.ts';
import { type OdsCell, type OdsRow, type OdsTable, styleOf } from './scan-content.ts';

export interface OdsCellChange {
  readonly row: number;
  readonly column: number;
  /** The style of the cell, and its note as XML, before and after; an empty note is none. */
  readonly change: (style: string | null, note: string) => { readonly style: string; readonly note: string };
}

const ROW_REPEATS = 'table:number-rows-repeated';
const COLUMN_REPEATS = 'table:number-columns-repeated';

/** Cells below the last row of the table are left out. */
export function changeCells(
  text: string,
  table: OdsTable,
  changes: readonly OdsCellChange[],
): readonly Splice[] {
  return table.rows.flatMap((row): Splice[] => {
    const here = changes.filter((one) => one.row >= row.row && one.row < row.row + row.repeated);
    if (here.length === 0) return [];
    const inner = text.slice(row.tagEnd, innerEnd(text, row));
    const pieces: string[] = [];
    let next = row.row;
    for (const number of [...new Set(here.map((one) => one.row))].sort((one, other) => one - other)) {
      if (number > next) pieces.push(rowXml(text, row, number - next, inner));
      const changed = changedCells(
        text,
        table,
        row,
        here.filter((one) => one.row === number),
      );
      pieces.push(rowXml(text, row, 1, changed));
      next = number + 1;
    }
    const rest = row.row + row.repeated - next;
    if (rest > 0) pieces.push(rowXml(text, row, rest, inner));
    return [{ start: row.start, end: row.end, text: pieces.join('') }];
  });
}

function changedCells(text: string, table: OdsTable, row: OdsRow, changes: readonly OdsCellChange[]): string {
  const left = [...changes].sort((one, other) => one.column - other.column);
  const pieces: string[] = [];
  let at = row.tagEnd;
  let nextColumn = 1;
  for (const cell of row.cells) {
    const end = cell.column + cell.repeated;
    nextColumn = end;
    const here = left.filter(({ column }) => column >= cell.column && column < end);
    if (here.length === 0) continue;
    left.splice(0, here.length);
    pieces.push(text.slice(at, cell.start));
    at = cell.end;
    let next = cell.column;
    for (const one of here) {
      if (one.column > next) pieces.push(repeatedCell(text, cell, one.column - next));
      pieces.push(changedCell(text, cell, one, styleOf(table, row, cell)));
      next = one.column + 1;
    }
    if (end > next) pieces.push(repeatedCell(text, cell, end - next));
  }
  pieces.push(text.slice(at, innerEnd(text, row)));
  for (const { column, change } of left) {
    if (column > nextColumn) pieces.push(`<table:table-cell ${COLUMN_REPEATS}="${column - nextColumn}"/>`);
    const { style, note } = change(null, '');
    pieces.push(`<table:table-cell table:style-name="${style}">${note}</table:table-cell>`);
    nextColumn = column + 1;
  }
  return pieces.join('');
}

function changedCell(text: string, cell: OdsCell, { change }: OdsCellChange, style: string | null): string {
  const { annotation } = cell;
  const after = change(style, annotation === null ? '' : text.slice(annotation.start, annotation.end));
  const content =
    annotation === null
      ? text.slice(cell.tagEnd, innerEnd(text, cell))
      : text.slice(cell.tagEnd, annotation.start) + text.slice(annotation.end, innerEnd(text, cell));
  const tag = withAttribute(text.slice(cell.start, cell.tagEnd), COLUMN_REPEATS, null);
  return elementXml(withAttribute(tag, 'table:style-name', after.style), after.note + content);
}

function repeatedCell(text: string, cell: OdsCell, count: number): string {
  const tag = withAttribute(
    text.slice(cell.start, cell.tagEnd),
    COLUMN_REPEATS,
    count > 1 ? String(count) : null,
  );
  return elementXml(tag, text.slice(cell.tagEnd, innerEnd(text, cell)));
}

function rowXml(text: string, row: OdsRow, count: number, inner: string): string {
  const tag = text.slice(row.start, row.tagEnd);
  return elementXml(withAttribute(tag, ROW_REPEATS, count > 1 ? String(count) : null), inner);
}

/** An element by its start tag, which may have been written as empty, and its content. */
function elementXml(tag: string, content: string): string {
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
  const opened = tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag;
  return `${opened}${content}</${name}>`;
}

/** Where the content of an element ends; where it was written as empty, right after its tag. */
function innerEnd(text: string, { tagEnd, end }: Pick<OdsCell, 'tagEnd' | 'end'>): number {
  return end === tagEnd ? end : tagStart(text, end);
}
