// The summary of a planning region as files: every format from the one value, so that they say the same.
import type { RegionSummary } from '../aggregate/region-summary.ts';
import { regionCsv } from './region-csv.ts';
import { regionJson } from './region-json.ts';
import { regionWorkbook } from './region-workbook.ts';

export const dataFormats = ['json', 'csv', 'xlsx'] as const;
export type DataFormat = (typeof dataFormats)[number];

/** The bytes of a file, the same for the same summary and version. */
export async function regionFile(
  format: DataFormat,
  summary: RegionSummary,
  version: string,
): Promise<Uint8Array> {
  switch (format) {
    case 'json':
      return regionJson(summary);
    case 'csv':
      return regionCsv(summary);
    case 'xlsx':
      return regionWorkbook(summary, version);
  }
}
