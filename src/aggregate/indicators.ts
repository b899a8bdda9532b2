// The register of the indicators in the order of the book, and the one pass over the returns of a year that computes them
// all for the nation, for each planning region, and for cities and counties.
import { asks, editionYears, formOf, type MunicipalReturn } from '../survey/editions.ts';
import { territoriesOf } from '../survey/territories.ts';
import { forEachKind, nationalAndRegional, returnCheck, type Tally, tallyOf } from './fold.ts';
import type { Breakdown, Heading, Indicator, IndicatorFold } from './indicator.ts';
import { directionShares, directions } from './indicators/directions.ts';
import { questionIndicators } from './indicators/of-questions.ts';
import {
  countEvidence,
  highestParticipants,
  participantData,
  participantsByRegion,
} from './indicators/participants.ts';
import { highestPermits, permitClasses, rigaAndOthers } from './indicators/permits.ts';
import { planningApproaches, workloads } from './indicators/planning.ts';
import { projectShares } from './indicators/projects.ts';
import { partners, providerDiversity, providers, targetGroups } from './indicators/providers.ts';

/** An indicator while returns are added to it. */
export interface RunningIndicator {
  readonly heading: Heading & Pick<Indicator, 'number'>;
  readonly tally: Tally<Breakdown>;
}

type Started = Omit<RunningIndicator, 'heading'> & { readonly heading: Heading };

function running<S>(fold: IndicatorFold<S>): Started {
  const { start: _, step: __, finish: ___, ...heading } = fold;
  return { heading, tally: tallyOf(fold) };
}

/**
 * In the order in which the book shows them, from which their numbers follow. Each takes the year, because editions do
 * not ask the same; null where the edition of the year does not have it.
 */
const register: readonly ((year: number) => Started | null)[] = [
  () => running(planningApproaches),
  () => running(directionShares),
  () => running(directions),
  () => running(workloads),
  () => running(participantData),
  () => running(participantsByRegion),
  () => running(highestParticipants),
  (year) => (asks(year, 'municipal', 'participants', 'count_source') ? running(countEvidence) : null),
  () => running(providers),
  () => running(providerDiversity),
  (year) => running(targetGroups(year)),
  (year) => running(partners(year)),
  () => running(projectShares),
  () => running(permitClasses),
  () => running(highestPermits),
  () => running(rigaAndOthers),
];

/** All indicators as the edition of a year asks for them, before any return is added; those of questions last. */
export function runningIndicators(year: number): readonly RunningIndicator[] {
  return [...register.flatMap((start) => start(year) ?? []), ...addedSinceFirst(year)].map(
    ({ heading, tally }, index) => ({ heading: { ...heading, number: index + 1 }, tally }),
  );
}

function addedSinceFirst(year: number): readonly Started[] {
  const [first = year] = editionYears();
  const [before, form] = [formOf(first, 'municipal'), formOf(year, 'municipal')];
  return before === null || form === null ? [] : questionIndicators(form, before, running);
}

function startIndicators(year: number) {
  const check = returnCheck(year);
  const indicators = runningIndicators(year);
  return {
    add(ret: MunicipalReturn): void {
      check(ret);
      for (const { tally } of indicators) tally.add(ret);
    },
    finish(): readonly Indicator[] {
      return indicators.map(({ heading, tally }) => {
        const { national, byRegion } = nationalAndRegional(tally.finish, year);
        const byKind = forEachKind((kind) =>
          tally.finish(territoriesOf(year).filter((territory) => territory.kind === kind)),
        );
        return { ...heading, ...national, byRegion, byKind };
      });
    },
  };
}

/**
 * The indicators over the returns of a year, in any order, in one pass. Municipalities that were asked
 * and sent none count as not answered. Throws a RangeError for a return of another year, of a municipality
 * that was not asked in it, or that comes twice.
 */
export function indicatorsOf(returns: Iterable<MunicipalReturn>, year: number): readonly Indicator[] {
  const indicators = startIndicators(year);
  for (const ret of returns) indicators.add(ret);
  return indicators.finish();
}

/** As `indicatorsOf`, for returns that may be streamed. */
export async function computeIndicators(
  returns: Iterable<MunicipalReturn> | AsyncIterable<MunicipalReturn>,
  year: number,
): Promise<readonly Indicator[]> {
  const indicators = startIndicators(year);
  for await (const ret of returns) indicators.add(ret);
  return indicators.finish();
}
