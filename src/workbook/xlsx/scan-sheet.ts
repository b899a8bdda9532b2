// A worksheet as it is written: the places of its rows and cells, and what else marking has to know of it.
import { cellPosition } from '../cell-address.ts';
import { parseText, prefixed } from '../xml.ts';
import { prefixOf, tagStart } from '../xml-edit.ts';

/** A cell as it is written in a sheet. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly start: number;
  /** Right after its start tag. */
  readonly tagEnd: number;
}

export interface WrittenRow {
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
  /** What changing it needs: see `changeSheet`. */
  readonly rows: readonly WrittenRow[];
  readonly prefix: string;
  /** Before the end tag of its data; -1 where that is written as empty. */
  readonly dataEnd: number;
  /** Where the drawing of notes belongs. */
  readonly drawingAt: number;
  /** Tags that say that the sheet is selected. */
  readonly selected: readonly { readonly start: number; readonly end: number }[];
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

  return {
    cells: rows.flatMap(({ cells }) => cells),
    widthOf: (at) => widths.find(({ first, last }) => at >= first && at <= last)?.pixels ?? COLUMN.standard,
    heightOf: (at) => heights.get(at) ?? ROW.standard,
    legacyDrawing,
    rows,
    prefix: prefix ?? '',
    dataEnd,
    drawingAt,
    selected,
  };
}
