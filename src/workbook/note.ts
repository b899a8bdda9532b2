// Notes of cells, around what the library leaves open: typeface, taking one off, and room for its text.
import type { Cell, Comment, Worksheet } from 'exceljs';
import { linesOf } from './fit-sheet.ts';
import { font } from './look.ts';

/** A note of a cell in the workbook's own typeface; the program's default is tiny. */
export function noteOf(text: string): Comment {
  return { texts: [{ text, font: font({ size: 10 }) }] };
}

function noteText({ note }: Cell): string {
  if (note === undefined || note === null) return '';
  return typeof note === 'string' ? note : (note.texts ?? []).map((run) => run.text).join('');
}

/** Pixels: of a note, of a line in it, and of a letter on average. */
const WIDTH = 280;
const LINE = 17;
const LETTER = 6;
/** Pixels that columns and rows have by default, and those by which a place inside of one is counted. */
const column = { size: 64, unit: 68 };
const row = { size: 20, unit: 18 };

/**
 * Gives every note of a sheet room for its text. All notes of the library have one size, in which a remedy of three
 * lines ends in the second, and on a locked sheet nobody can widen them.
 */
export function fitNotes(sheet: Worksheet): void {
  const widthAt = (index: number): number => {
    const { width } = sheet.getColumn(index + 1);
    return width === undefined ? column.size : width * 7 + 5;
  };
  const heightAt = (index: number): number => {
    const height = sheet.findRow(index + 1)?.height;
    return height ? (height * 4) / 3 : row.size;
  };
  sheet.eachRow((one) =>
    one.eachCell({ includeEmpty: true }, (cell) => {
      if (cell._comment === undefined) return;
      const { row: at, col: left } = cell.fullAddress;
      const top = Math.max(at - 2, 0);
      const height = LINE * (linesOf(noteText(cell), WIDTH / LETTER) + 1);
      const anchor = {
        left: left + 6 / column.unit,
        top: top + 14 / row.unit,
        right: endOf(left, 6 + WIDTH, widthAt, column.unit),
        bottom: endOf(top, 14 + height, heightAt, row.unit),
      };
      const { note, model } = cell._comment;
      cell._comment = { note, model: { ...model, anchor } };
    }),
  );
}

/** Where something of a length ends that begins with a column or row: inside of one only by less than a unit. */
function endOf(start: number, length: number, sizeAt: (index: number) => number, unit: number): number {
  let left = length;
  let index = start;
  for (; left > sizeAt(index); index += 1) left -= sizeAt(index);
  return left < unit ? index + left / unit : index + 1;
}
