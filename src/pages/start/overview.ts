// Where the returns of an edition stand, as far as the reader may see them: what start pages show.

import { countsByRegion, type RegionCounts } from '../../review/counts-by-region.ts';
import { type Status, statuses } from '../../review/status.ts';
import type { ReturnOverview } from '../../store/overview.ts';
import { byCode } from '../../survey/code-list.ts';
import { respondentName } from '../../survey/respondent.ts';
import { type RegionCode, regions } from '../../survey/territories.ts';

/** One respondent, a municipality or a planning region. */
export interface Respondent extends ReturnOverview {
  readonly name: string;
}

export interface Overview {
  readonly municipalities: readonly Respondent[];
  readonly regions: readonly Respondent[];
  /** Municipalities by region; regions of which the reader sees none are left out. */
  readonly counts: readonly (RegionCounts & { readonly name: string })[];
  readonly total: Omit<RegionCounts, 'region'>;
}

export function overviewOf(returns: readonly ReturnOverview[], maySee: (code: string) => boolean): Overview {
  const seen = returns.filter(({ territory }) => maySee(territory)).map(named);
  const municipalities = seen.filter(({ form }) => form === 'municipal');
  const counts = countsByRegion(municipalities).filter(({ asked }) => asked > 0);
  return {
    municipalities,
    regions: seen.filter(({ form }) => form === 'regional'),
    counts: counts.map((count) => ({ ...count, name: regions[count.region].name })),
    total: totalOf(counts),
  };
}

/** The lists of an overview with those alone that stand there or are of that region; null is any. */
export function narrowed(
  { municipalities, regions: authorities }: Overview,
  status: Status | null,
  region: RegionCode | null,
): Pick<Overview, 'municipalities' | 'regions'> {
  const isMeant = (one: Respondent) =>
    (status === null || one.status === status) && (region === null || one.region === region);
  return { municipalities: municipalities.filter(isMeant), regions: authorities.filter(isMeant) };
}

function named(one: ReturnOverview): Respondent {
  return { ...one, name: respondentName(one.territory) };
}

function totalOf(counts: readonly RegionCounts[]): Overview['total'] {
  const sum = (part: (count: RegionCounts) => number) =>
    counts.reduce((total, count) => total + part(count), 0);
  return {
    asked: sum(({ asked }) => asked),
    byStatus: byCode(statuses, (status) => sum((count) => count.byStatus[status])),
  };
}
