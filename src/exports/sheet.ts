// What all sheets of an exported workbook share: typeface, paper, and texts that stay texts.
import type ExcelJS from 'exceljs';
import { labelLines } from '../figures/text-width.ts';

const TEXT = '@';
const A4 = 9;
/** Points that a line of a row takes, and one of large letters. */
const LINE = 15;
const LARGE = 20;
/** Characters that an upright page has room for. */
const UPRIGHT = 115;

/** The typeface that spreadsheet programs start with; a font without a name would be another one. */
export function font(overrides: Partial<ExcelJS.Font> = {}): Partial<ExcelJS.Font> {
  return { name: 'Calibri', family: 2, size: 11, ...overrides };
}

/** Adds a sheet with columns of so many characters; on paper it is at most as wide as the page. */
export function addSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  widths: readonly number[],
  options: Partial<ExcelJS.AddWorksheetOptions> = {},
): ExcelJS.Worksheet {
  const isWide = widths.reduce((sum, width) => sum + width, 0) > UPRIGHT;
  const sheet = workbook.addWorksheet(name, {
    ...options,
    pageSetup: {
      paperSize: A4,
      orientation: isWide ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  });
  sheet.columns = widths.map((width) => ({ width }));
  return sheet;
}

/** Puts what stays a text, whatever it begins with and even when it is edited. */
export function putText(cell: ExcelJS.Cell, text: string, look: Partial<ExcelJS.Font> = {}): void {
  cell.value = text;
  cell.numFmt = TEXT;
  cell.font = font(look);
}

/** Puts a text into a row of its own, as wide as all columns together. */
export function putLine(
  sheet: ExcelJS.Worksheet,
  row: number,
  text: string,
  look: Partial<ExcelJS.Font> = {},
): void {
  const widths = sheet.columns.map(({ width = 0 }) => width);
  const cell = sheet.getCell(row, 1);
  putText(cell, text, look);
  cell.alignment = { wrapText: true, vertical: 'top' };
  sheet.mergeCells(row, 1, row, widths.length);
  const isLarge = (look.size ?? 0) > 11;
  sheet.getRow(row).height =
    (isLarge ? LARGE : LINE) *
    linesOf(
      text,
      widths.reduce((sum, width) => sum + width, 0),
    );
}

/** Gives a row the height of its texts: spreadsheet programs do not fit the rows of a file from elsewhere. */
export function fitRow(row: ExcelJS.Row, widths: readonly number[]): void {
  const lines = widths.map((width, index) => {
    const { value } = row.getCell(index + 1);
    return typeof value === 'string' ? linesOf(value, width) : 1;
  });
  row.height = LINE * Math.max(1, ...lines);
}

function linesOf(text: string, width: number): number {
  return labelLines(text, Math.floor(width) - 1).length;
}
