import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../src/aggregate/compare-editions.ts';
import { indicatorsOf } from '../../src/aggregate/indicators.ts';
import { type MainPoint, mainPoints } from '../../src/narrative/main-points.ts';
import { municipalFixtures } from '../fixture-returns.ts';
import { returnsOfSecondYear } from '../survey/second-year.ts';
import { constructed } from './constructed.ts';

const returns = municipalFixtures();
const indicators = indicatorsOf(returns, 2025);
const of = (points: readonly MainPoint[], id: string) => {
  const found = points.find(({ diagram }) => diagram.id === id);
  if (found === undefined) throw new Error(`no point of ${id}`);
  return found;
};

describe('The main points', () => {
  const points = mainPoints(indicators, null);

  it('are at most six, each with the number of its diagram in the book, and a chart', () => {
    expect(points.length).toBeLessThanOrEqual(6);
    for (const { diagram, bars, sentence, value } of points) {
      expect(diagram.number).toBe(indicators.find(({ id }) => id === diagram.id)?.number);
      expect(bars.length).toBeGreaterThan(1);
      for (const words of [sentence, value, ...bars.flatMap(({ name, text }) => [name, text])])
        for (const text of [words.lv, words.en]) expect(text).toMatch(/\S/);
    }
  });

  it('give the large number that the sentence is about', () => {
    const { value, sentence } = of(points, 'd4');
    expect(sentence.lv).toContain(value.lv);
    expect(sentence.en).toContain(value.en);
  });

  it('say beside each region how many of its municipalities are known', () => {
    expect(of(points, 'd6').bars.map(({ name }) => name.lv)).toContain('Latgale (4/9)');
  });

  it('name no change where there is nothing to compare with', () => {
    expect(points.map(({ change }) => change)).toEqual(points.map(() => null));
  });

  it('compare the municipalities that are known in both years', () => {
    const after = returnsOfSecondYear();
    const change = changeBetween({ year: 2025, returns }, { year: 2026, returns: after });
    const { before, after: now } = change.permits.sameMunicipalities;
    const both = change.permits.population.both.length;
    const said = of(mainPoints(indicatorsOf(after, 2026), change), 'd13').change;
    expect(said?.lv).toContain(`2025. gadā – ${before}, 2026. gadā – ${now}`);
    expect(said?.en).toContain(`${before} in 2025, ${now} in 2026 (${both} municipalities`);
  });

  it('leave out what nobody answered', () => {
    const silent = constructed('d4', { asked: 42, answered: 0, counts: [null, null, null, null] });
    const others = indicators.map((one) => (one.id === 'd4' ? silent : one));
    expect(mainPoints(others, null).map(({ diagram }) => diagram.id)).not.toContain('d4');
    expect(mainPoints(indicatorsOf([], 2025), null)).toEqual([]);
  });
});
