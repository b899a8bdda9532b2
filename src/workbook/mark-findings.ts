// Gives the person their own workbook back with the cells to correct coloured and the remedy as a note on each,
// and a first sheet that lists them. Values, formats and everything else stay as they were.
import type { Cell, Workbook } from 'exceljs';
import type { Language } from '../language/label.ts';
import type { Finding } from '../survey/finding.ts';
import { addFindingsSheet, type PlacedFinding } from './findings-sheet.ts';
import type { SheetLayout } from './layout.ts';
import { type WorkbookLimits, workbookLimits } from './limits.ts';
import { colours, fill, looks } from './look.ts';
import { fitNotes, noteOf, noteText, removeNote } from './note.ts';
import { openWorkbook } from './open-workbook.ts';
import { cellOfFinding } from './place-in-workbook.ts';
import { recognise } from './read-workbook.ts';
import { type Refusal, refusal } from './refusals.ts';

export type Marking =
  | { readonly kind: 'marked'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** Parts the remedy from a note that was there before, so that the next marking can restore it. */
const EARLIER_NOTE = '\n———\n';

export async function markFindings(
  bytes: Uint8Array,
  findings: readonly Finding[],
  language: Language,
  limits: WorkbookLimits = workbookLimits,
): Promise<Marking> {
  const opened = await openWorkbook(bytes, 'marking', limits);
  if (opened.kind === 'refused') return opened;
  const { workbook } = opened;
  const recognised = recognise(workbook, {});
  if ('code' in recognised) return { kind: 'refused', refusals: [recognised] };
  const { layouts } = recognised;

  clearMarks(workbook, layouts);
  const placed = findings.map((finding) => ({ finding, cell: cellOfFinding(layouts, finding) }));
  for (const [cell, texts] of textsByCell(workbook, placed, language)) mark(cell, texts);
  for (const layout of layouts) {
    const sheet = workbook.getWorksheet(layout.name);
    if (sheet !== undefined) fitNotes(sheet);
  }
  addFindingsSheet(workbook, placed, language);
  try {
    return { kind: 'marked', bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) };
  } catch {
    // A workbook can be whole enough to be read and yet hold styles or links that cannot be written.
    return { kind: 'refused', refusals: [refusal('damaged-file')] };
  }
}

function textsByCell(
  workbook: Workbook,
  placed: readonly PlacedFinding[],
  language: Language,
): ReadonlyMap<Cell, readonly string[]> {
  const texts = new Map<Cell, string[]>();
  for (const { finding, cell } of placed) {
    const found = cell === null ? undefined : workbook.getWorksheet(cell.sheet)?.getCell(cell.address);
    if (found === undefined) continue;
    const text = `${finding.message[language]}\n${finding.remedy[language]}`;
    texts.set(found, [...(texts.get(found) ?? []), text]);
  }
  return texts;
}

/** Styles are shared between cells, so that a cell gets one of its own and never a changed one. */
function mark(cell: Cell, texts: readonly string[]): void {
  const earlier = noteText(cell);
  cell.style = { ...cell.style, fill: fill(colours.marked) };
  cell.note = noteOf([...texts].join('\n\n') + (earlier === '' ? '' : `${EARLIER_NOTE}${earlier}`));
}

/** A workbook that was marked before is marked anew: what has been corrected since loses its colour. */
function clearMarks(workbook: Workbook, layouts: readonly SheetLayout[]): void {
  for (const layout of layouts)
    workbook.getWorksheet(layout.name)?.eachRow((row) => {
      row.eachCell({ includeEmpty: true }, (cell) => {
        if (isMarked(cell)) clear(cell, layout);
      });
    });
}

function isMarked(cell: Cell): boolean {
  return cell.fill?.type === 'pattern' && cell.fill.fgColor?.argb === colours.marked;
}

function clear(cell: Cell, layout: SheetLayout): void {
  const { row, col } = cell.fullAddress;
  const isAnswer = layout.answers.some((answer) => answer.row === row && answer.column === col);
  const isHeader = layout.tables.some((table) => table.headerRow === row);
  const { fill: _mark, ...rest } = cell.style;
  const look = cell.font?.italic === true ? looks.lastYear : looks.answer;
  cell.style = isAnswer
    ? { ...rest, fill: look.fill }
    : isHeader
      ? { ...rest, fill: looks.header.fill }
      : rest;
  const [, earlier] = noteText(cell).split(EARLIER_NOTE);
  if (earlier === undefined) removeNote(cell);
  else cell.note = noteOf(earlier);
}
