// Everything that is counted over the returns of a dataset, for the nation and for each planning region, computed once
// for all books and summaries.
import type { Dataset } from '../survey/dataset.ts';
import type { MunicipalReturn } from '../survey/editions.ts';
import { coverageOf, type SectionCoverage } from './coverage.ts';
import { type Fold, foldReturns, type NationalAndRegional, type Tally, tallyOf } from './fold.ts';
import type { Breakdown, Indicator } from './indicator.ts';
import { workloads } from './indicators/planning.ts';
import { type ProjectParticipation, projectParticipation, projectShares } from './indicators/projects.ts';
import { indicatorsOf } from './indicators.ts';
import type { Statistic } from './known-answers.ts';
import { participantsMedian, participantsTotal, permitsMedian, permitsTotal } from './totals.ts';

export interface Aggregates {
  readonly indicators: readonly Indicator[];
  readonly areas: NationalAndRegional<AreaSummary>;
  readonly coverage: NationalAndRegional<readonly SectionCoverage[]>;
}

/** `indicators` are those of the same data, where they are known already. */
export function aggregatesOf(
  { municipal, edition }: Pick<Dataset, 'municipal' | 'edition'>,
  indicators: readonly Indicator[] = indicatorsOf(municipal, edition),
): Aggregates {
  return {
    indicators,
    areas: areaSummaries(municipal, edition),
    coverage: coverageOf(municipal, edition),
  };
}

export interface AreaSummary {
  /** ATVK codes of the municipalities asked, in the order of the report. */
  readonly municipalities: readonly string[];
  readonly participants: Statistic;
  readonly permits: Statistic;
  /** Of a municipality, over those known. */
  readonly typicalParticipants: Statistic;
  readonly typicalPermits: Statistic;
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
export function areaSummaries(
  returns: Iterable<MunicipalReturn>,
  year: number,
): NationalAndRegional<AreaSummary> {
  return foldReturns(areaSummary, returns, year);
}
