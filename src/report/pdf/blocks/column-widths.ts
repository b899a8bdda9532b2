// How wide the columns of a table are: as given, or as its text asks for.
import type { FigureTable } from '../../../figures/figure.ts';
import { breakLines, naturalWidth } from '../text/break-lines.ts';
import type { Faces } from '../text/faces.ts';
import { plain } from '../text/span.ts';
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
    const words = cells.flatMap((cell) => breakLines(faces, [cell], longestWord).map((line) => line.width));
    return {
      natural: Math.max(...cells.map((cell) => naturalWidth(faces, [cell]))),
      least: Math.max(
        ...cells.flatMap((cell) =>
          cell.text
            .split(/[ \n]/u)
            .map((word) => Math.min(longestWord, naturalWidth(faces, [{ ...cell, text: word }]))),
        ),
        Math.min(...words),
      ),
    };
  });

export const naturalTableWidth = (faces: Faces, table: FigureTable): number =>
  sum(wishes(faces, table).map(({ natural }) => natural)) + cellGutter * (table.columns.length - 1);

/**
 * The widths of the columns in points, without the gutters. Shares are kept where they are given; otherwise
 * every column gets its widest word, and what is left is shared by how much more its text would like.
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
  const more = natural - least;
  return wanted.map((wish) => wish.least + ((room - least) * (wish.natural - wish.least)) / more);
};
