// What the first sheet of a marked workbook lists: what to correct and what to explain, each with its cell, and room
// for the explanation.
import type { Language } from '../language/label.ts';
import type { Finding } from '../survey/finding.ts';
import { queryText } from './explanations.ts';
import type { SheetLayout } from './layout.ts';
import type { SheetCell } from './place-in-workbook.ts';
import { wording } from './wording.ts';

/** Characters of the columns: cell, kind, message, remedy, explanation. */
export const FINDING_WIDTHS = [30, 14, 62, 50, 50] as const;

export interface PlacedFinding {
  readonly finding: Finding;
  readonly cell: SheetCell | null;
}

/** All that is written into a workbook to mark it. */
export interface Marks {
  readonly layouts: readonly SheetLayout[];
  /** What is marked at cells. */
  readonly placed: readonly PlacedFinding[];
  /** What the sheet of findings lists. */
  readonly rows: readonly FindingRow[];
  readonly language: Language;
}

export interface FindingRow {
  readonly cell: SheetCell | null;
  readonly kind: string;
  readonly message: string;
  readonly remedy: string;
  /** What has been written to explain a query; null of an error, which has to be corrected. */
  readonly explanation: string | null;
  /** For the hidden column that tells which query it is; null of an error. */
  readonly query: string | null;
}

/** Errors before queries, each in the order of the survey. `written` holds explanations by `queryText`. */
export function findingRows(
  placed: readonly PlacedFinding[],
  written: ReadonlyMap<string, string>,
  language: Language,
): readonly FindingRow[] {
  const rank = ({ finding }: PlacedFinding): number => (finding.level === 'error' ? 0 : 1);
  return [...placed]
    .sort((one, other) => rank(one) - rank(other))
    .map(({ finding, cell }) => ({
      query: finding.level === 'query' ? queryText(finding) : null,
      explanation: finding.level === 'query' ? (written.get(queryText(finding)) ?? '') : null,
      cell,
      kind: wording[finding.level][language],
      message: finding.message[language],
      remedy: finding.remedy[language],
    }));
}

export function findingHeadings(language: Language): readonly string[] {
  const { cell, level, message, remedy, explanation } = wording;
  return [cell, level, message, remedy, explanation].map((heading) => heading[language]);
}
