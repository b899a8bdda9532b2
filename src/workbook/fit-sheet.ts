// Column widths and row heights of a section's sheet. Spreadsheet programs do not fit the rows of a file that
// comes from elsewhere, so that whatever is written at first has to find room here.
import type { Worksheet } from 'exceljs';
import type { AnswerField } from './answer-field.ts';
import { ANSWER_COLUMN, type AnswerCell, LABEL_COLUMN, NUMBER_COLUMN, type SheetLayout } from './layout.ts';

export interface PlacedField {
  readonly cell: AnswerCell;
  readonly field: AnswerField;
}

/** Widths are in characters, heights in points. */
const NUMBER_WIDTH = 5;
const LABEL_WIDTH = 46;
/** Answers outside tables have at least this width together. */
const ANSWER_WIDTH = 76;
const LINE_HEIGHT = 15;
const TITLE_HEIGHT = 26;
const TALL_LINES = 5;
/** The most that a row may measure. */
const MAX_HEIGHT = 400;

export function fitColumns(sheet: Worksheet, layout: SheetLayout, fields: readonly PlacedField[]): void {
  const widths = new Map([[LABEL_COLUMN, LABEL_WIDTH]]);
  for (const { cell, field } of fields)
    if (cell.place.row !== null) widths.set(cell.column, Math.max(widths.get(cell.column) ?? 0, field.width));
  let rest = ANSWER_WIDTH;
  for (let column = layout.lastColumn; column > ANSWER_COLUMN; column -= 1) rest -= widths.get(column) ?? 0;
  widths.set(ANSWER_COLUMN, Math.max(widths.get(ANSWER_COLUMN) ?? 0, rest));
  sheet.getColumn(NUMBER_COLUMN).width = NUMBER_WIDTH;
  for (const [column, width] of widths) sheet.getColumn(column).width = width;
}

/** Rows without any text keep the program's own height, which grows while a person writes. */
export function fitRows(sheet: Worksheet, layout: SheetLayout, fields: readonly PlacedField[]): void {
  const lines = new Map<number, number>();
  const need = (row: number, count: number): void => {
    lines.set(row, Math.max(lines.get(row) ?? 0, count));
  };
  for (const { role, row, column, text } of layout.labels)
    if (role !== 'title' && role !== 'subtitle')
      need(row, linesOf(text, widthOf(sheet, column, column)) + (role === 'header' ? 0.4 : 0));
  for (const { cell, field } of fields) {
    const { value } = sheet.getCell(cell.row, cell.column);
    const last = cell.place.row === null ? layout.lastColumn : cell.column;
    if (value !== null) need(cell.row, linesOf(String(value), widthOf(sheet, cell.column, last)));
    if (field.tall && cell.place.row === null) need(cell.row, TALL_LINES);
  }
  for (const [row, count] of lines) sheet.getRow(row).height = Math.min(MAX_HEIGHT, count * LINE_HEIGHT + 4);
  sheet.getRow(1).height = TITLE_HEIGHT;
}

function widthOf(sheet: Worksheet, first: number, last: number): number {
  let width = 0;
  for (let column = first; column <= last; column += 1) width += sheet.getColumn(column).width ?? 0;
  return width;
}

/** An estimate on the generous side: words break lines before their end. */
export function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 0.97))), 0);
}
