// Whether an uploaded workbook is still the template it was: its sheets, labels and columns. Answers are only
// read where every label stands in its place; otherwise no one can tell which answer belongs to which question.
import type { Workbook, Worksheet } from 'exceljs';
import { foldText } from '../survey/reading/clean-text.ts';
import { cellContent } from './cell-content.ts';
import { address, cellName } from './cell-text.ts';
import { IDENTITY_SHEET, LISTS_SHEET } from './identity.ts';
import type { LabelCell, SheetLayout } from './layout.ts';
import { type Refusal, refusal } from './refusals.ts';
import { wording } from './wording.ts';

/** How many cells or sheets a refusal names; the rest are counted. */
const NAMED = 8;

export function structureRefusals(workbook: Workbook, layouts: readonly SheetLayout[]): readonly Refusal[] {
  const expected = new Set([
    ...layouts.map((layout) => layout.name),
    ...Object.values(wording.instructions),
    ...Object.values(wording.findings),
    IDENTITY_SHEET,
    LISTS_SHEET,
  ]);
  const unknown = workbook.worksheets.filter((sheet) => !expected.has(sheet.name) && hasContent(sheet));
  const missing = layouts.filter((layout) => workbook.getWorksheet(layout.name) === undefined);
  const renamed = new Map(
    missing.flatMap((layout) => {
      const sheet = unknown.find((one) => hasTitle(one, layout));
      return sheet === undefined ? [] : [[layout, sheet] as const];
    }),
  );
  const added = unknown.filter((sheet) => ![...renamed.values()].includes(sheet));
  const gone = missing.filter((layout) => !renamed.has(layout));
  const found: Refusal[] = [];
  if (renamed.size > 0)
    found.push(
      refusal('renamed-sheet', named([...renamed].map(([{ name }, sheet]) => `„${sheet.name}“ → „${name}“`))),
    );
  if (added.length > 0) found.push(refusal('unknown-sheet', named(added.map(({ name }) => name))));
  if (gone.length > 0) found.push(refusal('missing-sheet', named(gone.map(({ name }) => name))));
  const moved: string[] = [];
  const columns: string[] = [];
  for (const layout of layouts) {
    const sheet = workbook.getWorksheet(layout.name);
    if (sheet === undefined) continue;
    moved.push(
      ...layout.labels.filter((label) => !stands(sheet, label)).map((label) => describe(layout, label)),
    );
    columns.push(...unknownColumns(sheet, layout));
  }
  if (columns.length > 0) found.push(refusal('unknown-column', named(columns)));
  if (moved.length > 0) found.push(refusal('moved-cells', named(moved)));
  return found;
}

/** An extra sheet in which nothing stands does no harm. */
function hasContent(sheet: Worksheet): boolean {
  let found = false;
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cellContent(cell).kind !== 'blank') found = true;
    });
  });
  return found;
}

function hasTitle(sheet: Worksheet, { labels }: SheetLayout): boolean {
  return labels.some((label) => label.role === 'title' && stands(sheet, label));
}

function stands(sheet: Worksheet, label: LabelCell): boolean {
  const content = cellContent(sheet.findCell(label.row, label.column));
  return content.kind === 'value' && foldText(String(content.value)) === foldText(label.text);
}

function describe(layout: SheetLayout, label: LabelCell): string {
  return `${cellName(layout.name, label.row, label.column)} „${label.text}“`;
}

/** Headings beside a table's own. */
function unknownColumns(sheet: Worksheet, layout: SheetLayout): readonly string[] {
  return layout.tables.flatMap((table) => {
    const found: string[] = [];
    sheet.findRow(table.headerRow)?.eachCell((cell) => {
      const content = cellContent(cell);
      if (cell.fullAddress.col <= table.lastColumn || content.kind === 'blank') return;
      const text = content.kind === 'value' ? ` „${String(content.value).slice(0, 60)}“` : '';
      found.push(`${layout.name}!${address(table.headerRow, cell.fullAddress.col)}${text}`);
    });
    return found;
  });
}

function named(names: readonly string[]): string {
  const rest = names.length - NAMED;
  return rest > 0 ? `${names.slice(0, NAMED).join(', ')} (+${rest})` : names.join(', ');
}
