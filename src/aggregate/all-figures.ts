// Everything that is counted over the returns of a dataset, for the nation and for each planning region: computed once
// for the books and summaries that tell of them.
import type { Dataset } from '../survey/dataset.ts';
import { coverageOf, type SectionCoverage } from './coverage.ts';
import type { Indicator } from './indicator.ts';
import { indicatorsOf } from './indicators.ts';
import type { NationalAndRegional } from './national-and-regional.ts';
import { type AreaSummary, summariesOf } from './regional-summary.ts';

export interface AllFigures {
  readonly indicators: readonly Indicator[];
  readonly areas: NationalAndRegional<AreaSummary>;
  readonly coverage: NationalAndRegional<readonly SectionCoverage[]>;
}

/** `indicators` are those of the same data, where they are known already. */
export function allFigures(
  { municipal, edition }: Pick<Dataset, 'municipal' | 'edition'>,
  indicators: readonly Indicator[] = indicatorsOf(municipal, edition),
): AllFigures {
  return {
    indicators,
    areas: summariesOf(municipal, edition),
    coverage: coverageOf(municipal, edition),
  };
}
