import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';
import type { ReadPage, StructureNode } from '../read/reading.ts';

/** The type of the node that each annotation belongs to. */
const owners = ({ tree }: ReadPage): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const visit = (node: StructureNode): void => {
    for (const id of node.objects) found.set(id, node.role);
    node.children.forEach(visit);
  };
  tree.forEach(visit);
  return found;
};

const expected = (subtype: string): string =>
  subtype === 'Link' ? 'Link' : subtype === 'Widget' ? 'Form' : 'Annot';

export const annotationNesting: ReaderCheck = {
  id: 'annotation-nesting',
  title: label(
    'Saites un piezīmes ir savās struktūras vietās',
    'Links and annotations stand in the structure',
  ),
  conditions: ['28-002', '28-010', '28-011'],
  reads: 'pages',
  find: ({ pages }) =>
    pages.flatMap((page) => {
      const owner = owners(page);
      return page.annotations
        .filter(({ id, subtype }) => subtype !== 'PrinterMark' && owner.get(id) !== expected(subtype))
        .map(({ subtype, description }) => ({
          page: page.number,
          where: `${subtype} ${description}`.trim(),
        }));
    }),
};
