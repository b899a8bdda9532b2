// What the page of a region shows: the tables of its summary as text in the language of the reader.

import { adultRates, ratesAmong } from '../../aggregate/adult-rates.ts';
import type { Aggregates } from '../../aggregate/aggregates.ts';
import { missingAnswersOf } from '../../aggregate/missing-answers.ts';
import { comparisonsOf } from '../../aggregate/national-comparison.ts';
import type { RegionSummary } from '../../aggregate/region-summary.ts';
import type { Drawing } from '../../figures/drawing.ts';
import type { DrawingFigure } from '../../figures/figure.ts';
import type { Atlas } from '../../figures/maps/atlas.ts';
import { englishRegionMap } from '../../figures/maps/english-region-map.ts';
import { mapData } from '../../figures/maps/map-data.ts';
import { regionMapFigure } from '../../figures/maps/region-map.ts';
import { regionTables } from '../../figures/region-tables.ts';
import { multiplesOf } from '../../figures/small-multiples/multiples.ts';
import { printedTable, type SheetTable } from '../../figures/table.ts';
import type { Language } from '../../language/label.ts';
import { adultRateSentences } from '../../narrative/adult-rate-sentences.ts';
import {
  comparisonInEnglish,
  gapsInEnglish,
  overviewInEnglish,
  ratesInEnglish,
  returnsInEnglish,
} from '../../narrative/english/region.ts';
import { gapSentences, returnSentences } from '../../narrative/missing-answers.ts';
import { comparisonSentences } from '../../narrative/national-comparison.ts';
import { regionalOverviewSentences } from '../../narrative/region-summary.ts';
import { svgMarkup } from '../../report/html/svg.ts';
import type { Dataset } from '../../survey/dataset.ts';
import { tableView } from '../figures/table-view.ts';

export function regionView(
  summary: RegionSummary,
  dataset: Dataset,
  figures: Aggregates,
  atlas: Atlas,
  language: Language,
) {
  const { region, snapshot, asOf, edition, returned } = summary;
  const isAlone = dataset.region !== undefined;
  const own = figures.areas.byRegion[region.code];
  const rates = adultRates(dataset);
  const gaps = missingAnswersOf(summary);
  const nation = isAlone ? null : figures.areas.national;
  const comparisons = comparisonsOf(summary, figures);
  const ownRates = ratesAmong(rates, own.municipalities);
  const latvian = () => ({
    paragraphs: [
      regionalOverviewSentences(region.code, own, nation),
      comparisonSentences(region.code, comparisons),
      adultRateSentences(ownRates),
    ],
    returns: returnSentences(gaps),
    gaps: gapSentences(gaps),
  });
  const inEnglish = (): ReturnType<typeof latvian> => ({
    paragraphs: [
      overviewInEnglish(region.code, own, nation),
      comparisonInEnglish(comparisons),
      ratesInEnglish(ownRates),
    ],
    returns: returnsInEnglish(gaps),
    gaps: gapsInEnglish(gaps),
  });
  return {
    code: region.code,
    edition,
    snapshot,
    asOf,
    returned,
    isAlone,
    ...(language === 'lv' ? latvian : inEnglish)(),
    multiples: multiplesIn(summary, figures, language),
    map: mapIn(
      (language === 'lv' ? regionMapFigure : englishRegionMap)({
        atlas,
        data: mapData(dataset, figures.coverage.national),
        region: region.code,
        isAlone,
      }),
    ),
    tables: regionTables(summary)
      .filter(({ rows }) => rows.length > 0)
      .map((table) => tableView(table, language)),
  };
}

/** In points. The narrow one fits on a telephone; the style sheet shows one of them. */
const grids = { wide: { columns: 3, width: 487 }, narrow: { columns: 1, width: 200 } };

function multiplesIn(summary: RegionSummary, figures: Aggregates, language: Language) {
  const { title, reading, notes, alt, table, draw } = multiplesOf(summary, figures);
  const words = language === 'lv' ? alt : valuesOf(table);
  const drawn = (grid: keyof typeof grids) =>
    svgMarkup(draw(language, grids[grid]), words, (wish) => `${wish}-${grid}`).markup;
  return {
    title: title[language],
    reading: reading[language],
    notes: notes.map((note) => note[language]),
    wide: drawn('wide'),
    narrow: drawn('narrow'),
    table: tableView(table, language),
  };
}

/** Alternative text in English: every row of the table. */
function valuesOf(table: SheetTable): string {
  const { columns, rows } = printedTable(table, 'en');
  const row = ([name = '', ...cells]: readonly string[]) =>
    `${name}: ${cells.map((cell, index) => `${columns[index + 1]?.label ?? ''} ${cell}`).join(', ')}`;
  return `${table.caption.en}. ${rows.map(row).join('; ')}.`;
}

/** The tables of the page hold its values. */
function mapIn({ title, population, drawing, narrow = drawing, notes, source, alt }: DrawingFigure) {
  const drawn = (shapes: Drawing, size: string) =>
    svgMarkup(shapes, alt, (wish) => `karte-${wish}-${size}`).markup;
  return {
    title,
    population,
    wide: drawn(drawing, 'wide'),
    narrow: drawn(narrow, 'narrow'),
    notes: [...notes, source],
  };
}
