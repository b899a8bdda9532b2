// Participants per 1 000 adults who live in a municipality, where both numbers are known.
import type { Dataset } from '../survey/dataset.ts';
import { territoriesOf } from '../survey/territories.ts';
import { tallyReturns } from './fold.ts';
import { knownAnswers } from './known-answers.ts';
import { participantCountIn } from './totals.ts';

/** Persons; `perThousand` is participants per 1 000 adults aged 25 to 64, unrounded. */
export interface AdultRate {
  readonly territory: string;
  readonly participants: number;
  readonly adults: number;
  readonly perThousand: number;
  /** Whether the participants are a lower bound, and so the rate. */
  readonly isAtLeast: boolean;
  /** Where the number of adults comes from, in the words of the ministry. */
  readonly source: string;
}

/** The rates that are known, and the ATVK codes of the municipalities without one, by what is missing. */
export interface AdultRates {
  readonly rates: readonly AdultRate[];
  readonly withoutCount: readonly string[];
  /** A municipality that lacks both is in both lists. */
  readonly withoutAdults: readonly string[];
}

/**
 * Participants per 1 000 adults in the municipalities asked, in the order of the report. Throws a RangeError for a
 * return that does not belong to the edition.
 */
export function adultRates({
  municipal,
  profiles,
  edition,
}: Pick<Dataset, 'municipal' | 'profiles' | 'edition'>): AdultRates {
  const tally = tallyReturns(knownAnswers(participantCountIn), municipal, edition);
  const asked = territoriesOf(edition);
  const { answers, population } = tally.finish(asked);
  // A territory without adults has no rate, so that zero is as good as unknown here.
  const known = new Map(
    profiles.filter((p) => p.year === edition && p.adults25to64).map((p) => [p.territory, p]),
  );
  return {
    rates: answers.flatMap(({ territory: { code }, answer: { persons: participants, isAtLeast } }) => {
      const profile = known.get(code);
      if (!profile?.adults25to64) return [];
      const { adults25to64: adults, source } = profile;
      const perThousand = (1000 * participants) / adults;
      return [{ territory: code, participants, adults, perThousand, isAtLeast, source }];
    }),
    withoutCount: population.notAnswered,
    withoutAdults: asked.map(({ code }) => code).filter((code) => !known.has(code)),
  };
}

/** The rates of some municipalities, by ATVK code. */
export function ratesAmong(
  { rates, withoutCount, withoutAdults }: AdultRates,
  codes: readonly string[],
): AdultRates {
  const isAmong = (code: string) => codes.includes(code);
  return {
    rates: rates.filter(({ territory }) => isAmong(territory)),
    withoutCount: withoutCount.filter(isAmong),
    withoutAdults: withoutAdults.filter(isAmong),
  };
}
