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

/** The faults that a check finds; null where what it reads is missing. */
const faultsOf = (check: Check, reading: Reading, objects: PdfObjects | null): readonly Fault[] | null => {
  if (check.reads === 'pages') return check.find(reading);
  return objects === null ? null : check.find(objects);
};

const resultOf = (check: Check, faults: readonly Fault[] | null): CheckResult => {
  if (faults === null) return { check, outcome: 'not_made', faults: [] };
  return { check, outcome: faults.length === 0 ? 'passed' : 'failed', faults };
};

/**
 * Makes every check on the bytes of a PDF, in the order of the register.
 * @throws Problem `unreadable-pdf` where they are no PDF.
 */
export const checkPdf = async (bytes: Uint8Array): Promise<readonly CheckResult[]> => {
  const reading = await readPages(bytes);
  const objects = await readObjects(bytes);
  return checks.map((check) => resultOf(check, faultsOf(check, reading, objects)));
};
