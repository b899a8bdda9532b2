// The summary of a planning region as tables: its municipalities, totals, every indicator beside the nation,
// which sections were answered, and what the data leave open.
import type { RegionSummary } from '../aggregate/region-summary.ts';
import { coverageTable } from './region-tables/coverage-table.ts';
import { dataNotesTable } from './region-tables/data-notes-table.ts';
import { indicatorTable } from './region-tables/indicator-table.ts';
import { municipalitiesTable } from './region-tables/municipalities-table.ts';
import { totalsTable } from './region-tables/totals-table.ts';
import type { SheetTable } from './table.ts';

/** In the order in which they are shown; the same rows for the same summary. */
export function regionTables(summary: RegionSummary): readonly SheetTable[] {
  return [
    municipalitiesTable(summary),
    totalsTable(summary),
    ...summary.indicators.map((indicator) => indicatorTable(indicator, summary.region.code)),
    coverageTable(summary),
    dataNotesTable(summary),
  ];
}
