// A diagram under the table of a sheet: title and population above it, notes and source below, as in the book.
import type ExcelJS from 'exceljs';
import type { Figure } from '../../figures/figure.ts';
import { putLine } from '../sheet.ts';
import type { Picture } from './chart-picture.ts';

/** Of a row that nobody has made higher, in pixels of a screen. */
const ROW = 20;

/** Adds the diagram below everything that the sheet has; `place` says whose it is. */
export function addDiagram(sheet: ExcelJS.Worksheet, figure: Figure, picture: Picture, place: string): void {
  const { png, width, height } = picture;
  const top = sheet.rowCount + 2;
  putLine(sheet, top, `${figure.number}. diagramma. ${figure.title}. ${place}`, { bold: true });
  putLine(sheet, top + 1, figure.population);
  // exceljs counts the rows that pictures stand at from 0.
  const under = top + 2;
  // exceljs asks for a Buffer of its own and only hands it to the zip.
  const image = sheet.workbook.addImage({ buffer: png as unknown as ExcelJS.Buffer, extension: 'png' });
  sheet.addImage(image, { tl: { col: 0, row: under - 0.8 }, ext: { width, height }, editAs: 'oneCell' });
  const foot = under + Math.ceil((height + ROW) / ROW) + 1;
  [...figure.notes, figure.source].forEach((note, down) => {
    putLine(sheet, foot + down, note);
  });
}
