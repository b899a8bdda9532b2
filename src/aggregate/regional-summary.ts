// The key figures of a planning region in one value, beside the same figures of the nation.
import type { MunicipalReturn } from '../survey/editions.ts';
import { type Fold, type Tally, tallyOf } from './fold.ts';
import type { Breakdown } from './indicator.ts';
import { projectShares } from './indicators/project-shares.ts';
import { workloads } from './indicators/workloads.ts';
import { type Median, participantsMedian, permitsMedian } from './median.ts';
import { foldReturns, type NationalAndRegional } from './national-and-regional.ts';
import { type ProjectParticipation, projectParticipation } from './project-participation.ts';
import { participantsTotal, permitsTotal, type Total } from './total.ts';

export interface AreaSummary {
  /** ATVK codes of the municipalities asked, in the order of the report. */
  readonly municipalities: readonly string[];
  readonly participants: Total;
  readonly permits: Total;
  /** Of a municipality, over those known. */
  readonly typicalParticipants: Median;
  readonly typicalPermits: Median;
  /** As indicator d4. */
  readonly workloads: Breakdown;
  readonly projects: ProjectParticipation;
  /** As indicator d10. */
  readonly programmes: Breakdown;
}

type Parts = {
  readonly [part in Exclude<keyof AreaSummary, 'municipalities'>]: Tally<AreaSummary[part]>;
};

const areaSummary: Fold<Parts, AreaSummary> = {
  start: () => ({
    participants: tallyOf(participantsTotal),
    permits: tallyOf(permitsTotal),
    typicalParticipants: tallyOf(participantsMedian),
    typicalPermits: tallyOf(permitsMedian),
    workloads: tallyOf(workloads),
    projects: tallyOf(projectParticipation),
    programmes: tallyOf(projectShares),
  }),
  step: (parts, ret) => {
    for (const part of Object.values(parts)) part.add(ret);
    return parts;
  },
  finish: (parts, asked) => ({
    municipalities: asked.map(({ code }) => code),
    participants: parts.participants.finish(asked),
    permits: parts.permits.finish(asked),
    typicalParticipants: parts.typicalParticipants.finish(asked),
    typicalPermits: parts.typicalPermits.finish(asked),
    workloads: parts.workloads.finish(asked),
    projects: parts.projects.finish(asked),
    programmes: parts.programmes.finish(asked),
  }),
};

/** The key figures of the nation and of each planning region in a year. */
export function summariesOf(
  returns: Iterable<MunicipalReturn>,
  year: number,
): NationalAndRegional<AreaSummary> {
  return foldReturns(areaSummary, returns, year);
}
