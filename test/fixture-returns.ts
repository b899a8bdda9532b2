import { readdirSync, readFileSync } from 'node:fs';
import type { MunicipalReturn2025, RegionalReturn2025 } from '../src/survey/editions/2025.ts';

const folder = new URL('../fixtures/2025/returns/', import.meta.url);

/** The 46 returns of 2025 as the fixtures hold them, by file name. */
export function fixtureReturns(): readonly (MunicipalReturn2025 | RegionalReturn2025)[] {
  return readdirSync(folder)
    .sort()
    .map(
      (name) =>
        JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as MunicipalReturn2025 | RegionalReturn2025,
    );
}

export function municipalFixtures(): readonly MunicipalReturn2025[] {
  return fixtureReturns().filter((ret) => ret.form === 'municipal');
}

export function regionalFixtures(): readonly RegionalReturn2025[] {
  return fixtureReturns().filter((ret) => ret.form === 'regional');
}
