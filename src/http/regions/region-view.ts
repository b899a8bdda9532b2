// What the page of a region shows: the tables of its summary as text in the language of the reader.
import type { RegionSummary } from '../../aggregate/region-summary.ts';
import { summariesOf } from '../../aggregate/regional-summary.ts';
import { regionTables } from '../../figures/region-tables.ts';
import { cellText, type SummaryTable } from '../../figures/summary-table.ts';
import { regionalOverviewSentences } from '../../narrative/regional-overview.ts';
import type { Dataset } from '../../survey/dataset.ts';
import type { Language } from '../../survey/label.ts';

export function regionView(summary: RegionSummary, dataset: Dataset, language: Language) {
  const { region, snapshot, asOf, edition, returned } = summary;
  const { national, byRegion } = summariesOf(dataset.municipal, edition);
  const isAlone = dataset.region !== undefined;
  return {
    code: region.code,
    edition,
    snapshot,
    asOf,
    returned,
    isAlone,
    sentences: regionalOverviewSentences(region.code, byRegion[region.code], isAlone ? null : national),
    tables: regionTables(summary)
      .filter(({ rows }) => rows.length > 0)
      .map((table) => tableIn(table, language)),
  };
}

/** Codes are for files; who reads a page knows the places by their names. */
function tableIn({ id, caption, columns, rows, notes }: SummaryTable, language: Language) {
  const shown = columns.flatMap(({ kind, label }, index) =>
    kind === 'code' ? [] : [{ index, text: label[language], isNumber: kind === 'number' }],
  );
  return {
    id,
    caption: caption[language],
    columns: shown,
    rows: rows.map((row) =>
      shown.map(({ index, isNumber }) => {
        const cell = row[index];
        return { text: cell === undefined ? '' : cellText(cell, language), isNumber };
      }),
    ),
    notes: notes.map((note) => note[language]),
  };
}
