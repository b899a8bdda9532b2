// Names of municipalities and planning regions in their cases.

import { listed, listedApart } from '../language/list.ts';
import { type Case, city, county, region } from '../language/noun.ts';
import { type RegionCode, regionCodes, regions, type Territory, territoryByCode } from './territories.ts';

const lastWords = { novads: county, valstspilsēta: city };

/** A municipality in a case: „Aizkraukles novads“ → „Aizkraukles novadā“. Only its last word declines. */
export function territoryName(code: string, c: Case = 'nominative'): string {
  const found = territory(code);
  return `${ownerOf(found)} ${lastWords[found.kind].singular[c]}`;
}

function territory(code: string): Territory {
  const found = territoryByCode(code);
  if (found === null) throw new RangeError(`${code} is no territory`);
  return found;
}

/** What a municipality is named after, in the genitive that Latvian keeps unchanged: „Aizkraukles“. */
function ownerOf({ name }: Territory): string {
  return name.slice(0, name.lastIndexOf(' '));
}

/**
 * Municipalities of a list in one case, the kind said once: „Ādažu, Dobeles un Kuldīgas novadā“, „Ogres un
 * Rēzeknes novads, kā arī Rēzeknes valstspilsēta“.
 */
export function territoriesListed(codes: readonly string[], c: Case = 'nominative'): string {
  const found = codes.map(territory);
  const kinds = (['novads', 'valstspilsēta'] as const).flatMap((kind) => {
    const owners = found.filter((t) => t.kind === kind).map(ownerOf);
    return owners.length === 0 ? [] : [`${listed(owners)} ${lastWords[kind].singular[c]}`];
  });
  return found.length > 2 ? listedApart(kinds, 'kā arī') : listed(kinds);
}

/**
 * A planning region in a case, in short: „Zemgale“, „Zemgalē“. The one around the capital keeps its noun,
 * „Rīgas reģionā“, because „Rīgā“ would be the city.
 */
export function regionName(code: RegionCode, c: Case = 'nominative'): string {
  if (code === 'RIGA') return `Rīgas ${region.singular[c]}`;
  const stem = regions[code].name.slice(0, -1);
  return stem + { nominative: 'e', genitive: 'es', dative: 'ei', accusative: 'i', locative: 'ē' }[c];
}

/** The authority of a planning region in a case: „Vidzemes plānošanas reģionam“. */
export function authorityName(code: RegionCode, c: Case = 'nominative'): string {
  const { authority } = regions[code];
  return `${authority.slice(0, -'reģions'.length)}${region.singular[c]}`;
}

/** How many of these municipalities each region has, the most first; regions without any are left out. */
export function countByRegion(codes: readonly string[]): readonly { region: RegionCode; count: number }[] {
  const found = codes.map(territoryByCode).filter((t): t is Territory => t !== null);
  return regionCodes
    .map((region) => ({ region, count: found.filter((t) => t.region === region).length }))
    .filter((r) => r.count > 0)
    .sort((a, b) => b.count - a.count);
}
