// A sheet with one table: its caption, its head, a row for each row, and notes under them.
import type ExcelJS from 'exceljs';
import {
  type Cell,
  type Column,
  cellText,
  inLanguage,
  type NumberForm,
  type SheetTable,
} from '../figures/table.ts';
import { addSheet, fitRow, font, putLine, putText } from './sheet.ts';

const formats: { readonly [form in NumberForm]: string } = {
  whole: '# ##0',
  tenths: '0.0',
  // Shares are kept unrounded and 0 to 100; the sign is only shown.
  percent: '0" %"',
  fte: '0.0#',
  exact: '#,##0.0###',
};

/** Characters of a column beside a relative width of 1, and of the narrowest. */
const CHARACTERS = 11;
const NARROWEST = 12;

export function addTable(workbook: ExcelJS.Workbook, table: SheetTable): ExcelJS.Worksheet {
  const { columns, rows, notes } = table;
  const widths = columns.map((column, index) => widthOf(column, index, table));
  const sheet = addSheet(workbook, table.sheet.lv, widths, { views: [{ state: 'frozen', ySplit: 2 }] });
  sheet.pageSetup.printTitlesRow = '1:2';
  putLine(sheet, 1, table.caption.lv, { bold: true, size: 13 });
  columns.forEach((column, index) => {
    putHead(sheet.getCell(2, index + 1), column, index);
  });
  rows.forEach((row, down) => {
    row.forEach((cell, across) => {
      put(sheet.getCell(down + 3, across + 1), cell, across);
    });
  });
  for (let at = 2; at < rows.length + 3; at += 1) fitRow(sheet.getRow(at), widths);
  notes.forEach((note, down) => {
    putLine(sheet, rows.length + 4 + down, note.lv);
  });
  return sheet;
}

/** A code never breaks. */
function widthOf({ isCode, width = 1 }: Column, index: number, { rows }: SheetTable): number {
  if (!isCode) return Math.max(NARROWEST, width * CHARACTERS);
  const codes = rows.map((row) => cellText(row[index] ?? '', 'lv').length);
  return Math.max(NARROWEST, ...codes.map((length) => length + 2));
}

function putHead(cell: ExcelJS.Cell, { label, align }: Column, across: number): void {
  putText(cell, inLanguage(label, 'lv'), { bold: true });
  cell.alignment = { ...alignmentOf(align === 'end', across), vertical: 'bottom' };
  cell.border = { bottom: { style: 'thin' } };
}

function put(cell: ExcelJS.Cell, content: Cell, across: number): void {
  const number = typeof content !== 'string' && content.kind === 'number' ? content : null;
  if (typeof content !== 'string' && content.kind === 'absent') return;
  if (number !== null && number.value !== null) {
    cell.value = number.value;
    // The number stays one; the word is only shown.
    cell.numFmt = number.atLeast === true ? `"vismaz "${formats[number.form]}` : formats[number.form];
    cell.font = font();
  } else putText(cell, cellText(content, 'lv'));
  cell.alignment = alignmentOf(number !== null, across);
}

/** Texts begin a little inside, so that they do not touch the number before them. */
function alignmentOf(isNumber: boolean, across: number): Partial<ExcelJS.Alignment> {
  const look = { wrapText: true, vertical: 'top' } as const;
  if (isNumber) return { ...look, horizontal: 'right' };
  return { ...look, horizontal: 'left', indent: across > 0 ? 1 : 0 };
}
