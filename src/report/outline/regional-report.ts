// The outline of the report of one planning region: its summary beside the nation, its own return and, where they
// are wanted, the profiles of its municipalities. Pure: the same input gives the same book.
import type { Indicator } from '../../aggregate/indicator.ts';
import type { RegionSummary } from '../../aggregate/region-summary.ts';
import { summariesOf } from '../../aggregate/regional-summary.ts';
import { coverageTable } from '../../figures/region-tables/coverage-table.ts';
import { dataNotesTable } from '../../figures/region-tables/data-notes-table.ts';
import { indicatorTable } from '../../figures/region-tables/indicator-table.ts';
import { municipalitiesTable } from '../../figures/region-tables/municipalities-table.ts';
import { totalsTable } from '../../figures/region-tables/totals-table.ts';
import { regionalFigure } from '../../figures/regional-figure.ts';
import { formatDate } from '../../narrative/date-format.ts';
import { formatNumber, UNKNOWN } from '../../narrative/number-format.ts';
import { regionalOverviewSentences } from '../../narrative/regional-overview.ts';
import type { Dataset } from '../../survey/dataset.ts';
import { territoriesOfRegion } from '../../survey/territories.ts';
import type { Block, Book, KeyFiguresBlock } from '../block.ts';
import type { BookTexts } from '../book-texts.ts';
import { startFootnotes } from './footnotes.ts';
import { chapter, imprint, prose, titlePage } from './front-matter.ts';
import { knownForm, municipalProfiles } from './municipal-profiles.ts';
import { regionalProfile } from './profile.ts';
import { summaryTableBlocks } from './summary-table-blocks.ts';

export interface RegionalReportInput {
  readonly summary: RegionSummary;
  /** What the summary follows from. */
  readonly dataset: Dataset;
  readonly indicators: readonly Indicator[];
  readonly texts: BookTexts;
  readonly version: string;
  /** Whether the municipalities of the region are told of one by one. */
  readonly profiles: boolean;
}

const REGION_ALONE =
  'Gads vēl nav publicēts, tāpēc te ir tikai šī reģiona dati. Valsts skaitļi būs blakus pēc publicēšanas.';

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
      titlePage({ ...texts, title: region.authority, subtitle: texts.title }),
      { kind: 'contents', title: 'Saturs' },
      ...overview(input),
      ...figures(input),
      chapter('datu-piezimes', 'Datu piezīmes'),
      ...summaryTableBlocks(coverageTable(summary)),
      ...(summary.dataNotes.length === 0
        ? prose(['Reģiona iesniegumi jautājumus nav raisījuši.'])
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

function overview({ summary, dataset }: RegionalReportInput): Block[] {
  const { region, edition } = summary;
  const { national, byRegion } = summariesOf(dataset.municipal, edition);
  const isAlone = dataset.region !== undefined;
  const sentences = regionalOverviewSentences(region.code, byRegion[region.code], isAlone ? null : national);
  return [
    chapter('kopsavilkums', 'Reģiona kopsavilkums'),
    ...(isAlone ? prose([REGION_ALONE], 'note') : []),
    ...prose([sentences.join(' ')]),
    keyFigures(summary),
    ...summaryTableBlocks(municipalitiesTable(summary)),
    ...summaryTableBlocks(totalsTable(summary)),
  ];
}

function keyFigures({ municipalities, totals }: RegionSummary): KeyFiguresBlock {
  const text = (value: number | null) => (value === null ? UNKNOWN : formatNumber(value));
  return {
    kind: 'key_figures',
    figures: [
      { label: 'pašvaldības', value: text(municipalities.length) },
      { label: 'saņemtie iesniegumi', value: text(municipalities.filter(({ returned }) => returned).length) },
      { label: 'iesaistītie iedzīvotāji', value: text(totals.participants.region.value) },
      { label: 'izsniegtās atļaujas', value: text(totals.permits.region.value) },
    ],
  };
}

/** Each indicator as a diagram of the region and a table beside the nation. */
function figures({ summary, indicators }: RegionalReportInput): Block[] {
  const { region, edition } = summary;
  return [
    chapter('raditaji', 'Rādītāji'),
    ...summary.indicators.flatMap((compared): Block[] => {
      const indicator = indicators.find(({ id }) => id === compared.id);
      const figure = indicator === undefined ? null : regionalFigure(indicator, region.code, edition);
      return [
        {
          kind: 'heading',
          id: `raditajs-${compared.id}`,
          level: 2,
          text: compared.title.lv,
          inContents: true,
        },
        ...(figure === null ? [] : [{ kind: 'figure', figure } as const]),
        ...summaryTableBlocks(indicatorTable(compared, region.code)),
      ];
    }),
  ];
}
