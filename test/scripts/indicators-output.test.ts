import { describe, expect, it } from 'vitest';
import { indicatorsJson, indicatorsText } from '../../scripts/command/indicators-output.ts';
import { indicatorsOf } from '../../src/aggregate/indicators.ts';
import { municipalFixtures } from '../fixture-returns.ts';

const indicators = indicatorsOf(municipalFixtures(), 2025);

interface PrintedBreakdown {
  readonly population: { readonly asked: number; readonly answered: number };
  readonly values: readonly {
    readonly key: string;
    readonly label: string;
    readonly value: number | null;
    readonly count?: number;
    readonly territories: readonly string[];
  }[];
}
interface Printed extends PrintedBreakdown {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly byRegion: Readonly<Record<string, PrintedBreakdown>>;
}

const printed = (language: 'lv' | 'en'): { edition: number; indicators: readonly Printed[] } =>
  JSON.parse(indicatorsJson(2025, indicators, language));

describe('the indicators as JSON', () => {
  const { edition, indicators: all } = printed('lv');
  const keysOf = (id: string) => all.find((one) => one.id === id)?.values.map(({ key }) => key);

  it('have the keys that programs rely on', () => {
    expect(edition).toBe(2025);
    expect(keysOf('d2')?.toSorted()).toEqual([
      'administrative',
      'consulting',
      'cooperation',
      'learning_offer',
    ]);
    expect(keysOf('d5')).toEqual(['with_data', 'without_data']);
    expect(keysOf('d6')?.toSorted()).toEqual(['KURZEME', 'LATGALE', 'RIGA', 'VIDZEME', 'ZEMGALE']);
    expect(keysOf('d8')).toEqual([
      'ngo',
      'vet_school',
      'training_centre',
      'higher_education',
      'municipal_only',
    ]);
    expect(keysOf('d11')).toEqual(['0-5', '6-20', '21+']);
    expect(keysOf('d13')).toEqual(['LV0001000', 'others']);
    for (const id of ['d7', 'd12']) expect(keysOf(id)?.every((key) => /^LV00\d{5}$/.test(key))).toBe(true);
  });

  it('carry text in one language, and beside each unrounded share its count, in regions as well', () => {
    for (const { id, title, unit, values, byRegion, population } of all) {
      expect([id, typeof title, population.asked]).toEqual([id, 'string', 42]);
      for (const part of [{ values }, ...Object.values(byRegion)])
        for (const { label, count, territories } of part.values) {
          expect([id, typeof label, Array.isArray(territories)]).toEqual([id, 'string', true]);
          expect([id, typeof count]).toEqual([id, unit === 'percent' ? 'number' : 'undefined']);
        }
    }
    expect(all.find(({ id }) => id === 'd11')?.values[0]?.value).toBeCloseTo((100 * 17) / 42, 12);
    expect(printed('en').indicators[0]?.title).toBe('How planning documents include adult education');
  });
});

describe('the indicators for people', () => {
  it('have numbers in the format of the language, and the counts behind shares', () => {
    const lv = indicatorsText(indicators, 'lv');
    expect(lv).toContain('57,1 % (89)');
    expect(lv).toContain('18\u202f931  Rīga');
    const without = indicatorsText(indicatorsOf(municipalFixtures().slice(0, -1), 2025), 'lv');
    expect(without).toContain('daļas kopā veido 101\u00a0%');
    expect(indicatorsText(indicators, 'en')).toContain('18,931  Rīga');
  });

  it('show a dash for what is unknown', () => {
    expect(indicatorsText(indicatorsOf([], 2025), 'lv')).toMatch(/\[0\/42\]\n +– /);
  });
});
