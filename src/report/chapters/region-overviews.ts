// The overview of a planning region: its key figures, a comparison with the nation, missing answers, and its
// municipalities. The same in the national report, region by region, and at the head of the region's own report.
import { type AdultRates, adultRates, ratesAmong } from '../../aggregate/adult-rates.ts';
import type { Aggregates } from '../../aggregate/aggregates.ts';
import { forEachRegion } from '../../aggregate/fold.ts';
import type { Statistic } from '../../aggregate/known-answers.ts';
import { missingAnswersOf } from '../../aggregate/missing-answers.ts';
import { comparisonsOf } from '../../aggregate/national-comparison.ts';
import { type RegionSummary, regionSummary } from '../../aggregate/region-summary.ts';
import { populationText } from '../../figures/alt-text.ts';
import { municipalitiesTable } from '../../figures/region-tables.ts';
import { type Multiples, multiplesOf, multiplesOfAll } from '../../figures/small-multiples/multiples.ts';
import { formatNumber, UNKNOWN } from '../../language/numbers.ts';
import { adultRateSentences } from '../../narrative/adult-rate-sentences.ts';
import { countText } from '../../narrative/at-least.ts';
import { gapSentences, ownReturnSentence, returnSentences } from '../../narrative/missing-answers.ts';
import { comparisonSentences } from '../../narrative/national-comparison.ts';
import { regionalOverviewSentences } from '../../narrative/region-summary.ts';
import type { Dataset } from '../../survey/dataset.ts';
import { regionCodes } from '../../survey/territories.ts';
import type { Block, DrawingBlock, HeadingBlock, KeyFiguresBlock } from '../block.ts';
import { chapter, pageBreak, prose, text } from './block-builders.ts';
import { type MapSource, regionMap } from './maps.ts';
import { projectsOfRegion } from './projects.ts';
import { summaryTableBlocks } from './summary-table-blocks.ts';

interface RegionalOverviewInput {
  readonly summary: RegionSummary;
  /** The aggregates that the summary is taken from. */
  readonly figures: Aggregates;
  readonly dataset: Dataset;
  /** Of all municipalities. */
  readonly rates: AdultRates;
  readonly heading: Pick<HeadingBlock, 'id' | 'level'>;
  /** Null for a book without maps. */
  readonly maps: MapSource | null;
}

const REGION_ALONE =
  'Gads vēl nav publicēts, tāpēc te ir tikai šī reģiona dati. Valsts skaitļi būs blakus pēc publicēšanas.';

/** The grid of the small multiples as wide as a page of print between its margins, and for a telephone. */
const grid = { columns: 3, width: 487 };
const narrowGrid = { columns: 1, width: 210 };

export function regionalOverview(input: RegionalOverviewInput): Block[] {
  const { summary, dataset, figures, rates, heading, maps } = input;
  const { region, totals } = summary;
  const isAlone = totals.participants.national === null;
  const own = figures.areas.byRegion[region.code];
  const paragraphs = [
    regionalOverviewSentences(region.code, own, isAlone ? null : figures.areas.national),
    comparisonSentences(region.code, comparisonsOf(summary, figures)),
  ];
  return [
    { kind: 'heading', ...heading, text: region.authority, inContents: true },
    ...(isAlone ? prose([REGION_ALONE], 'note') : []),
    keyFigures(summary),
    ...paragraphs.flatMap(paragraphOf),
    multiplesBlock(region.code, multiplesOf(summary, figures), summary.edition),
    ...whoHasNotAnswered(summary),
    ...(maps === null ? [] : [regionMap({ ...maps, region: region.code, isAlone })]),
    ...summaryTableBlocks(municipalitiesTable(summary)),
    ...paragraphOf(adultRateSentences(ratesAmong(rates, own.municipalities))),
    ...projectsOfRegion(dataset, [region.code, ...own.municipalities], `projekti-${region.code}`),
  ];
}

/** One paragraph, or none where there is nothing to say. */
function paragraphOf(sentences: readonly string[]): Block[] {
  return sentences.length === 0 ? [] : prose([withoutRunt(sentences.join(' '))]);
}

/** Avoids a single word on the last line: the last three words stay together. */
function withoutRunt(words: string): string {
  return words.replace(/ (\S+) (\S+)$/, '\u00a0$1\u00a0$2');
}

function keyFigures({ municipalities, totals }: RegionSummary): KeyFiguresBlock {
  const returned = municipalities.filter((one) => one.returned).length;
  const total = (label: string, statistic: Statistic) => ({
    label: `${label} (${populationText(statistic.population)})`,
    value: statistic.value === null ? UNKNOWN : countText(statistic),
  });
  return {
    kind: 'key_figures',
    figures: [
      { label: 'pašvaldības', value: formatNumber(municipalities.length) },
      { label: 'saņemtie iesniegumi', value: formatNumber(returned) },
      total('iesaistītie iedzīvotāji', totals.participants.region),
      total('izsniegtās atļaujas', totals.permits.region),
    ],
  };
}

function multiplesBlock(id: string, multiples: Multiples, edition: number): DrawingBlock {
  const { title, reading, notes, alt, table, draw } = multiples;
  return {
    kind: 'drawing',
    id: `salidzinajums-${id}`,
    label: null,
    title: title.lv,
    drawing: draw('lv', grid),
    narrow: draw('lv', narrowGrid),
    population: reading.lv,
    notes: notes.map(({ lv }) => lv),
    source: `Avots: pašvaldību iesniegtie dati par ${edition}. gadu`,
    alt,
    table,
  };
}

function whoHasNotAnswered(summary: RegionSummary): Block[] {
  const gaps = missingAnswersOf(summary);
  const returns = [...returnSentences(gaps), ownReturnSentence(summary.region.code, summary.returned)];
  const unknown = gapSentences(gaps).map((sentence) => [text(withoutRunt(sentence))]);
  return [
    {
      kind: 'paragraph',
      content: [text('Kas nav atbildējis. ', 'strong'), text(returns.join(' '))],
    },
    ...(unknown.length === 0 ? [] : [{ kind: 'list', items: unknown } as const]),
  ];
}

const LEAD =
  'Reģionu pašvaldības blakus valstij: ar ko reģions no tās atšķiras, kas zināms par katru pašvaldību un kas nav atbildējis. Skaitļi ir no pašvaldību iesniegumiem arī tad, ja reģions savu iesniegumu nav iesniedzis.';

export function regionalOverviews(
  snapshot: string,
  dataset: Dataset,
  figures: Aggregates,
  maps: MapSource | null = null,
): Block[] {
  const rates = adultRates(dataset);
  const summaries = forEachRegion((code) => regionSummary(snapshot, dataset, code, figures));
  return [
    chapter('regionu-parskats', 'Plānošanas reģionu pārskats'),
    ...prose([LEAD], 'lead'),
    multiplesBlock('regioni', multiplesOfAll(summaries, figures), dataset.edition),
    ...regionCodes.flatMap((code): Block[] => [
      pageBreak,
      ...regionalOverview({
        summary: summaries[code],
        dataset,
        figures,
        rates,
        maps,
        heading: { id: `parskats-${code}`, level: 2 },
      }),
    ]),
  ];
}
