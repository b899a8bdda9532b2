// The table of municipalities of a year as a workbook that can be filled in and uploaded.
import ExcelJS from 'exceljs';
import { addSheet, font, putText } from './sheet.ts';

/** The bytes of an .xlsx file with these rows on one sheet, the first of them its head. */
export async function referenceWorkbook(
  name: string,
  rows: readonly (readonly (string | number | null)[])[],
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const widths = (rows[0] ?? []).map((head) => Math.max(14, String(head).length + 2));
  const sheet = addSheet(workbook, name, widths, { views: [{ state: 'frozen', xSplit: 2, ySplit: 1 }] });
  rows.forEach((row, down) => {
    row.forEach((value, across) => {
      const cell = sheet.getCell(down + 1, across + 1);
      if (typeof value === 'string') putText(cell, value, down === 0 ? { bold: true } : {});
      else {
        cell.value = value;
        cell.font = font();
      }
    });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
