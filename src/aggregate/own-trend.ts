// A few facts of one municipality over the years. What is unknown stays unknown: a year without a return, or with one
// that does not say, is no zero.
import type { MunicipalReturn } from '../survey/editions.ts';
import { readSection } from './known-answers.ts';
import { participantCountIn, permitsIn } from './totals.ts';

export interface YearFacts {
  readonly edition: number;
  /** Whether a return was handed in. */
  readonly returned: boolean;
  /** Persons. */
  readonly participants: number | null;
  /** Whether the participants are a lower bound. */
  readonly isAtLeast: boolean;
  /** Issued in the year. */
  readonly permits: number | null;
  /** Activities that the return lists. */
  readonly activities: number | null;
}

/** The facts of each edition, in the order given; `returns` are those of one municipality, at most one an edition. */
export function ownTrend(
  returns: readonly MunicipalReturn[],
  editions: readonly number[],
): readonly YearFacts[] {
  return editions.map((edition) => {
    const ret = returns.find((one) => one.edition === edition);
    if (ret === undefined)
      return {
        edition,
        returned: false,
        participants: null,
        isAtLeast: false,
        permits: null,
        activities: null,
      };
    const count = participantCountIn(ret);
    return {
      edition,
      returned: true,
      participants: count?.persons ?? null,
      isAtLeast: count?.isAtLeast ?? false,
      permits: permitsIn(ret),
      activities: activitiesIn(ret),
    };
  });
}

/** The list is not required, so that an empty one says nothing; that the section is „nav“ says that there were none. */
function activitiesIn(ret: MunicipalReturn): number | null {
  return readSection(
    ret.sections.participants,
    ({ activities }) => (activities.length === 0 ? null : activities.length),
    0,
  );
}
