import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';

/** Short documents need none. */
const shortest = 10;

export const bookmarks: ReaderCheck = {
  id: 'bookmarks',
  title: label('Garam dokumentam ir grāmatzīmes', 'A long document has bookmarks'),
  conditions: [],
  because: 'WCAG 2.1, technique PDF2, for documents of ten pages and more',
  reads: 'pages',
  find: (reading) =>
    reading.pages.length >= shortest && reading.bookmarks === 0 ? [{ page: null, where: 'Outlines' }] : [],
};
