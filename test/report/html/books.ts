// The books that the tests make web books of: the national report of the 2025 returns, without a database, and the
// sample of every kind of block.
import { indicatorsOf } from '../../../src/aggregate/indicators.ts';
import type { Book } from '../../../src/report/block.ts';
import { nationalReport } from '../../../src/report/chapters/national-report.ts';
import { htmlPages } from '../../../src/report/html/render.ts';
import { readBookTexts } from '../../../src/report/templates/read-book-texts.ts';
import { atlas2025 } from '../../figures/maps/outlines.ts';
import { municipalFixtures, regionalFixtures } from '../../fixture-returns.ts';
import { sampleBook } from '../pdf/sample-book.ts';

async function nationalBook(): Promise<Book> {
  const municipal = municipalFixtures();
  return nationalReport({
    dataset: {
      edition: 2025,
      asOf: '2026-03-02T08:00:00.000Z',
      municipal,
      regional: regionalFixtures(),
      queries: [],
      profiles: [],
    },
    indicators: indicatorsOf(municipal, 2025),
    atlas: atlas2025,
    texts: await readBookTexts(2025),
    snapshot: 'ab'.repeat(32),
    version: '1.2.3',
  });
}

export const national = await nationalBook();

export const books: readonly (readonly [string, Book])[] = [
  ['the national report', national],
  ['the sample of every block', sampleBook()],
];

const WHOLE = 'visa-gramata.html';

/** The pages without the one that holds the whole book. */
export const splitPages = (book: Book) => [...htmlPages(book)].filter(([file]) => file !== WHOLE);
export const wholePage = (book: Book): string => htmlPages(book).get(WHOLE) ?? '';
