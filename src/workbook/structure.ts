// Whether an uploaded workbook is still the template it was: its sheets, labels and columns. Answers are only
// read where every label stands in its place; otherwise no one can tell which answer belongs to which question.
import { type Label, label } from '../language/label.ts';
import { foldText } from '../survey/reading/clean-text.ts';
import { withoutInvisible } from './answer-value.ts';
import { address, cellName } from './cell-address.ts';
import { movedHeadings } from './heading-positions.ts';
import { IDENTITY_SHEET, LISTS_SHEET } from './identity.ts';
import type { LabelCell, SheetLayout } from './layout.ts';
import { type Refusal, refusal } from './refusals.ts';
import { cellAt, contentText, type Sheet, type Spreadsheet } from './spreadsheet.ts';
import { wording } from './wording.ts';

/** How many cells or sheets a refusal names; the rest are counted. */
const NAMED = 8;

/** What is no longer as in the template; hidden sheets that the template has not are passed over with a note. */
export interface Structure {
  readonly refusals: readonly Refusal[];
  readonly notes: readonly Label[];
}

export function checkStructure({ sheets }: Spreadsheet, layouts: readonly SheetLayout[]): Structure {
  const expected = new Set([
    ...layouts.map((layout) => layout.name),
    ...Object.values(wording.instructions),
    ...Object.values(wording.findings),
    IDENTITY_SHEET,
    LISTS_SHEET,
  ]);
  // An extra sheet in which nothing stands does no harm.
  const unknown = sheets.filter((sheet) => !expected.has(sheet.name) && sheet.cells.size > 0);
  const missing = layouts.filter((layout) => sheetNamed(sheets, layout.name) === null);
  const renamed = new Map(
    missing.flatMap((layout) => {
      const sheet = unknown.find((one) => hasTitle(one, layout));
      return sheet === undefined ? [] : [[layout, sheet] as const];
    }),
  );
  const added = unknown.filter((sheet) => ![...renamed.values()].includes(sheet));
  const visible = added.filter(({ isHidden }) => !isHidden);
  const hidden = added.filter(({ isHidden }) => isHidden);
  const gone = missing.filter((layout) => !renamed.has(layout));
  const found: Refusal[] = [];
  if (renamed.size > 0)
    found.push(
      refusal('renamed-sheet', named([...renamed].map(([{ name }, sheet]) => `„${sheet.name}“ → „${name}“`))),
    );
  if (visible.length > 0) found.push(refusal('unknown-sheet', named(visible.map(({ name }) => name))));
  if (gone.length > 0) found.push(refusal('missing-sheet', named(gone.map(({ name }) => name))));
  const moved: string[] = [];
  const columns: string[] = [];
  for (const layout of layouts) {
    const sheet = sheetNamed(sheets, layout.name);
    if (sheet === null) continue;
    moved.push(
      ...layout.labels.filter((label) => !stands(sheet, label)).map((label) => describe(layout, label)),
    );
    columns.push(...unknownColumns(sheet, layout));
  }
  if (columns.length > 0) found.push(refusal('unknown-column', named(columns)));
  if (moved.length > 0) found.push(refusal('moved-cells', named(moved)));
  const hiddenSheet = sheetNamed(sheets, IDENTITY_SHEET);
  const retyped = found.length > 0 || hiddenSheet === null ? [] : movedHeadings(hiddenSheet, layouts);
  if (retyped.length > 0) found.push(refusal('retyped-headings', named(retyped)));
  return { refusals: found, notes: hidden.map(({ name }) => hiddenNote(name)) };
}

/** An add-in leaves sheets that their owner can neither see nor delete. */
function hiddenNote(name: string): Label {
  return label(
    `Paslēptā lapa „${name}“ nav nolasīta; veidnē tādas nav.`,
    `The hidden sheet “${name}” was not read; the template has none of that name.`,
  );
}

export function sheetNamed(sheets: readonly Sheet[], name: string): Sheet | null {
  return sheets.find((sheet) => sheet.name === name) ?? null;
}

function hasTitle(sheet: Sheet, { labels }: SheetLayout): boolean {
  return labels.some((label) => label.role === 'title' && stands(sheet, label));
}

function stands(sheet: Sheet, { row, column, text }: LabelCell): boolean {
  const content = cellAt(sheet, row, column);
  return (
    content !== null && foldText(withoutInvisible(contentText(content))) === foldText(withoutInvisible(text))
  );
}

function describe(layout: SheetLayout, label: LabelCell): string {
  return `${cellName(layout.name, label.row, label.column)} „${label.text}“`;
}

/** Headings beside a table's own. */
function unknownColumns(sheet: Sheet, layout: SheetLayout): readonly string[] {
  const found: string[] = [];
  for (const { row, column, content } of sheet.cells.values())
    if (layout.tables.some((table) => row === table.headerRow && column > table.lastColumn))
      found.push(`${layout.name}!${address(row, column)} „${contentText(content).slice(0, 60)}“`);
  return found;
}

function named(names: readonly string[]): string {
  const rest = names.length - NAMED;
  return rest > 0 ? `${names.slice(0, NAMED).join(', ')} (+${rest})` : names.join(', ');
}
