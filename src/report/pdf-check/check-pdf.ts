// Checks whether a PDF can be read by everybody, as PDF/UA-1 asks, and kept, as PDF/A-2a asks.
import { archivalChecks } from './archival.ts';
import type { Check, Fault } from './check.ts';
import { contentChecks } from './content.ts';
import { documentChecks } from './document.ts';
import { figureChecks } from './figures.ts';
import { fontChecks } from './fonts.ts';
import { headingChecks } from './headings.ts';
import { knownObjectChecks } from './known-objects.ts';
import { linkChecks } from './links.ts';
import { nestingChecks } from './nesting.ts';
import { type PdfObjects, readObjects } from './read-objects.ts';
import { type Reading, readPages } from './read-pages.ts';
import { tableAndNoteChecks } from './tables-and-notes.ts';

/** Every check: the allow-list first, then the chapters of the Matterhorn Protocol in order, PDF/A last. */
export const checks: readonly Check[] = [
  ...knownObjectChecks,
  ...contentChecks,
  ...documentChecks,
  ...nestingChecks,
  ...figureChecks,
  ...headingChecks,
  ...tableAndNoteChecks,
  ...linkChecks,
  ...fontChecks,
  ...archivalChecks,
];

/** `not_made`: the file's objects cannot be read, because qpdf is not installed. */
export type Outcome = 'passed' | 'failed' | 'not_made';

export interface CheckResult {
  readonly check: Check;
  readonly outcome: Outcome;
  readonly faults: readonly Fault[];
}

const resultOf = (check: Check, reading: Reading, objects: PdfObjects | null): CheckResult => {
  if (check.reads === 'objects' && objects === null) return { check, outcome: 'not_made', faults: [] };
  const faults = check.reads === 'pages' ? check.find(reading) : objects === null ? [] : check.find(objects);
  return { check, outcome: faults.length === 0 ? 'passed' : 'failed', faults };
};

/**
 * Makes every check on the bytes of a PDF, in the order of `checks`.
 * @throws Problem `unreadable-pdf` where they are no PDF.
 */
export const checkPdf = async (bytes: Uint8Array): Promise<readonly CheckResult[]> => {
  const reading = await readPages(bytes);
  const objects = await readObjects(bytes);
  return checks.map((check) => resultOf(check, reading, objects));
};
