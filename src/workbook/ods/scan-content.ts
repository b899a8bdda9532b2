// Where rows and cells stand in the content of an OpenDocument spreadsheet, so that single cells can be changed and
// every other byte stays. Rows and cells that are alike are written once with a count.
import { refusal, WorkbookRefused } from '../refusals.ts';
import { MAX_COLUMN, MAX_ROW } from '../spreadsheet.ts';
import { type Attributes, parseText } from '../xml.ts';
import { tagStart } from '../xml-edit.ts';

interface Span {
  readonly start: number;
  /** Right after the start tag. */
  readonly tagEnd: number;
  /** Right after the end tag. */
  end: number;
}

export interface OdsCell extends Span {
  readonly column: number;
  readonly repeated: number;
  readonly style: string | null;
  /** The note of the cell. */
  annotation: Span | null;
}

export interface OdsRow extends Span {
  readonly row: number;
  readonly repeated: number;
  readonly defaultStyle: string | null;
  readonly cells: OdsCell[];
}

export interface OdsTable extends Span {
  readonly name: string;
  readonly rows: OdsRow[];
  /** Styles of cells that name none, by runs of columns. */
  readonly columns: { readonly first: number; readonly last: number; readonly style: string | null }[];
}

export interface OdsContent {
  readonly tables: readonly OdsTable[];
  /** Cell styles defined in the content, each whole. */
  readonly cellStyles: ReadonlyMap<string, string>;
  /** Where automatic styles are added, in place of what stands there; `isOpen` where they have an element already. */
  readonly stylesAt: { readonly start: number; readonly end: number; readonly isOpen: boolean };
}

const ROW_REPEATS = 'table:number-rows-repeated';
const COLUMN_REPEATS = 'table:number-columns-repeated';

export function scanContent(text: string, part: string): OdsContent {
  const tables: OdsTable[] = [];
  const cellStyles = new Map<string, string>();
  let stylesAt: OdsContent['stylesAt'] | null = null;
  let table: OdsTable | null = null;
  let row: OdsRow | null = null;
  let cell: OdsCell | null = null;
  let style: { readonly name: string; readonly start: number } | null = null;
  let nextRow = 1;
  let nextColumn = 1;
  let declared = 1;

  parseText(text, part, {
    open: (name, attributes, tagEnd) => {
      const span = { start: tagStart(text, tagEnd), tagEnd, end: tagEnd };
      switch (name) {
        case 'style':
          style =
            attributes['style:family'] === 'table-cell'
              ? { name: attributes['style:name'] ?? '', start: span.start }
              : null;
          break;
        case 'body':
          stylesAt ??= { start: span.start, end: span.start, isOpen: false };
          break;
        case 'table':
          table = { ...span, name: attributes['table:name'] ?? '', rows: [], columns: [] };
          nextRow = 1;
          declared = 1;
          break;
        case 'table-column': {
          const last = declared + counted(attributes, COLUMN_REPEATS, MAX_COLUMN) - 1;
          const columnStyle = attributes['table:default-cell-style-name'] ?? null;
          table?.columns.push({ first: declared, last, style: columnStyle });
          declared = last + 1;
          break;
        }
        case 'table-row': {
          const repeated = counted(attributes, ROW_REPEATS, MAX_ROW);
          const defaultStyle = attributes['table:default-cell-style-name'] ?? null;
          row = { ...span, row: nextRow, repeated, defaultStyle, cells: [] };
          nextRow += repeated;
          nextColumn = 1;
          break;
        }
        case 'table-cell':
        case 'covered-table-cell': {
          const repeated = counted(attributes, COLUMN_REPEATS, MAX_COLUMN);
          const cellStyle = attributes['table:style-name'] ?? null;
          cell = { ...span, column: nextColumn, repeated, style: cellStyle, annotation: null };
          nextColumn += repeated;
          break;
        }
        case 'annotation':
          if (cell !== null) cell.annotation = span;
          break;
      }
    },
    close: (name, end) => {
      switch (name) {
        case 'style':
          if (style !== null) cellStyles.set(style.name, text.slice(style.start, end));
          style = null;
          break;
        case 'automatic-styles':
          stylesAt = text.startsWith('</', tagStart(text, end))
            ? { start: tagStart(text, end), end: tagStart(text, end), isOpen: true }
            : { start: tagStart(text, end), end, isOpen: false };
          break;
        case 'annotation':
          if (cell?.annotation != null) cell.annotation.end = end;
          break;
        case 'table-cell':
        case 'covered-table-cell':
          if (cell !== null) row?.cells.push({ ...cell, end });
          cell = null;
          break;
        case 'table-row':
          if (row !== null) table?.rows.push({ ...row, end });
          row = null;
          break;
        case 'table':
          if (table !== null) tables.push({ ...table, end });
          table = null;
          break;
      }
    },
  });
  if (stylesAt === null) throw new WorkbookRefused(refusal('damaged-file', part));
  return { tables, cellStyles, stylesAt };
}

function counted(attributes: Attributes, name: string, most: number): number {
  const count = Number(attributes[name] ?? 1);
  return Number.isInteger(count) && count >= 1 && count <= most ? count : 1;
}

/** The style of a cell, which it may leave to its row or column. */
export function styleOf(
  { columns }: OdsTable,
  { defaultStyle }: OdsRow,
  { style, column }: OdsCell,
): string | null {
  if (style !== null) return style;
  return defaultStyle ?? columns.find(({ first, last }) => column >= first && column <= last)?.style ?? null;
}
