import { describe, expect, it } from 'vitest';
import {
  regionCodes,
  territories,
  territoriesOf,
  territoriesOfRegion,
  territoryByCode,
} from '../../src/survey/territories.ts';

/** The traditional Latvian alphabet, by which the printed report orders: „Ādažu“ comes after „Augšdaugavas“. */
const ALPHABET = ' aābcčdeēfgģhiījkķlļmnņoprsštuūvzž';
const rank = (name: string) =>
  [...name.toLowerCase()].map((letter) => String.fromCharCode(97 + ALPHABET.indexOf(letter))).join('');

describe('The municipalities', () => {
  it('are 43 where an earlier year is asked about and 42 from 2025 on, when Varakļāni was part of Madona', () => {
    const before = territoriesOf(2024).map(({ name }) => name);
    expect(before).toHaveLength(43);
    expect(before.slice(-4)).toEqual([
      'Valmieras novads',
      'Varakļānu novads',
      'Ventspils novads',
      'Ventspils valstspilsēta',
    ]);
    for (const year of [2025, 2026])
      expect(territoriesOf(year).map(({ name }) => name)).toEqual(
        before.filter((name) => name !== 'Varakļānu novads'),
      );
    expect(territoryByCode('LV0055000')).toMatchObject({ to: '2025-06-30', into: 'LV0038000' });
  });

  it('stand in the order of the printed report', () => {
    const ranks = territories.map(({ name }) => rank(name));
    expect(ranks).toEqual([...ranks].sort());
  });

  it('have codes of their own, and each belongs to one planning region', () => {
    for (const codes of [territories.map(({ code }) => code), territories.map(({ iso }) => iso)])
      expect(new Set(codes).size).toBe(43);
    expect(regionCodes.map((region) => territoriesOfRegion(2025, region).length)).toEqual([8, 9, 10, 9, 6]);
    expect(territories.filter(({ kind }) => kind === 'valstspilsēta')).toHaveLength(7);
  });
});
