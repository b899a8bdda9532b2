// One section of the survey as a sheet of the template.
import { isDeepStrictEqual } from 'node:util';
import type { Workbook, Worksheet } from 'exceljs';
import type { Language } from '../language/label.ts';
import { placeKey } from '../survey/finding.ts';
import { type AnswerField, answerField } from './answer-field.ts';
import { address } from './cell-address.ts';
import { cellText, TEXT_FORMAT } from './cell-text.ts';
import { fitColumns, fitRows, type PlacedField } from './fit-sheet.ts';
import { ANSWER_COLUMN, type AnswerCell, NUMBER_COLUMN, type SheetLayout, TERRITORY_CELL } from './layout.ts';
import type { ListNames } from './lists-sheet.ts';
import { colours, looks } from './look.ts';
import { fitNotes, noteOf } from './note.ts';
import type { PrefillOf } from './prefill.ts';
import { wording } from './wording.ts';

export interface SectionContext {
  readonly lists: ListNames;
  readonly prefill: PrefillOf;
  readonly language: Language;
  /** The territory's name, shown under the title and in the header of the print. */
  readonly territory: string;
}

export function addSectionSheet(workbook: Workbook, layout: SheetLayout, context: SectionContext): void {
  const head = headRows(layout);
  const sheet = workbook.addWorksheet(layout.name, {
    properties: { tabColor: { argb: colours.accent } },
    views: [{ state: 'frozen', ySplit: head, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 },
      printTitlesRow: `1:${head}`,
    },
    headerFooter: { oddFooter: `&L${printable(context.territory)}&C&A&R&P / &N` },
  });
  const fields = fieldsOf(layout, context);
  fitColumns(sheet, layout, fields);
  writeLabels(sheet, layout, context);
  for (const { cell, field } of fields) writeAnswer(sheet, layout, cell, field, context);
  addValidations(sheet, fields);
  fitRows(sheet, layout, fields);
  for (const table of layout.tables)
    for (let index = 0; index < table.rows; index += 1) {
      const number = sheet.getCell(table.firstRow + index, NUMBER_COLUMN);
      number.value = index + 1;
      number.style = looks.number;
    }
  fitNotes(sheet);
  void sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
  });
}

/** All rows of a table ask the same, so that the fields of its first row serve the others. */
function fieldsOf(layout: SheetLayout, { lists, language }: SectionContext): readonly PlacedField[] {
  const fields = new Map<string, AnswerField>();
  return layout.answers.map((cell) => {
    const key = `${placeKey({ ...cell.place, row: null })} ${cell.part.kind}`;
    const field = fields.get(key) ?? answerField(cell, lists, language);
    fields.set(key, field);
    return { cell, field };
  });
}

/** Title rows stay in sight and on every page; so does the header of a table that is all the sheet holds. */
function headRows(layout: SheetLayout): number {
  const [table] = layout.tables;
  const isAlone = layout.tables.length === 1 && layout.answers.every((cell) => isInTable(cell, layout));
  return table !== undefined && isAlone ? table.headerRow : 2;
}

function isInTable(cell: AnswerCell, layout: SheetLayout): boolean {
  return cell.question === 'reason' || layout.tables.some((table) => cell.row >= table.firstRow);
}

function writeLabels(sheet: Worksheet, layout: SheetLayout, { territory }: SectionContext): void {
  for (const label of layout.labels) {
    const cell = sheet.getCell(label.row, label.column);
    cell.value = cellText(label.text);
    cell.style = looks[label.role];
    if (label.help !== null) cell.note = noteOf(label.help);
  }
  const whose = sheet.getCell(TERRITORY_CELL.row, TERRITORY_CELL.column);
  whose.value = territory;
  whose.style = looks.subtitle;
}

function writeAnswer(
  sheet: Worksheet,
  layout: SheetLayout,
  cell: AnswerCell,
  field: AnswerField,
  { prefill, language }: SectionContext,
): void {
  const target = sheet.getCell(cell.row, cell.column);
  const content = prefill(cell);
  const isLastYear = content?.from === 'last-year';
  const look = isLastYear ? looks.lastYear : looks.answer;
  const isText = typeof content?.value === 'string' || field.format === TEXT_FORMAT;
  const alignment =
    cell.place.row === null ? { ...look.alignment, horizontal: 'left' as const } : look.alignment;
  target.style = { ...look, alignment, numFmt: isText ? TEXT_FORMAT : field.format };
  if (content !== null) target.value = content.value;
  if (isLastYear) target.note = noteOf(wording.lastYear[language]);
  if (cell.place.row === null) span(sheet, layout, cell);
}

/** One validation for cells below each other that ask the same. Left to itself, the library writes ranges that overlap. */
function addValidations(sheet: Worksheet, fields: readonly PlacedField[]): void {
  const inColumns = [...fields].sort(
    ({ cell: one }, { cell: other }) => one.column - other.column || one.row - other.row,
  );
  const runs: { readonly first: AnswerCell; last: AnswerCell; readonly field: AnswerField }[] = [];
  for (const { cell, field } of inColumns) {
    const run = runs.at(-1);
    const isBelow = run !== undefined && run.last.column === cell.column && run.last.row + 1 === cell.row;
    if (isBelow && isDeepStrictEqual(run.field.validation, field.validation)) run.last = cell;
    else runs.push({ first: cell, last: cell, field });
  }
  for (const { first, last, field } of runs) {
    const [from, to] = [address(first.row, first.column), address(last.row, last.column)];
    if (field.validation !== null)
      sheet.dataValidations.add(from === to ? from : `${from}:${to}`, field.validation);
  }
}

/** An answer outside tables spans the columns that a table below takes. */
function span(sheet: Worksheet, layout: SheetLayout, cell: AnswerCell): void {
  if (layout.lastColumn > ANSWER_COLUMN && cell.part.kind !== 'mark')
    sheet.mergeCells(cell.row, ANSWER_COLUMN, cell.row, layout.lastColumn);
}

/** In headers and footers of the print `&` begins a code. */
function printable(text: string): string {
  return text.replaceAll('&', '&&');
}
