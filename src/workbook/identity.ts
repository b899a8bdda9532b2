// What a workbook says of itself on a hidden sheet: which survey it asks, of whom, in which version.
import { createHash } from 'node:crypto';
import type { Language } from '../language/label.ts';
import type { Form, FormId } from '../survey/form.ts';

/** The hidden sheets. Their names begin with the product's so that nobody takes them for a section. */
export const IDENTITY_SHEET = 'kopskats';
export const LISTS_SHEET = 'kopskats_saraksti';

/** Raised whenever the same form would be laid out in other sheets or cells. */
export const WORKBOOK_FORMAT = 2;

export interface WorkbookIdentity {
  readonly format: number;
  readonly edition: number;
  readonly form: FormId;
  readonly territory: string;
  /** Hash of the form that the workbook was made from; see surveyVersion. */
  readonly survey: string;
  readonly language: Language;
  /** Ids of the sections that it holds; null for all of the form. */
  readonly sections: readonly string[] | null;
}

/**
 * Sixteen hexadecimal digits that change whenever a question, label, code or limit of the form does; what the
 * workbook makes of them is told by its format. A changed help text leaves them as they are, so that a mended
 * comma does not void the workbooks already handed out.
 */
export function surveyVersion(form: Form): string {
  const text = JSON.stringify(form, (key, value: unknown) => (key === 'help' ? undefined : value));
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The rows of the hidden sheet: a key and its value. */
export function identityRows(identity: WorkbookIdentity): readonly (readonly [string, string])[] {
  const { sections, ...others } = identity;
  const rows = Object.entries(others).map(([key, value]) => [key, String(value)] as const);
  return sections === null ? rows : [...rows, ['sections', sections.join(',')]];
}

/** The identity from the rows of the hidden sheet, or null where one of them is missing or makes no sense. */
export function identityFrom(rows: ReadonlyMap<string, string>): WorkbookIdentity | null {
  const format = Number(rows.get('format'));
  const edition = Number(rows.get('edition'));
  const form = rows.get('form');
  const territory = rows.get('territory');
  const survey = rows.get('survey');
  const language = rows.get('language');
  if (!Number.isInteger(format) || !Number.isInteger(edition)) return null;
  if (form !== 'municipal' && form !== 'regional') return null;
  if (language !== 'lv' && language !== 'en') return null;
  if (territory === undefined || survey === undefined) return null;
  const sections = rows.get('sections')?.split(',') ?? null;
  return { format, edition, form, territory, survey, language, sections };
}
