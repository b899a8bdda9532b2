import { label } from '../../../language/label.ts';
import type { ObjectCheck } from '../check.ts';
import { at, catalog, numberOf, type PdfObjects, type PdfValue, textOf } from '../read/objects.ts';

/** The bookmarks under one, or under the outline itself, with all that lie under them. */
const under = (objects: PdfObjects, parent: PdfValue): readonly PdfValue[] => {
  const found: PdfValue[] = [];
  for (let item = at(objects, parent, '/First'); item !== null; item = at(objects, item, '/Next'))
    found.push(item, ...under(objects, item));
  return found;
};

export const bookmarkCounts: ObjectCheck = {
  id: 'bookmark-counts',
  title: label('Grāmatzīmes saka, cik citu ir zem tām', 'Bookmarks say how many others lie under them'),
  conditions: [],
  because: 'Count of outline items, ISO 32000-1, 12.3.3; readers build their list from it',
  reads: 'objects',
  find: (objects) => {
    const outline = at(objects, catalog(objects), '/Outlines');
    return [outline, ...under(objects, outline)]
      .filter((item) => at(objects, item, '/First') !== null)
      .filter((item) => (numberOf(at(objects, item, '/Count')) ?? 0) === 0)
      .map((item) => ({ page: null, where: textOf(at(objects, item, '/Title')) ?? 'Outlines' }));
  },
};
