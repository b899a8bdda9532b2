// What the returns of a year say: the register of indicators d1 to d14, one file each, and the one pass
// that computes them all for the nation and for each planning region.
import type { MunicipalReturn } from '../survey/editions.ts';
import { nationalAndRegional, returnGuard, type Tally, tallyOf } from './fold.ts';
import type { Breakdown, Indicator, IndicatorFold } from './indicator.ts';
import { directionShares, directions } from './indicators/directions.ts';
import { highestParticipants, participantData, participantsByRegion } from './indicators/participants.ts';
import { highestPermits, permitClasses, rigaAndOthers } from './indicators/permits.ts';
import { planningApproaches, workloads } from './indicators/planning.ts';
import { projectShares } from './indicators/projects.ts';
import { partners, providers, targetGroups } from './indicators/providers.ts';

/** An indicator under way: what it is, and what it has taken in so far. */
export interface RunningIndicator {
  readonly heading: Pick<Indicator, 'id' | 'number' | 'title' | 'unit'>;
  readonly tally: Tally<Breakdown>;
}

function running<S>(fold: IndicatorFold<S>): RunningIndicator {
  const { id, number, title, unit } = fold;
  return { heading: { id, number, title, unit }, tally: tallyOf(fold) };
}

/** Each is told the year, because editions do not offer the same codes. */
const register: readonly ((year: number) => RunningIndicator)[] = [
  () => running(planningApproaches),
  () => running(directionShares),
  () => running(directions),
  () => running(workloads),
  () => running(participantData),
  () => running(participantsByRegion),
  () => running(highestParticipants),
  () => running(providers),
  () => running(partners),
  () => running(projectShares),
  () => running(permitClasses),
  () => running(highestPermits),
  () => running(rigaAndOthers),
  (year) => running(targetGroups(year)),
];

/** All indicators as the edition of a year asks for them, with nothing taken in yet. */
export function runningIndicators(year: number): readonly RunningIndicator[] {
  return register.map((start) => start(year));
}

function startIndicators(year: number) {
  const guard = returnGuard(year);
  const indicators = runningIndicators(year);
  return {
    add(ret: MunicipalReturn): void {
      guard(ret);
      for (const { tally } of indicators) tally.add(ret);
    },
    finish(): readonly Indicator[] {
      return indicators.map(({ heading, tally }) => {
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
