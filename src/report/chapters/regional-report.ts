// The report of one planning region as blocks: its summary compared with the nation, its own return and, if asked for,
// the profiles of its municipalities. Pure: the same input gives the same book.
import { adultRates } from '../../aggregate/adult-rates.ts';
import type { Aggregates } from '../../aggregate/aggregates.ts';
import type { RegionSummary } from '../../aggregate/region-summary.ts';
import { regionalFigure } from '../../figures/figure-of.ts';
import type { Atlas } from '../../figures/maps/atlas.ts';
import { indicatorTable } from '../../figures/region-indicator-table.ts';
import { coverageTable, dataNotesTable, totalsTable } from '../../figures/region-tables.ts';
import { formatDate } from '../../language/dates.ts';
import type { Dataset } from '../../survey/dataset.ts';
import { territoriesOfRegion } from '../../survey/territories.ts';
import type { Block, Book } from '../block.ts';
import type { BookTexts } from '../book-texts.ts';
import { chapter, prose, startFootnotes, subchapter } from './block-builders.ts';
import { imprint, titlePage } from './front-matter.ts';
import { emblemOf, mapSource } from './maps.ts';
import { knownForm, municipalProfiles, regionalProfile } from './profiles.ts';
import { regionalOverview } from './region-overviews.ts';
import { summaryTableBlocks } from './summary-table-blocks.ts';

interface RegionalReportInput {
  readonly summary: RegionSummary;
  readonly dataset: Dataset;
  /** The aggregates that the summary is taken from. */
  readonly figures: Aggregates;
  /** Base of the map; absent in a book without maps. */
  readonly atlas?: Atlas;
  readonly texts: BookTexts;
  readonly version: string;
  /** Whether the profiles of the municipalities are included. */
  readonly profiles: boolean;
}

export function regionalReport(input: RegionalReportInput): Book {
  const { summary, dataset, texts, version } = input;
  const { region, edition, snapshot, asOf } = summary;
  const notes = startFootnotes();
  const own = dataset.regional.find(({ territory }) => territory === region.code) ?? null;
  const members = territoriesOfRegion(edition, region.code);
  return {
    scope: { kind: 'regional', region: region.code, profiles: input.profiles },
    title: `${region.authority}. ${texts.title}. ${texts.editionLine}`,
    subject: texts.title,
    author: texts.institution,
    language: 'lv',
    edition,
    snapshot,
    asOf,
    version,
    blocks: [
      titlePage(
        { ...texts, title: region.authority, subtitle: texts.title },
        emblemOf(input.atlas, (code) => members.some((member) => member.code === code)),
      ),
      { kind: 'contents', title: 'Saturs' },
      ...overview(input),
      ...indicators(input),
      chapter('datu-piezimes', 'Datu piezīmes'),
      ...summaryTableBlocks(coverageTable(summary)),
      ...(summary.dataNotes.length === 0
        ? prose(['Reģiona iesniegumos nekas nav jāprecizē.'])
        : summaryTableBlocks(dataNotesTable(summary))),
      chapter('regions', 'Plānošanas reģiona iesniegums'),
      ...regionalProfile(region.code, own, knownForm(edition, 'regional'), notes),
      ...(input.profiles
        ? [chapter('pasvaldibas', 'Pašvaldību profili'), ...municipalProfiles(dataset, members, notes)]
        : []),
      ...imprint({ texts, snapshot, dataDate: formatDate(asOf), version }),
    ],
  };
}

function overview({ summary, dataset, figures, atlas }: RegionalReportInput): Block[] {
  const rates = adultRates(dataset);
  const maps = mapSource(atlas, dataset, figures);
  return regionalOverview({
    summary,
    dataset,
    figures,
    rates,
    maps,
    heading: { id: 'kopsavilkums', level: 1 },
  });
}

/** Each indicator as a diagram of the region and a table that compares it with the nation. */
function indicators({ summary, figures }: RegionalReportInput): Block[] {
  const { region, edition } = summary;
  return [
    chapter('raditaji', 'Rādītāji'),
    ...summaryTableBlocks(totalsTable(summary)),
    ...summary.indicators.flatMap((compared): Block[] => {
      const indicator = figures.indicators.find(({ id }) => id === compared.id);
      const figure = indicator === undefined ? null : regionalFigure(indicator, region.code, edition);
      return [
        subchapter(`raditajs-${compared.id}`, compared.title.lv),
        ...(figure === null ? [] : [{ kind: 'figure', figure } as const]),
        ...summaryTableBlocks(indicatorTable(compared, region.code)),
      ];
    }),
  ];
}
