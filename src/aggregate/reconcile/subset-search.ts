// Which few municipalities make up a difference exactly: the smallest sets, or the plain answer that the
// difference does not say.

export interface Counted {
  readonly code: string;
  readonly count: number;
}

export type Explanation =
  | { readonly kind: 'one'; readonly items: readonly Counted[] }
  /** Several equally small sets fit, so that none may be named as the one. */
  | { readonly kind: 'several'; readonly sets: readonly (readonly Counted[])[]; readonly size: number }
  | { readonly kind: 'none' };

/** Sets beyond this size fit any number by chance. */
const MOST_ITEMS = 4;

function subsets(items: readonly Counted[], size: number, sum: number): readonly (readonly Counted[])[] {
  if (size === 0) return sum === 0 ? [[]] : [];
  return items.flatMap((item, at) =>
    item.count > sum
      ? []
      : subsets(items.slice(at + 1), size - 1, sum - item.count).map((rest) => [item, ...rest]),
  );
}

/** The smallest sets of items that add up to `sum` exactly; items that count nothing explain nothing. */
export function explainSum(items: readonly Counted[], sum: number): Explanation {
  if (sum <= 0) return { kind: 'none' };
  const counting = items.filter(({ count }) => count > 0);
  for (let size = 1; size <= Math.min(MOST_ITEMS, counting.length); size += 1) {
    const sets = subsets(counting, size, sum);
    const [first] = sets;
    if (first === undefined) continue;
    return sets.length === 1 ? { kind: 'one', items: first } : { kind: 'several', sets, size };
  }
  return { kind: 'none' };
}
