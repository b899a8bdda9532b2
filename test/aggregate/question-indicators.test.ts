import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeBetween } from '../../src/aggregate/compare-editions.ts';
import type { Breakdown, Indicator, IndicatorId } from '../../src/aggregate/indicator.ts';
import { indicatorsOf } from '../../src/aggregate/indicators.ts';
import { diagramSentences } from '../../src/narrative/diagram-sentences.ts';
import { asEdition } from '../../src/survey/as-edition.ts';
import { editionOf, type FormChange } from '../../src/survey/edition-document.ts';
import { registerEditions } from '../../src/survey/editions.ts';
import { municipalFixtures } from '../fixture-returns.ts';
import { editionWith, yearAfter } from '../survey/arbitrary-edition.ts';
import { everyAddedKind, returnsOfEveryAddedKind } from '../survey/every-added-kind.ts';
import { answers2026, returnsOf2026, withSections2026 } from '../survey/return-of-2026.ts';

function indicator(id: IndicatorId, of: readonly Indicator[]): Indicator {
  const found = of.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

const valuesOf = ({ values }: Breakdown) => Object.fromEntries(values.map(({ key, value }) => [key, value]));
const idsOf = (indicators: readonly Indicator[]) => indicators.map(({ id }) => id);

describe('the questions added in 2026', () => {
  const counting = (index: number) => ({ women: index === 0 ? 30 : 12, men: index === 0 ? null : 8 });
  const returns = returnsOf2026().map((ret, index) => {
    if (index > 1) return ret;
    return withSections2026(ret, {
      coordination: { ...answers2026(ret, 'coordination'), parish_coordinators: index + 3 },
      participants: {
        ...answers2026(returnsOf2026()[0] ?? ret, 'participants'),
        ...{ counted: 'yes', total: 40, certainty: index === 0 ? 'exact' : 'at_least' },
        ...counting(index),
      },
      target_groups: { ...answers2026(ret, 'target_groups'), hard_to_reach: ['men'] },
    });
  });
  const indicators = indicatorsOf(returns, 2026);

  it('have indicators that are numbered after those of the core', () => {
    expect(indicators.slice(16).map(({ id, number }) => [id, number])).toEqual([
      ['q.coordination.parish_coordinators', 17],
      ['q.coordination.network', 18],
      ['q.institutions.activity_centres', 19],
      ['q.target_groups.hard_to_reach', 20],
      ['q.target_groups.hard_to_reach_description', 21],
      ['q.participants.by-sex', 22],
      ['q.participants.by-age', 23],
    ]);
    expect(idsOf(indicatorsOf(municipalFixtures(), 2025)).some((id) => id.startsWith('q.'))).toBe(false);
  });

  it('add up participants by sex over those who know the group, as lower bounds where a part is counted', () => {
    const [first, second] = returns;
    const { population, values } = indicator('q.participants.by-sex', indicators);
    expect(population.answered).toBe(2);
    expect(values.map(({ key, value, territories, atLeast }) => [key, value, territories, atLeast])).toEqual([
      ['women', 42, [second?.territory, first?.territory], [second?.territory]],
      ['men', 8, [second?.territory], [second?.territory]],
      ['sex_not_known', null, [], undefined],
    ]);
  });

  it('count men among the groups that are hard to reach', () => {
    expect(valuesOf(indicator('q.target_groups.hard_to_reach', indicators)).men).toBe(2);
  });

  it('give total, median and the highest of numbers, by region as well', () => {
    const { values, population, byRegion } = indicator('q.coordination.parish_coordinators', indicators);
    const [first, second] = returns.map(({ territory }) => territory);
    expect(values.map(({ key, value }) => [key, value])).toEqual([
      ['total', 7],
      ['median', 3.5],
      [second, 4],
      [first, 3],
    ]);
    expect(population.answered).toBe(2);
    const totals = Object.values(byRegion).map((one) => valuesOf(one).total ?? 0);
    expect(totals.reduce((sum, one) => sum + one, 0)).toBe(7);
  });
});

describe('a question of every kind', () => {
  const edition = editionOf(everyAddedKind);
  let indicators: readonly Indicator[];
  beforeAll(() => {
    registerEditions([everyAddedKind]);
    indicators = indicatorsOf(returnsOfEveryAddedKind(), edition);
  });
  afterAll(() => registerEditions([]));

  it('has an indicator by its kind, personal data excepted', () => {
    const own = indicators.filter(({ question }) => question?.section === 'further');
    const shapes = own.map(({ id, question }) => [id.slice('q.further.'.length), question?.shape]);
    expect(Object.fromEntries(shapes)).toEqual({
      years: 'given',
      page: 'given',
      story: 'given',
      words: 'given',
      places: 'rows',
      'places.size': 'several_codes',
      price: 'numbers',
      whole: 'numbers',
      several: 'several_codes',
      choice: 'code',
    });
    expect(JSON.stringify(indicators)).not.toContain('rivat');
  });

  it('counts municipalities by code in the order of the list; who is silent about one code is unknown', () => {
    const choice = indicator('q.further.choice', indicators);
    expect(choice.population).toMatchObject({ asked: 42, answered: 28 });
    expect(Object.keys(valuesOf(choice))).toEqual(['one', 'two', 'three', 'four', 'five', 'six', 'seven']);
    expect(choice.values.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(28);
    expect(indicator('q.further.several', indicators).values[0]?.value).toBe(28);
    expect(valuesOf(indicator('q.further.places.size', indicators)).seven).toBe(28);
  });

  it('counts rows, and those who gave a text or none', () => {
    expect(valuesOf(indicator('q.further.places', indicators))).toMatchObject({ total: 56, median: 2 });
    expect(indicator('q.further.places', indicators).note?.en).toBe(
      '23 more municipalities have the same number as the last one that is named.',
    );
    for (const id of ['words', 'story', 'page', 'years'] as const)
      expect(valuesOf(indicator(`q.further.${id}`, indicators))).toEqual({ given: 28, not_given: 14 });
  });

  it('adds numbers up only where that is allowed, and keeps their places', () => {
    expect(valuesOf(indicator('q.further.whole', indicators)).total).toBe(5880);
    const price = valuesOf(indicator('q.further.price', indicators));
    expect(price).not.toHaveProperty('total');
    expect(price.median).toBe(21.1);
  });

  it('leaves unknown what nobody answered', () => {
    const none = indicatorsOf([], edition);
    expect(indicator('q.further.whole', none).values.every(({ value }) => value === null)).toBe(true);
    expect(indicator('q.further.choice', none).population.answered).toBe(0);
  });
});

describe('a later edition', () => {
  const kind: FormChange = {
    change: 'add_code',
    section: 'partners',
    question: 'partners',
    field: 'kind',
    code: 'libraries',
    label: { lv: 'bibliotēkas', en: 'libraries' },
    continues: null,
  };
  const first = editionWith([kind]);
  const second = yearAfter(first, [
    {
      change: 'add_code',
      section: 'target_groups',
      question: 'hard_to_reach',
      field: null,
      code: 'villages',
      label: { lv: 'viensētu iedzīvotāji', en: 'people on farms' },
      continues: 'remote',
    },
  ]);
  beforeAll(() => registerEditions([first, second]));
  afterAll(() => registerEditions([]));

  it('has a code that it adds to the partners in their diagram', () => {
    const { values } = indicator('d9', indicatorsOf([], editionOf(first)));
    expect(values.map(({ key }) => key)).toContain('libraries');
    expect(valuesOf(indicator('d9', indicatorsOf([], 2026)))).not.toHaveProperty('libraries');
  });

  it('names such a code in the sentences of the diagram as its label says', () => {
    const d9 = indicator('d9', indicatorsOf([], editionOf(first)));
    const values = d9.values.map((one) => ({ ...one, value: one.key === 'libraries' ? 3 : 0 }));
    const population = { asked: 42, answered: 42, notAnswered: [] };
    expect(diagramSentences({ ...d9, values, population })[0]).toBe(
      'Visbiežāk nosauktie sadarbības partneri ir „bibliotēkas“: šādus partnerus norāda trīs no 42 pašvaldībām.',
    );
  });

  it('is compared with the year before in added questions too, recoded ones by their new code', () => {
    const [years, later] = [editionOf(first), editionOf(second)];
    const remote = returnsOf2026().map((ret, index) =>
      index === 0
        ? withSections2026(ret, {
            target_groups: { ...answers2026(ret, 'target_groups'), hard_to_reach: ['remote'] },
          })
        : ret,
    );
    const before = { year: years, returns: remote.map((ret) => asEdition(ret, years)) };
    const after = { year: later, returns: remote.map((ret) => asEdition(ret, later)) };
    const { indicators } = changeBetween(before, after);
    const changed = indicators.find(({ id }) => id === 'q.target_groups.hard_to_reach');
    expect(changed?.values.find(({ key }) => key === 'villages')).toMatchObject({
      before: 1,
      after: 1,
      difference: 0,
      labelBefore: { lv: 'attālu lauku teritoriju iedzīvotāji' },
    });
    expect(indicators.map(({ id }) => id)).toContain('q.participants.by-sex');
  });
});
