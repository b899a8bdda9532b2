import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';
import { walk } from '../read/reading.ts';

export const annotationDescription: ReaderCheck = {
  id: 'annotation-description',
  title: label('Katra saite un piezīme ir aprakstīta', 'Every link and annotation is described'),
  conditions: ['28-004', '28-005', '28-012'],
  reads: 'pages',
  find: ({ pages }) =>
    pages.flatMap((page) => {
      const described = new Set(
        page.tree
          .flatMap(walk)
          .filter(({ alt }) => alt?.trim())
          .flatMap(({ objects }) => objects),
      );
      return page.annotations
        .filter(({ id, subtype, description }) => {
          // A link needs its Contents even where its element has an alternative text.
          return description === '' && (subtype === 'Link' || !described.has(id));
        })
        .map(({ subtype }) => ({ page: page.number, where: subtype }));
    }),
};
