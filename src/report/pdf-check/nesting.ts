// Checkpoint 09 of the Matterhorn Protocol: which structure types may stand in which (ISO 32000-1, 14.8.4.3).
import { label } from '../../language/label.ts';
import type { Check } from './check.ts';
import { childrenOf, hasContent, type StructureNode } from './read-pages.ts';

/** What a type may hold and what may hold it; null for anything. Content of its own only where it holds anything. */
interface Rule {
  readonly holds: readonly string[] | null;
  readonly within: readonly string[] | null;
}

const rules: { readonly [role: string]: Rule } = {
  Table: { holds: ['Caption', 'THead', 'TBody'], within: null },
  THead: { holds: ['TR'], within: ['Table'] },
  TBody: { holds: ['TR'], within: ['Table'] },
  TR: { holds: ['TH', 'TD'], within: ['THead', 'TBody'] },
  TH: { holds: null, within: ['TR'] },
  TD: { holds: null, within: ['TR'] },
  L: { holds: ['LI'], within: null },
  LI: { holds: ['Lbl', 'LBody'], within: ['L'] },
  LBody: { holds: null, within: ['LI'] },
  TOC: { holds: ['TOC', 'TOCI'], within: null },
  TOCI: { holds: ['Reference'], within: ['TOC'] },
};

const violations = (node: StructureNode, parent: string): readonly string[] => {
  const { role = '' } = node;
  const { holds, within } = rules[role] ?? { holds: null, within: null };
  const children = childrenOf(node);
  return [
    ...(within === null || within.includes(parent) ? [] : [`${parent} > ${role}`]),
    ...children
      // A child with a rule of its own is named by that rule.
      .filter(
        (child) => holds !== null && !holds.includes(child.role ?? '') && !rules[child.role ?? '']?.within,
      )
      .map((child) => `${role} > ${child.role}`),
    ...(holds !== null && hasContent(node) ? [`${role} > text`] : []),
    ...children.flatMap((child) => violations(child, role)),
  ];
};

export const nestingChecks: readonly Check[] = [
  {
    id: 'nesting',
    title: label(
      'Tabulas, saraksti un satura rādītājs sastāv no savām daļām',
      'Tables, lists and contents consist of their parts',
    ),
    conditions: ['09-004', '09-005', '09-006'],
    reads: 'pages',
    // A table over two pages is met on both; each place is reported once a page.
    find: ({ pages }) =>
      pages.flatMap(({ number, tree }) => {
        const places = new Set(tree.flatMap((node) => violations(node, 'StructTreeRoot')));
        return [...places].map((where) => ({ page: number, where }));
      }),
  },
];
