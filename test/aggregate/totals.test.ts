import { describe, expect, it } from 'vitest';
import profiles from '../../fixtures/2025/territory-profiles.json' with { type: 'json' };
import { adultRates } from '../../src/aggregate/adult-rates.ts';
import { areaSummaries } from '../../src/aggregate/aggregates.ts';
import { foldReturns } from '../../src/aggregate/fold.ts';
import { participantsMedian, participantsTotal, permitsTotal } from '../../src/aggregate/totals.ts';
import type { TerritoryProfile } from '../../src/survey/dataset.ts';
import { municipalFixtures } from '../fixture-returns.ts';

const returns = municipalFixtures();

describe('totals', () => {
  it('are 918 permits of 42 municipalities', () => {
    expect(foldReturns(permitsTotal, returns, 2025).national).toEqual({
      value: 918,
      population: { asked: 42, answered: 42, notAnswered: [] },
    });
  });

  it('are participants of the 30 municipalities that count them', () => {
    const { national, byRegion } = foldReturns(participantsTotal, returns, 2025);
    expect(national.value).toBe(18931 + 17079 + 13421 + 2927 + 2924);
    expect(national.population.answered).toBe(30);
    expect(byRegion.LATGALE).toMatchObject({ value: 2927, population: { asked: 9, answered: 4 } });
  });

  it('are at least so much where somebody counts a part only', () => {
    const { national, byRegion } = foldReturns(participantsTotal, returns, 2025);
    expect(national.atLeast).toEqual(['LV0002000', 'LV0042000', 'LV0001000', 'LV0044000']);
    expect(byRegion.LATGALE).toMatchObject({ value: 2927, atLeast: ['LV0002000', 'LV0042000'] });
    expect(byRegion.ZEMGALE).not.toHaveProperty('atLeast');
  });

  it('have a median that only lower bounds up to it can move', () => {
    const { national, byRegion } = foldReturns(participantsMedian, returns, 2025);
    expect(national.atLeast).toEqual(['LV0042000', 'LV0044000']);
    expect(byRegion.RIGA.atLeast).toEqual(['LV0044000']);
    expect(byRegion.KURZEME).not.toHaveProperty('atLeast');
  });

  it('are unknown without returns', () => {
    expect(foldReturns(participantsTotal, [], 2025).national.value).toBeNull();
    expect(foldReturns(permitsTotal, [], 2025).byRegion.RIGA.value).toBeNull();
  });
});

describe('participants per 1 000 adults', () => {
  const { rates, withoutAdults, withoutCount } = adultRates({ municipal: returns, profiles, edition: 2025 });

  it('are known where the ministry knows the number of adults', () => {
    expect(rates).toEqual([
      {
        territory: 'LV0030000',
        participants: 2811,
        adults: 17300,
        perThousand: (1000 * 2811) / 17300,
        isAtLeast: false,
        source: 'Jelgavas novads skaitļos',
      },
    ]);
  });

  it('name the municipalities without a rate, and what is missing', () => {
    expect(withoutAdults).toHaveLength(41);
    expect(withoutAdults).not.toContain('LV0030000');
    expect(withoutCount).toHaveLength(12);
  });

  it('take no profile of another year, and none without adults', () => {
    const [profile] = profiles;
    if (profile === undefined) throw new Error('no profile');
    const odd: TerritoryProfile[] = [
      { ...profile, year: 2024 },
      { ...profile, territory: 'LV0003000', adults25to64: null },
      { ...profile, territory: 'LV0020000', adults25to64: 0 },
    ];
    expect(adultRates({ municipal: returns, profiles: odd, edition: 2025 })).toMatchObject({ rates: [] });
    expect(adultRates({ municipal: returns, profiles: odd, edition: 2025 }).withoutAdults).toHaveLength(42);
  });
});

describe('the summary of a region', () => {
  const { national, byRegion } = areaSummaries(returns, 2025);

  it('gathers its municipalities, participants, permits, workloads and projects', () => {
    expect(byRegion.ZEMGALE.municipalities).toEqual([
      'LV0020000',
      'LV0025000',
      'LV0028000',
      'LV0030000',
      'LV0003000',
      'LV0031000',
    ]);
    expect(byRegion.ZEMGALE.participants.value).toBe(17079);
    expect(byRegion.ZEMGALE.permits.value).toBe(2 + 19 + 6 + 14 + 5 + 3);
    expect(byRegion.ZEMGALE.workloads.values.map(({ value }) => value)).toEqual([0, 1, 4, 0]);
    expect(byRegion.ZEMGALE.projects.participating).toHaveLength(6);
  });

  it('excludes „nav“ from project participation, and unknown answers from its population', () => {
    expect(national.projects.population).toMatchObject({ answered: 41, notAnswered: ['LV0007000'] });
    expect(national.projects.participating).toHaveLength(41 - 4);
    expect(national.projects.participating).not.toContain('LV0039000');
  });
});
