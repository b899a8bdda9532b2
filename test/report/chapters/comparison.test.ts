import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../src/aggregate/reconcile/reconcile.ts';
import { turnedHeadlines } from '../../../src/aggregate/reconcile/turned-headlines.ts';
import { printedTable } from '../../../src/figures/table.ts';
import { blockTexts } from '../../../src/report/block-text.ts';
import { comparison } from '../../../src/report/chapters/comparison.ts';
import { snapshotOf2025 } from '../books-of-2025.ts';

const { dataset } = snapshotOf2025();
const { published = [], municipal } = dataset;
const figures = reconcile(published, municipal, 2025);

describe('The comparison with the published report', () => {
  const blocks = comparison(dataset);
  const said = blocks.flatMap(blockTexts).join('\n');

  it('counts what agrees and what differs, and gives every difference with its reason', () => {
    const differing = figures.filter(({ agrees }) => agrees === false);
    const agreeing = figures.filter(({ agrees }) => agrees === true);
    expect(said).toContain(`sakrīt ${agreeing.length}, atšķiras ${differing.length}.`);
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? printedTable(block.table).rows : []));
    for (const { label, why } of differing)
      expect(rows.find(([name, , , reason]) => name?.startsWith(label) && reason === why.lv)).toBeDefined();
  });

  it('says whose headline turns: directions and partners', () => {
    expect(
      turnedHeadlines(figures).map(({ printedFirst, recomputedFirst }) => [
        printedFirst.id,
        recomputedFirst.id,
      ]),
    ).toEqual([
      ['d2.admin', 'd2.offer'],
      ['partners.state', 'partners.municipal'],
    ]);
    expect(said).toContain('Publicētā pārskata 9. diagrammā pirmajā vietā ir „valsts institūcijas“');
  });

  it('is not there without published figures', () => {
    const { published: _, ...without } = dataset;
    expect(comparison(without)).toEqual([]);
  });
});
