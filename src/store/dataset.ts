import type { Kysely } from 'kysely';
import { Problem } from '../problem.ts';
import type { Dataset } from '../survey/dataset.ts';
import { editionYears, type MunicipalReturn, type RegionalReturn } from '../survey/editions.ts';
import { type RegionCode, territoriesOfRegion } from '../survey/territories.ts';
import { recordedQueriesOf } from './queries.ts';
import { latestRevisionsOf } from './revisions.ts';
import type { Tables } from './tables.ts';
import { territoryProfilesIn } from './territory-profiles.ts';

/** Everything that a book of an edition is made from, as the database holds it now; null without returns. */
export async function datasetOf(db: Kysely<Tables>, edition: number): Promise<Dataset | null> {
  return collected(db, edition, () => true);
}

/** The same of a planning region and its municipalities alone, or null where none of them has sent a return. */
export async function regionalDatasetOf(
  db: Kysely<Tables>,
  edition: number,
  region: RegionCode,
): Promise<Dataset | null> {
  const members = new Set<string>([region, ...territoriesOfRegion(edition, region).map(({ code }) => code)]);
  const dataset = await collected(db, edition, (territory) => members.has(territory));
  return dataset === null ? null : { ...dataset, region };
}

/** The same of one municipality alone, or null where it has sent no return. */
export async function municipalDatasetOf(
  db: Kysely<Tables>,
  edition: number,
  territory: string,
): Promise<Dataset | null> {
  const dataset = await collected(db, edition, (one) => one === territory);
  return dataset === null ? null : { ...dataset, territory };
}

async function collected(
  db: Kysely<Tables>,
  edition: number,
  isMeant: (territory: string) => boolean,
): Promise<Dataset | null> {
  if (!editionYears.includes(edition))
    throw new Problem('unknown-edition', `Prasīta ${edition}, ir: ${editionYears.join(', ')}.`);
  const municipal: MunicipalReturn[] = [];
  const regional: RegionalReturn[] = [];
  const revisions: { returnId: string; no: number; territory: string }[] = [];
  let asOf = '';
  for await (const { returnId, no, document, receivedAt } of latestRevisionsOf(db, edition)) {
    const { territory } = document;
    if (!isMeant(territory)) continue;
    if (document.form === 'municipal') municipal.push(document);
    else regional.push(document);
    revisions.push({ returnId, no, territory });
    if (receivedAt > asOf) asOf = receivedAt;
  }
  if (asOf === '') return null;
  const queries = await recordedQueriesOf(db, revisions);
  const profiles = (await territoryProfilesIn(db).of(edition)).filter(({ territory }) => isMeant(territory));
  return { edition, asOf, municipal, regional, queries, profiles };
}
