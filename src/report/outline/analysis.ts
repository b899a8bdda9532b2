// The situation analysis: topic by topic what the returns say, as text, diagram and regional table, and the
// conclusions.

import { participantsPerThousandAdults } from '../../aggregate/adult-rates.ts';
import type { EditionChange } from '../../aggregate/edition-change.ts';
import type { Indicator } from '../../aggregate/indicator.ts';
import { figureOf } from '../../figures/figure-of.ts';
import { isMapId } from '../../figures/maps/themes.ts';
import { regionalTable } from '../../figures/regional-table.ts';
import { adultRateSentences } from '../../narrative/adult-rate-sentences.ts';
import { type AnalysisSection, analysisOutline } from '../../narrative/analysis-sections.ts';
import { analysisConclusions } from '../../narrative/conclusions.ts';
import { sentencesOf } from '../../narrative/diagram-sentences.ts';
import type { Dataset } from '../../survey/dataset.ts';
import type { Block, HeadingBlock } from '../block.ts';
import { changeSinceBefore } from './change.ts';
import { chapter } from './front-matter.ts';
import { text } from './inline.ts';
import { type MapSource, mapBlocks } from './maps.ts';

export function analysis(
  indicators: readonly Indicator[],
  dataset: Dataset,
  change: EditionChange | null,
  maps: MapSource | null,
): Block[] {
  return [
    chapter('analize', 'Pieaugušo izglītības iespējas pašvaldībās: situācijas analīze'),
    ...analysisOutline.flatMap((section) => topic(section, indicators, dataset, maps)),
    ...(change === null ? [] : changeSinceBefore(change)),
    part('secinajumi', 'Secinājumi'),
    { kind: 'list', items: analysisConclusions(indicators).map((sentence) => [text(sentence)]) },
  ];
}

function topic(
  section: AnalysisSection,
  indicators: readonly Indicator[],
  dataset: Dataset,
  maps: MapSource | null,
): Block[] {
  const { id, title, intro, diagrams } = section;
  const shown = diagrams.flatMap((diagram) => indicators.filter((indicator) => indicator.id === diagram));
  return [
    part(id, title),
    paragraph(intro),
    ...shown.flatMap((indicator) => diagramBlocks(indicator, dataset.edition)),
    ...(isMapId(id) ? mapBlocks(maps, id) : []),
    ...(id === 'participants' ? [adultRates(dataset), ...mapBlocks(maps, 'rate')] : []),
  ];
}

function diagramBlocks(indicator: Indicator, year: number): Block[] {
  return [
    { kind: 'figure', figure: figureOf(indicator, year) },
    paragraph(sentencesOf(indicator)),
    { kind: 'table', table: regionalTable(indicator) },
  ];
}

function adultRates({ edition, municipal, profiles }: Dataset): Block {
  return paragraph(adultRateSentences(participantsPerThousandAdults(municipal, profiles, edition)));
}

function part(id: string, title: string): HeadingBlock {
  return { kind: 'heading', id, level: 2, text: title, inContents: true };
}

function paragraph(sentences: readonly string[]): Block {
  return { kind: 'paragraph', content: [text(sentences.join(' '))] };
}
