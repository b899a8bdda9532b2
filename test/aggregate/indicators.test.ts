import { describe, expect, it } from 'vitest';
import { foldReturns } from '../../src/aggregate/fold.ts';
import type { Breakdown, IndicatorId } from '../../src/aggregate/indicator.ts';
import { computeIndicators, indicatorsOf } from '../../src/aggregate/indicators.ts';
import { permitsTotal } from '../../src/aggregate/totals.ts';
import { analysisSections } from '../../src/narrative/analysis-sections.ts';
import type { MunicipalReturn2025 } from '../../src/survey/editions/2025.ts';
import { territoriesOf } from '../../src/survey/territories.ts';
import { municipalFixtures } from '../fixture-returns.ts';
import { goldenText } from './golden-text.ts';

const returns = municipalFixtures();
const indicators = indicatorsOf(returns, 2025);

function indicator(id: IndicatorId, of = indicators) {
  const found = of.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

const valuesOf = ({ values }: Breakdown) => Object.fromEntries(values.map(({ key, value }) => [key, value]));
const countsOf = ({ values }: Breakdown) => Object.fromEntries(values.map(({ key, count }) => [key, count]));
const keysOf = ({ values }: Breakdown) => values.map(({ key }) => key);

/** The returns with the sections of one municipality replaced. */
function withSections(
  code: string,
  sections: Partial<MunicipalReturn2025['sections']>,
): MunicipalReturn2025[] {
  return returns.map((ret) =>
    ret.territory === code ? { ...ret, sections: { ...ret.sections, ...sections } } : ret,
  );
}

describe('the indicators of 2025', () => {
  it('are numbered in the order in which the book shows them', () => {
    const stated = new Set(indicators.map(({ id }) => id));
    // Some are asked from 2026 on.
    const shown = analysisSections.flatMap(({ diagrams }) => diagrams).filter((id) => stated.has(id));
    expect(indicators.map(({ id, number }) => [id, number])).toEqual(
      shown.map((id, index) => [id, index + 1]),
    );
  });

  it('are stated for cities and counties as for regions, which together are the nation', () => {
    for (const { id, unit, values, population, byKind } of indicators) {
      const kinds = Object.values(byKind);
      const sum = (of: (part: Breakdown) => number) => kinds.reduce((all, part) => all + of(part), 0);
      expect([id, sum((part) => part.population.asked)]).toEqual([id, population.asked]);
      expect([id, sum((part) => part.population.answered)]).toEqual([id, population.answered]);
      if (unit !== 'municipalities') continue;
      for (const { key, value } of values)
        expect([id, key, sum((part) => valuesOf(part)[key] ?? 0)]).toEqual([id, key, value]);
    }
    expect(indicator('d4').byKind.valstspilsēta.population.asked).toBe(7);
    expect(keysOf(indicator('d7').byKind.novads)).toContain('LV0045000');
  });

  it('count the kinds of providers in each municipality once, without „cits“', () => {
    const shown = indicator('d15');
    expect(keysOf(shown)).toEqual(['0', '1', '2', '3', '4', '5', '6+']);
    const [one] = municipalFixtures();
    const names = ['ngo', 'ngo', 'state', 'other'] as const;
    const providers = { providers: names.map((kind) => ({ name: kind, kind })) };
    const changed = one === undefined ? [] : withSections(one.territory, { providers });
    const found = indicator('d15', indicatorsOf(changed, 2025)).values.find(({ territories }) =>
      territories.includes(one?.territory ?? ''),
    );
    expect(found?.key).toBe('2');
  });

  it('count municipalities by approach', () => {
    expect(valuesOf(indicator('d1'))).toEqual({
      separate_document: 2,
      education_strategy: 23,
      general_programme: 17,
    });
  });

  it('count municipalities by workload', () => {
    expect(valuesOf(indicator('d4'))).toEqual({ none: 18, partial: 6, full: 11, over: 1 });
    expect(indicator('d4').values.at(-1)?.territories).toEqual(['LV0005000']);
  });

  it('leave out of the workloads whoever names a post and no workload', () => {
    expect(indicator('d4').population).toEqual({
      asked: 42,
      answered: 36,
      notAnswered: ['LV0003000', 'LV0042000', 'LV0046000', 'LV0048000', 'LV0054000', 'LV0007000'],
    });
  });

  it('know participants of 30 of 42 municipalities', () => {
    expect(valuesOf(indicator('d5'))).toEqual({ with_data: 30, without_data: 12 });
    expect(indicator('d5').population).toEqual({ asked: 42, answered: 42, notAnswered: [] });
    expect(indicator('d6').population).toMatchObject({ asked: 42, answered: 30 });
    expect(indicator('d6').population.notAnswered).toHaveLength(12);
  });

  it('rank regions and municipalities by participants', () => {
    expect(indicator('d6').values.map(({ key, value }) => [key, value])).toEqual([
      ['RIGA', 18931],
      ['ZEMGALE', 17079],
      ['KURZEME', 13421],
      ['LATGALE', 2927],
      ['VIDZEME', 2924],
    ]);
    expect(indicator('d7').values.map(({ key, value }) => [key, value])).toEqual([
      ['LV0003000', 11253],
      ['LV0001000', 9249],
      ['LV0007000', 7840],
      ['LV0045000', 6307],
      ['LV0030000', 2811],
    ]);
    expect(indicator('d7').values[4]?.label.lv).toBe('Jelgavas novads');
  });

  it('count municipalities by provider', () => {
    expect(valuesOf(indicator('d8'))).toEqual({
      ngo: 28,
      vet_school: 20,
      training_centre: 21,
      higher_education: 13,
      municipal_only: 11,
    });
  });

  it('leave out of the partners the municipality whose section is missing', () => {
    expect(indicator('d9').population).toEqual({ asked: 42, answered: 41, notAnswered: ['LV0025000'] });
    expect(indicator('d9').values).toHaveLength(11);
    expect(indicator('d9').values[0]).toMatchObject({ key: 'municipal', value: 37 });
  });

  it('count directions and target groups from the most frequent to the rarest', () => {
    expect(indicator('d3').values.map(({ key, value }) => [key, value])).toEqual([
      ['learning_offer', 34],
      ['permits', 23],
      ['teacher_training', 21],
      ['consulting', 20],
      ['partner_cooperation', 12],
      ['senior_programmes', 6],
      ['strategy_systems', 4],
      ['digital_skills', 4],
      ['career_guidance', 3],
    ]);
    expect(indicator('d14').values).toHaveLength(12);
    expect(indicator('d14').values[0]).toMatchObject({ key: 'all_adults', value: 36 });
  });

  it('share mentions of directions by group', () => {
    expect(countsOf(indicator('d2'))).toEqual({
      administrative: 29,
      learning_offer: 89,
      consulting: 24,
      cooperation: 14,
    });
    expect(indicator('d2').values[0]?.value).toBeCloseTo((100 * 29) / 156, 10);
  });

  it('share participations in projects by group of programmes', () => {
    expect(countsOf(indicator('d10'))).toEqual({
      rrf_digital: 28,
      erasmus_national_coordinators: 24,
      erasmus_other: 10,
      esf_adult: 23,
      youth: 7,
      health: 5,
      other_international: 5,
      other: 5,
    });
    expect(indicator('d10').population.notAnswered).toEqual(['LV0007000']);
  });

  it('say what rounded shares add up to, and nothing where that is 100', () => {
    expect(indicator('d11').byRegion.LATGALE.note?.lv).toContain('99\u00a0%');
    expect(indicator('d2').note).toBeNull();
    expect(indicator('d10').byRegion.LATGALE.note?.en).toContain('101%');
    expect(indicator('d11').note).toBeNull();
    expect(indicator('d1').note).toBeNull();
  });

  it('class and list municipalities by permits', () => {
    expect(countsOf(indicator('d11'))).toEqual({ '0-5': 17, '6-20': 15, '21+': 10 });
    expect(indicator('d12').values.map(({ key, value }) => [key, value])).toEqual([
      ['LV0042000', 21],
      ['LV0048000', 21],
      ['LV0056000', 22],
      ['LV0039000', 23],
      ['LV0034000', 27],
      ['LV0024000', 30],
      ['LV0007000', 38],
      ['LV0005000', 43],
      ['LV0002000', 91],
      ['LV0001000', 379],
    ]);
    expect(valuesOf(indicator('d13'))).toEqual({ LV0001000: 379, others: 918 - 379 });
  });

  it('break down by region: one value in d6, no Riga in d13 elsewhere, regional ranks in d7', () => {
    expect(valuesOf(indicator('d6').byRegion.LATGALE)).toEqual({ LATGALE: 2927 });
    expect(keysOf(indicator('d13').byRegion.RIGA)).toEqual(['LV0001000', 'others']);
    expect(keysOf(indicator('d13').byRegion.VIDZEME)).toEqual(['others']);
    expect(indicator('d7').byRegion.LATGALE.values).toHaveLength(4);
    expect(indicator('d4').byRegion.ZEMGALE.population.asked).toBe(6);
  });

  it('are those of the golden file', async () => {
    await expect(goldenText(indicators)).toMatchFileSnapshot('golden/indicators-2025.json');
  });

  it('are the same when the returns are streamed', async () => {
    async function* stream() {
      yield* returns;
    }
    expect(await computeIndicators(stream(), 2025)).toEqual(indicators);
    expect(await computeIndicators(returns, 2025)).toEqual(indicators);
  });
});

describe('what is unknown', () => {
  it('is null everywhere when nobody has answered', () => {
    const nothing = indicatorsOf([], 2025);
    for (const { id, population, values, note } of nothing) {
      expect([id, population.asked, population.answered]).toEqual([id, 42, 0]);
      expect(population.notAnswered).toEqual(territoriesOf(2025).map(({ code }) => code));
      expect(values.filter(({ value }) => value !== null)).toEqual([]);
      expect(note).toBeNull();
    }
  });

  it('is null for a region of which nobody answered, while the others keep their values', () => {
    const zemgale = new Set(['LV0020000', 'LV0025000', 'LV0028000', 'LV0030000', 'LV0003000', 'LV0031000']);
    const without = indicatorsOf(
      returns.filter(({ territory }) => !zemgale.has(territory)),
      2025,
    );
    expect(valuesOf(indicator('d6', without))).toMatchObject({ ZEMGALE: null, KURZEME: 13421 });
    expect(keysOf(indicator('d6', without)).at(-1)).toBe('ZEMGALE');
    expect(indicator('d1', without).byRegion.ZEMGALE.values.map(({ value }) => value)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('is distinguished from a known zero', () => {
    const none = indicator(
      'd9',
      indicatorsOf(withSections('LV0002000', { partners: { empty: 'none' } }), 2025),
    );
    expect(none.population.answered).toBe(41);
    const unknown = indicator(
      'd9',
      indicatorsOf(withSections('LV0002000', { partners: { empty: 'not_available' } }), 2025),
    );
    expect(unknown.population).toMatchObject({ answered: 40, notAnswered: ['LV0025000', 'LV0002000'] });
  });

  it('is not a permit count, while „nav“ is none issued', () => {
    const none = indicatorsOf(withSections('LV0002000', { permits: { empty: 'none' } }), 2025);
    expect(countsOf(indicator('d11', none))).toEqual({ '0-5': 18, '6-20': 15, '21+': 9 });
    const unknown = indicatorsOf(withSections('LV0002000', { permits: { empty: 'left_out' } }), 2025);
    expect(countsOf(indicator('d11', unknown))).toEqual({ '0-5': 17, '6-20': 15, '21+': 9 });
    expect(indicator('d11', unknown).population.answered).toBe(41);
  });

  it('differs from a section that says nothing is counted', () => {
    const notCounted = withSections('LV0002000', { participants: { empty: 'not_counted' } });
    expect(valuesOf(indicator('d5', indicatorsOf(notCounted, 2025)))).toEqual({
      with_data: 29,
      without_data: 13,
    });
    for (const empty of ['left_out', 'included_elsewhere'] as const)
      expect(
        indicator('d5', indicatorsOf(withSections('LV0002000', { participants: { empty } }), 2025)),
      ).toMatchObject({ population: { answered: 41, notAnswered: ['LV0002000'] } });
  });
});

describe('the returns of a pass', () => {
  it('are those of the municipalities of the year: 43 were asked about 2024', () => {
    const of2024 = returns.map((ret) => ({ ...ret, edition: 2024 }));
    const { national, byRegion } = foldReturns(permitsTotal, of2024, 2024);
    expect(national.population).toEqual({ asked: 43, answered: 42, notAnswered: ['LV0055000'] });
    expect(byRegion.VIDZEME.population.asked).toBe(10);
  });

  it('are those of an edition: without one nobody knows what was asked', () => {
    expect(() => indicatorsOf([], 2024)).toThrow(/in 2024/);
  });

  it('are refused when they belong to another year, to nobody asked, or come twice', async () => {
    const [first] = returns;
    if (first === undefined) throw new Error('no fixtures');
    expect(() => indicatorsOf([{ ...first, edition: 2024 }], 2025)).toThrow(/for 2024, not for 2025/);
    expect(() => indicatorsOf([{ ...first, territory: 'LV0055000' }], 2025)).toThrow(/LV0055000 in 2025/);
    expect(() => indicatorsOf([first, first], 2025)).toThrow(/came twice/);
    await expect(computeIndicators([first, first], 2025)).rejects.toThrow(RangeError);
  });
});
