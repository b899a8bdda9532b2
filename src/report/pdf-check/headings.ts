// Checkpoint 14 of the Matterhorn Protocol, and bookmarks: ways to find a place in the document.
import { label } from '../../language/label.ts';
import { type Check, inDocument } from './check.ts';
import { at, catalog, type PdfObjects, type PdfValue, stringOf } from './read-objects.ts';
import { nodesOf, type Reading } from './read-pages.ts';

const headings = (reading: Reading): readonly { readonly page: number; readonly level: number }[] =>
  nodesOf(reading, /^H\d$/u).map(({ page, node }) => ({ page, level: Number(node.role?.slice(1)) }));

/** Shorter documents need no bookmarks. */
const bookmarkedPages = 10;

/** The bookmarks below one, or below the outline itself, at every depth. */
const bookmarksBelow = (objects: PdfObjects, parent: PdfValue): readonly PdfValue[] => {
  const found: PdfValue[] = [];
  for (let item = at(objects, parent, '/First'); item !== null; item = at(objects, item, '/Next'))
    found.push(item, ...bookmarksBelow(objects, item));
  return found;
};

export const headingChecks: readonly Check[] = [
  {
    id: 'first-heading',
    title: label('Pirmais virsraksts ir pirmā līmeņa', 'The first heading is of the first level'),
    conditions: ['14-002'],
    reads: 'pages',
    find: (reading) =>
      headings(reading)
        .slice(0, 1)
        .filter(({ level }) => level !== 1)
        .map(({ page, level }) => ({ page, where: `H${level}` })),
  },
  {
    id: 'heading-levels',
    title: label('Virsraksti neizlaiž nevienu līmeni', 'Headings skip no level'),
    conditions: ['14-003'],
    reads: 'pages',
    find: (reading) =>
      headings(reading).flatMap(({ page, level }, index, all) => {
        const before = all[index - 1];
        return before && level > before.level + 1 ? [{ page, where: `H${before.level} > H${level}` }] : [];
      }),
  },
  {
    id: 'bookmarks',
    title: label('Garam dokumentam ir grāmatzīmes', 'A long document has bookmarks'),
    conditions: [],
    because: 'WCAG 2.1, technique PDF2, for documents of ten pages and more',
    reads: 'pages',
    find: ({ pages, bookmarks }) =>
      inDocument(pages.length >= bookmarkedPages && bookmarks === 0 ? ['Outlines'] : []),
  },
  {
    id: 'bookmark-counts',
    title: label('Grāmatzīmes saka, cik citu ir zem tām', 'Bookmarks say how many others lie below them'),
    conditions: [],
    because: 'Count of outline items, ISO 32000-1, 12.3.3; readers build their list from it',
    reads: 'objects',
    find: (objects) => {
      const outline = at(objects, catalog(objects), '/Outlines');
      return inDocument(
        [outline, ...bookmarksBelow(objects, outline)]
          .filter((item) => at(objects, item, '/First') !== null)
          .filter((item) => !at(objects, item, '/Count'))
          .map((item) => stringOf(at(objects, item, '/Title')) || 'Outlines'),
      );
    },
  },
];
