// The whole way of the report with Typst at its end: from the stored returns over the snapshot and the book to
// markup and PDF, in a process of its own: `report-by-typst.ts EDITION OUT.pdf`.
import { makeBook } from '../../src/publishing/make-book.ts';
import { withStore } from '../store.ts';
import { bookTypst } from './book-typst.ts';
import { setByTypst } from './typst.ts';

async function main(edition: number, output: string): Promise<void> {
  await withStore(async (store) => {
    const book = await makeBook(await store.snapshots.take(edition, new Date().toISOString()));
    setByTypst(bookTypst(book), output);
  });
}

const [edition, output = ''] = process.argv.slice(2);
void main(Number(edition), output);
