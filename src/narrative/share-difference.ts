// How far apart the shares of the planning regions are, said only where it is worth a sentence.
import type { Indicator } from '../aggregate/indicator.ts';
import { listed } from '../language/list.ts';
import { formatPercent } from '../language/number-format.ts';
import { type RegionCode, regionCodes } from '../survey/territories.ts';
import { regionName } from '../survey/territory-name.ts';
import { valueFor } from './tiers.ts';

/** Percentage points between the highest and the lowest region below which nothing is said. */
const WORTH_SAYING = 15;

interface Share {
  readonly region: RegionCode;
  /** As printed, so that two regions that print alike are named together. */
  readonly text: string;
  readonly percent: number;
}

/** „Izglītības piedāvājuma īpatsvars ir lielākais Zemgalē (75 %), mazākais – Kurzemē (36 %).“ */
export function shareDifference(indicator: Indicator, key: string, whose: string): readonly string[] {
  const shares = regionCodes.flatMap((region): Share[] => {
    const percent = valueFor(indicator.byRegion[region].values, key);
    return percent === null ? [] : [{ region, percent, text: formatPercent(percent) }];
  });
  const ordered = shares.toSorted((a, b) => a.percent - b.percent);
  const lowest = ordered[0];
  const highest = ordered[ordered.length - 1];
  if (lowest === undefined || highest === undefined) return [];
  if (highest.percent - lowest.percent < WORTH_SAYING) return [];
  const at = ({ text }: Share) => `${namesOf(shares.filter((s) => s.text === text))} (${text})`;
  return [`${whose} īpatsvars ir lielākais ${at(highest)}, mazākais – ${at(lowest)}.`];
}

function namesOf(shares: readonly Share[]): string {
  return listed(shares.map((s) => regionName(s.region, 'locative')));
}
