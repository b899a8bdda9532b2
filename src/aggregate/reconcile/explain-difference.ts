// Why a printed sum differs: the few municipalities that make up the difference exactly, totals for which diagram 7
// prints one activity only, or that the difference cannot be explained.

import { type Label, label } from '../../language/label.ts';
import { numberLabel } from '../../language/numbers.ts';
import { respondentName } from '../../survey/respondent.ts';
import { type RegionCode, regionCodes, regions } from '../../survey/territories.ts';
import type { Counted, Evidence } from './evidence.ts';
import { namesWithCounts } from './recomputation.ts';

type Explanation =
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

/** A total for which diagram 7 prints only one of the activities that it is made of. */
interface Understated {
  readonly code: string;
  readonly total: number;
  readonly printed: number;
  readonly activity: string;
}

interface RegionDifference {
  /** Recomputed minus printed, in persons. */
  readonly difference: number;
  readonly understated: readonly Understated[];
  /** What is left after the understated totals, and who makes it up; null where nothing is left. */
  readonly rest: { readonly persons: number; readonly leftOut: Explanation } | null;
}

/** Whether diagram 7 prints one activity of a municipality in place of its total. */
export function understatedTotal({ code, count }: Counted, evidence: Evidence): Understated | null {
  const inPrint = evidence.published.find(
    ({ id, labelLv }) => id.startsWith('d7.') && labelLv === respondentName(code),
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
  // Totals printed elsewhere that explain nothing are ignored.
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

export function understatedSentence({ code, total, printed, activity }: Understated): Label {
  const [whole, part] = [numberLabel(total), numberLabel(printed)];
  return label(
    `${respondentName(code)}: 7. diagrammā drukāts ${part.lv}, un tas ir tikai vienas aktivitātes skaits („${activity}“); iesniegumā kopā ir ${whole.lv}.`,
    `${respondentName(code)}: diagram 7 prints ${part.en}, which is one activity only (“${activity}”); the return says ${whole.en} in all.`,
  );
}

/** At most this many possibilities are named. */
const NAMED_AT_MOST = 4;

/** The result of a search for the municipalities behind a difference, or behind the rest of it, in a sentence. */
export function leftOutSentence(explanation: Explanation, difference: number, isRest = false): Label {
  const number = numberLabel(difference);
  const lv = isRest ? `Atlikušo starpību ${number.lv}` : `Starpību ${number.lv}`;
  const en = isRest ? `the remaining difference of ${number.en}` : `the difference of ${number.en}`;
  if (explanation.kind === 'one') {
    const names = namesWithCounts(explanation.items);
    return label(
      `${lv} tieši veido tas, kas drukātajā summā nav ieskaitīts: ${names.lv}.`,
      `What the printed sum leaves out is exactly ${en}: ${names.en}.`,
    );
  }
  if (explanation.kind === 'several') {
    const { sets, size } = explanation;
    if (size === 1 && sets.length <= NAMED_AT_MOST) {
      const names = namesWithCounts(sets.flat());
      return label(
        `${lv} var veidot jebkura no šīm pašvaldībām, un kura, no skaita vien nav nosakāms: ${names.lv}.`,
        `Any one of these municipalities can make up ${en}, and the number alone does not tell which: ${names.en}.`,
      );
    }
    return label(
      `${lv} var veidot dažādas pašvaldības (iespējamo kopu skaits: ${sets.length}, pašvaldību skaits katrā: ${size}), tāpēc no skaitļa vien neieskaitītās nav nosakāmas.`,
      `Different municipalities can make up ${en} (${sets.length} possible sets of ${size}), so that the number alone does not tell which were left out.`,
    );
  }
  return label(`${lv} no iesniegumiem nevar izskaidrot.`, `The returns do not explain ${en}.`);
}
