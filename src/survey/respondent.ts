// Who answers the survey: a municipality by its ATVK code, or a planning region by its region code.
import { type Label, label } from '../language/label.ts';
import { listed, listedApart } from '../language/list.ts';
import { type Case, city, county, region } from '../language/noun.ts';
import { slug } from '../language/slug.ts';
import { formOf } from './editions.ts';
import type { FormId } from './form.ts';
import type { ReturnKey } from './revision.ts';
import {
  isRegionCode,
  type RegionCode,
  regionCodes,
  regions,
  type Territory,
  territoriesOf,
  territoryByCode,
} from './territories.ts';

export interface Respondent {
  readonly territory: string;
  readonly form: FormId;
  /** The planning region that the respondent is or belongs to. */
  readonly region: RegionCode;
}

/** Everybody asked in an edition, municipalities first, in the order of the report. */
export function respondentsOf(edition: number): readonly Respondent[] {
  return [
    ...territoriesOf(edition).map(
      ({ code, region }): Respondent => ({ form: 'municipal', territory: code, region }),
    ),
    ...regionCodes.map((code): Respondent => ({ form: 'regional', territory: code, region: code })),
  ];
}

/** The form that a code answers; a code that is no planning region's can only be a municipality's. */
export function formAnsweredBy(code: string): FormId {
  return isRegionCode(code) ? 'regional' : 'municipal';
}

/** Whether a form is for this respondent in the year of an edition. */
export function isAsked(edition: number, form: FormId, code: string): boolean {
  return form === 'regional'
    ? isRegionCode(code)
    : territoriesOf(edition).some((territory) => territory.code === code);
}

/** The return that an edition asks of a code; null where there is no such edition or it does not ask this one. */
export function returnAskedOf(edition: number, code: string): ReturnKey | null {
  const form = formAnsweredBy(code);
  return isAsked(edition, form, code) && formOf(edition, form) !== null
    ? { edition, form, territory: code }
    : null;
}

/** The planning region that a code is or belongs to; null for an unknown code. */
export function regionOf(code: string): RegionCode | null {
  return isRegionCode(code) ? code : (territoryByCode(code)?.region ?? null);
}

/** A municipality by its name, a planning region by its authority; an unknown code as it is. */
export function respondentName(code: string): string {
  return isRegionCode(code) ? regions[code].authority : (territoryByCode(code)?.name ?? code);
}

/** For names of files: „aizkraukles-novads“, „zemgales-planosanas-regions“. */
export function respondentFileName(code: string): string {
  return slug(respondentName(code));
}

/** The same in both languages: names of municipalities are not translated. */
export function respondentLabel(code: string): Label {
  const name = respondentName(code);
  return label(name, isRegionCode(code) ? `${regions[code].name} planning region` : name);
}

const lastWords = { novads: county, valstspilsēta: city };

/**
 * A municipality in a case: „Aizkraukles novads“ → „Aizkraukles novadā“. Only its last word declines. Throws a
 * RangeError for an unknown code.
 */
export function territoryName(code: string, c: Case = 'nominative'): string {
  const found = knownTerritory(code);
  return `${ownerOf(found)} ${lastWords[found.kind].singular[c]}`;
}

function knownTerritory(code: string): Territory {
  const found = territoryByCode(code);
  if (found === null) throw new RangeError(`${code} is no territory`);
  return found;
}

/** What a municipality is named after, in the genitive that Latvian keeps unchanged: „Aizkraukles“. */
export function ownerOf({ name }: Territory): string {
  return name.slice(0, name.lastIndexOf(' '));
}

/**
 * Municipalities of a list in one case, the kind said once: „Ādažu, Dobeles un Kuldīgas novadā“, „Ogres un
 * Rēzeknes novads, kā arī Rēzeknes valstspilsēta“.
 */
export function territoriesListed(codes: readonly string[], c: Case = 'nominative'): string {
  const found = codes.map(knownTerritory);
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
