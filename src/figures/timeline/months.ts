// Months as numbers that can be counted on, and the months from one to another.

/** Both included; as `monthNumber` counts them. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

/** Months since year 0, of an ISO month or day: `2023-10`, `2023-10-01`. */
export function monthNumber(iso: string): number {
  const [year = 0, month = 0] = iso.split('-').map(Number);
  return year * 12 + month - 1;
}

/** A time of which only one end is known is that one month; null where neither is. */
export function monthsFrom(from: string | null, to: string | null): Months | null {
  const known = [from, to].flatMap((iso) => (iso === null ? [] : [monthNumber(iso)]));
  return known.length === 0 ? null : { first: Math.min(...known), last: Math.max(...known) };
}

/** The shortest time that all of these are in; null where there are none. */
export function monthsAround(all: readonly Months[]): Months | null {
  if (all.length === 0) return null;
  return {
    first: Math.min(...all.map(({ first }) => first)),
    last: Math.max(...all.map(({ last }) => last)),
  };
}
