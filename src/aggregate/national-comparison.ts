// A planning region compared with the nation, in units that compare: shares of the municipalities that answered, and
// medians. Sums of a region and of the nation are never compared.
import type { Label } from '../language/label.ts';
import type { Aggregates } from './aggregates.ts';
import type { IndicatorId, Population } from './indicator.ts';
import type { ComparedIndicator, RegionAndNation, RegionSummary } from './region-summary.ts';

/** One side of a comparison; `value` is null where nothing is known. */
export interface ComparedSide {
  /** A share in percent, unrounded, or a median. */
  readonly value: number | null;
  /** The municipalities behind a share; null of a median. */
  readonly count: number | null;
  /** ATVK codes of those who counted a part only, where a median is a lower bound. */
  readonly atLeast?: readonly string[];
  readonly population: Population;
}

export type ShareId = 'workload' | 'planning' | 'programme' | 'counted' | 'seniors' | 'ngo' | 'many_permits';
type MedianId = 'participants' | 'permits';

export type Comparison = RegionAndNation<ComparedSide> & {
  /** What a share is of where the data decide it: the programme that most take part in. */
  readonly subject: Label | null;
} & ({ readonly unit: 'share'; readonly id: ShareId } | { readonly unit: 'median'; readonly id: MedianId });

/** The values of an indicator whose municipalities a share counts. */
const shares: { readonly [id in Exclude<ShareId, 'programme'>]: readonly [IndicatorId, readonly string[]] } =
  {
    workload: ['d4', ['partial', 'full', 'over']],
    planning: ['d1', ['separate_document', 'education_strategy']],
    counted: ['d5', ['with_data']],
    seniors: ['d14', ['seniors']],
    ngo: ['d8', ['ngo']],
    many_permits: ['d11', ['21+']],
  };

/** In rows of three: organisation, reach, offer. */
export function comparisonsOf(
  { indicators, region, totals }: RegionSummary,
  { areas }: Pick<Aggregates, 'areas'>,
): readonly Comparison[] {
  const hasNation = totals.participants.national !== null;
  const share = (id: Exclude<ShareId, 'programme'>): readonly Comparison[] => {
    const [indicator, keys] = shares[id];
    return shareOf(id, indicators, indicator, keys, null);
  };
  const median = (id: MedianId, figure: 'typicalParticipants' | 'typicalPermits'): Comparison => {
    const side = (area: keyof typeof areas.byRegion | 'national'): ComparedSide => ({
      ...(area === 'national' ? areas.national : areas.byRegion[area])[figure],
      count: null,
    });
    return {
      id,
      unit: 'median',
      subject: null,
      region: side(region.code),
      national: hasNation ? side('national') : null,
    };
  };
  return [
    ...share('workload'),
    ...share('planning'),
    ...mostFrequentProgramme(indicators),
    ...share('counted'),
    median('participants', 'typicalParticipants'),
    ...share('seniors'),
    ...share('ngo'),
    median('permits', 'typicalPermits'),
    ...share('many_permits'),
  ];
}

/** The programme that most of the nation takes part in, without the nation most of the region; never a group of other programmes. */
function mostFrequentProgramme(indicators: RegionSummary['indicators']): readonly Comparison[] {
  const known = indicators.find(({ id }) => id === 'd10')?.values ?? [];
  const [most] = known
    .filter(({ key }) => !key.startsWith('other'))
    .toSorted((a, b) => takingPart(b) - takingPart(a));
  return most === undefined ? [] : shareOf('programme', indicators, 'd10', [most.key], most.label);
}

function takingPart({ region, national }: ComparedIndicator['values'][number]): number {
  return (national ?? region)?.territories.length ?? 0;
}

/** Nothing where the edition does not ask for these values. */
function shareOf(
  id: ShareId,
  indicators: RegionSummary['indicators'],
  of: IndicatorId,
  keys: readonly string[],
  subject: Label | null,
): readonly Comparison[] {
  const indicator = indicators.find((one) => one.id === of);
  const values = indicator?.values.filter(({ key }) => keys.includes(key)) ?? [];
  if (indicator === undefined || values.length === 0) return [];
  const side = (place: 'region' | 'national', population: Population): ComparedSide => {
    const behind = new Set(values.flatMap((value) => value[place]?.territories ?? []));
    const { answered } = population;
    return {
      value: answered === 0 ? null : (100 * behind.size) / answered,
      count: answered === 0 ? null : behind.size,
      population,
    };
  };
  const { region, national } = indicator.population;
  return [
    {
      id,
      unit: 'share',
      subject,
      region: side('region', region),
      national: national === null ? null : side('national', national),
    },
  ];
}
