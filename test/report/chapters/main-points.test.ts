import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../../src/aggregate/compare-editions.ts';
import { indicatorsOf } from '../../../src/aggregate/indicators.ts';
import type { Book } from '../../../src/report/block.ts';
import { mainPointsChapter } from '../../../src/report/chapters/main-points.ts';
import { pagesOf } from '../../../src/report/html/pages.ts';
import { htmlPages } from '../../../src/report/html/render.ts';
import { renderPdf } from '../../../src/report/pdf/render.ts';
import { checkPdf } from '../../../src/report/pdf-check/check-pdf.ts';
import { municipalFixtures } from '../../fixture-returns.ts';
import { returnsOfSecondYear } from '../../survey/second-year.ts';
import { readPdf, textOf } from '../pdf/read-pdf.ts';
import { sampleBook } from '../pdf/sample-book.ts';

const before = { year: 2025, returns: municipalFixtures() };
const after = { year: 2026, returns: returnsOfSecondYear() };
const chapter = mainPointsChapter(indicatorsOf(after.returns, 2026), changeBetween(before, after));
const sample = sampleBook();
const book: Book = {
  ...sample,
  blocks: [...sample.blocks.filter(({ kind }) => kind === 'title_page'), ...chapter],
};

describe('The page of the main points', () => {
  it('takes one page of print after the title, changes and English twins included', async () => {
    const bytes = await renderPdf(book);
    const pages = await readPdf(bytes);
    expect(pages).toHaveLength(2);
    const said = pages[1] === undefined ? '' : textOf(pages[1].tree);
    for (const number of [1, 4, 6, 9, 13, 16]) expect(said).toContain(`${number}. diagramma`);
    const faults = (await checkPdf(bytes)).filter(({ outcome }) => outcome === 'failed');
    expect(faults.map(({ check }) => check.id)).toEqual([]);
  });

  it('stands on the front page of the web book, above the contents, its English marked as such', () => {
    const [front] = pagesOf({ ...book, blocks: [...book.blocks, { kind: 'contents', title: 'Saturs' }] });
    expect(front?.blocks.map(({ kind }) => kind)).toEqual([
      'title_page',
      'heading',
      'main_points',
      'paragraph',
      'contents',
    ]);
    const html = htmlPages(book).get('galvenais.html') ?? '';
    expect(html).toContain('<p class="twin"><span lang="en">');
    expect(html).toContain('role="img" aria-label="Joslu diagramma. ');
  });

  it('says how changes are computed only where there is a year before', () => {
    const said = 'Pārmaiņas rēķinātas tikai tajās pašvaldībās';
    expect(JSON.stringify(chapter)).toContain(said);
    expect(JSON.stringify(mainPointsChapter(indicatorsOf(before.returns, 2025), null))).not.toContain(said);
  });

  it('is left out where nobody answered', () => {
    expect(mainPointsChapter(indicatorsOf([], 2025), null)).toEqual([]);
  });
});
