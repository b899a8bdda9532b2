// How wide the columns of a table are: as given, or as its text asks for.
import type { FigureTable } from '../../../figures/figure.ts';
import { naturalWidth } from '../text/break-lines.ts';
import type { Faces } from '../text/faces.ts';
import { plain, type Span } from '../text/span.ts';
import { style } from '../theme.ts';

/** Between columns, in points; a rule runs through without a gap. */
export const cellGutter = 12;

interface Wish {
  /** The widest word, below which words would be torn. */
  readonly least: number;
  /** The widest cell on one line. */
  readonly natural: number;
  /** The same where the head takes two lines. */
  readonly modest: number;
}

/** The longest word counts only so far: an address may be broken. */
const longestWord = 110;
/** A head of up to this stays on one line. */
const shortHead = 50;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const wordsOf = (cell: Span): readonly Span[] => cell.text.split(/[ \n]/u).map((text) => ({ ...cell, text }));

const wishes = (faces: Faces, table: FigureTable): readonly Wish[] => {
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

/** Parted between two words where the longer of the lines is shortest. */
const widthOnTwoLines = (faces: Faces, head: Span): number => {
  const words = wordsOf(head);
  const line = (part: readonly Span[]) =>
    naturalWidth(faces, [{ ...head, text: part.map(({ text }) => text).join(' ') }]);
  const parted = words.map((_, at) => Math.max(line(words.slice(0, at)), line(words.slice(at))));
  return Math.min(...parted);
};

/**
 * The widths of the columns in points, without the gutters. Shares are kept where they are given. Otherwise a
 * column that fits on one line gets what it needs, and long texts share the rest by the root of their length:
 * a list of forty names may take many lines, but a label beside it should not be squeezed to a word a line.
 */
export const columnWidths = (
  faces: Faces,
  table: FigureTable,
  whole: number,
  shares?: readonly number[],
): readonly number[] => {
  const room = whole - cellGutter * (table.columns.length - 1);
  if (shares) {
    const total = sum(table.columns.map((_, index) => shares[index] ?? 1));
    return table.columns.map((_, index) => (room * (shares[index] ?? 1)) / total);
  }
  const wanted = wishes(faces, table);
  const natural = sum(wanted.map((wish) => wish.natural));
  if (natural <= room) {
    const extra = (room - natural) / table.columns.length;
    return wanted.map((wish) => wish.natural + extra);
  }
  const modest = sum(wanted.map((wish) => wish.modest));
  if (modest <= room) {
    const eased = (room - modest) / (natural - modest);
    return wanted.map((wish) => wish.modest + eased * (wish.natural - wish.modest));
  }
  const least = sum(wanted.map((wish) => wish.least));
  if (least >= room) return wanted.map((wish) => (room * wish.least) / least);
  return sharedByRoot(wanted, room);
};

/** Settles columns at their bounds one after the other until those left share what is left. */
const sharedByRoot = (wanted: readonly Wish[], room: number): readonly number[] => {
  const settled = new Map<Wish, number>();
  const weight = (wish: Wish) => Math.sqrt(Math.min(wish.modest, room));
  for (;;) {
    const free = wanted.filter((wish) => !settled.has(wish));
    const unit = (room - sum([...settled.values()])) / sum(free.map(weight));
    const share = (wish: Wish) => unit * weight(wish);
    const tight = free.find((wish) => share(wish) < wish.least);
    const loose = free.find((wish) => share(wish) > wish.modest);
    if (tight) settled.set(tight, tight.least);
    else if (loose) settled.set(loose, loose.modest);
    else return wanted.map((wish) => settled.get(wish) ?? share(wish));
  }
};
