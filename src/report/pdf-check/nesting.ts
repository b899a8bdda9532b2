// Which structure types may stand in which, as ISO 32000-1, 14.8.4.3, says of tables, lists and contents.
import type { Fault } from './check.ts';
import type { Reading, StructureNode } from './read/reading.ts';

/** What a type may hold and what may hold it; null for anything. */
interface Rule {
  readonly holds: readonly string[] | null;
  readonly within: readonly string[] | null;
  /** May have text of its own. */
  readonly text: boolean;
}

export type NestingRules = { readonly [role: string]: Rule };

const violations = (rules: NestingRules, node: StructureNode, parent: string): readonly string[] => {
  const rule = rules[node.role];
  const below = node.children.flatMap((child) => violations(rules, child, node.role));
  if (rule === undefined) return below;
  const { holds, within, text } = rule;
  return [
    ...(within === null || within.includes(parent) ? [] : [`${parent} > ${node.role}`]),
    ...node.children
      // A child with a rule of its own is named by that rule.
      .filter(({ role }) => holds !== null && !holds.includes(role) && !rules[role]?.within)
      .map(({ role }) => `${node.role} > ${role}`),
    ...(node.hasContent && !text ? [`${node.role} > text`] : []),
    ...below,
  ];
};

/** Where the structure breaks the rules. A table over two pages is met on both; each place is told once. */
export const nestingFaults = (rules: NestingRules, { pages }: Reading): readonly Fault[] =>
  pages.flatMap(({ number, tree }) => {
    const places = new Set(tree.flatMap((node) => violations(rules, node, 'StructTreeRoot')));
    return [...places].map((where) => ({ page: number, where }));
  });
