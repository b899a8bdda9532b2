import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainSum } from '../../../src/aggregate/reconcile/explain-difference.ts';

const items = (...counts: number[]) => counts.map((count, at) => ({ code: `M${at}`, count }));

describe('the search for the municipalities behind a difference', () => {
  it('names the smallest set that fits exactly', () => {
    expect(explainSum(items(1344, 325, 832, 426), 751)).toEqual({
      kind: 'one',
      items: [
        { code: 'M1', count: 325 },
        { code: 'M3', count: 426 },
      ],
    });
    expect(explainSum(items(2, 3, 5), 5)).toEqual({ kind: 'one', items: [{ code: 'M2', count: 5 }] });
  });

  it('names no set as the one where several equally small sets fit', () => {
    const sets = [
      [
        { code: 'M0', count: 1 },
        { code: 'M3', count: 4 },
      ],
      [
        { code: 'M1', count: 2 },
        { code: 'M2', count: 3 },
      ],
    ];
    expect(explainSum(items(1, 2, 3, 4), 5)).toEqual({ kind: 'several', sets, size: 2 });
  });

  it('finds nothing where nothing fits, where the print is too high, and beyond four municipalities', () => {
    expect(explainSum(items(10, 20), 7)).toEqual({ kind: 'none' });
    expect(explainSum(items(10, 20), -10)).toEqual({ kind: 'none' });
    expect(explainSum(items(1, 1, 1, 1, 1), 5)).toEqual({ kind: 'none' });
    expect(explainSum(items(0, 0), 0)).toEqual({ kind: 'none' });
  });

  it('agrees with trying every set', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 8 }), fc.integer({ min: 1, max: 60 }), (counts, sum) => {
        const fitting = Array.from({ length: 2 ** counts.length }, (_, mask) =>
          counts.flatMap((count, at) => (mask & (1 << at) && count > 0 ? [{ code: `M${at}`, count }] : [])),
        ).filter((set) => set.reduce((total, { count }) => total + count, 0) === sum);
        const distinct = [...new Map(fitting.map((set) => [JSON.stringify(set), set])).values()];
        const size = Math.min(...distinct.map((set) => set.length));
        const smallest = distinct.filter((set) => set.length === size);
        const [only] = smallest;
        const expected =
          only === undefined || size > 4
            ? { kind: 'none' }
            : smallest.length === 1
              ? { kind: 'one', items: only }
              : { kind: 'several', sets: smallest.length, size };
        const found = explainSum(items(...counts), sum);
        const counted = found.kind === 'several' ? { ...found, sets: found.sets.length } : found;
        expect(counted).toEqual(expected);
      }),
    );
  });
});
