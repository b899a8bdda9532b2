// Explanations of queries, written beside them on the sheet of findings of a marked workbook and read back from
// there. A hidden column says which query a row is about, so that rows may be sorted and deleted.
import type { Finding } from '../survey/finding.ts';
import type { Explanation } from '../survey/revision.ts';
import { cellName } from './cell-address.ts';
import { cellAt, contentText, type Spreadsheet } from './spreadsheet.ts';
import { wording } from './wording.ts';

/** Columns of the sheet of findings. */
export const EXPLANATION_COLUMN = 5;
export const QUERY_COLUMN = 6;

/** An explanation with the cell in which it was written. */
export interface WrittenExplanation extends Explanation {
  readonly cell: string;
}

/** What the hidden column says of a query: all that its explanation is kept under. */
export function queryText({ rule, place, value }: Pick<Finding, 'rule' | 'place' | 'value'>): string {
  return JSON.stringify([rule, place.section, place.question, place.row, place.field, value]);
}

/** The explanations in a workbook; rows without one, or whose hidden cell is none of ours, are passed over. */
export function readExplanations({ sheets }: Spreadsheet): readonly WrittenExplanation[] {
  const names: readonly string[] = Object.values(wording.findings);
  const sheet = sheets.find(({ name }) => names.includes(name));
  if (sheet === undefined) return [];
  return [...sheet.cells.values()].flatMap(({ row, column, content }) => {
    if (column !== QUERY_COLUMN || content.kind !== 'text') return [];
    const query = queryOf(content.text);
    const written = cellAt(sheet, row, EXPLANATION_COLUMN);
    const text = written === null ? '' : contentText(written).trim();
    if (query === null || text === '') return [];
    return [{ ...query, text, cell: cellName(sheet.name, row, EXPLANATION_COLUMN) }];
  });
}

function queryOf(text: string): Omit<Explanation, 'text'> | null {
  const parts = listIn(text);
  if (parts === null || parts.length !== 6) return null;
  const [rule, section, question, row, field, value] = parts;
  if (typeof rule !== 'string' || (row !== null && typeof row !== 'number')) return null;
  if (!isTextOrNull(section) || !isTextOrNull(question)) return null;
  if (!isTextOrNull(field) || !isTextOrNull(value)) return null;
  return { rule, place: { section, question, row, field }, value };
}

function listIn(text: string): readonly unknown[] | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
