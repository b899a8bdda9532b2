import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../src/aggregate/compare-editions.ts';
import type { Indicator } from '../../src/aggregate/indicator.ts';
import { indicatorsOf } from '../../src/aggregate/indicators.ts';
import { municipal2026 } from '../../src/survey/editions/2026.ts';
import type { MunicipalReturn } from '../../src/survey/editions.ts';
import { territoriesOf } from '../../src/survey/territories.ts';
import { municipalFixtures } from '../fixture-returns.ts';
import { arbitraryReturn } from '../survey/arbitrary-return.ts';
import {
  answers2026,
  returnOf2026,
  returnsOf2026,
  type Sections2026,
  withSections2026,
} from '../survey/return-of-2026.ts';

const before = { year: 2025, returns: municipalFixtures() };
const unchanged = returnsOf2026();

/** The returns of 2026, in which only these municipalities answer otherwise than a year before. */
function after(changes: { readonly [code: string]: Partial<Sections2026> | null }) {
  const returns = unchanged.flatMap((ret) => {
    const sections = changes[ret.territory];
    if (sections === null) return [];
    return [sections === undefined ? ret : withSections2026(ret, sections)];
  });
  return { year: 2026, returns };
}

function changed(changes: Parameters<typeof after>[0]) {
  return changeBetween(before, after(changes));
}

const indicator = (change: ReturnType<typeof changed>, id: string) => {
  const found = change.indicators.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const value = (change: ReturnType<typeof changed>, id: string, key: string) =>
  indicator(change, id).values.find((one) => one.key === key);

const riga = 'LV0001000';
const jelgava = 'LV0030000';

describe('The change from 2025 to 2026', () => {
  it('is zero where everybody answers as before', () => {
    const { indicators, participants, permits } = changed({});
    expect(indicators.map(({ id }) => id)).toEqual(indicatorsOf([], 2025).map(({ id }) => id));
    for (const { values, id } of indicators)
      for (const { difference, atLeast, sameMunicipalities } of values) {
        const isCertain = atLeast === undefined;
        // Of those alone that count all.
        const same = isCertain || id === 'd6' ? 0 : null;
        expect([id, difference, sameMunicipalities.difference]).toEqual([id, isCertain ? 0 : null, same]);
      }
    expect(permits).toMatchObject({ before: 918, after: 918, difference: 0 });
    expect(participants).toMatchObject({ atLeast: { before: true, after: true }, difference: null });
    expect(participants.sameMunicipalities.difference).toBe(0);
    expect(participants.population.both).toHaveLength(30 - 4);
    expect(participants.population.both).not.toContain(riga);
  });

  it('is counted by indicator and value', () => {
    const planning = answers2026(returnOf2026(riga), 'planning');
    const other = planning.approach === 'general_programme' ? 'separate_document' : 'general_programme';
    const change = changed({ [riga]: { planning: { ...planning, approach: other } } });
    expect(value(change, 'd1', planning.approach)?.difference).toBe(-1);
    expect(value(change, 'd1', other)?.difference).toBe(1);
    const issued = { ...answers2026(returnOf2026(jelgava), 'permits'), issued: 1000 };
    const permits = changed({ [jelgava]: { permits: issued } });
    expect(value(permits, 'd13', 'others')?.difference).toBe(permits.permits.difference);
    expect(value(permits, 'd12', jelgava)).toMatchObject({ after: 1000 });
  });

  it('maps a renamed code to its new name', () => {
    const old = value(changed({}), 'd14', 'displaced_persons');
    const in2025 = indicatorsOf(before.returns, 2025).find(({ id }) => id === 'd14');
    const named = in2025?.values.find(({ key }) => key === 'ukrainians');
    expect(named?.value).toBeGreaterThan(0);
    expect(old).toMatchObject({ before: named?.value, after: named?.value, difference: 0 });
    expect(value(changed({}), 'd14', 'ukrainians')).toBeUndefined();
    expect(old?.label.lv).toContain('pārvietotas personas');
  });

  it('distinguishes a municipality that no longer answers from one with fewer permits', () => {
    const lost = changed({ [riga]: null }).permits;
    const permits = indicatorsOf(before.returns, 2025)
      .find(({ id }) => id === 'd13')
      ?.values.find(({ key }) => key === riga)?.value;
    expect(lost.difference).toBe(-(permits ?? Number.NaN));
    expect(lost.sameMunicipalities.difference).toBe(0);
    expect(lost.population.after).toMatchObject({ asked: 42, answered: 41, notAnswered: [riga] });
    expect(lost.population.both).toHaveLength(41);
    expect(lost.population.both).not.toContain(riga);
  });

  it('is unknown where one year is unknown, never a change from or to zero', () => {
    const nobody = changeBetween(before, { year: 2026, returns: [] });
    expect(nobody.participants).toMatchObject({ after: null, difference: null });
    for (const { values, population } of nobody.indicators) {
      expect(population.both).toEqual([]);
      expect(values.filter(({ difference }) => difference !== null)).toEqual([]);
      expect(values.filter(({ sameMunicipalities }) => sameMunicipalities.difference !== null)).toEqual([]);
    }
  });

  it('lists municipalities that are among the highest in either year', () => {
    const participants = {
      ...answers2026(returnOf2026(jelgava), 'participants'),
      total: 1,
    };
    const d7 = indicator(changed({ [jelgava]: { participants } }), 'd7');
    expect(d7.values).toHaveLength(6);
    expect(d7.values.find(({ key }) => key === jelgava)).toMatchObject({
      before: 2811,
      after: null,
      difference: null,
    });
  });

  it('is refused over returns of another year', () => {
    expect(() => changeBetween(before, { year: 2026, returns: before.returns })).toThrow(/not for 2026/);
    expect(() => changeBetween({ year: 2026, returns: unchanged }, before)).toThrow(/No mapping/);
  });
});

describe('The indicators of 2026', () => {
  it('are equal to those of 2025 for equal answers, the renamed code aside', () => {
    const withoutLabels = (indicators: readonly Indicator[]) =>
      JSON.stringify(indicators, (key, part: unknown) =>
        ['label', 'note', 'number'].includes(key) ? undefined : part,
      );
    const in2025 = indicatorsOf(before.returns, 2025);
    const ids = new Set(in2025.map(({ id }) => id));
    const in2026 = indicatorsOf(unchanged, 2026).filter(({ id }) => ids.has(id));
    const renamed = withoutLabels(in2026).replaceAll('displaced_persons', 'ukrainians');
    expect(renamed).toBe(withoutLabels(in2025));
  });

  it('cover all municipalities asked, whatever is answered', () => {
    const codes = territoriesOf(2026).map(({ code }) => code);
    fc.assert(
      fc.property(
        fc.uniqueArray(arbitraryReturn(municipal2026), { selector: (ret) => ret.territory, maxLength: 6 }),
        (returns) => {
          for (const { population, values } of indicatorsOf(returns as readonly MunicipalReturn[], 2026)) {
            expect(population.asked).toBe(codes.length);
            const behind = new Set(values.flatMap(({ territories }) => territories));
            expect([...behind].filter((code) => population.notAnswered.includes(code))).toEqual([]);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
