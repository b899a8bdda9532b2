import { describe, expect, it } from 'vitest';
import { answeredSections, coverageOf } from '../../src/aggregate/coverage.ts';
import { municipalFixtures } from '../fixture-returns.ts';
import { goldenText } from './golden-text.ts';

const returns = municipalFixtures();
const { national, byRegion } = coverageOf(returns, 2025);

const section = (id: string, of = national) => of.find((one) => one.section === id);

describe('coverage by section', () => {
  it('covers the 13 sections in the order of the form', () => {
    expect(national.map(({ no }) => no)).toEqual(Array.from({ length: 13 }, (_, i) => i + 1));
  });

  it('distinguishes „nav“ from a section that was left out', () => {
    expect(section('good_practice')).toMatchObject({
      asked: 42,
      saidNothing: ['LV0025000', 'LV0029000', 'LV0034000', 'LV0006000', 'LV0044000'],
      unknown: [
        { territory: 'LV0040000', reason: 'left_out' },
        { territory: 'LV0001000', reason: 'left_out' },
      ],
    });
    expect(section('good_practice')?.answered).toHaveLength(35);
    expect(section('permits')?.answered).toHaveLength(42);
  });

  it('puts everybody asked in exactly one list, in each region too', () => {
    for (const sections of [national, ...Object.values(byRegion)])
      for (const { asked, answered, saidNothing, unknown } of sections) {
        const all = [...answered, ...saidNothing, ...unknown.map(({ territory }) => territory)];
        expect(new Set(all).size).toBe(asked);
        expect(all).toHaveLength(asked);
      }
    expect(section('permits', byRegion.KURZEME)?.asked).toBe(8);
  });

  it('is unknown for a municipality that sent no return', () => {
    const without = coverageOf(
      returns.filter(({ territory }) => territory !== 'LV0002000'),
      2025,
    ).national;
    expect(section('contacts', without)?.unknown).toEqual([{ territory: 'LV0002000', reason: null }]);
  });

  it('counts the sections that a municipality answered, „nav“ among them, and none for one without a return', () => {
    const codes = ['LV0001000', 'LV0029000', 'LV0002000'];
    const without = coverageOf(
      returns.filter(({ territory }) => territory !== 'LV0002000'),
      2025,
    ).national;
    expect(answeredSections(without, codes)).toEqual([
      { code: 'LV0001000', answered: 12 },
      { code: 'LV0029000', answered: 13 },
      { code: 'LV0002000', answered: null },
    ]);
  });

  it('is that of the golden file', async () => {
    await expect(goldenText(national)).toMatchFileSnapshot('golden/coverage-2025.json');
  });

  it('exists only for editions that were asked', () => {
    expect(() => coverageOf([], 1999)).toThrow(/no municipal form for 1999/);
  });
});
