// What changed since the edition before: whom the two years speak of, what is worth a sentence, and every indicator
// as a table.
import type { EditionChange, IndicatorChange } from '../../aggregate/edition-change.ts';
import { movedFigure } from '../../figures/change/moved-figure.ts';
import { differenceNotes, indicatorChangeNotes } from '../../figures/change-notes.ts';
import { indicatorChangeTable, totalsChangeTable } from '../../figures/change-tables.ts';
import type { FigureTable } from '../../figures/figure.ts';
import { analysisOutline } from '../../narrative/analysis-sections.ts';
import { changePopulationSentences } from '../../narrative/change-population.ts';
import { changeSentences } from '../../narrative/change-sentences.ts';
import type { Block } from '../block.ts';
import { prose } from './front-matter.ts';
import { text } from './inline.ts';

/** Without tables where nobody answered in both years: two numbers side by side would be read as a change. */
export function changeSinceBefore(change: EditionChange): Block[] {
  const sentences = changeSentences(change);
  return [
    {
      kind: 'heading',
      id: 'parmainas',
      level: 2,
      text: `Pārmaiņas kopš ${change.before}. gada`,
      inContents: true,
    },
    ...prose([changePopulationSentences(change).join(' ')]),
    ...(sentences.length === 0
      ? []
      : [{ kind: 'list', items: sentences.map((said) => [text(said)]) } as const]),
    ...(sentences.length === 0 ? [] : [...drawing(change), ...tables(change)]),
  ];
}

function drawing(change: EditionChange): Block[] {
  const figure = movedFigure(change);
  return figure === null ? [] : [{ kind: 'drawing', ...figure }];
}

function tables(change: EditionChange): Block[] {
  return [
    table(totalsChangeTable(change)),
    ...prose(differenceNotes, 'note'),
    ...analysisOutline.flatMap(({ id, title, diagrams }): Block[] => [
      { kind: 'heading', id: `parmainas-${id}`, level: 3, text: title, inContents: false },
      ...diagrams
        .flatMap((diagram) => change.indicators.filter((indicator) => indicator.id === diagram))
        .flatMap((indicator) => indicatorBlocks(indicator, change)),
    ]),
  ];
}

function indicatorBlocks(indicator: IndicatorChange, change: EditionChange): Block[] {
  return [
    table(indicatorChangeTable(indicator, change)),
    ...prose(indicatorChangeNotes(indicator, change), 'note'),
  ];
}

function table(shown: FigureTable): Block {
  return { kind: 'table', table: shown, widths: [3.4, 1, 1, 1.35, 1.6] };
}
