// Municipalities and planning regions with their codes, in the order in which the report prints them.
// Codes: ATVK of the Central Statistical Bureau of Latvia; ISO 3166-2:LV; planning regions by Cabinet
// Regulation No. 418 of 22 June 2021. The order is that of the traditional Latvian alphabet.

import { codesOf } from './code-list.ts';

export const regions = {
  KURZEME: { name: 'Kurzeme', authority: 'Kurzemes plānošanas reģions', abbreviation: 'KPR' },
  LATGALE: { name: 'Latgale', authority: 'Latgales plānošanas reģions', abbreviation: 'LPR' },
  RIGA: { name: 'Rīga', authority: 'Rīgas plānošanas reģions', abbreviation: 'RPR' },
  VIDZEME: { name: 'Vidzeme', authority: 'Vidzemes plānošanas reģions', abbreviation: 'VPR' },
  ZEMGALE: { name: 'Zemgale', authority: 'Zemgales plānošanas reģions', abbreviation: 'ZPR' },
} as const;

export type RegionCode = keyof typeof regions;

export type TerritoryKind = 'novads' | 'valstspilsēta';

/** A municipality. `to` is the ISO date of its last day in force; null is open. */
export interface Territory {
  readonly code: string;
  readonly iso: string;
  readonly name: string;
  readonly authority: string;
  readonly kind: TerritoryKind;
  readonly region: RegionCode;
  readonly to: string | null;
  /** The municipality that took this one over. */
  readonly into: string | null;
}

function territory(
  code: string,
  iso: string,
  name: string,
  authority: string,
  region: RegionCode,
  ended?: { readonly to: string; readonly into: string },
): Territory {
  const kind = name.endsWith('valstspilsēta') ? 'valstspilsēta' : 'novads';
  return { code, iso, name, authority, kind, region, to: ended?.to ?? null, into: ended?.into ?? null };
}

/** Every municipality since the reform of 2021, those that have merged since included. */
export const territories: readonly Territory[] = [
  territory('LV0020000', 'LV-002', 'Aizkraukles novads', 'Aizkraukles novada pašvaldība', 'ZEMGALE'),
  territory('LV0021000', 'LV-007', 'Alūksnes novads', 'Alūksnes novada pašvaldība', 'VIDZEME'),
  territory('LV0022000', 'LV-111', 'Augšdaugavas novads', 'Augšdaugavas novada pašvaldība', 'LATGALE'),
  territory('LV0023000', 'LV-011', 'Ādažu novads', 'Ādažu novada pašvaldība', 'RIGA'),
  territory('LV0024000', 'LV-015', 'Balvu novads', 'Balvu novada pašvaldība', 'LATGALE'),
  territory('LV0025000', 'LV-016', 'Bauskas novads', 'Bauskas novada pašvaldība', 'ZEMGALE'),
  territory('LV0026000', 'LV-022', 'Cēsu novads', 'Cēsu novada pašvaldība', 'VIDZEME'),
  territory(
    'LV0002000',
    'LV-DGV',
    'Daugavpils valstspilsēta',
    'Daugavpils valstspilsētas pašvaldība',
    'LATGALE',
  ),
  territory('LV0027000', 'LV-112', 'Dienvidkurzemes novads', 'Dienvidkurzemes novada pašvaldība', 'KURZEME'),
  territory('LV0028000', 'LV-026', 'Dobeles novads', 'Dobeles novada pašvaldība', 'ZEMGALE'),
  territory('LV0029000', 'LV-033', 'Gulbenes novads', 'Gulbenes novada pašvaldība', 'VIDZEME'),
  territory('LV0030000', 'LV-041', 'Jelgavas novads', 'Jelgavas novada pašvaldība', 'ZEMGALE'),
  territory('LV0003000', 'LV-JEL', 'Jelgavas valstspilsēta', 'Jelgavas valstspilsētas pašvaldība', 'ZEMGALE'),
  territory('LV0031000', 'LV-042', 'Jēkabpils novads', 'Jēkabpils novada pašvaldība', 'ZEMGALE'),
  territory('LV0004000', 'LV-JUR', 'Jūrmalas valstspilsēta', 'Jūrmalas valstspilsētas pašvaldība', 'RIGA'),
  territory('LV0032000', 'LV-047', 'Krāslavas novads', 'Krāslavas novada pašvaldība', 'LATGALE'),
  territory('LV0033000', 'LV-050', 'Kuldīgas novads', 'Kuldīgas novada pašvaldība', 'KURZEME'),
  territory('LV0034000', 'LV-052', 'Ķekavas novads', 'Ķekavas novada pašvaldība', 'RIGA'),
  territory('LV0005000', 'LV-LPX', 'Liepājas valstspilsēta', 'Liepājas valstspilsētas pašvaldība', 'KURZEME'),
  territory('LV0035000', 'LV-054', 'Limbažu novads', 'Limbažu novada pašvaldība', 'VIDZEME'),
  territory('LV0036000', 'LV-056', 'Līvānu novads', 'Līvānu novada pašvaldība', 'LATGALE'),
  territory('LV0037000', 'LV-058', 'Ludzas novads', 'Ludzas novada pašvaldība', 'LATGALE'),
  territory('LV0038000', 'LV-059', 'Madonas novads', 'Madonas novada pašvaldība', 'VIDZEME'),
  territory('LV0039000', 'LV-062', 'Mārupes novads', 'Mārupes novada pašvaldība', 'RIGA'),
  territory('LV0040000', 'LV-067', 'Ogres novads', 'Ogres novada pašvaldība', 'VIDZEME'),
  territory('LV0041000', 'LV-068', 'Olaines novads', 'Olaines novada pašvaldība', 'RIGA'),
  territory('LV0042000', 'LV-073', 'Preiļu novads', 'Preiļu novada pašvaldība', 'LATGALE'),
  territory('LV0043000', 'LV-077', 'Rēzeknes novads', 'Rēzeknes novada pašvaldība', 'LATGALE'),
  territory('LV0006000', 'LV-REZ', 'Rēzeknes valstspilsēta', 'Rēzeknes valstspilsētas pašvaldība', 'LATGALE'),
  territory('LV0001000', 'LV-RIX', 'Rīgas valstspilsēta', 'Rīgas valstspilsētas pašvaldība', 'RIGA'),
  territory('LV0044000', 'LV-080', 'Ropažu novads', 'Ropažu novada pašvaldība', 'RIGA'),
  territory('LV0045000', 'LV-087', 'Salaspils novads', 'Salaspils novada pašvaldība', 'RIGA'),
  territory('LV0046000', 'LV-088', 'Saldus novads', 'Saldus novada pašvaldība', 'KURZEME'),
  territory('LV0047000', 'LV-089', 'Saulkrastu novads', 'Saulkrastu novada pašvaldība', 'RIGA'),
  territory('LV0048000', 'LV-091', 'Siguldas novads', 'Siguldas novada pašvaldība', 'RIGA'),
  territory('LV0049000', 'LV-094', 'Smiltenes novads', 'Smiltenes novada pašvaldība', 'VIDZEME'),
  territory('LV0051000', 'LV-097', 'Talsu novads', 'Talsu novada pašvaldība', 'KURZEME'),
  territory('LV0052000', 'LV-099', 'Tukuma novads', 'Tukuma novada pašvaldība', 'KURZEME'),
  territory('LV0053000', 'LV-101', 'Valkas novads', 'Valkas novada pašvaldība', 'VIDZEME'),
  territory('LV0054000', 'LV-113', 'Valmieras novads', 'Valmieras novada pašvaldība', 'VIDZEME'),
  territory('LV0055000', 'LV-102', 'Varakļānu novads', 'Varakļānu novada pašvaldība', 'VIDZEME', {
    to: '2025-06-30',
    into: 'LV0038000',
  }),
  territory('LV0056000', 'LV-106', 'Ventspils novads', 'Ventspils novada pašvaldība', 'KURZEME'),
  territory(
    'LV0007000',
    'LV-VEN',
    'Ventspils valstspilsēta',
    'Ventspils valstspilsētas pašvaldība',
    'KURZEME',
  ),
];

/**
 * The municipalities that a question about a year is put to, in the order of the report: those in force on
 * 31 December of it. Varakļānu novads became part of Madonas novads on 1 July 2025, so that a question about
 * 2024 sees 43 and one about 2025 or later 42.
 */
export function territoriesOf(year: number): readonly Territory[] {
  return territories.filter((t) => t.to === null || t.to >= `${year}-12-31`);
}

/** The municipalities of a planning region in a year, in the order of the report. */
export function territoriesOfRegion(year: number, region: RegionCode): readonly Territory[] {
  return territoriesOf(year).filter((t) => t.region === region);
}

/** A municipality by its ATVK code, or null. */
export function territoryByCode(code: string): Territory | null {
  return territories.find((t) => t.code === code) ?? null;
}

/** Whether a code is that of a municipality that has not been merged into another. */
export function isInForce(code: string): boolean {
  return territoryByCode(code)?.to === null;
}

/** The planning regions in the order of the report. */
export const regionCodes: readonly RegionCode[] = codesOf(regions);

export function isRegionCode(code: string): code is RegionCode {
  return Object.hasOwn(regions, code);
}
