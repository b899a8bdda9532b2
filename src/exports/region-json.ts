import type { RegionSummary } from '../aggregate/region-summary.ts';

/** The summary as it is, in UTF-8: texts in both languages, unknown numbers as null. */
export function regionJson(summary: RegionSummary): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(summary, null, 2)}\n`);
}
