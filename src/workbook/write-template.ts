// Makes the workbook that a territory fills in, from the definition of the survey: a sheet a section, dropdowns
// from the code lists, help as notes, only answers unlocked, prefilled with the draft or last year's answers.
import ExcelJS from 'exceljs';
import type { Language } from '../language/label.ts';
import type { FlatAnswer } from '../survey/flat-answer.ts';
import type { Form } from '../survey/form.ts';
import { respondentName } from '../survey/respondent.ts';
import { addHeadingPositions } from './heading-positions.ts';
import { IDENTITY_SHEET, identityRows, surveyVersion, WORKBOOK_FORMAT } from './identity.ts';
import { addInstructionsSheet } from './instructions-sheet.ts';
import { layoutOf } from './layout.ts';
import { addListsSheet } from './lists-sheet.ts';
import { prefillFrom } from './prefill.ts';
import { addSectionSheet } from './section-sheet.ts';

export interface TemplateOrder {
  readonly form: Form;
  /** ATVK code of a municipality or code of a planning region. */
  readonly territory: string;
  /** The current draft, as `flatten` gives it. */
  readonly answers?: readonly FlatAnswer[];
  /** The return of the year before, already mapped to this edition. */
  readonly lastYear?: readonly FlatAnswer[];
  /** Ids of the sections to ask; all where it is left out. */
  readonly sections?: readonly string[] | null;
  readonly language: Language;
  /** Where people reach the service, without a path; without it the instructions link to none of its pages. */
  readonly origin?: string;
}

/** The bytes of an .xlsx file of about 100 kB. */
export async function writeTemplate(order: TemplateOrder): Promise<Uint8Array> {
  const { form, language, sections = null, origin = null } = order;
  const territory = respondentName(order.territory);
  const layouts = layoutOf(form, language, sections);
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Kopskats';
  workbook.title = `${form.label[language]}: ${territory}`;

  const hasLastYear = (order.lastYear ?? []).length > 0;
  addInstructionsSheet(workbook, { form, layouts, territory, hasLastYear, language, origin });
  const prefill = prefillFrom(order.answers ?? [], order.lastYear ?? [], language);
  const lists = addListsSheet(workbook);
  for (const layout of layouts) addSectionSheet(workbook, layout, { lists, prefill, language, territory });
  const identity = workbook.addWorksheet(IDENTITY_SHEET, { state: 'veryHidden' });
  identity.addRows([
    ...identityRows({
      format: WORKBOOK_FORMAT,
      edition: form.edition,
      form: form.form,
      territory: order.territory,
      survey: surveyVersion(form),
      language,
      sections,
    }),
  ]);
  addHeadingPositions(identity, layouts);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
