// The summary of a planning region as a workbook: a sheet for what it is made from and a sheet for each table.
// Numbers are numbers, codes are text, and a text never becomes a formula, not even when its cell is edited.
import ExcelJS from 'exceljs';
import type { RegionSummary } from '../aggregate/region-summary.ts';
import { regionTables } from '../figures/region-tables.ts';
import type { NumberForm, SummaryCell, SummaryColumn, SummaryTable } from '../figures/summary-table.ts';
import { formatDate } from '../narrative/date-format.ts';
import { UNKNOWN } from '../narrative/number-format.ts';
import { withoutTimes } from './zip-times.ts';

const TEXT = '@';
const formats: { readonly [form in NumberForm]: string } = {
  whole: '# ##0',
  // Shares are kept unrounded and 0 to 100; the sign is only shown.
  percent: '0" %"',
  fte: '0.0#',
};

/** Characters of a column beside a relative width of 1. */
const CHARACTERS = 11;

/** The bytes of an .xlsx file, the same for the same summary. */
export async function regionWorkbook(summary: RegionSummary, version: string): Promise<Uint8Array> {
  const { region, edition, snapshot, asOf } = summary;
  const workbook = new ExcelJS.Workbook();
  workbook.creator = `Kopskats ${version}`;
  workbook.title = `${region.authority}, ${edition}. gads`;
  workbook.keywords = `version ${version}, snapshot ${snapshot}`;
  workbook.created = new Date(asOf);
  workbook.modified = new Date(asOf);
  addFacts(workbook, [
    ['Kopsavilkums', region.authority],
    ['Gads', String(edition)],
    ['Datu datums', formatDate(asOf)],
    ['Datu momentuzņēmums (SHA-256)', snapshot],
    ['Sistēma', `Kopskats ${version}`],
    ['Nezināma vērtība', `„${UNKNOWN}“; tā nekad nav nulle`],
  ]);
  for (const table of regionTables(summary)) addTable(workbook, table);
  return withoutTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function addFacts(workbook: ExcelJS.Workbook, facts: readonly (readonly [string, string])[]): void {
  const sheet = workbook.addWorksheet('Par datiem');
  sheet.columns = [{ width: 34 }, { width: 70 }];
  for (const [name, value] of facts) {
    const row = sheet.addRow([name, value]);
    row.getCell(1).font = { bold: true };
    for (const column of [1, 2]) row.getCell(column).numFmt = TEXT;
  }
}

function addTable(workbook: ExcelJS.Workbook, { sheet: name, caption, columns, rows, notes }: SummaryTable) {
  const sheet = workbook.addWorksheet(name.lv, { views: [{ state: 'frozen', ySplit: 2 }] });
  sheet.columns = columns.map(({ width }) => ({ width: Math.max(12, width * CHARACTERS) }));
  const title = sheet.getCell(1, 1);
  title.value = caption.lv;
  title.font = { bold: true, size: 13 };
  columns.forEach((column, index) => {
    putHead(sheet.getCell(2, index + 1), column);
  });
  rows.forEach((row, down) => {
    row.forEach((cell, across) => {
      put(sheet.getCell(down + 3, across + 1), cell);
    });
  });
  notes.forEach((note, down) => {
    const cell = sheet.getCell(rows.length + 4 + down, 1);
    cell.value = note.lv;
    cell.numFmt = TEXT;
  });
}

function putHead(cell: ExcelJS.Cell, { label, kind }: SummaryColumn): void {
  cell.value = label.lv;
  cell.numFmt = TEXT;
  cell.font = { bold: true };
  cell.alignment = { wrapText: true, vertical: 'bottom', horizontal: kind === 'number' ? 'right' : 'left' };
  cell.border = { bottom: { style: 'thin' } };
}

function put(cell: ExcelJS.Cell, content: SummaryCell): void {
  if (content.kind === 'absent') return;
  if (content.kind === 'number' && content.value !== null) {
    cell.value = content.value;
    cell.numFmt = formats[content.form];
    return;
  }
  cell.value = textOf(content);
  cell.numFmt = TEXT;
  cell.alignment = {
    wrapText: true,
    vertical: 'top',
    horizontal: content.kind === 'number' ? 'right' : 'left',
  };
}

function textOf(content: Exclude<SummaryCell, { kind: 'absent' }>): string {
  switch (content.kind) {
    case 'text':
      return content.text.lv;
    case 'code':
      return content.code;
    case 'number':
      return UNKNOWN;
  }
}
