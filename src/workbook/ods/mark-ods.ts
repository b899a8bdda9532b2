// Marks findings in an .ods file as it came: its content is changed at the marks alone, and every other part is
// written back byte by byte.
import type { Marks } from '../findings-list.ts';
import type { SheetLayout } from '../layout.ts';
import { colours } from '../look.ts';
import { groundBefore, type MarkText, textsByCell } from '../marked-cell.ts';
import { refusal, WorkbookRefused } from '../refusals.ts';
import { cellKey } from '../spreadsheet.ts';
import { wording } from '../wording.ts';
import { decodeXml, encodeXml } from '../xml.ts';
import { type Splice, spliced } from '../xml-edit.ts';
import { writeZip, type ZipParts } from '../zip.ts';
import { editCellStyles, type OdsStyleEditor } from './cell-styles.ts';
import { changeCells, type OdsCellChange } from './change-cells.ts';
import { findingsTable } from './findings-table.ts';
import { markedNote, noteBefore } from './notes.ts';
import { CONTENT } from './read-ods.ts';
import { type OdsContent, type OdsTable, scanContent, styleOf } from './scan-content.ts';

export async function markOds(parts: ZipParts, marks: Marks): Promise<Uint8Array> {
  const part = parts.find(({ name }) => name === CONTENT)?.content ?? null;
  if (part === null) throw new WorkbookRefused(refusal('sheet-too-large'));
  const { text, encoding } = decodeXml(part, CONTENT);
  const marked = encodeXml({ text: markContent(text, marks), encoding });
  return writeZip(
    parts.map(({ name, content, isCompressed }) => {
      if (content === null) throw new WorkbookRefused(refusal('inflates-too-much', name));
      return { name, content: name === CONTENT ? marked : content, isCompressed };
    }),
  );
}

function markContent(text: string, { layouts, placed, rows, language }: Marks): string {
  const content = scanContent(text, CONTENT);
  const styles = editCellStyles(text, content);
  const texts = textsByCell(placed, language);
  const splices: Splice[] = content.tables.flatMap((table) => {
    const layout = layouts.find(({ name }) => name === table.name);
    if (layout === undefined) return [];
    return changeCells(text, table, cellChanges(table, layout, texts.get(table.name) ?? new Map(), styles));
  });
  const list = findingsTable(rows, language, styles);
  return spliced(text, [...splices, findingsFirst(content, list), stylesAdded(content, styles.text())]);
}

/** Cells to mark, and those that were marked and have to be no more. */
function cellChanges(
  table: OdsTable,
  layout: SheetLayout,
  texts: ReadonlyMap<number, MarkText>,
  styles: OdsStyleEditor,
): readonly OdsCellChange[] {
  const isMarked = (style: string | null): boolean => styles.hasGround(style, colours.marked);
  const marks = [...texts.values()].map(
    ({ row, column, text }): OdsCellChange => ({
      row,
      column,
      change: (style, note) => ({
        style: styles.onGround(style, colours.marked),
        note: markedNote(text, isMarked(style) ? noteBefore(note) : note),
      }),
    }),
  );
  const earlier = table.rows.flatMap((row) =>
    row.cells
      .filter((cell) => isMarked(styleOf(table, row, cell)))
      .map(({ column }) => ({ row: row.row, column })),
  );
  const unmarked = earlier
    .filter(({ row, column }) => !texts.has(cellKey(row, column)))
    .map(
      ({ row, column }): OdsCellChange => ({
        row,
        column,
        change: (style, note) => ({
          style: styles.onGround(style, groundBefore(layout, { row, column }, styles.isItalic(style))),
          note: noteBefore(note),
        }),
      }),
    );
  return [...marks, ...unmarked];
}

/** The list before all other sheets; that of an earlier marking is written anew where it stands. */
function findingsFirst({ tables }: OdsContent, list: string): Splice {
  const names: readonly string[] = Object.values(wording.findings);
  const earlier = tables.find(({ name }) => names.includes(name));
  if (earlier !== undefined) return { start: earlier.start, end: earlier.end, text: list };
  const start = tables[0]?.start;
  if (start === undefined) throw new WorkbookRefused(refusal('damaged-file', CONTENT));
  return { start, end: start, text: list };
}

function stylesAdded({ stylesAt: { start, end, isOpen } }: OdsContent, added: string): Splice {
  if (isOpen) return { start, end, text: added };
  const office = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"';
  const text = `<office:automatic-styles ${office}>${added}</office:automatic-styles>`;
  return { start, end, text };
}
