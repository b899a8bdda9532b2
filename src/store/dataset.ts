import type { Kysely } from 'kysely';
import { Problem } from '../problem.ts';
import type { Dataset } from '../survey/dataset.ts';
import { editionYears, type MunicipalReturn, type RegionalReturn } from '../survey/editions.ts';
import { recordedQueriesOf } from './queries.ts';
import { latestRevisionsOf } from './revisions.ts';
import type { Tables } from './tables.ts';
import { territoryProfilesIn } from './territory-profiles.ts';

/** Everything that a book of an edition is made from, as the database holds it now. */
export async function datasetOf(db: Kysely<Tables>, edition: number): Promise<Dataset> {
  if (!editionYears.includes(edition))
    throw new Problem('unknown-edition', `Prasīta ${edition}, ir: ${editionYears.join(', ')}.`);
  const municipal: MunicipalReturn[] = [];
  const regional: RegionalReturn[] = [];
  const revisions: { returnId: string; no: number; territory: string }[] = [];
  let asOf = '';
  for await (const { returnId, no, document, receivedAt } of latestRevisionsOf(db, edition)) {
    if (document.form === 'municipal') municipal.push(document);
    else regional.push(document);
    revisions.push({ returnId, no, territory: document.territory });
    if (receivedAt > asOf) asOf = receivedAt;
  }
  if (asOf === '') throw new Problem('no-returns', `Edīcija: ${edition}.`);
  const queries = await recordedQueriesOf(db, revisions);
  const profiles = await territoryProfilesIn(db).of(edition);
  return { edition, asOf, municipal, regional, queries, profiles };
}
