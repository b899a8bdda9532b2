// Tables: hairlines between rows, the head repeated on each page, long rows split between lines.

import { type PrintedTable, printedTable } from '../../../figures/table.ts';
import type { TableBlock } from '../../block.ts';
import { paintLine } from '../flow/paint-text.ts';
import { type Painter, paintRule } from '../flow/painter.ts';
import { baselineOf, heightOf, kept, type Piece, piece, spaced, textPieces } from '../flow/piece.ts';
import { childTag, type Tag } from '../flow/structure.ts';
import { type Column, main } from '../page.ts';
import { breakLines, type Line } from '../text/break-lines.ts';
import { plain } from '../text/span.ts';
import { colour, style, type TextStyle } from '../theme.ts';
import { cellGutter, columnWidths } from './column-widths.ts';
import type { Setting } from './setting.ts';

/** Above and below the text of a row. */
const padding = { usual: 2.6, compact: 1.3 };
/** Tables of up to this height are never split; less within a profile, where they stand between texts, or when compact. */
const wholeTable = { full: 270, main: 150, compact: 110 };
/** Rows of up to so many lines are never split. */
const wholeRow = 6;

interface Cell {
  readonly tag: Tag;
  readonly lines: readonly Line[];
  readonly place: Column;
  readonly end: boolean;
}

const paintCellLine = (painter: Painter, cell: Cell, index: number, baseline: number, again: boolean) => {
  const line = cell.lines[index];
  if (!line) return;
  const x = cell.end ? cell.place.x + cell.place.width - line.width : cell.place.x;
  paintLine(painter, again ? 'Layout' : cell.tag, line, x, baseline);
};

interface RowLook {
  readonly text: TextStyle;
  readonly whole: Column;
  readonly padding: number;
  readonly rule: { readonly thickness: number; readonly colour: string };
}

/** A row as one piece, a long one as one piece per line; the rule lies under the last. */
const rowPieces = (cells: readonly Cell[], look: RowLook): readonly Piece[] => {
  const { leading } = look.text;
  const count = Math.max(1, ...cells.map((cell) => cell.lines.length));
  const perPiece = count <= wholeRow ? count : 1;
  const size = count / perPiece;
  return Array.from({ length: size }, (_, index) => {
    const above = index === 0 ? look.padding : 0;
    const below = index === size - 1 ? look.padding : 0;
    const height = above + perPiece * leading + below;
    const hyphened = cells.some(({ lines }) => lines[(index + 1) * perPiece - 1]?.hyphen);
    return piece(height, {
      keep: index < size - 1 && (index === 0 || index === size - 2 || hyphened),
      paint: (painter, y, again) => {
        for (const cell of cells) {
          for (let line = 0; line < perPiece; line += 1) {
            const baseline = y + above + line * leading + baselineOf(look.text);
            paintCellLine(painter, cell, index * perPiece + line, baseline, again);
          }
        }
        if (below > 0) paintRule(painter, { ...look.whole, y: y + height, ...look.rule });
      },
    });
  });
};

/** Where the columns stand, left to right within the table's own width. */
const placesOf = (table: PrintedTable, widths: readonly number[], x: number): readonly Column[] =>
  table.columns.map((_, index) => ({
    x: x + widths.slice(0, index).reduce((sum, width) => sum + width + cellGutter, 0),
    width: widths[index] ?? 0,
  }));

export const table = (block: TableBlock, setting: Setting): readonly Piece[] => {
  const { doc, faces } = setting;
  const data = printedTable(block.table);
  const whole = setting.wide;
  const room = block.isCompact ? padding.compact : padding.usual;
  const places = placesOf(data, columnWidths(faces, data, whole.width, block.widths), whole.x);
  const tag = childTag(doc, setting.parent, 'Table');
  const caption = data.caption
    ? textPieces(
        faces,
        [plain(data.caption, style.caption)],
        whole,
        style.caption,
        childTag(doc, tag, 'Caption'),
      )
    : [];
  const cell = (row: Tag, text: string, index: number, look: TextStyle, isHead: boolean): Cell => {
    const place = places[index] ?? whole;
    const type = isHead || index === 0 ? 'TH' : 'TD';
    const options = type === 'TH' ? ({ scope: isHead ? 'Column' : 'Row' } as const) : {};
    return {
      tag: childTag(doc, row, type, options),
      lines: breakLines(faces, [plain(text, look)], place.width),
      place,
      end: data.columns[index]?.align === 'end',
    };
  };
  const headRow = childTag(doc, childTag(doc, tag, 'THead'), 'TR');
  const head = kept(
    rowPieces(
      data.columns.map(({ label }, index) => cell(headRow, label, index, style.cellHead, true)),
      { text: style.cellHead, whole, padding: room, rule: { thickness: 0.8, colour: colour.slate } },
    ),
    true,
  );
  const body = childTag(doc, tag, 'TBody');
  const rows = data.rows.flatMap((texts) => {
    const row = childTag(doc, body, 'TR');
    const cells = texts.map((text, index) => cell(row, text, index, style.cell, false));
    return rowPieces(cells, {
      text: style.cell,
      whole,
      padding: room,
      rule: { thickness: 0.4, colour: colour.hairline },
    });
  });
  const repeating = rows.map((row, index) => ({
    ...row,
    repeated: head,
    // The first two rows and the last two stay together, so that no row is alone under or over a break.
    keep: row.keep || (rows.length > 2 && (index === 0 || index === rows.length - 2)),
  }));
  const usual = whole.width > main.width ? wholeTable.full : wholeTable.main;
  const limit = block.isCompact ? wholeTable.compact : usual;
  const pieces = [...kept(spaced(caption, 0, 3), true), ...head, ...repeating];
  return spaced(heightOf(pieces) <= limit ? kept(pieces) : pieces, 12, 14);
};
