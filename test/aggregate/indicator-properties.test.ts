import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Breakdown, IndicatorValue } from '../../src/aggregate/indicator.ts';
import { indicatorsOf } from '../../src/aggregate/indicators.ts';
import { regionCodes, territoriesOf } from '../../src/survey/territories.ts';
import { arbitraryReturns } from './arbitrary-returns.ts';

const runs = { numRuns: 60 };
const YEAR = 2025;

/** Everything but the two lists of the highest, of which a region has its own. */
const isAdditive = (id: string) => id !== 'd7' && id !== 'd12';

/** What a value adds up to over regions: its count where it is a share, and null where it is unknown. */
const amount = ({ value, count }: IndicatorValue) => (value === null ? null : (count ?? value));

const amountsOf = ({ values }: Breakdown) => new Map(values.map((value) => [value.key, amount(value)]));

describe('indicators over any returns', () => {
  it('do not depend on the order of the returns', () => {
    const reordered = arbitraryReturns.chain((returns) =>
      fc.tuple(
        fc.constant(returns),
        fc.shuffledSubarray([...returns], { minLength: returns.length, maxLength: returns.length }),
      ),
    );
    fc.assert(
      fc.property(reordered, ([returns, others]) => {
        expect(indicatorsOf(others, YEAR)).toEqual(indicatorsOf(returns, YEAR));
      }),
      runs,
    );
  });

  it('add up over the regions', () => {
    fc.assert(
      fc.property(arbitraryReturns, (returns) => {
        for (const { id, byRegion, ...national } of indicatorsOf(returns, YEAR)) {
          if (!isAdditive(id)) continue;
          for (const [key, whole] of amountsOf(national)) {
            const parts = regionCodes
              .map((code) => amountsOf(byRegion[code]).get(key) ?? null)
              .filter((part) => part !== null);
            const sum = parts.length === 0 ? null : parts.reduce((a, b) => a + b, 0);
            expect([id, key, whole ?? 0]).toEqual([id, key, sum ?? 0]);
            // Shares of an empty whole are unknown in a region that has answers, so only counts are strict.
            if (national.unit !== 'percent') expect([id, key, whole]).toEqual([id, key, sum]);
          }
        }
      }),
      runs,
    );
  });

  it('cover all municipalities asked, and count no unknown answer in a value', () => {
    const everybody = territoriesOf(YEAR).length;
    fc.assert(
      fc.property(arbitraryReturns, (returns) => {
        for (const { population, values, byRegion } of indicatorsOf(returns, YEAR)) {
          expect(population.answered + population.notAnswered.length).toBe(everybody);
          const behind = new Set(values.flatMap(({ territories }) => territories));
          expect(population.notAnswered.filter((code) => behind.has(code))).toEqual([]);
          const regional = regionCodes.map((code) => byRegion[code].population.answered);
          expect(regional.reduce((a, b) => a + b, 0)).toBe(population.answered);
        }
      }),
      runs,
    );
  });

  it('lose an answer with a return, which never becomes zero', () => {
    fc.assert(
      fc.property(
        arbitraryReturns.filter((returns) => returns.length > 0),
        (returns) => {
          const [dropped, ...rest] = returns;
          const without = indicatorsOf(rest, YEAR);
          indicatorsOf(returns, YEAR).forEach(({ population }, at) => {
            const now = without[at];
            const known = !population.notAnswered.includes(dropped?.territory ?? '');
            expect(now?.population.asked).toBe(population.asked);
            expect(now?.population.answered).toBe(population.answered - (known ? 1 : 0));
            expect(now?.population.notAnswered).toContain(dropped?.territory);
            if (now?.population.answered === 0)
              expect(now.values.filter(({ value }) => value !== null)).toEqual([]);
          });
        },
      ),
      runs,
    );
  });

  it('have shares that add up to 100, or none', () => {
    fc.assert(
      fc.property(arbitraryReturns, (returns) => {
        const shared = indicatorsOf(returns, YEAR).filter(({ unit }) => unit === 'percent');
        expect(shared.map(({ id }) => id)).toEqual(['d2', 'd10', 'd11']);
        for (const { values, byRegion, note } of shared)
          for (const breakdown of [{ values, note }, ...Object.values(byRegion)]) {
            const shares = breakdown.values.map(({ value }) => value);
            if (shares.includes(null)) {
              expect(shares.filter((share) => share !== null)).toEqual([]);
              expect(breakdown.note).toBeNull();
              continue;
            }
            const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
            expect(Math.abs(sum - 100)).toBeLessThan(1e-9);
            const rounded = shares.reduce<number>((total, share) => total + Math.round(share ?? 0), 0);
            expect(breakdown.note === null).toBe(rounded === 100);
          }
      }),
      runs,
    );
  });

  it('count a municipality at most once behind a value, in the order of the report', () => {
    const order = territoriesOf(YEAR).map(({ code }) => code);
    fc.assert(
      fc.property(arbitraryReturns, (returns) => {
        for (const { unit, values } of indicatorsOf(returns, YEAR))
          for (const { value, territories } of values) {
            expect(territories).toEqual(order.filter((code) => territories.includes(code)));
            if (unit === 'municipalities' && value !== null) expect(value).toBe(territories.length);
          }
      }),
      runs,
    );
  });
});
