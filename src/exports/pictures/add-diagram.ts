// A diagram under the table of a sheet: title and population above it, notes and source below, as in the book.
import type ExcelJS from 'exceljs';
import type { Figure } from '../../figures/figure.ts';
import { escapeMarkup } from '../../markup.ts';
import { putLine } from '../sheet.ts';
import type { Picture } from './chart-picture.ts';

/** Of a row that nobody has made higher, in pixels of a screen. */
const ROW = 20;

/** The words around a diagram; `title` stands above it. */
export type DiagramWords = Pick<Figure, 'title' | 'population' | 'notes' | 'source'>;

/** Adds the diagram below everything that the sheet has. */
export function addDiagram(sheet: ExcelJS.Worksheet, words: DiagramWords, picture: Picture): void {
  const { png, width, height } = picture;
  const top = sheet.rowCount + 2;
  putLine(sheet, top, words.title, { bold: true });
  putLine(sheet, top + 1, words.population);
  // exceljs counts the rows that pictures stand at from 0.
  const under = top + 2;
  // exceljs asks for a Buffer of its own and only hands it to the zip.
  const image = sheet.workbook.addImage({ buffer: png as unknown as ExcelJS.Buffer, extension: 'png' });
  sheet.addImage(image, { tl: { col: 0, row: under - 0.8 }, ext: { width, height }, editAs: 'oneCell' });
  const foot = under + Math.ceil((height + ROW) / ROW) + 1;
  [...words.notes, words.source].forEach((note, down) => {
    putLine(sheet, foot + down, note);
  });
}

/** What a picture is called and, for those who do not see it, what it says. */
export interface PictureWords {
  readonly name: string;
  readonly description: string;
}

/**
 * Gives the pictures of a workbook their words when it is written, which exceljs has no way to do. `words` are in the
 * order of the sheets, and of the pictures on a sheet.
 */
export function describePictures({ xlsx }: ExcelJS.Workbook, words: readonly PictureWords[]): void {
  const rest = [...words];
  const addDrawings = xlsx.addDrawings.bind(xlsx);
  const described = (xml: string) =>
    xml.replaceAll(/(<xdr:cNvPr id="\d+") name="[^"]*"/g, (whole, start: string) => {
      const next = rest.shift();
      return next === undefined
        ? whole
        : `${start} name="${escapeMarkup(next.name)}" descr="${escapeMarkup(next.description)}"`;
    });
  xlsx.addDrawings = (zip, model) =>
    addDrawings({ append: (content, options) => zip.append(described(content), options) }, model);
}
