// The first sheet of a marked workbook: what to correct, what to explain, each with a link to its cell.
import type { Workbook, Worksheet } from 'exceljs';
import type { Language } from '../language/label.ts';
import type { Finding } from '../survey/finding.ts';
import { cellText, linkFormula } from './cell-text.ts';
import { linesOf } from './fit-sheet.ts';
import { looks } from './look.ts';
import type { SheetCell } from './place-in-workbook.ts';
import { wording } from './wording.ts';

/** Characters of the columns: cell, kind, message, remedy. */
const WIDTHS = [30, 14, 62, 50] as const;

export interface PlacedFinding {
  readonly finding: Finding;
  readonly cell: SheetCell | null;
}

export function addFindingsSheet(
  workbook: Workbook,
  placed: readonly PlacedFinding[],
  language: Language,
): void {
  for (const name of Object.values(wording.findings)) {
    const earlier = workbook.getWorksheet(name);
    if (earlier !== undefined) workbook.removeWorksheet(earlier.id);
  }
  const sheet = workbook.addWorksheet(wording.findings[language], {
    views: [{ state: 'frozen', ySplit: 3, showGridLines: false }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  putFirst(workbook, sheet);
  sheet.columns = WIDTHS.map((width) => ({ width }));
  sheet.getCell('A1').value = wording.findings[language];
  sheet.getCell('A1').style = looks.title;
  const headings = [wording.cell, wording.level, wording.message, wording.remedy];
  for (const [index, heading] of headings.entries()) {
    const cell = sheet.getCell(3, index + 1);
    cell.value = heading[language];
    cell.style = looks.header;
  }
  const ordered = [...placed].sort((a, b) => rank(a.finding) - rank(b.finding));
  for (const [index, one] of ordered.entries()) writeFinding(sheet, index + 4, one, language);
}

/** Errors before queries, each in the order of the survey. */
function rank(finding: Finding): number {
  return finding.level === 'error' ? 0 : 1;
}

function writeFinding(
  sheet: Worksheet,
  row: number,
  { finding, cell }: PlacedFinding,
  language: Language,
): void {
  const texts = [
    '',
    finding.level === 'error' ? wording.error[language] : wording.query[language],
    cellText(finding.message[language]),
    cellText(finding.remedy[language]),
  ];
  for (const [index, text] of texts.entries()) {
    const target = sheet.getCell(row, index + 1);
    if (text !== '') target.value = text;
    target.style = looks.label;
  }
  const lines = texts.map((text, index) => linesOf(text, WIDTHS[index] ?? 1));
  sheet.getRow(row).height = 15 * Math.max(...lines) + 5;
  if (cell === null) return;
  const link = sheet.getCell(row, 1);
  link.value = linkFormula(cell.sheet, cell.address, `${cell.sheet}!${cell.address}`);
  link.style = { ...looks.label, font: looks.link.font };
}

function putFirst(workbook: Workbook, sheet: Worksheet): void {
  const others = workbook.worksheets.filter((one) => one !== sheet);
  for (const [index, one] of [sheet, ...others].entries()) one.orderNo = index + 1;
  workbook.views = [
    { x: 0, y: 0, width: 20_000, height: 12_000, visibility: 'visible', firstSheet: 0, activeTab: 0 },
  ];
}
