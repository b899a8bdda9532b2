// What the first sheet of a marked workbook lists: what to correct and what to explain, each with its cell.
import type { Language } from '../language/label.ts';
import type { Finding } from '../survey/finding.ts';
import type { SheetCell } from './place-in-workbook.ts';
import { wording } from './wording.ts';

/** Characters of the columns: cell, kind, message, remedy. */
export const FINDING_WIDTHS = [30, 14, 62, 50] as const;

export interface PlacedFinding {
  readonly finding: Finding;
  readonly cell: SheetCell | null;
}

export interface FindingRow {
  readonly cell: SheetCell | null;
  readonly kind: string;
  readonly message: string;
  readonly remedy: string;
}

/** Errors before queries, each in the order of the survey. */
export function findingRows(placed: readonly PlacedFinding[], language: Language): readonly FindingRow[] {
  const rank = ({ finding }: PlacedFinding): number => (finding.level === 'error' ? 0 : 1);
  return [...placed]
    .sort((one, other) => rank(one) - rank(other))
    .map(({ finding, cell }) => ({
      cell,
      kind: wording[finding.level][language],
      message: finding.message[language],
      remedy: finding.remedy[language],
    }));
}

export function findingHeadings(language: Language): readonly string[] {
  return [wording.cell, wording.level, wording.message, wording.remedy].map((heading) => heading[language]);
}
