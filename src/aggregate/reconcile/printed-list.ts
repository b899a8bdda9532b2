// Diagram 12 prints a list of names, so that what it lacks can be named: also where a sum or a share only shows that
// something is missing.
import type { Evidence } from './evidence.ts';
import { ruleOf } from './rule.ts';
import type { Counted } from './subset-search.ts';

export interface PrintedList {
  /** How many municipalities are printed. */
  readonly printed: number;
  /** Those that belong there by their returns and are not printed, in ascending order. */
  readonly lacks: readonly Counted[];
}

/** The printed list of the most permits; null where the edition prints none. */
export function listOfPermits({ published, permits, indicator }: Evidence): PrintedList | null {
  const listed = new Set(
    published.flatMap(({ id }) => {
      const rule = ruleOf(id);
      return id.startsWith('d12.') && rule?.kind === 'permits' ? [rule.territory] : [];
    }),
  );
  if (listed.size === 0) return null;
  const missing = indicator('d12').values.filter(({ key }) => !listed.has(key));
  return {
    printed: listed.size,
    lacks: missing.flatMap(({ key }) => permits.filter(({ code }) => code === key)),
  };
}
