import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';

const allowed = new Set([
  'Link',
  'Widget',
  'Text',
  'FreeText',
  'Highlight',
  'Underline',
  'Squiggly',
  'StrikeOut',
]);

export const annotationKinds: ReaderCheck = {
  id: 'annotation-kinds',
  title: label('Piezīmes ir tikai lasāmu veidu', 'Annotations are only of kinds that can be read'),
  conditions: ['28-006', '28-007', '28-014', '28-015', '28-016', '28-017', '28-018'],
  because: 'stricter: no media, attachments, printer marks and drawn annotations at all',
  reads: 'pages',
  find: ({ pages }) =>
    pages.flatMap(({ number, annotations }) =>
      annotations
        .filter(({ subtype }) => !allowed.has(subtype))
        .map(({ subtype }) => ({ page: number, where: subtype })),
    ),
};
