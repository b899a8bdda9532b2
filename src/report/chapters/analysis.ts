// The situation analysis: section by section what the returns say, as text, diagram and regional table; what changed
// since the edition before; and the conclusions.
import { adultRates } from '../../aggregate/adult-rates.ts';
import type { Aggregates } from '../../aggregate/aggregates.ts';
import type { EditionChange, IndicatorChange } from '../../aggregate/edition-change.ts';
import type { Indicator } from '../../aggregate/indicator.ts';
import {
  differenceNotes,
  indicatorChangeNotes,
  indicatorChangeTable,
  totalsChangeTable,
} from '../../figures/changes/change-tables.ts';
import { largestChanges } from '../../figures/changes/largest-changes.ts';
import { figureOf, isDrawn } from '../../figures/figure-of.ts';
import { isMapId } from '../../figures/maps/themes.ts';
import { regionalTable } from '../../figures/regional-table.ts';
import type { Table } from '../../figures/table.ts';
import { adultRateSentences } from '../../narrative/adult-rate-sentences.ts';
import {
  type AnalysisSection,
  analysisSections,
  diagramsIn,
  type FurtherSection,
  furtherSections,
} from '../../narrative/analysis-sections.ts';
import { changePopulationSentences } from '../../narrative/change-population.ts';
import { changeSentences } from '../../narrative/change-sentences.ts';
import { conclusions, type TopicConclusions } from '../../narrative/conclusions.ts';
import { diagramSentences } from '../../narrative/diagram-sentences.ts';
import { readingOf } from '../../narrative/readings/readings.ts';
import type { Dataset } from '../../survey/dataset.ts';
import type { Block } from '../block.ts';
import { chapter, list, prose, subchapter, text } from './block-builders.ts';
import { type MapSource, mapBlocks } from './maps.ts';
import { allRecommendations, ministryConclusions, ministryOnTopic } from './ministry-texts.ts';

interface AnalysisInput {
  readonly dataset: Dataset;
  readonly figures: Aggregates;
  /** Since the edition before; null where there is none to compare with. */
  readonly change: EditionChange | null;
  readonly maps: MapSource | null;
}

export function analysis(input: AnalysisInput): Block[] {
  const { change, figures, dataset } = input;
  const { indicators } = figures;
  const texts = dataset.texts ?? {};
  return [
    chapter('analize', 'Pieaugušo izglītības iespējas pašvaldībās: situācijas analīze'),
    ...analysisSections.flatMap((section) => topic(section, input)),
    ...furtherSections(indicators).flatMap((section) => furtherTopic(section, dataset.edition)),
    ...(change === null ? [] : changeSinceBefore(change)),
    subchapter('secinajumi', 'Secinājumi'),
    conclusionList(conclusions(indicators)),
    ...ministryConclusions(texts),
    ...allRecommendations(texts, indicators),
  ];
}

function conclusionList(topics: readonly TopicConclusions[]): Block {
  const items = topics.map(({ title, sentences }) => [
    text(`${title}. `, 'strong'),
    text(sentences.join(' ')),
  ]);
  return { kind: 'list', items };
}

function topic(section: AnalysisSection, { dataset, figures, maps }: AnalysisInput): Block[] {
  const { id, title, intro } = section;
  const { indicators, areas } = figures;
  const reading = readingOf(id, { indicators, returns: dataset.municipal, area: areas.national });
  return [
    subchapter(id, title),
    ...prose([intro.join(' ')]),
    ...diagramsIn(section, indicators).flatMap((indicator) => diagramBlocks(indicator, dataset.edition)),
    ...(isMapId(id) ? mapBlocks(maps, id) : []),
    ...(id === 'participants'
      ? [...prose([adultRateSentences(adultRates(dataset)).join(' ')]), ...mapBlocks(maps, 'rate')]
      : []),
    ...(reading.length === 0 ? [] : [readTogether(reading)]),
    ...ministryOnTopic(id, dataset.texts ?? {}, indicators),
  ];
}

/** What was asked since in a section of the form that the analysis does not look at otherwise. */
function furtherTopic({ id, title, diagrams }: FurtherSection<Indicator>, year: number): Block[] {
  return [
    subchapter(furtherId(id), title),
    ...diagrams.flatMap((indicator) => diagramBlocks(indicator, year)),
  ];
}

/** Apart from the ids of other sections. */
function furtherId(section: string): string {
  return `sadala-${section}`;
}

function readTogether(sentences: readonly string[]): Block {
  const content = [text('Ko skaitļi rāda kopā. ', 'strong'), text(sentences.join(' '))];
  return { kind: 'paragraph', content };
}

function diagramBlocks(indicator: Indicator, year: number): Block[] {
  if (!isDrawn(indicator)) return [inSentences(indicator)];
  return [
    { kind: 'figure', figure: figureOf(indicator, year) },
    ...prose([diagramSentences(indicator).join(' ')]),
    { kind: 'table', table: regionalTable(indicator) },
  ];
}

/** A diagram that has nothing to draw, in words under its number. */
function inSentences(indicator: Indicator): Block {
  const name = `${indicator.number}. diagramma. ${indicator.title.lv}. `;
  return { kind: 'paragraph', content: [text(name, 'strong'), text(diagramSentences(indicator).join(' '))] };
}

/** Without tables where nobody answered in both years: two numbers side by side would be read as a change. */
export function changeSinceBefore(change: EditionChange): Block[] {
  const sentences = changeSentences(change);
  return [
    subchapter('parmainas', `Pārmaiņas kopš ${change.before}. gada`),
    ...prose([changePopulationSentences(change).join(' ')]),
    ...(sentences.length === 0 ? [] : [list(sentences), ...changeDrawing(change), ...changeTables(change)]),
  ];
}

function changeDrawing(change: EditionChange): Block[] {
  const figure = largestChanges(change);
  return figure === null ? [] : [{ kind: 'drawing', ...figure }];
}

function changeTables(change: EditionChange): Block[] {
  return [
    table(totalsChangeTable(change)),
    ...prose(differenceNotes, 'note'),
    ...analysisSections.flatMap((section) =>
      changesIn(section.id, section.title, diagramsIn(section, change.indicators), change),
    ),
    ...furtherSections(change.indicators).flatMap(({ id, title, diagrams }) =>
      changesIn(furtherId(id), title, diagrams, change),
    ),
  ];
}

function changesIn(
  id: string,
  title: string,
  indicators: readonly IndicatorChange[],
  change: EditionChange,
): Block[] {
  return [
    { kind: 'heading', id: `parmainas-${id}`, level: 3, text: title, inContents: false },
    ...indicators.flatMap((indicator) => indicatorBlocks(indicator, change)),
  ];
}

function indicatorBlocks(indicator: IndicatorChange, change: EditionChange): Block[] {
  return [
    table(indicatorChangeTable(indicator, change)),
    ...prose(indicatorChangeNotes(indicator, change), 'note'),
  ];
}

function table(shown: Table): Block {
  return { kind: 'table', table: shown, widths: [3.4, 1, 1, 1.35, 1.6] };
}
