// The summary of a planning region as files: every format from the one value, so that they say the same.
import { indicatorsOf } from '../aggregate/indicators.ts';
import type { RegionSummary } from '../aggregate/region-summary.ts';
import type { Figure } from '../figures/figure.ts';
import { regionalFigure } from '../figures/figure-of.ts';
import type { Dataset } from '../survey/dataset.ts';
import { regionCsv } from './region-csv.ts';

export const dataFormats = ['json', 'csv', 'xlsx'] as const;
export type DataFormat = (typeof dataFormats)[number];

/** The bytes of a file, the same for the same summary and version. `dataset` is what the summary follows from. */
export async function regionFile(
  format: DataFormat,
  summary: RegionSummary,
  dataset: Dataset,
  version: string,
): Promise<Uint8Array> {
  switch (format) {
    case 'json':
      return regionJson(summary);
    case 'csv':
      return regionCsv(summary);
    case 'xlsx': {
      // Loading what writes workbooks takes longer than making a book, and most commands write none.
      const { regionWorkbook } = await import('./region-workbook.ts');
      return regionWorkbook(summary, diagramsOf(summary, dataset), version);
    }
  }
}

function diagramsOf({ region, edition }: RegionSummary, { municipal }: Dataset): readonly Figure[] {
  return indicatorsOf(municipal, edition).flatMap(
    (indicator) => regionalFigure(indicator, region.code, edition) ?? [],
  );
}

/** The summary as it is, in UTF-8: texts in both languages, unknown numbers as null. */
export function regionJson(summary: RegionSummary): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(summary, null, 2)}\n`);
}
