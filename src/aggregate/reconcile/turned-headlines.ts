// Diagrams whose headline turns: what the print put first is not first when it is recomputed.
import type { ReconciledFigure } from './reconcile.ts';
import { ruleOf } from './rules.ts';

export interface TurnedHeadline {
  /** The number of the diagram in print. */
  readonly diagram: number | null;
  readonly printedFirst: ReconciledFigure;
  readonly recomputedFirst: ReconciledFigure;
}

/** In the order of the figures. */
export function turnedHeadlines(figures: readonly ReconciledFigure[]): readonly TurnedHeadline[] {
  const groups = new Map<string, ReconciledFigure[]>();
  for (const figure of figures) {
    const group = groupOf(figure);
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group) => {
    const printedFirst = highest(group, ({ printed }) => printed);
    const recomputedFirst = highest(group, ({ recomputed }) => recomputed);
    if (printedFirst === null || recomputedFirst === null) return [];
    if (printedFirst.recomputed === recomputedFirst.recomputed) return [];
    return [{ diagram: printedFirst.diagram, printedFirst, recomputedFirst }];
  });
}

/** Figures that are compared with each other: values of one indicator in one unit. Null for all others. */
function groupOf({ id, unit, diagram }: ReconciledFigure): string | null {
  const rule = ruleOf(id);
  if (rule === null || (rule.kind !== 'municipalities' && rule.kind !== 'share')) return null;
  return `${diagram} ${rule.of} ${unit}`;
}

function highest(
  group: readonly ReconciledFigure[],
  of: (figure: ReconciledFigure) => number | null,
): ReconciledFigure | null {
  const [first] = group
    .filter((figure) => of(figure) !== null && figure.printed !== null)
    .toSorted((a, b) => (of(b) ?? 0) - (of(a) ?? 0));
  return first ?? null;
}
