// A worksheet with styles of single cells changed, and with the element that names the drawing of its notes.
import { address, cellPosition } from '../cell-address.ts';
import { cellKey } from '../spreadsheet.ts';
import { parseText, prefixed } from '../xml.ts';
import { prefixOf, type Splice, spliced, tagStart, withAttribute } from '../xml-edit.ts';

/** A cell as it is written in a sheet. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly start: number;
  /** Right after its start tag. */
  readonly tagEnd: number;
}

interface WrittenRow {
  readonly number: number;
  readonly start: number;
  readonly tagEnd: number;
  /** Right before its end tag; null where it is written as empty. */
  contentEnd: number | null;
  readonly cells: WrittenCell[];
}

export interface WrittenSheet {
  readonly cells: readonly WrittenCell[];
  /** Pixels of a column and of a row. */
  readonly widthOf: (column: number) => number;
  readonly heightOf: (row: number) => number;
  /** The relation of the drawing of notes. */
  readonly legacyDrawing: string | null;
  readonly isSelected: boolean;
  /** The sheet with cells of these styles, and with a drawing of notes if it had none. */
  readonly changed: (change: SheetChange) => string;
}

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

/** Elements that stand after the drawing of notes (ECMA-376, 18.3.1.99). */
const AFTER_DRAWING = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
  'AlternateContent',
]);
/** Pixels by default, and of a character or a point. */
const COLUMN = { standard: 64, character: 7, padding: 5 };
const ROW = { standard: 20, point: 4 / 3 };

export function scanSheet(text: string, name: string): WrittenSheet {
  const rows: WrittenRow[] = [];
  const widths: { readonly first: number; readonly last: number; readonly pixels: number }[] = [];
  const heights = new Map<number, number>();
  const selected: { readonly start: number; readonly end: number }[] = [];
  let prefix: string | null = null;
  let depth = 0;
  let row = 0;
  let column = 0;
  let dataTag = { start: -1, end: -1 };
  let dataEnd = -1;
  let hasData = false;
  let drawingAt = -1;
  let legacyDrawing: string | null = null;

  parseText(text, name, {
    open: (element, attributes, end) => {
      depth += 1;
      const start = tagStart(text, end);
      prefix ??= prefixOf(text.slice(start, end));
      if (depth === 2 && hasData && drawingAt < 0 && AFTER_DRAWING.has(element)) drawingAt = start;
      switch (element) {
        case 'sheetView':
          if (/^(1|true|on)$/i.test(attributes.tabSelected ?? '')) selected.push({ start, end });
          break;
        case 'col':
          widths.push({
            first: Number(attributes.min),
            last: Number(attributes.max),
            pixels: Number(attributes.width ?? 8.43) * COLUMN.character + COLUMN.padding,
          });
          break;
        case 'sheetData':
          dataTag = { start, end };
          break;
        case 'row':
          row = Number(attributes.r ?? row + 1);
          column = 0;
          rows.push({ number: row, start, tagEnd: end, contentEnd: null, cells: [] });
          if (attributes.ht !== undefined) heights.set(row, Number(attributes.ht) * ROW.point);
          break;
        case 'c': {
          column =
            attributes.r === undefined ? column + 1 : (cellPosition(attributes.r)?.column ?? column + 1);
          const style = Number(attributes.s ?? 0);
          rows.at(-1)?.cells.push({ row, column, style, start, tagEnd: end });
          break;
        }
        case 'legacyDrawing':
          legacyDrawing = prefixed(attributes, 'id') ?? null;
          break;
      }
    },
    close: (element, end) => {
      depth -= 1;
      const open = rows.at(-1);
      if (element === 'row' && open !== undefined && end !== open.tagEnd)
        open.contentEnd = tagStart(text, end);
      if (element === 'sheetData') {
        hasData = true;
        dataEnd = end === dataTag.end ? -1 : tagStart(text, end);
      }
      if (depth === 0 && drawingAt < 0) drawingAt = tagStart(text, end);
    },
  });

  const tag = prefix ?? '';
  const newCell = (at: { readonly row: number; readonly column: number; readonly style: number }): string =>
    `<${tag}c r="${address(at.row, at.column)}" s="${at.style}"/>`;

  const changed = ({ styles, legacyDrawing: drawing, unselect }: SheetChange): string => {
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
  };

  return {
    cells: rows.flatMap(({ cells }) => cells),
    widthOf: (at) => widths.find(({ first, last }) => at >= first && at <= last)?.pixels ?? COLUMN.standard,
    heightOf: (at) => heights.get(at) ?? ROW.standard,
    legacyDrawing,
    isSelected: selected.length > 0,
    changed,
  };
}
