import { describe, expect, it } from 'vitest';
import { territories } from '../../src/survey/territories.ts';
import {
  authorityName,
  countByRegion,
  regionName,
  territoriesListed,
  territoryName,
} from '../../src/survey/territory-name.ts';

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
