// Checkpoint 28 of the Matterhorn Protocol: links, the only annotations of a book.
import { label } from '../../language/label.ts';
import type { Check } from './check.ts';
import { at, each, pagesOf } from './read-objects.ts';
import { nodesOf } from './read-pages.ts';

export const linkChecks: readonly Check[] = [
  {
    id: 'link-structure',
    title: label('Saites ir savās struktūras vietās', 'Links stand in the structure'),
    conditions: ['28-002', '28-011'],
    reads: 'pages',
    find: (reading) => {
      const owners = new Map(
        nodesOf(reading).flatMap(({ node: { role, children = [] } }) =>
          children
            .filter(({ type }) => type === 'object' || type === 'annotation')
            .map(({ id }) => [id, role] as const),
        ),
      );
      return reading.pages.flatMap(({ number, annotations }) =>
        annotations
          .filter(({ id, subtype }) => subtype !== 'Link' || owners.get(id) !== 'Link')
          .map(({ subtype, contents }) => ({ page: number, where: `${subtype} ${contents}`.trim() })),
      );
    },
  },
  {
    id: 'link-description',
    title: label('Katra saite ir aprakstīta', 'Every link is described'),
    conditions: ['28-004', '28-012'],
    reads: 'pages',
    find: ({ pages }) =>
      pages.flatMap(({ number, annotations }) =>
        annotations
          .filter(({ contents }) => contents === '')
          .map(({ subtype }) => ({ page: number, where: subtype })),
      ),
  },
  {
    id: 'tab-order',
    title: label('Tabulēšanas secība ir struktūras secība', 'The tab order is that of the structure'),
    conditions: ['28-008', '28-009'],
    reads: 'objects',
    find: (objects) =>
      pagesOf(objects)
        .filter(({ page }) => each(objects, at(objects, page, '/Annots')).length > 0)
        .filter(({ page }) => at(objects, page, '/Tabs') !== '/S')
        .map(({ number }) => ({ page: number, where: 'Tabs' })),
  },
];
