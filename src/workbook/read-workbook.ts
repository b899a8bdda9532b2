// Reads an uploaded workbook: guarded, compared with the template, turned into flat answers with their cells.
// Nothing is judged here but the workbook itself; what the answers mean is checked like any other submission.
import { type Label, type Language, label } from '../language/label.ts';
import { formOf } from '../survey/editions.ts';
import type { Finding } from '../survey/finding.ts';
import type { Submission } from '../survey/flat-answer.ts';
import { askedAt, type Form, type FormId } from '../survey/form.ts';
import { respondentName } from '../survey/respondent.ts';
import { earlierTemplate, type Unasked } from './earlier-template.ts';
import { readExplanations, type WrittenExplanation } from './explanations.ts';
import {
  IDENTITY_SHEET,
  identityFrom,
  surveyVersion,
  WORKBOOK_FORMAT,
  type WorkbookIdentity,
} from './identity.ts';
import { layoutOf, type SheetLayout } from './layout.ts';
import { type WorkbookLimits, workbookLimits } from './limits.ts';
import { openSpreadsheet } from './open-spreadsheet.ts';
import { readSheet } from './read-sheet.ts';
import { type Refusal, refusal } from './refusals.ts';
import { cellAt, contentText, type Spreadsheet } from './spreadsheet.ts';
import { checkStructure, sheetNamed } from './structure.ts';

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
      /** What the sheet of findings says of queries. */
      readonly explanations: readonly WrittenExplanation[];
      /** What was passed over and does no harm. */
      readonly notes: readonly Label[];
      /** What the template was not made to ask; none where it is of the present survey. */
      readonly unasked: readonly Unasked[];
    }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

export async function readWorkbook(
  bytes: Uint8Array,
  awaited: Awaited = {},
  limits: WorkbookLimits = workbookLimits,
): Promise<WorkbookReading> {
  const opened = await openSpreadsheet(bytes, limits);
  if (opened.kind === 'refused') return opened;
  const { spreadsheet } = opened;
  const recognised = recognise(spreadsheet, awaited);
  if ('code' in recognised) return { kind: 'refused', refusals: [recognised] };
  const { identity, layouts, unasked } = recognised;
  const { refusals, notes } = checkStructure(spreadsheet, layouts);
  if (refusals.length > 0) return { kind: 'refused', refusals };

  const sheets = layouts.flatMap((layout) => {
    const sheet = sheetNamed(spreadsheet.sheets, layout.name);
    return sheet === null ? [] : [readSheet(sheet, layout)];
  });
  const { edition, form, territory } = identity;
  return {
    kind: 'read',
    identity,
    submission: { edition, form, territory, answers: sheets.flatMap(({ answers }) => answers) },
    findings: sheets.flatMap(({ findings }) => findings),
    explanations: readExplanations(spreadsheet),
    notes: [...opened.notes, ...notes, ...unaskedNotes(recognised.form, unasked)],
    unasked,
  };
}

/** What an earlier template could not ask is to be answered elsewhere. */
function unaskedNotes(form: Form, unasked: readonly Unasked[]): readonly Label[] {
  const names = unasked.flatMap((at) => {
    const { section, question } = askedAt(form, { ...at, field: null });
    if (section === null || question === null) return [];
    const { lv, en } = question.label;
    return [label(`„${lv}“ (${section.no}. sadaļa)`, `“${en}” (section ${section.no})`)];
  });
  if (names.length === 0) return [];
  const listed = (language: Language) => names.map((name) => name[language]).join(', ');
  return [
    label(
      `Veidne lejupielādēta, pirms aptauja tika papildināta, un tajā nav: ${listed('lv')}. Uz to var atbildēt veidlapā.`,
      `The template was downloaded before the survey was extended and lacks: ${listed('en')}. That can be answered in the form.`,
    ),
  ];
}

/** Rows of the hidden sheet that are looked at. */
const IDENTITY_ROWS = 20;

export interface Recognised {
  readonly identity: WorkbookIdentity;
  readonly form: Form;
  readonly layouts: readonly SheetLayout[];
  readonly unasked: readonly Unasked[];
}

/** The survey that a workbook was made for, by its hidden sheet, or why it is not the awaited one. */
export function recognise(spreadsheet: Spreadsheet, awaited: Awaited): Recognised | Refusal {
  const identity = identityFrom(identityCells(spreadsheet));
  if (identity === null) return refusal('no-identity');
  if (identity.format !== WORKBOOK_FORMAT) return refusal('another-format');
  const differs = (['edition', 'form', 'territory'] as const).find(
    (key) => awaited[key] !== undefined && awaited[key] !== identity[key],
  );
  if (differs === 'edition') return refusal('another-edition', String(identity.edition));
  if (differs !== undefined) return refusal(`another-${differs}`, respondentName(identity.territory));
  const form = formOf(identity.edition, identity.form);
  if (form === null) return refusal('another-edition', String(identity.edition));
  const layouts = layoutOf(form, identity.language, identity.sections);
  if (layouts.length === 0) return refusal('no-identity');
  if (identity.survey === surveyVersion(form)) return { identity, form, layouts, unasked: [] };
  const earlier = earlierTemplate(spreadsheet.sheets, form, layouts);
  return earlier === null ? refusal('another-survey-version') : { identity, form, ...earlier };
}

function identityCells({ sheets }: Spreadsheet): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  const sheet = sheetNamed(sheets, IDENTITY_SHEET);
  for (let row = 1; sheet !== null && row <= IDENTITY_ROWS; row += 1) {
    const [key, value] = [cellAt(sheet, row, 1), cellAt(sheet, row, 2)];
    if (key !== null && value !== null) rows.set(contentText(key), contentText(value));
  }
  return rows;
}
