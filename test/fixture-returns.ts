import { readdirSync, readFileSync } from 'node:fs';
import type { MunicipalReturn, RegionalReturn, Return } from '../src/survey/editions.ts';

const folder = new URL('../fixtures/2025/returns/', import.meta.url);

/** The 46 returns of 2025 as the fixtures hold them, by file name. */
export function fixtureReturns(): readonly Return[] {
  return readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Return);
}

export function municipalFixtures(): readonly MunicipalReturn[] {
  return fixtureReturns().filter((ret) => ret.form === 'municipal');
}

export function regionalFixtures(): readonly RegionalReturn[] {
  return fixtureReturns().filter((ret) => ret.form === 'regional');
}
