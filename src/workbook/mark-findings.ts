// Gives the person their own workbook back with the cells to correct coloured and the remedy as a note on each,
// and a first sheet that lists them. Everything else stays as it was.
import type { Language } from '../language/label.ts';
import type { Finding } from '../survey/finding.ts';
import { queryText, readExplanations } from './explanations.ts';
import { findingRows, type Marks, type PlacedFinding } from './findings-list.ts';
import { type WorkbookLimits, workbookLimits } from './limits.ts';
import { markOds } from './ods/mark-ods.ts';
import { isOds } from './ods/read-ods.ts';
import { openSpreadsheet } from './open-spreadsheet.ts';
import { cellOfFinding } from './place-in-workbook.ts';
import { recognise } from './read-workbook.ts';
import { type Refusal, WorkbookRefused } from './refusals.ts';
import { markXlsx } from './xlsx/mark-xlsx.ts';

export type Marking =
  /** In the format in which it came. */
  | { readonly kind: 'marked'; readonly format: 'xlsx' | 'ods'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/**
 * Marks what is to be corrected or explained. Queries that the workbook explains are listed with what was written, so
 * that the next upload has it again, and not marked.
 */
export async function markFindings(
  bytes: Uint8Array,
  findings: readonly Finding[],
  language: Language,
  limits: WorkbookLimits = workbookLimits,
  explained: readonly Finding[] = [],
): Promise<Marking> {
  const opened = await openSpreadsheet(bytes, limits);
  if (opened.kind === 'refused') return opened;
  const recognised = recognise(opened.spreadsheet, {});
  if ('code' in recognised) return { kind: 'refused', refusals: [recognised] };
  const { layouts } = recognised;
  const placed = (found: readonly Finding[]): readonly PlacedFinding[] =>
    found.map((finding) => ({ finding, cell: cellOfFinding(layouts, finding) }));
  const written = new Map(readExplanations(opened.spreadsheet).map((one) => [queryText(one), one.text]));
  const marks: Marks = {
    layouts,
    placed: placed(findings),
    rows: findingRows(placed([...findings, ...explained]), written, language),
    language,
  };
  try {
    if (isOds(opened.parts))
      return { kind: 'marked', format: 'ods', bytes: await markOds(opened.parts, marks) };
    return { kind: 'marked', format: 'xlsx', bytes: await markXlsx(opened.parts, marks) };
  } catch (error) {
    // A workbook can be whole enough to be read and yet hold parts that cannot be changed.
    if (error instanceof WorkbookRefused) return { kind: 'refused', refusals: [error.refusal] };
    throw error;
  }
}
