// The situation analysis: topic by topic what the returns say, as text, diagram and regional table.
import type { Indicator } from '../../aggregate/indicator.ts';
import { figureOf } from '../../figures/figure-of.ts';
import { regionalTable } from '../../figures/regional-table.ts';
import { analysisOutline } from '../../narrative/analysis-outline.ts';
import { sentencesOf } from '../../narrative/sentences.ts';
import type { Block } from '../block.ts';
import { text } from './inline.ts';

/** `year` is the year that the returns describe. */
export function analysis(indicators: readonly Indicator[], year: number): Block[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return analysisOutline.flatMap(({ id, title, intro, diagrams }): Block[] => [
    { kind: 'heading', id, level: 2, text: title, inContents: true },
    paragraph(intro),
    ...diagrams.flatMap((diagram) => {
      const indicator = byId.get(diagram);
      return indicator === undefined ? [] : diagramBlocks(indicator, year);
    }),
  ]);
}

function diagramBlocks(indicator: Indicator, year: number): Block[] {
  return [
    { kind: 'figure', figure: figureOf(indicator, year) },
    paragraph(sentencesOf(indicator)),
    { kind: 'table', table: regionalTable(indicator) },
  ];
}

export function paragraph(sentences: readonly string[]): Block {
  return { kind: 'paragraph', content: [text(sentences.join(' '))] };
}
