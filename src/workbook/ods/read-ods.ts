// An OpenDocument spreadsheet (.ods), as LibreOffice saves it, as a spreadsheet. Its cells keep what a person sees
// beside what it means, so that no formats have to be understood.
import { isoContent } from '../number-format.ts';
import { refusal, WorkbookRefused } from '../refusals.ts';
import {
  type Cell,
  type CellContent,
  type CellLink,
  cellKey,
  isVisible,
  MAX_COLUMN,
  MAX_ROW,
  NO_RESULT,
  type Sheet,
  type Spreadsheet,
} from '../spreadsheet.ts';
import { type Attributes, parseXml } from '../xml.ts';
import type { ZipParts } from '../zip.ts';

export const CONTENT = 'content.xml';
const SPREADSHEET = /^application\/vnd\.oasis\.opendocument\.spreadsheet/;

export function isOds(parts: ZipParts): boolean {
  const mimetype = parts.find(({ name }) => name === 'mimetype')?.content?.toString('latin1') ?? '';
  return SPREADSHEET.test(mimetype) && parts.some(({ name }) => name === CONTENT);
}

interface OpenSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly cells: Map<number, Cell>;
  readonly links: CellLink[];
}

/** A cell while it is being read. */
interface OpenCell {
  readonly attributes: Attributes;
  readonly repeated: number;
  readonly paragraphs: string[];
  link: string | null;
}

/** Elements in cells whose text is not the cell's: notes, drawings, phonetic guides, earlier versions. */
const ASIDE = new Set(
  `annotation tracked-changes forms ruby-text shapes frame g custom-shape rect line ellipse circle polygon polyline
  regular-polygon path connector caption measure control`.split(/\s+/),
);

/** `count` is called for each cell with content and throws where there are too many. */
export function readOds(parts: ZipParts, count: () => void): Spreadsheet {
  refuseUnreadable(parts);
  const content = parts.find(({ name }) => name === CONTENT)?.content ?? null;
  if (content === null) throw new WorkbookRefused(refusal('sheet-too-large'));
  const sheets: Sheet[] = [];
  const hiddenStyles = new Set<string>();
  let style: string | null = null;
  let sheet: OpenSheet | null = null;
  let cell: OpenCell | null = null;
  let row = 0;
  let column = 0;
  let rows = 1;
  let aside = 0;
  let rowCells: Cell[] = [];

  const keep = ({ attributes, repeated, paragraphs, link }: OpenCell, into: OpenSheet): void => {
    const found = contentOf(attributes, paragraphs);
    for (let index = 0; found !== null && index < repeated; index += 1) {
      count();
      rowCells.push({ row, column: column + index, content: found });
    }
    if (found !== null && link !== null)
      into.links.push({ area: { top: row, left: column, bottom: row, right: column }, target: link });
    column += repeated;
  };

  parseXml(content, CONTENT, {
    open: (name, attributes) => {
      if (ASIDE.has(name)) aside += 1;
      if (aside > 0) return;
      switch (name) {
        case 'style':
          style = attributes['style:family'] === 'table' ? (attributes['style:name'] ?? null) : null;
          break;
        case 'table-properties':
          if (style !== null && attributes['table:display'] === 'false') hiddenStyles.add(style);
          break;
        case 'table':
          sheet = {
            name: attributes['table:name'] ?? '',
            isHidden: hiddenStyles.has(attributes['table:style-name'] ?? ''),
            cells: new Map(),
            links: [],
          };
          row = 1;
          break;
        case 'table-row':
          rows = repeats(attributes['table:number-rows-repeated'], MAX_ROW);
          column = 1;
          rowCells = [];
          break;
        case 'table-cell':
        case 'covered-table-cell':
          cell = {
            attributes,
            repeated: repeats(attributes['table:number-columns-repeated'], MAX_COLUMN),
            paragraphs: [],
            link: null,
          };
          break;
        case 'p':
          cell?.paragraphs.push('');
          break;
        case 's':
          append(cell, ' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 1000)));
          break;
        case 'tab':
          append(cell, '\t');
          break;
        case 'line-break':
          append(cell, '\n');
          break;
        case 'a':
          if (cell !== null) cell.link ??= attributes['xlink:href'] ?? null;
          break;
      }
    },
    text: (text) => {
      if (aside === 0) append(cell, text.replaceAll(/[ \t\r\n]+/g, ' '));
    },
    close: (name) => {
      if (ASIDE.has(name)) aside -= 1;
      if (aside > 0) return;
      if ((name === 'table-cell' || name === 'covered-table-cell') && cell !== null && sheet !== null) {
        keep(cell, sheet);
        cell = null;
      }
      if (name === 'table-row' && sheet !== null) {
        for (let index = 0; index < rows && rowCells.length > 0; index += 1)
          for (const one of rowCells) {
            if (index > 0) count();
            sheet.cells.set(cellKey(row + index, one.column), { ...one, row: row + index });
          }
        row += rows;
      }
      if (name === 'table' && sheet !== null) {
        sheets.push(sheet);
        sheet = null;
      }
    },
  });
  const external = sheets.filter(({ name }) => /^'?(file|https?|ftp|smb):/i.test(name));
  if (external.length > 0) throw new WorkbookRefused(refusal('links-to-workbooks'));
  return { sheets };
}

function refuseUnreadable(parts: ZipParts): void {
  const manifest = parts.find(({ name }) => name === 'META-INF/manifest.xml')?.content;
  if (manifest?.includes('encryption-data')) throw new WorkbookRefused(refusal('encrypted-workbook'));
  if (
    parts.some(({ name }) => /^(Basic|Scripts)\/.+\/[^/]+$/.test(name) && !/\/script-l[bc]\.xml$/.test(name))
  )
    throw new WorkbookRefused(refusal('macros'));
}

function repeats(text: string | undefined, most: number): number {
  const count = Number(text ?? 1);
  return Number.isInteger(count) && count >= 1 && count <= most ? count : 1;
}

/** Adds to the last paragraph; what stands between paragraphs is white space of the file. */
function append(cell: OpenCell | null, text: string): void {
  const last = (cell?.paragraphs.length ?? 0) - 1;
  if (cell !== null && last >= 0) cell.paragraphs[last] += text;
}

function contentOf(attributes: Attributes, paragraphs: readonly string[]): CellContent | null {
  const shown = paragraphs.join('\n');
  const type = attributes['office:value-type'] ?? '';
  if (attributes['calcext:value-type'] === 'error')
    return { kind: 'error', code: shown.slice(0, 40) || NO_RESULT };
  switch (type) {
    case 'float':
    case 'currency':
    case 'percentage': {
      const value = Number(attributes['office:value'] ?? Number.NaN);
      return Number.isFinite(value) ? { kind: 'number', value, shown: shownNumber(value, shown) } : null;
    }
    case 'date': {
      const date = isoContent(attributes['office:date-value'] ?? '', 'General');
      return date?.kind === 'date' ? { ...date, shown } : { kind: 'text', text: shown };
    }
    case 'time':
      return { kind: 'date', iso: shown, year: null, shown };
    case 'boolean':
      return { kind: 'boolean', value: attributes['office:boolean-value'] === 'true' };
    default: {
      if (type === '' && attributes['table:formula'] !== undefined) return { kind: 'error', code: NO_RESULT };
      const text = paragraphs.length > 0 ? shown : (attributes['office:string-value'] ?? '');
      return isVisible(text) ? { kind: 'text', text } : null;
    }
  }
}

/** Null where the number stands there as it is, whatever mark parts its decimals. */
function shownNumber(value: number, shown: string): string | null {
  return shown.replace(',', '.') === String(value) || /\dE[+-]\d/i.test(shown) ? null : shown;
}
