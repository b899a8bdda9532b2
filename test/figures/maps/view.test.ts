import { describe, expect, it } from 'vitest';
import { countryOf } from '../../../src/figures/maps/country.ts';
import { viewOf } from '../../../src/figures/maps/view.ts';
import { territoriesOf } from '../../../src/survey/territories.ts';
import { outlines2025, squares } from './outlines.ts';

const room = { x: 10, y: 20, width: 300, height: 200 };
const view = viewOf(countryOf(squares), room);
const points = (lines: readonly (readonly unknown[])[]) => lines.reduce((sum, line) => sum + line.length, 0);

describe('a view of the country', () => {
  it('lies within its room, north up and east to the right', () => {
    for (const [x, y] of view.areas.flatMap(({ rings }) => rings.flat())) {
      expect(x).toBeGreaterThanOrEqual(10);
      expect(x).toBeLessThanOrEqual(310.01);
      expect(y).toBeGreaterThanOrEqual(20);
      expect(y).toBeLessThanOrEqual(220.01);
    }
    const middle = (code: string) => view.areas.find((area) => area.code === code)?.middle ?? [0, 0];
    expect(middle('LV0040000')[1]).toBeLessThan(middle('LV0030000')[1]);
    expect(middle('LV0030000')[0]).toBeGreaterThan(middle('LV0028000')[0]);
  });

  it('draws borders once, those of planning regions and of the country in styles of their own', () => {
    const { municipal, regional, outer } = view.borders;
    expect(municipal).toHaveLength(2);
    expect(regional).toHaveLength(1);
    expect(points(regional)).toBe(2);
    expect(points(outer)).toBeGreaterThan(6);
  });

  it('leaves a hole where a city lies within its county', () => {
    expect(view.areas.map(({ rings }) => rings.length)).toEqual([1, 2, 1, 1]);
  });

  it('places no label on a border or in a hole', () => {
    const county = view.areas.find(({ code }) => code === 'LV0030000');
    const city = view.areas.find(({ code }) => code === 'LV0003000');
    expect(county?.roomFor(30, 15)).not.toBeNull();
    expect(county?.roomFor(200, 15)).toBeNull();
    expect(city?.roomFor(30, 15)).toBeNull();
  });

  it('scales a part to fill the available space', () => {
    const city = viewOf(countryOf(squares), room, (code) => code === 'LV0003000');
    expect(city.areas.map(({ code }) => code)).toEqual(['LV0003000']);
    expect(city.box.height).toBeCloseTo(200);
    expect(city.borders.municipal).toEqual([]);
  });

  it('keeps few points of dense outlines, and the same on both sides of a border', () => {
    const dense = (ring: readonly (readonly number[])[]) =>
      ring.flatMap(([x = 0, y = 0], at) => {
        const [nextX = x, nextY = y] = ring[at + 1] ?? [x, y];
        const steps = at === ring.length - 1 ? 1 : 100;
        return Array.from({ length: steps }, (_, step) => [
          x + ((nextX - x) * step) / 100,
          y + ((nextY - y) * step) / 100,
        ]);
      });
    const surveyed = squares.map(({ code, polygons }) => ({
      code,
      polygons: polygons.map((rings) => rings.map(dense)),
    }));
    const seen = viewOf(countryOf(surveyed), room);
    expect(points(seen.areas.flatMap(({ rings }) => rings))).toBeLessThan(60);
    const [first, second] = seen.areas.map(({ rings }) => rings.flat().map(String));
    const shared = seen.borders.municipal.map((line) => line.map(String)).find((line) => line.length < 10);
    expect(shared?.length).toBeGreaterThan(1);
    for (const point of shared ?? []) expect(first).toContain(point);
    for (const point of shared ?? []) expect(second).toContain(point);
  });
});

describe('the outlines that come with the service', () => {
  const country = viewOf(countryOf(outlines2025.areas), room);

  it('hold every municipality, each with a place for its words or beside it', () => {
    expect(country.areas.map(({ code }) => code).sort()).toEqual(
      territoriesOf(2025)
        .map(({ code }) => code)
        .sort(),
    );
    for (const { rings } of country.areas) expect(rings[0]?.length).toBeGreaterThan(3);
  });
});
