// Marks findings in an .xlsx file as it came: only the parts that carry the marks are changed, and everything else
// of the person's workbook (pictures, charts, comments, embedded files) is written back byte by byte.
import type { Language } from '../../language/label.ts';
import { cellName } from '../cell-address.ts';
import type { Marks } from '../findings-list.ts';
import type { SheetLayout } from '../layout.ts';
import { colours } from '../look.ts';
import { groundBefore, type MarkText, textsByCell } from '../marked-cell.ts';
import { refusal, WorkbookRefused } from '../refusals.ts';
import { cellKey } from '../spreadsheet.ts';
import { wording } from '../wording.ts';
import type { ZipParts } from '../zip.ts';
import { changeSheet, type SheetChange } from './change-sheet.ts';
import { changeNotes, emptyNotes, type NoteChange } from './edit-notes.ts';
import { editPackage, type PackageEditor } from './edit-package.ts';
import { editStyles, emptyStylesheet, type StyleEditor } from './edit-styles.ts';
import { withFirstSheet, withRenamedSheet } from './edit-workbook.ts';
import { findingsSheet } from './findings-sheet.ts';
import { changeDrawing, emptyDrawing, noteAnchor } from './note-drawing.ts';
import { type OpcPackage, openPackage, type Relation } from './opc.ts';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './read-xlsx.ts';
import { scanNotes } from './scan-notes.ts';
import { scanSheet, type WrittenSheet } from './scan-sheet.ts';

const CONTENT_TYPES = {
  comments: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  sheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
};

export async function markXlsx(
  parts: ZipParts,
  { layouts, placed, rows, language }: Marks,
): Promise<Uint8Array> {
  const opc = openPackage(parts);
  const workbook = readWorkbookPart(opc);
  if (workbook === null) throw new WorkbookRefused(refusal('not-a-workbook'));
  const editor = editPackage(opc, parts, workbook.name);
  const styles = openStyles(editor, workbook);
  const texts = textsByCell(placed, language);
  const findingsNames: readonly string[] = Object.values(wording.findings);
  const leftOut: string[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.relation.type !== 'worksheet' || findingsNames.includes(sheet.name)) continue;
    const layout = layouts.find(({ name }) => name === sheet.name) ?? null;
    markSheet(editor, opc, sheet, layout, texts.get(sheet.name) ?? new Map(), styles.editor, leftOut);
  }
  const { main } = editor.namespaces;
  const list = findingsSheet(rows, noteOn(leftOut, language), language, styles.editor, main);
  putFindingsFirst(editor, workbook, list, wording.findings[language]);
  editor.setText(styles.name, styles.editor.text());
  return editor.write();
}

function openStyles(editor: PackageEditor, workbook: WorkbookPart): { name: string; editor: StyleEditor } {
  const known = workbook.relations.find(({ type }) => type === 'styles')?.target;
  const text = known === undefined ? null : editor.text(known);
  if (known !== undefined && text !== null) return { name: known, editor: editStyles(text, known) };
  const fresh = emptyStylesheet(editor.namespaces.main);
  const name = editor.add('xl/styles#.xml', fresh, CONTENT_TYPES.styles);
  editor.relate(workbook.name, 'styles', name);
  return { name, editor: editStyles(fresh, name) };
}

function markSheet(
  editor: PackageEditor,
  opc: OpcPackage,
  { name, relation }: SheetEntry,
  layout: SheetLayout | null,
  texts: ReadonlyMap<number, MarkText>,
  styles: StyleEditor,
  leftOut: string[],
): void {
  const part = relation.target;
  const text = editor.text(part);
  if (text === null) throw new WorkbookRefused(refusal('damaged-file', name));
  const mayBeMarked = layout !== null && styles.knowsGround(colours.marked);
  if (texts.size === 0 && !mayBeMarked && !text.includes('tabSelected')) return;
  const sheet = scanSheet(text, part);
  const marked = new Map(
    sheet.cells
      .filter(({ style }) => layout !== null && styles.hasGround(style, colours.marked))
      .map((cell) => [cellKey(cell.row, cell.column), cell] as const),
  );
  if (marked.size === 0 && texts.size === 0 && sheet.selected.length === 0) return;
  const written = new Map(sheet.cells.map((cell) => [cellKey(cell.row, cell.column), cell] as const));

  const changes: Map<number, { row: number; column: number; style: number }> = new Map();
  for (const [key, { row, column, style }] of marked)
    if (!texts.has(key))
      changes.set(key, {
        row,
        column,
        style: styles.onGround(
          style,
          layout === null ? null : groundBefore(layout, { row, column }, styles.isItalic(style)),
        ),
      });
  for (const [key, { row, column }] of texts)
    changes.set(key, { row, column, style: styles.onGround(written.get(key)?.style ?? 0, colours.marked) });

  const notes: NoteChange[] = [
    ...[...texts].map(([key, { row, column, text: mark }]) => ({
      row,
      column,
      text: mark,
      wasMarked: marked.has(key),
    })),
    ...[...marked]
      .filter(([key]) => !texts.has(key))
      .map(([, { row, column }]) => ({ row, column, text: null, wasMarked: true })),
  ];
  const legacyDrawing =
    notes.length === 0 ? null : markNotes(editor, opc.relations(part), part, sheet, name, notes, leftOut);
  const change: SheetChange = { styles: changes, legacyDrawing, unselect: true };
  editor.setText(part, changeSheet(text, sheet, change));
}

/** Writes the notes of a sheet; gives its drawing where it had none. */
function markNotes(
  editor: PackageEditor,
  relations: readonly Relation[],
  part: string,
  sheet: WrittenSheet,
  sheetName: string,
  changes: readonly NoteChange[],
  leftOut: string[],
): SheetChange['legacyDrawing'] {
  const { main, relationships } = editor.namespaces;
  const known = relations.find(({ type }) => type === 'comments')?.target;
  const before = known === undefined ? null : editor.text(known);
  const isNew = known === undefined || before === null;
  const notesPart = isNew ? editor.add('xl/comments#.xml', emptyNotes(main), CONTENT_TYPES.comments) : known;
  if (isNew) editor.relate(part, 'comments', notesPart);
  const text = editor.text(notesPart) ?? '';
  for (const thread of scanNotes(text, notesPart))
    if (thread.isThread && changes.some(({ row, column }) => row === thread.row && column === thread.column))
      leftOut.push(cellName(sheetName, thread.row, thread.column));
  const result = changeNotes(text, notesPart, changes);
  editor.setText(notesPart, result.text);

  const drawingRelation = relations.find(({ id }) => id === sheet.legacyDrawing);
  const drawing =
    drawingRelation?.target ??
    editor.add('xl/drawings/vmlDrawing#.vml', emptyDrawing(), CONTENT_TYPES.drawing);
  const placed = result.placed.map((note) => ({
    ...note,
    anchor: noteAnchor(note, sheet.widthOf, sheet.heightOf),
  }));
  editor.setText(drawing, changeDrawing(editor.text(drawing) ?? emptyDrawing(), placed, result.removed));
  if (drawingRelation !== undefined) return null;
  return { id: editor.relate(part, 'vmlDrawing', drawing), namespace: relationships };
}

/** A sheet of an earlier marking is written anew where it stands. */
function putFindingsFirst(editor: PackageEditor, workbook: WorkbookPart, text: string, name: string): void {
  const names: readonly string[] = Object.values(wording.findings);
  const earlier = workbook.sheets.find(
    ({ name, relation }) => names.includes(name) && relation.type === 'worksheet',
  );
  const mainText = editor.text(workbook.name) ?? '';
  if (earlier !== undefined) {
    editor.setText(earlier.relation.target, text);
    editor.setText(workbook.name, withRenamedSheet(mainText, workbook.name, earlier.relation.id, name));
    return;
  }
  const part = editor.add('xl/worksheets/sheet#.xml', text, CONTENT_TYPES.sheet);
  const id = editor.relate(workbook.name, 'worksheet', part);
  const { relationships } = editor.namespaces;
  editor.setText(workbook.name, withFirstSheet(mainText, workbook.name, { name, id, relationships }));
}

function noteOn(leftOut: readonly string[], language: Language): string | null {
  if (leftOut.length === 0) return null;
  return language === 'lv'
    ? `Šūnām ar komentāru sarunu piezīmes nav pievienotas: ${leftOut.join(', ')}.`
    : `Cells with a thread of comments have no note added: ${leftOut.join(', ')}.`;
}
