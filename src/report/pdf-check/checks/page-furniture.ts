import { label } from '../../../language/label.ts';
import type { ObjectCheck } from '../check.ts';
import { dataOf, type PdfObjects, type PdfValue, pagesOf, raw } from '../read/objects.ts';

/** A page's content, whose parts may lie in several streams. */
const contentOf = (objects: PdfObjects, page: PdfValue): string => {
  const streams = raw(page, '/Contents');
  const parts = Array.isArray(streams) ? streams : [streams];
  return parts.map((part) => Buffer.from(dataOf(objects, part) ?? []).toString('latin1')).join('\n');
};

export const pageFurniture: ObjectCheck = {
  id: 'page-furniture',
  title: label(
    'Kolonvirsraksti un lappušu numuri ir atzīmēti kā tādi',
    'Running heads and page numbers are marked as such',
  ),
  conditions: [],
  because: 'the part of 18-002 that can be seen: artifacts of pagination are classed as Header or Footer',
  reads: 'objects',
  find: (objects) =>
    pagesOf(objects).flatMap(({ number, page }) =>
      [...contentOf(objects, page).matchAll(/\/Artifact\s*<<([^>]*)>>\s*BDC/gu)]
        .map(([, entries = '']) => entries)
        .filter(
          (entries) => entries.includes('/Pagination') && !/\/(?:Header|Footer|Watermark)\b/u.test(entries),
        )
        .map(() => ({ page: number, where: 'Artifact Pagination' })),
    ),
};
