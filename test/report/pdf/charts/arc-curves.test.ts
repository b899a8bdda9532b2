import { describe, expect, it } from 'vitest';
import { arcCurves } from '../../../../src/report/pdf/charts/arc-curves.ts';

const arc = { x: 0, y: 0, radius: 10, start: 0, end: Math.PI / 2, isReversed: false };

const endOf = ([first, ...curves]: ReturnType<typeof arcCurves>) => curves.at(-1)?.slice(4) ?? first;

describe('an arc as curves', () => {
  it('starts and ends where its angles say', () => {
    const curves = arcCurves(arc);
    expect(curves[0]).toEqual([10, 0]);
    expect(endOf(curves)[0]).toBeCloseTo(0);
    expect(endOf(curves)[1]).toBeCloseTo(10);
    expect(curves).toHaveLength(2);
  });

  it('goes the other way round when asked', () => {
    expect(arcCurves({ ...arc, isReversed: true })).toHaveLength(4);
  });

  it('is a whole circle once, however many turns it is given', () => {
    expect(arcCurves({ ...arc, end: 6 * Math.PI })).toHaveLength(5);
  });

  it('is only a point where it has no length', () => {
    expect(arcCurves({ ...arc, end: 0 })).toEqual([[10, 0]]);
  });

  it('stays close to the circle', () => {
    for (const curve of arcCurves({ ...arc, end: Math.PI * 1.3 }).slice(1)) {
      const [, , , , x = 0, y = 0] = curve;
      expect(Math.hypot(x, y)).toBeCloseTo(10);
    }
  });
});
