// Which municipalities the printed sums of diagram 6 leave out: the difference of a region, explained first
// by what is printed elsewhere and then by the smallest set of municipalities that makes up the rest.
import { type RegionCode, regionCodes, regions } from '../../survey/territories.ts';
import type { Evidence } from './evidence.ts';
import { type Counted, type Explanation, explainSum } from './subset-search.ts';
import { nameOf } from './wording.ts';

/** A total for which diagram 7 prints only one of the activities that it is made of. */
export interface Understated {
  readonly code: string;
  readonly total: number;
  readonly printed: number;
  readonly activity: string;
}

export interface RegionDifference {
  /** Recomputed minus printed, in persons. */
  readonly difference: number;
  readonly understated: readonly Understated[];
  /** What is left after the understated totals, and who makes it up; null where nothing is left. */
  readonly rest: { readonly persons: number; readonly leftOut: Explanation } | null;
}

/** Whether diagram 7 prints one activity of a municipality in place of its total. */
export function understatedTotal({ code, count }: Counted, evidence: Evidence): Understated | null {
  const inPrint = evidence.published.find(
    ({ id, labelLv }) => id.startsWith('d7.') && labelLv === nameOf(code),
  )?.value;
  if (inPrint === undefined || inPrint === null || inPrint === count) return null;
  const activity = evidence.activitiesOf(code).find(({ participants }) => participants === inPrint);
  return activity === undefined ? null : { code, total: count, printed: inPrint, activity: activity.label };
}

/** Explains how a printed sum of a region falls short of the returns. */
export function explainRegion(region: RegionCode, printed: number, evidence: Evidence): RegionDifference {
  const codes = new Set(evidence.asked.filter((t) => t.region === region).map(({ code }) => code));
  const own = evidence.participants.filter(({ code }) => codes.has(code));
  const difference = own.reduce((sum, { count }) => sum + count, 0) - printed;
  const understated = own.map((item) => understatedTotal(item, evidence)).filter((item) => item !== null);
  const persons = difference - understated.reduce((sum, item) => sum + item.total - item.printed, 0);
  if (persons === 0) return { difference, understated, rest: null };
  const others = own.filter(({ code }) => !understated.some((item) => item.code === code));
  const leftOut = explainSum(others, persons);
  // Where the totals printed elsewhere lead nowhere, they say nothing about this sum.
  if (leftOut.kind !== 'one' && understated.length > 0)
    return {
      difference,
      understated: [],
      rest: { persons: difference, leftOut: explainSum(own, difference) },
    };
  return { difference, understated, rest: { persons, leftOut } };
}

/** Who is left out of the printed regional sums, and the regions whose difference stays unexplained. */
export function leftOutOfRegions(evidence: Evidence): {
  readonly codes: readonly string[];
  readonly unexplained: readonly RegionCode[];
} {
  const codes: string[] = [];
  const unexplained: RegionCode[] = [];
  for (const region of regionCodes) {
    const figure = evidence.published.find(({ id }) => id === `d6.${regions[region].name}`);
    if (figure === undefined || figure.value === null) continue;
    const { difference, rest } = explainRegion(region, figure.value, evidence);
    if (difference === 0 || rest === null) continue;
    if (rest.leftOut.kind === 'one') codes.push(...rest.leftOut.items.map(({ code }) => code));
    else unexplained.push(region);
  }
  return { codes, unexplained };
}
