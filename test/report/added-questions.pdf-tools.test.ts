// The books of an edition that adds a question of every kind under hostile labels.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aggregatesOf } from '../../src/aggregate/aggregates.ts';
import { regionSummary } from '../../src/aggregate/region-summary.ts';
import type { Book } from '../../src/report/block.ts';
import { blockTexts } from '../../src/report/block-text.ts';
import { englishSummary } from '../../src/report/chapters/english-summary.ts';
import { nationalReport } from '../../src/report/chapters/national-report.ts';
import { regionalReport } from '../../src/report/chapters/regional-report.ts';
import { htmlPages } from '../../src/report/html/render.ts';
import { renderPdf } from '../../src/report/pdf/render.ts';
import { checkPdf } from '../../src/report/pdf-check/check-pdf.ts';
import { readBookTexts } from '../../src/report/templates/read-book-texts.ts';
import type { Dataset } from '../../src/survey/dataset.ts';
import { editionOf } from '../../src/survey/edition-document.ts';
import { registerEditions } from '../../src/survey/editions.ts';
import { everyAddedKind, returnsOfEveryAddedKind } from '../survey/every-added-kind.ts';
import { attributes } from './html/read-html.ts';
import { allPassed, failures, outcomes } from './pdf-check/outcomes.ts';

const texts = await readBookTexts(2026);
const sha256 = 'cd'.repeat(32);

const datasetOf = (): Dataset => ({
  edition: editionOf(everyAddedKind),
  asOf: '2028-03-01T08:00:00.000Z',
  municipal: returnsOfEveryAddedKind(),
  regional: [],
  queries: [],
  profiles: [],
});

function nationalBook(): Book {
  const dataset = datasetOf();
  const { indicators } = aggregatesOf(dataset);
  return nationalReport({ dataset, indicators, texts, snapshot: sha256, version: '1.2.3' });
}

function summaryInEnglish(): Book {
  const dataset = datasetOf();
  const { indicators } = aggregatesOf(dataset);
  return englishSummary({ dataset, indicators, texts, snapshot: sha256, version: '1.2.3' });
}

function regionalBook(): Book {
  const dataset = datasetOf();
  const figures = aggregatesOf(dataset);
  const summary = regionSummary(sha256, dataset, 'ZEMGALE', figures);
  return regionalReport({ summary, dataset, figures, texts, version: '1.2.3', profiles: false });
}

const books: readonly (readonly [string, () => Book])[] = [
  ['the national report', nationalBook],
  ['the summary in English', summaryInEnglish],
  ['the report of a region', regionalBook],
];

beforeAll(() => registerEditions([everyAddedKind]));
afterAll(() => registerEditions([]));

describe.each(books)('%s with added questions', (_, made) => {
  let book: Book;

  beforeAll(() => {
    book = made();
  });

  it('passes every check as PDF', async () => {
    const results = await checkPdf(await renderPdf(book));
    expect(failures(results)).toEqual([]);
    expect(outcomes(results)).toEqual(allPassed());
  });

  it('is escaped as web book, every id in it being unique', () => {
    for (const [file, page] of htmlPages(book)) {
      expect(page).not.toContain('<script>alert');
      const ids = attributes(page, 'id');
      expect([file, ids.length]).toEqual([file, new Set(ids).size]);
    }
  });

  it('prints no personal data', () => {
    expect(book.blocks.flatMap(blockTexts).join('\n')).not.toMatch(/Privāta Persona|privats@/u);
  });
});

describe('the national report with added questions', () => {
  it('has each in the chapter of its section after the diagrams of the core, and its table in the annex', () => {
    const { blocks } = nationalBook();
    const figures = blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure.id] : []));
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
    expect(new Set(figures).size).toBe(figures.length);
    const own = (section: string) => figures.filter((id) => id.startsWith(`q.${section}.`));
    expect(own('further')).toHaveLength(10);
    const first = figures.indexOf('d14');
    const inChapter = own('target_groups');
    expect(inChapter.length).toBeGreaterThanOrEqual(10);
    expect(figures.slice(first + 1, first + 1 + inChapter.length)).toEqual(inChapter);
    expect(headings).toContain('sadala-further');
    for (const id of figures) expect(headings).toContain(`pielikums-${id}`);
  });
});
