// Reads an uploaded workbook: guarded, compared with the template, turned into flat answers with their cells.
// Nothing is judged here but the workbook itself; what the answers mean is checked like any other submission.
import type { Workbook } from 'exceljs';
import { formOf } from '../survey/editions.ts';
import type { Finding } from '../survey/finding.ts';
import type { Submission } from '../survey/flat-answer.ts';
import type { Form, FormId } from '../survey/form.ts';
import { respondentName } from '../survey/respondent.ts';
import { cellContent } from './cell-content.ts';
import {
  IDENTITY_SHEET,
  identityFrom,
  surveyVersion,
  WORKBOOK_FORMAT,
  type WorkbookIdentity,
} from './identity.ts';
import { layoutOf, type SheetLayout } from './layout.ts';
import { type WorkbookLimits, workbookLimits } from './limits.ts';
import { openWorkbook } from './open-workbook.ts';
import { readSheet } from './read-sheet.ts';
import { type Refusal, refusal } from './refusals.ts';
import { structureRefusals } from './structure.ts';

/** Whose workbook is awaited; what is left out may be any. */
export interface Awaited {
  readonly edition?: number;
  readonly form?: FormId;
  readonly territory?: string;
}

export type WorkbookReading =
  | {
      readonly kind: 'read';
      readonly identity: WorkbookIdentity;
      /** For the check; each answer names its cell. */
      readonly submission: Submission;
      /** What is the matter with cells as such; findings about answers come from the check. */
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

export async function readWorkbook(
  bytes: Uint8Array,
  awaited: Awaited = {},
  limits: WorkbookLimits = workbookLimits,
): Promise<WorkbookReading> {
  const opened = await openWorkbook(bytes, 'reading', limits);
  if (opened.kind === 'refused') return opened;
  const recognised = recognise(opened.workbook, awaited);
  if ('code' in recognised) return { kind: 'refused', refusals: [recognised] };
  const { identity, layouts } = recognised;
  const refusals = structureRefusals(opened.workbook, layouts);
  if (refusals.length > 0) return { kind: 'refused', refusals };

  const sheets = layouts.flatMap((layout) => {
    const sheet = opened.workbook.getWorksheet(layout.name);
    return sheet === undefined ? [] : [readSheet(sheet, layout)];
  });
  const { edition, form, territory } = identity;
  const answers = sheets.flatMap((sheet) => sheet.answers);
  return {
    kind: 'read',
    identity,
    submission: { edition, form, territory, answers },
    findings: sheets.flatMap((sheet) => sheet.findings),
  };
}

export interface Recognised {
  readonly identity: WorkbookIdentity;
  readonly form: Form;
  readonly layouts: readonly SheetLayout[];
}

/** The survey that a workbook was made for, by its hidden sheet, or why it is not the awaited one. */
export function recognise(workbook: Workbook, awaited: Awaited): Recognised | Refusal {
  const identity = identityFrom(identityCells(workbook));
  if (identity === null) return refusal('no-identity');
  if (identity.format !== WORKBOOK_FORMAT) return refusal('another-format');
  const differs = (['edition', 'form', 'territory'] as const).find(
    (key) => awaited[key] !== undefined && awaited[key] !== identity[key],
  );
  if (differs === 'edition') return refusal('another-edition', String(identity.edition));
  if (differs !== undefined) return refusal(`another-${differs}`, respondentName(identity.territory));
  const form = formOf(identity.edition, identity.form);
  if (form === null) return refusal('another-edition', String(identity.edition));
  if (identity.survey !== surveyVersion(form)) return refusal('another-survey-version');
  return { identity, form, layouts: layoutOf(form, identity.language) };
}

function identityCells(workbook: Workbook): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  workbook.getWorksheet(IDENTITY_SHEET)?.eachRow((row, number) => {
    const key = cellContent(row.getCell(1));
    const value = cellContent(row.getCell(2));
    if (number <= 20 && key.kind === 'value' && value.kind === 'value')
      rows.set(String(key.value), String(value.value));
  });
  return rows;
}
