// Checks whether a PDF can be read by everybody, as PDF/UA-1 asks: every check of the register, each passed, failed
// with its places, or not made where the tool for it is missing.
import type { Check, Fault } from './check.ts';
import type { PdfObjects } from './read/objects.ts';
import { readObjects } from './read/read-objects.ts';
import { readPages } from './read/read-pages.ts';
import type { Reading } from './read/reading.ts';
import { checks } from './register.ts';

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
 * Makes every check on the bytes of a PDF, in the order of the register.
 * @throws Problem `unreadable-pdf` where they are no PDF.
 */
export const checkPdf = async (bytes: Uint8Array): Promise<readonly CheckResult[]> => {
  const reading = await readPages(bytes);
  const objects = await readObjects(bytes);
  return checks.map((check) => resultOf(check, reading, objects));
};
