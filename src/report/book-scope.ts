// The subject of a book. With the snapshot and the version it identifies the book, so it is in the metadata of the PDF.
import { isRegionCode, type RegionCode, territoryByCode } from '../survey/territories.ts';

export type BookScope =
  | { readonly kind: 'national' }
  /** The summary of the national report in English. */
  | { readonly kind: 'english_summary' }
  /** `profiles`: with the municipalities of the region one by one. */
  | { readonly kind: 'regional'; readonly region: RegionCode; readonly profiles: boolean }
  | { readonly kind: 'municipal'; readonly territory: string };

const ENGLISH_SUMMARY = 'English summary';
const WITH_PROFILES = ' with profiles';

/** `national`, `English summary`, `ZEMGALE`, `ZEMGALE with profiles`, `LV0020000`. */
export function scopeName(scope: BookScope): string {
  switch (scope.kind) {
    case 'national':
      return 'national';
    case 'english_summary':
      return ENGLISH_SUMMARY;
    case 'regional':
      return `${scope.region}${scope.profiles ? WITH_PROFILES : ''}`;
    case 'municipal':
      return scope.territory;
  }
}

/** The scope of that name; null where there is none. */
export function scopeOf(name: string): BookScope | null {
  if (name === 'national') return { kind: 'national' };
  if (name === ENGLISH_SUMMARY) return { kind: 'english_summary' };
  const profiles = name.endsWith(WITH_PROFILES);
  const code = profiles ? name.slice(0, -WITH_PROFILES.length) : name;
  if (isRegionCode(code)) return { kind: 'regional', region: code, profiles };
  return profiles || territoryByCode(code) === null ? null : { kind: 'municipal', territory: code };
}
