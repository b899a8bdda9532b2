// A workbook's bytes as the return that the check makes of them.

import { check } from '../../src/survey/check.ts';
import type { Return } from '../../src/survey/editions.ts';
import type { Finding } from '../../src/survey/finding.ts';
import { readWorkbook, type WorkbookReading } from '../../src/workbook/read-workbook.ts';

export type Read = Extract<WorkbookReading, { kind: 'read' }>;

/** A reading that must not be refused. */
export async function read(bytes: Uint8Array): Promise<Read> {
  const reading = await readWorkbook(bytes);
  if (reading.kind === 'refused')
    throw new Error(reading.refusals.map(({ code, detail }) => `${code} ${detail}`).join('; '));
  return reading;
}

/** The return in a workbook with the errors about it; 2025 was taken over from print. */
export async function returnIn(
  bytes: Uint8Array,
): Promise<{ readonly return: Return | null; readonly errors: readonly Finding[] }> {
  const reading = await read(bytes);
  const checked = check(reading.submission, { transcribed: true });
  const errors = [...reading.findings, ...checked.findings].filter(({ level }) => level === 'error');
  return { return: checked.return, errors };
}
