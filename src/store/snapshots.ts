// Snapshots: the dataset of an edition frozen under the SHA-256 of its canonical JSON. The same content has
// the same name on every engine, so a book that names its snapshot can be made again, byte for byte.
import type { Kysely } from 'kysely';
import { Problem } from '../problem.ts';
import type { Dataset } from '../survey/dataset.ts';
import { datasetSchema } from '../survey/stored-json.ts';
import type { RegionCode } from '../survey/territories.ts';
import { type Frozen, frozen, frozenEdition, municipalDatasetOf, regionalDatasetOf } from './dataset.ts';
import { sha256 } from './digest.ts';
import type { Tables } from './tables.ts';
import { inTransaction } from './transaction.ts';

export interface FrozenDataset {
  /** Its name, in hexadecimal. */
  readonly sha256: string;
  readonly dataset: Dataset;
}

export interface Snapshot extends FrozenDataset {
  /** The snapshot of the edition before that the dataset names; null where it names none. */
  readonly earlier: FrozenDataset | null;
}

export interface Snapshots {
  /**
   * Freezes what an edition holds now (an ISO time), and where it is compared with the edition before and that is
   * not published, that too. Content that is frozen already is not again.
   */
  readonly take: (edition: number, now: string) => Promise<Snapshot>;
  /**
   * The same of one planning region alone. Nothing in it, not even its name, tells of anybody else. Null where
   * neither the region nor any of its municipalities has sent a return.
   */
  readonly takeRegion: (edition: number, region: RegionCode, now: string) => Promise<Snapshot | null>;
  /** The same of one municipality alone, by its ATVK code. */
  readonly takeMunicipality: (edition: number, territory: string, now: string) => Promise<Snapshot | null>;
  /** A snapshot by its name; its content is held against the name each time. */
  readonly read: (sha256: string) => Promise<Snapshot>;
}

export function snapshotsIn(db: Kysely<Tables>): Snapshots {
  return {
    take: (edition, now) => take(db, edition, now),
    takeRegion: (edition, region, now) =>
      takePart(db, (within) => regionalDatasetOf(within, edition, region), now),
    takeMunicipality: (edition, territory, now) =>
      takePart(db, (within) => municipalDatasetOf(within, edition, territory), now),
    read: (name) => read(db, name),
  };
}

async function take(db: Kysely<Tables>, edition: number, now: string): Promise<Snapshot> {
  // All of it as it stood at one moment, whatever is handed in meanwhile.
  const taken = await inTransaction(db, (within) => frozenEdition(within, edition), 'repeatable read');
  if (taken === null) throw new Problem('no-returns', `Edīcija: ${edition}.`);
  for (const one of [...taken.named, taken]) await store(db, one, now);
  return whole(db, taken);
}

async function takePart(
  db: Kysely<Tables>,
  datasetIn: (within: Kysely<Tables>) => Promise<Dataset | null>,
  now: string,
): Promise<Snapshot | null> {
  const dataset = await inTransaction(db, datasetIn, 'repeatable read');
  if (dataset === null) return null;
  const taken = frozen(dataset);
  await store(db, taken, now);
  return whole(db, taken);
}

async function store(db: Kysely<Tables>, { sha256, content, dataset }: Frozen, now: string): Promise<void> {
  const { edition, asOf } = dataset;
  await db
    .insertInto('snapshot')
    .values({ sha256, edition, as_of: asOf, content, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function read(db: Kysely<Tables>, name: string): Promise<Snapshot> {
  return whole(db, { sha256: name, content: await contentOf(db, name) });
}

async function contentOf(db: Kysely<Tables>, name: string): Promise<string> {
  const row = await db.selectFrom('snapshot').select('content').where('sha256', '=', name).executeTakeFirst();
  if (row === undefined) throw new Problem('unknown-snapshot', `SHA-256: ${name}.`);
  if (sha256(row.content) !== name) throw new Error(`Snapshot ${name} does not hold what its name says`);
  return row.content;
}

/** Taking and reading both end here, so that a book sees the same value either way. */
async function whole(
  db: Kysely<Tables>,
  { sha256, content }: Pick<Frozen, 'sha256' | 'content'>,
): Promise<Snapshot> {
  const dataset = thawed(content);
  const before = dataset.earlier?.snapshot;
  const earlier =
    before === undefined ? null : { sha256: before, dataset: thawed(await contentOf(db, before)) };
  return { sha256, dataset, earlier };
}

function thawed(content: string): Dataset {
  return datasetSchema.parse(JSON.parse(content));
}
