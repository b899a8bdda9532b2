import type ExcelJS from 'exceljs';
import { escapeMarkup } from '../markup.ts';

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
