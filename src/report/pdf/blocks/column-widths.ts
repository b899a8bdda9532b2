// The widths of a table's columns: as given, or by their text.
import type { PrintedTable } from '../../../figures/table.ts';
import { naturalWidth } from '../text/break-lines.ts';
import type { Faces } from '../text/faces.ts';
import { plain, type Span } from '../text/span.ts';
import { style } from '../theme.ts';

/** Between columns, in points; a rule runs through without a gap. */
export const cellGutter = 12;

interface Extent {
  /** The width of the widest word; a narrower column would split words. */
  readonly least: number;
  /** The widest cell on one line. */
  readonly natural: number;
  /** The same where the head takes two lines. */
  readonly modest: number;
}

/** The widest that a word counts; longer ones are addresses, which may be broken. */
const longestWord = 110;
/** A head of up to this stays on one line. */
const shortHead = 50;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const wordsOf = (cell: Span): readonly Span[] => cell.text.split(/[ \n]/u).map((text) => ({ ...cell, text }));

const extentsOf = (faces: Faces, table: PrintedTable): readonly Extent[] => {
  const widest = (spans: readonly Span[]) => Math.max(0, ...spans.map((span) => naturalWidth(faces, [span])));
  return table.columns.map((column, index) => {
    const head = plain(column.label, style.cellHead);
    const cells = table.rows.map((row) => plain(row[index] ?? '', style.cell));
    const least = Math.min(longestWord, widest([head, ...cells].flatMap(wordsOf)));
    const body = Math.max(least, widest(cells));
    const label = widest([head]);
    const modest = label <= shortHead ? label : widthOnTwoLines(faces, head);
    return { least, natural: Math.max(body, label), modest: Math.max(body, modest) };
  });
};

/** The width of a head broken between two words so that its longer line is shortest. */
const widthOnTwoLines = (faces: Faces, head: Span): number => {
  const words = wordsOf(head);
  const line = (part: readonly Span[]) =>
    naturalWidth(faces, [{ ...head, text: part.map(({ text }) => text).join(' ') }]);
  const widths = words.map((_, at) => Math.max(line(words.slice(0, at)), line(words.slice(at))));
  return Math.min(...widths);
};

/**
 * The widths of the columns in points, without the gutters. Shares are kept where they are given. Otherwise a
 * column that fits on one line gets what it needs, and long texts share the rest by the root of their length:
 * a list of forty names may take many lines, but a label beside it should not be squeezed to a word a line.
 */
export const columnWidths = (
  faces: Faces,
  table: PrintedTable,
  whole: number,
  shares?: readonly number[],
): readonly number[] => {
  const room = whole - cellGutter * (table.columns.length - 1);
  if (shares) {
    const total = sum(table.columns.map((_, index) => shares[index] ?? 1));
    return table.columns.map((_, index) => (room * (shares[index] ?? 1)) / total);
  }
  const extents = extentsOf(faces, table);
  const natural = sum(extents.map((column) => column.natural));
  if (natural <= room) {
    const extra = (room - natural) / table.columns.length;
    return extents.map((column) => column.natural + extra);
  }
  const modest = sum(extents.map((column) => column.modest));
  if (modest <= room) {
    const eased = (room - modest) / (natural - modest);
    return extents.map((column) => column.modest + eased * (column.natural - column.modest));
  }
  const least = sum(extents.map((column) => column.least));
  if (least >= room) return extents.map((column) => (room * column.least) / least);
  return sharedByRoot(extents, room);
};

/** Fixes columns at their bounds one by one until the others can share the remaining room. */
const sharedByRoot = (extents: readonly Extent[], room: number): readonly number[] => {
  const settled = new Map<Extent, number>();
  const weight = (column: Extent) => Math.sqrt(Math.min(column.modest, room));
  for (;;) {
    const free = extents.filter((column) => !settled.has(column));
    const unit = (room - sum([...settled.values()])) / sum(free.map(weight));
    const share = (column: Extent) => unit * weight(column);
    const tight = free.find((column) => share(column) < column.least);
    const loose = free.find((column) => share(column) > column.modest);
    if (tight) settled.set(tight, tight.least);
    else if (loose) settled.set(loose, loose.modest);
    else return extents.map((column) => settled.get(column) ?? share(column));
  }
};
