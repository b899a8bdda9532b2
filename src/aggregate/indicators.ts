// What the returns of a year say: the register of indicators d1 to d14, one file each, and the one pass
// that computes them all for the nation and for each planning region.
import type { MunicipalReturn } from '../survey/editions.ts';
import { type Tally, tallyOf } from './fold.ts';
import type { Breakdown, Indicator, IndicatorFold } from './indicator.ts';
import { directionShares } from './indicators/direction-shares.ts';
import { directions } from './indicators/directions.ts';
import { highestParticipants } from './indicators/highest-participants.ts';
import { highestPermits } from './indicators/highest-permits.ts';
import { participantData } from './indicators/participant-data.ts';
import { participantsByRegion } from './indicators/participants-by-region.ts';
import { partners } from './indicators/partners.ts';
import { permitClasses } from './indicators/permit-classes.ts';
import { planningApproaches } from './indicators/planning-approaches.ts';
import { projectShares } from './indicators/project-shares.ts';
import { providers } from './indicators/providers.ts';
import { rigaAndOthers } from './indicators/riga-and-others.ts';
import { targetGroups } from './indicators/target-groups.ts';
import { workloads } from './indicators/workloads.ts';
import { nationalAndRegional } from './national-and-regional.ts';
import { returnGuard } from './return-guard.ts';

interface Registered {
  readonly heading: Pick<Indicator, 'id' | 'number' | 'title' | 'unit'>;
  readonly start: () => Tally<Breakdown>;
}

function registered<S>(fold: IndicatorFold<S>): Registered {
  const { id, number, title, unit } = fold;
  return { heading: { id, number, title, unit }, start: () => tallyOf(fold) };
}

const register: readonly Registered[] = [
  registered(planningApproaches),
  registered(directionShares),
  registered(directions),
  registered(workloads),
  registered(participantData),
  registered(participantsByRegion),
  registered(highestParticipants),
  registered(providers),
  registered(partners),
  registered(projectShares),
  registered(permitClasses),
  registered(highestPermits),
  registered(rigaAndOthers),
  registered(targetGroups),
];

function startIndicators(year: number) {
  const guard = returnGuard(year);
  const running = register.map(({ heading, start }) => ({ heading, tally: start() }));
  return {
    add(ret: MunicipalReturn): void {
      guard(ret);
      for (const { tally } of running) tally.add(ret);
    },
    finish(): readonly Indicator[] {
      return running.map(({ heading, tally }) => {
        const { national, byRegion } = nationalAndRegional(tally.finish, year);
        return { ...heading, ...national, byRegion };
      });
    },
  };
}

/**
 * Indicators d1 to d14 over the returns of a year, in any order, in one pass. Municipalities that were asked
 * and sent none count as not answered. Throws a RangeError for a return of another year, of a municipality
 * that was not asked in it, or that comes twice.
 */
export function indicatorsOf(returns: Iterable<MunicipalReturn>, year: number): readonly Indicator[] {
  const indicators = startIndicators(year);
  for (const ret of returns) indicators.add(ret);
  return indicators.finish();
}

/** The same over returns that may be streamed. */
export async function computeIndicators(
  returns: Iterable<MunicipalReturn> | AsyncIterable<MunicipalReturn>,
  year: number,
): Promise<readonly Indicator[]> {
  const indicators = startIndicators(year);
  for await (const ret of returns) indicators.add(ret);
  return indicators.finish();
}
