import { describe, expect, it } from 'vitest';
import {
  authorityName,
  countByRegion,
  isAsked,
  regionName,
  regionOf,
  respondentLabel,
  respondentName,
  respondentsOf,
  returnAskedOf,
  territoriesListed,
  territoryName,
} from '../../src/survey/respondent.ts';
import { territories } from '../../src/survey/territories.ts';

const code = (name: string) => territories.find((t) => t.name === name)?.code ?? '';

describe('the name of a municipality', () => {
  it('declines its last word', () => {
    const aizkraukle = code('Aizkraukles novads');
    expect(territoryName(aizkraukle, 'genitive')).toBe('Aizkraukles novada');
    expect(territoryName(aizkraukle, 'dative')).toBe('Aizkraukles novadam');
    expect(territoryName(aizkraukle, 'accusative')).toBe('Aizkraukles novadu');
    expect(territoryName(aizkraukle, 'locative')).toBe('Aizkraukles novadā');
    expect(territoryName(code('Rīgas valstspilsēta'), 'genitive')).toBe('Rīgas valstspilsētas');
    expect(territoryName(code('Rīgas valstspilsēta'), 'locative')).toBe('Rīgas valstspilsētā');
  });

  it('is its own nominative for every municipality', () => {
    expect(territories.map((t) => territoryName(t.code))).toEqual(territories.map((t) => t.name));
  });

  it('is refused for a code that is none', () => {
    expect(() => territoryName('LV9999999')).toThrow('LV9999999');
  });
});

describe('a list of municipalities', () => {
  it('says the kind once', () => {
    const three = ['Ādažu novads', 'Dobeles novads', 'Kuldīgas novads'].map(code);
    expect(territoriesListed(three, 'locative')).toBe('Ādažu, Dobeles un Kuldīgas novadā');
  });

  it('sets the cities after the counties', () => {
    const mixed = ['Rēzeknes valstspilsēta', 'Ogres novads', 'Rēzeknes novads'].map(code);
    expect(territoriesListed(mixed)).toBe('Ogres un Rēzeknes novads, kā arī Rēzeknes valstspilsēta');
    expect(territoriesListed(mixed.slice(0, 2), 'accusative')).toBe('Ogres novadu un Rēzeknes valstspilsētu');
  });

  it('is counted by region, the most first', () => {
    const codes = ['Rīgas valstspilsēta', 'Dobeles novads', 'Salaspils novads'].map(code);
    expect(countByRegion(codes)).toEqual([
      { region: 'RIGA', count: 2 },
      { region: 'ZEMGALE', count: 1 },
    ]);
  });
});

describe('the name of a planning region', () => {
  it('declines, and never reads like the capital', () => {
    expect(regionName('ZEMGALE')).toBe('Zemgale');
    expect(regionName('ZEMGALE', 'genitive')).toBe('Zemgales');
    expect(regionName('KURZEME', 'accusative')).toBe('Kurzemi');
    expect(regionName('VIDZEME', 'locative')).toBe('Vidzemē');
    expect(regionName('LATGALE', 'dative')).toBe('Latgalei');
    expect(regionName('RIGA', 'locative')).toBe('Rīgas reģionā');
  });

  it('has an authority that declines too', () => {
    expect(authorityName('VIDZEME')).toBe('Vidzemes plānošanas reģions');
    expect(authorityName('VIDZEME', 'dative')).toBe('Vidzemes plānošanas reģionam');
  });
});

describe('a respondent', () => {
  it('is named by its code, municipality or planning region; an unknown code stays as it is', () => {
    expect(['LV0020000', 'LATGALE', 'LV9999999'].map(respondentName)).toEqual([
      'Aizkraukles novads',
      'Latgales plānošanas reģions',
      'LV9999999',
    ]);
    expect(respondentLabel('LATGALE').en).toBe('Latgale planning region');
    expect(respondentLabel('LV0020000').en).toBe('Aizkraukles novads');
  });

  it('is or belongs to a planning region', () => {
    expect(['LV0020000', 'LATGALE', 'LV9999999'].map(regionOf)).toEqual(['ZEMGALE', 'LATGALE', null]);
  });

  it('is asked in a year by the form that is its own', () => {
    const varaklani = code('Varakļānu novads');
    expect(respondentsOf(2025)).toHaveLength(42 + 5);
    expect([2024, 2025].map((year) => isAsked(year, 'municipal', varaklani))).toEqual([true, false]);
    expect(isAsked(2025, 'regional', varaklani)).toBe(false);
    expect(isAsked(2025, 'municipal', 'LATGALE')).toBe(false);
    expect(isAsked(2025, 'regional', 'LATGALE')).toBe(true);
  });

  it('owes a return where the edition exists and asks it', () => {
    expect(returnAskedOf(2025, 'LATGALE')).toEqual({ edition: 2025, form: 'regional', territory: 'LATGALE' });
    expect(returnAskedOf(2025, 'LV0020000')?.form).toBe('municipal');
    expect(returnAskedOf(2025, code('Varakļānu novads'))).toBeNull();
    expect(returnAskedOf(1999, 'LV0020000')).toBeNull();
  });
});
