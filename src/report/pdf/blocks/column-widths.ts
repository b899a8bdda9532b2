// How wide the columns of a table are: as given, or as its text asks for.
import type { FigureTable } from '../../../figures/figure.ts';
import { naturalWidth } from '../text/break-lines.ts';
import type { Faces } from '../text/faces.ts';
import { plain, type Span } from '../text/span.ts';
import { style } from '../theme.ts';
import { cellGutter } from './table.ts';

interface Wish {
  /** The widest word, below which words would be torn. */
  readonly least: number;
  /** The widest cell on one line. */
  readonly natural: number;
}

/** The longest word counts only so far: an address may be broken. */
const longestWord = 110;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const wishes = (faces: Faces, table: FigureTable): readonly Wish[] =>
  table.columns.map(({ label }, index) => {
    const cells = [
      plain(label, style.cellHead),
      ...table.rows.map((row) => plain(row[index] ?? '', style.cell)),
    ];
    const words = cells.flatMap((cell) => cell.text.split(/[ \n]/u).map((text) => ({ ...cell, text })));
    const widest = (spans: readonly Span[]) => Math.max(...spans.map((span) => naturalWidth(faces, [span])));
    return { natural: widest(cells), least: Math.min(longestWord, widest(words)) };
  });

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
  const least = sum(wanted.map((wish) => wish.least));
  if (least >= room) return wanted.map((wish) => (room * wish.least) / least);
  return sharedByRoot(wanted, room);
};

/** Settles columns at their bounds one after the other until those left share what is left. */
const sharedByRoot = (wanted: readonly Wish[], room: number): readonly number[] => {
  const settled = new Map<Wish, number>();
  for (;;) {
    const free = wanted.filter((wish) => !settled.has(wish));
    const unit = (room - sum([...settled.values()])) / sum(free.map((wish) => Math.sqrt(wish.natural)));
    const share = (wish: Wish) => unit * Math.sqrt(wish.natural);
    const tight = free.find((wish) => share(wish) < wish.least);
    const loose = free.find((wish) => share(wish) > wish.natural);
    if (tight) settled.set(tight, tight.least);
    else if (loose) settled.set(loose, loose.natural);
    else return wanted.map((wish) => settled.get(wish) ?? share(wish));
  }
};
