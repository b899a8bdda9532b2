// The page of a planning region in English: the same facts as the Latvian sentences, in the same order.
import type { AdultRates } from '../../aggregate/adult-rates.ts';
import type { AreaSummary } from '../../aggregate/aggregates.ts';
import type { Statistic } from '../../aggregate/known-answers.ts';
import { type MissingAnswer, type MissingAnswers, territoriesIn } from '../../aggregate/missing-answers.ts';
import type { Comparison, ShareId } from '../../aggregate/national-comparison.ts';
import { exactNumber, percentOf } from '../../language/numbers.ts';
import { type RegionCode, territoryByCode } from '../../survey/territories.ts';
import { valueFor } from '../indicator-values.ts';
import { furthest } from '../national-comparison.ts';
import {
  english,
  namesInEnglish,
  partInEnglish,
  partKnownInEnglish,
  percentInEnglish,
  regionInEnglish,
} from './words.ts';

/** As `regionalOverviewSentences`. */
export function overviewInEnglish(
  region: RegionCode,
  { municipalities, participants, permits, workloads, projects }: AreaSummary,
  national: AreaSummary | null,
): readonly string[] {
  const cities = municipalities.filter((code) => territoryByCode(code)?.kind === 'valstspilsēta').length;
  const none = valueFor(workloads.values, 'none');
  const counties = municipalities.length - cities;
  const { population } = participants;
  return [
    `In ${regionInEnglish(region)} there are ${english(municipalities.length, 'municipality', 'municipalities')}: ${english(cities, 'state city', 'state cities')} and ${english(counties, 'county', 'counties')}.`,
    ...(none === null
      ? []
      : [
          `A workload of the coordinator is provided by ${partKnownInEnglish(workloads.population.answered - none, workloads.population)}.`,
        ]),
    participants.value === null
      ? 'The number of participants is not known in any municipality.'
      : `The number of participants is given by ${partInEnglish(population.answered, population.asked)} and comes to ${totalOf(participants, national?.participants ?? null)}.`,
    ...(permits.value === null
      ? []
      : [`The permits issued in the year come to ${totalOf(permits, national?.permits ?? null)}.`]),
    ...(projects.population.answered === 0
      ? []
      : [
          `In projects of adult education take part ${partKnownInEnglish(projects.participating.length, projects.population)}.`,
        ]),
  ];
}

/** “18,931, 34% of what is known of the nation”, “at least 9,249”. */
function totalOf(own: Statistic, national: Statistic | null): string {
  const value = `${own.atLeast === undefined ? '' : 'at least '}${exactNumber(own.value ?? 0, 'en')}`;
  const share =
    national === null || national.value === null ? null : percentOf(own.value ?? 0, national.value);
  if (share === null || national === null) return value;
  const whole = national.population.notAnswered.length === 0 ? 'the nation' : 'what is known of the nation';
  return `${value}, ${percentInEnglish(share)} of ${whole}`;
}

/** Complete “the share of municipalities that …”. */
const whose: { readonly [id in Exclude<ShareId, 'programme'>]: string } = {
  workload: 'provide a workload of the coordinator',
  planning: 'have adult education in a separate document or in the education strategy',
  counted: 'give the number of participants',
  seniors: 'name seniors among the target groups',
  ngo: 'name non-governmental organisations among the providers',
  many_permits: 'issued 21 permits or more in the year',
};

/** As `comparisonSentences`, beside the nation; none for a region alone. */
export function comparisonInEnglish(comparisons: readonly Comparison[]): readonly string[] {
  const { above, below } = furthest(comparisons);
  const sentence = (how: string, found: typeof above) => {
    if (found === undefined) return [];
    const { comparison, region, national } = found;
    const what =
      comparison.id === 'programme'
        ? `take part in the most frequent programme (${comparison.subject?.en ?? ''})`
        : whose[comparison.id];
    return [
      `Furthest ${how} the nation is the share of municipalities that ${what}: ${percentInEnglish(region)} in the region, ${percentInEnglish(national)} in the nation.`,
    ];
  };
  return [...sentence('above', above), ...sentence('below', below)];
}

/** As `returnSentences`. */
export function returnsInEnglish({ asked, withoutReturn, gaps }: MissingAnswers): readonly string[] {
  const sent = asked.length - withoutReturn.length;
  const missing = withoutReturn.length === 0 ? '' : `; missing are those of ${namesInEnglish(withoutReturn)}`;
  return [
    ...(asked.length === 0 ? [] : [`Returns have come from ${partInEnglish(sent, asked.length)}${missing}.`]),
    ...(sent === 0 || gaps.length > 0
      ? []
      : [
          'All sections are answered, and the numbers of participants and permits and the workload are known.',
        ]),
  ];
}

/** As `gapSentences`. */
export function gapsInEnglish({ gaps }: MissingAnswers): readonly string[] {
  return gaps.map((gap) => `${whatIsMissing(gap)} not known for ${namesInEnglish(territoriesIn(gap))}.`);
}

function whatIsMissing(gap: MissingAnswer): string {
  switch (gap.kind) {
    case 'workload':
      return 'The workload of the coordinator is';
    case 'participants':
      return 'The number of participants is';
    case 'permits':
      return 'The number of permits issued is';
    case 'section':
      return `Section ${gap.no} (${gap.label.en}) is`;
  }
}

const perAdults = 'Participants per 1,000 residents aged 25 to 64';
/** How many rates are named before the rest is left to the tables. */
const NAMED = 5;

/** As `adultRateSentences`. */
export function ratesInEnglish({ rates, withoutCount, withoutAdults }: AdultRates): readonly string[] {
  const asked = rates.length + new Set([...withoutCount, ...withoutAdults]).size;
  if (asked === 0) return [];
  const unknown = (codes: readonly string[], what: string) =>
    codes.length === 0
      ? []
      : [
          `The number of ${what} is not known for ${english(codes.length, 'municipality', 'municipalities')}.`,
        ];
  const ranked = rates.toSorted((a, b) => b.perThousand - a.perThousand).slice(0, NAMED);
  const named = ranked.map(({ territory, perThousand, isAtLeast }) => {
    const rate = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    return `${isAtLeast ? 'at least ' : ''}${rate.format(perThousand)} in ${namesInEnglish([territory])}`;
  });
  return [
    `${perAdults} can be computed for ${partInEnglish(rates.length, asked)}.`,
    ...(named.length === 0
      ? []
      : [`${rates.length > NAMED ? 'The highest rates are' : 'The rates are'} ${named.join(', ')}.`]),
    ...unknown(withoutAdults, 'residents of this age'),
    ...unknown(withoutCount, 'participants'),
  ];
}
