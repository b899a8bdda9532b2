// Snapshots: the dataset of an edition frozen under the SHA-256 of its canonical JSON. The same content has
// the same name on every engine, so a book that names its snapshot can be made again, byte for byte.
import type { Kysely } from 'kysely';
import { Problem } from '../problem.ts';
import { canonicalJson } from '../survey/canonical.ts';
import type { Dataset } from '../survey/dataset.ts';
import type { RegionCode } from '../survey/territories.ts';
import { datasetOf, regionalDatasetOf } from './dataset.ts';
import { sha256 } from './digest.ts';
import { inFormOrder } from './form-order.ts';
import type { Tables } from './tables.ts';
import { inTransaction } from './transaction.ts';

export interface Snapshot {
  /** Its name, in hexadecimal. */
  readonly sha256: string;
  readonly dataset: Dataset;
}

export interface Snapshots {
  /** Freezes what an edition holds now (an ISO time). Content that is frozen already is not again. */
  readonly take: (edition: number, now: string) => Promise<Snapshot>;
  /**
   * The same of one planning region alone. Nothing in it, not even its name, tells of anybody else. Null where
   * neither the region nor any of its municipalities has sent a return.
   */
  readonly takeRegion: (edition: number, region: RegionCode, now: string) => Promise<Snapshot | null>;
  /** A snapshot by its name; its content is held against the name each time. */
  readonly read: (sha256: string) => Promise<Snapshot>;
}

export function snapshotsIn(db: Kysely<Tables>): Snapshots {
  return {
    take: (edition, now) => take(db, edition, now),
    takeRegion: (edition, region, now) => takeRegion(db, edition, region, now),
    read: (name) => read(db, name),
  };
}

async function take(db: Kysely<Tables>, edition: number, now: string): Promise<Snapshot> {
  // All of it as it stood at one moment, whatever is handed in meanwhile.
  const dataset = await inTransaction(db, (within) => datasetOf(within, edition), 'repeatable read');
  return freeze(db, dataset, now);
}

async function takeRegion(
  db: Kysely<Tables>,
  edition: number,
  region: RegionCode,
  now: string,
): Promise<Snapshot | null> {
  const dataset = await inTransaction(
    db,
    (within) => regionalDatasetOf(within, edition, region),
    'repeatable read',
  );
  return dataset === null ? null : freeze(db, dataset, now);
}

async function freeze(db: Kysely<Tables>, dataset: Dataset, now: string): Promise<Snapshot> {
  const { edition } = dataset;
  const content = canonicalJson(dataset);
  const name = sha256(content);
  await db
    .insertInto('snapshot')
    .values({ sha256: name, edition, as_of: dataset.asOf, content, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return { sha256: name, dataset: thawed(content) };
}

async function read(db: Kysely<Tables>, name: string): Promise<Snapshot> {
  const row = await db.selectFrom('snapshot').select('content').where('sha256', '=', name).executeTakeFirst();
  if (row === undefined) throw new Problem('unknown-snapshot', `SHA-256: ${name}.`);
  if (sha256(row.content) !== name) throw new Error(`Snapshot ${name} does not hold what its name says`);
  return { sha256: name, dataset: thawed(row.content) };
}

/** Taking and reading both end here, so that a book sees the same value either way. */
function thawed(content: string): Dataset {
  const dataset = JSON.parse(content) as Dataset;
  return {
    ...dataset,
    municipal: dataset.municipal.map(inFormOrder),
    regional: dataset.regional.map(inFormOrder),
  };
}
