import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregatesOf } from '../../src/aggregate/aggregates.ts';
import type { IndicatorId } from '../../src/aggregate/indicator.ts';
import { missingAnswersOf } from '../../src/aggregate/missing-answers.ts';
import { type Comparison, comparisonsOf } from '../../src/aggregate/national-comparison.ts';
import { regionSummary } from '../../src/aggregate/region-summary.ts';
import { medianOf } from '../../src/aggregate/totals.ts';
import type { Dataset } from '../../src/survey/dataset.ts';
import { type RegionCode, regionCodes } from '../../src/survey/territories.ts';
import { municipalFixtures, regionalFixtures } from '../fixture-returns.ts';
import { arbitraryReturns } from './arbitrary-returns.ts';

const whole: Dataset = {
  edition: 2025,
  asOf: '2026-03-02T08:00:00.000Z',
  municipal: municipalFixtures(),
  regional: regionalFixtures(),
  queries: [],
  profiles: [],
};

function made(dataset: Dataset, code: RegionCode) {
  const figures = aggregatesOf(dataset);
  const summary = regionSummary('ab', dataset, code, figures);
  return { figures, summary, comparisons: comparisonsOf(summary, figures), gaps: missingAnswersOf(summary) };
}

/** What is behind a share, by the indicator that it follows from. */
const behind: { readonly [id in Comparison['id']]?: readonly [IndicatorId, readonly string[]] } = {
  workload: ['d4', ['partial', 'full', 'over']],
  planning: ['d1', ['separate_document', 'education_strategy']],
  programme: ['d10', ['rrf_digital']],
  counted: ['d5', ['with_data']],
  seniors: ['d14', ['seniors']],
  ngo: ['d8', ['ngo']],
  many_permits: ['d11', ['21+']],
};

describe('the comparison of a region with the nation', () => {
  it.each(regionCodes)('counts in %s what the indicators count, over whom they do', (code) => {
    const { summary, comparisons } = made(whole, code);
    expect(comparisons).toHaveLength(9);
    for (const { id, unit, region, national } of comparisons) {
      if (unit === 'median') continue;
      const [of, keys] = behind[id] ?? raise(id);
      const indicator = summary.indicators.find((one) => one.id === of) ?? raise(of);
      for (const [side, place] of [
        [region, 'region'],
        [national, 'national'],
      ] as const) {
        const count = indicator.values
          .filter(({ key }) => keys.includes(key))
          .reduce((sum, value) => sum + (value[place]?.count ?? value[place]?.value ?? 0), 0);
        const { population } = indicator;
        expect(side, `${id} ${place}`).toEqual({
          value: (100 * count) / (population[place]?.answered ?? 0),
          count,
          population: population[place],
        });
      }
    }
  });

  it('uses the median of municipalities and the population of the total', () => {
    const { summary, comparisons } = made(whole, 'ZEMGALE');
    // 509, 453, 780, 2 811, 11 253 and 1 326 participants; 2, 19, 6, 14, 5 and 3 permits.
    const participants = summary.municipalities
      .flatMap((one) => one.participants ?? [])
      .toSorted((a, b) => a - b);
    expect(comparisons.find(({ id }) => id === 'participants')?.region).toEqual({
      value: ((participants[2] ?? 0) + (participants[3] ?? 0)) / 2,
      count: null,
      population: summary.totals.participants.region.population,
    });
    expect(comparisons.find(({ id }) => id === 'permits')?.region.value).toBe(5.5);
  });

  it('is unknown, never zero, where nobody answered', () => {
    for (const { region, national } of made({ ...whole, municipal: [] }, 'LATGALE').comparisons)
      for (const side of [region, national])
        expect(side).toMatchObject({ value: null, count: null, population: { answered: 0 } });
  });

  it('leaves the nation null where the data are of the region alone', () => {
    const { comparisons } = made({ ...whole, region: 'ZEMGALE' }, 'ZEMGALE');
    expect(comparisons).toHaveLength(9);
    expect(comparisons.every(({ national }) => national === null)).toBe(true);
  });

  it('keeps shares between 0 and 100, whatever was answered', () => {
    fc.assert(
      fc.property(arbitraryReturns, fc.constantFrom(...regionCodes), (municipal, code) => {
        for (const { unit, region, national } of made({ ...whole, municipal }, code).comparisons)
          for (const side of [region, national]) {
            const { value, population } = side ?? raise('no nation');
            expect(value === null).toBe(population.answered === 0);
            if (unit === 'share') expect(value ?? 0).toBeLessThanOrEqual(100);
          }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a median', () => {
  it('is the middle value, halfway between two, and null without values', () => {
    expect([[], [7], [3, 1], [9, 1, 4]].map(medianOf)).toEqual([null, 7, 2, 4]);
  });

  it('has as many values below as above', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1 }), (values) => {
        const median = medianOf(values) ?? raise('no median');
        const half = values.length / 2;
        expect(values.filter((value) => value < median).length).toBeLessThanOrEqual(half);
        expect(values.filter((value) => value > median).length).toBeLessThanOrEqual(half);
      }),
    );
  });
});

describe('missing answers', () => {
  it('are named for each count and section', () => {
    expect(made(whole, 'RIGA').gaps).toMatchObject({
      withoutReturn: [],
      gaps: [
        { kind: 'workload', unknown: ['LV0048000'] },
        { kind: 'participants', unknown: ['LV0023000', 'LV0034000', 'LV0039000'] },
        { kind: 'section', no: 7, unknown: [{ territory: 'LV0001000', reason: 'left_out' }] },
      ],
    });
  });

  it('are named once where there is no return at all', () => {
    const municipal = whole.municipal.filter(({ territory }) => territory !== 'LV0001000');
    const { withoutReturn, gaps } = made({ ...whole, municipal }, 'RIGA').gaps;
    expect(withoutReturn).toEqual(['LV0001000']);
    expect(gaps).toEqual([
      { kind: 'workload', unknown: ['LV0048000'] },
      { kind: 'participants', unknown: ['LV0023000', 'LV0034000', 'LV0039000'] },
    ]);
  });
});

function raise(what: string): never {
  throw new Error(what);
}
