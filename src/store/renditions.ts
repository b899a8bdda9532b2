// Files that were made from a snapshot, kept so that whoever asks again is served without making them again. They
// are shared by all instances and can be thrown away: the same version makes the same bytes from the same snapshot.
import { type Kysely, sql } from 'kysely';
import { earlier } from './people/moment.ts';
import type { Tables } from './tables.ts';
import { inTransaction } from './transaction.ts';

/** What files were made from, and by what. */
export interface RenditionSource {
  /** SHA-256 of the snapshot, in hexadecimal. */
  readonly snapshot: string;
  /** Of the product, because another one may set the same data otherwise. */
  readonly version: string;
}

export interface RenditionKey extends RenditionSource {
  readonly name: string;
}

export interface Renditions {
  readonly find: (key: RenditionKey) => Promise<Uint8Array | null>;
  /**
   * Keeps files that were made together: all of them or none. What nobody can ask for any more makes room: files of
   * the same names from other snapshots of the edition, unless published, and those of a version long gone.
   */
  readonly put: (
    source: RenditionSource,
    files: ReadonlyMap<string, Uint8Array>,
    madeAt: string,
  ) => Promise<void>;
  /** Drops the files of an edition, except those made from the snapshot that is to be kept. */
  readonly drop: (edition: number, except: string | null) => Promise<void>;
}

/** While an update is rolled out two versions serve side by side; a day later only one does. */
const DAY = 86_400_000;

export function renditionsIn(db: Kysely<Tables>): Renditions {
  return {
    find: async ({ snapshot, version, name }) => {
      const row = await db
        .selectFrom('rendition')
        .select('content')
        .where('snapshot', '=', snapshot)
        .where('version', '=', version)
        .where('name', '=', name)
        .executeTakeFirst();
      return row?.content ?? null;
    },
    put: (source, files, madeAt) => inTransaction(db, (within) => put(within, source, files, madeAt)),
    drop: async (edition, except) => {
      await db
        .deleteFrom('rendition')
        .where('snapshot', 'in', snapshotsOf(db, edition))
        .where('snapshot', 'is distinct from', except)
        .execute();
    },
  };
}

async function put(
  db: Kysely<Tables>,
  { snapshot, version }: RenditionSource,
  files: ReadonlyMap<string, Uint8Array>,
  madeAt: string,
): Promise<void> {
  const names = [...files.keys()];
  const { edition } = await db
    .selectFrom('snapshot')
    .select('edition')
    .where('sha256', '=', snapshot)
    .executeTakeFirstOrThrow();
  await db
    .deleteFrom('rendition')
    .where('snapshot', '!=', snapshot)
    .where('snapshot', 'in', snapshotsOf(db, edition))
    .where('snapshot', 'not in', db.selectFrom('publication').select('snapshot'))
    .where('name', '=', sql<string>`any(${names})`)
    .execute();
  await db
    .deleteFrom('rendition')
    .where('version', '!=', version)
    .where('made_at', '<', earlier(madeAt, DAY))
    .execute();
  await db
    .insertInto('rendition')
    .values(
      [...files].map(([name, content]) => ({
        snapshot,
        version,
        name,
        content: Buffer.from(content),
        made_at: madeAt,
      })),
    )
    // Another instance may have made the same at the same time.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function snapshotsOf(db: Kysely<Tables>, edition: number) {
  return db.selectFrom('snapshot').select('sha256').where('edition', '=', edition);
}
