// The comparison with the report that was published before: which figures differ, why, and which headlines turn.
import { type ReconciledFigure, reconcile } from '../../aggregate/reconcile/reconcile.ts';
import { reconciliationTable } from '../../aggregate/reconcile/reconciliation-table.ts';
import { turnedHeadlines } from '../../aggregate/reconcile/turned-headlines.ts';
import { numberColumn, textColumn } from '../../figures/table.ts';
import { comparisonSentences, headlineSentences } from '../../narrative/comparison-sentences.ts';
import type { Dataset } from '../../survey/dataset.ts';
import type { Block } from '../block.ts';
import { chapter, list, prose, subchapter } from './block-builders.ts';

/** Nothing where no published figures are known, or they are not to be compared. */
export function comparison({ published = [], municipal, edition }: Dataset): Block[] {
  if (published.length === 0) return [];
  const figures = reconcile(published, municipal, edition);
  const turned = headlineSentences(turnedHeadlines(figures));
  const differing = figures.filter(({ agrees }) => agrees !== true);
  return [
    chapter('salidzinajums-ar-publiceto', 'Salīdzinājums ar publicēto pārskatu'),
    ...prose(comparisonSentences(figures, edition).map((sentences) => sentences.join(' '))),
    ...(turned.length === 0
      ? []
      : [subchapter('salidzinajums-virsraksti', 'Kur mainās galvenais secinājums'), list(turned)]),
    ...(differing.length === 0
      ? []
      : [
          subchapter('salidzinajums-skaitli', 'Skaitļi, kas atšķiras'),
          ...prose(['Diagrammu numuri šajā tabulā ir publicētā pārskata numuri.'], 'note'),
          differences(differing),
        ]),
  ];
}

function differences(figures: readonly ReconciledFigure[]): Block {
  const { rows } = reconciliationTable(figures, 'lv');
  return {
    kind: 'table',
    table: {
      caption: 'Publicētie skaitļi, kas no iesniegumiem neizriet vai nav salīdzināmi',
      columns: [
        textColumn('Skaitlis (diagramma)'),
        numberColumn('Publicēts'),
        numberColumn('Pārrēķināts'),
        textColumn('Kāpēc'),
      ],
      rows: rows.map(([diagram = '', label = '', printed = '', recomputed = '', , why = '']) => [
        `${label} (${diagram}.)`,
        printed,
        recomputed,
        why,
      ]),
    },
    widths: [2.6, 1, 1.15, 5],
  };
}
