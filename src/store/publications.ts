// What of an edition is open to everybody: one snapshot, named. What is handed in afterwards shows only when the
// edition is published again.
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

export interface Publication {
  readonly edition: number;
  /** SHA-256 of the snapshot, in hexadecimal. */
  readonly snapshot: string;
  /** ISO time. */
  readonly publishedAt: string;
}

export interface Publications {
  /** The publication of an edition, or null before it is published. */
  readonly of: (edition: number) => Promise<Publication | null>;
  /** Puts it in the place of the one before, and waits for whoever else is publishing. */
  readonly put: (publication: Publication) => Promise<void>;
  readonly withdraw: (edition: number) => Promise<void>;
}

export function publicationsIn(db: Kysely<Tables>): Publications {
  return {
    of: async (edition) => {
      const row = await db
        .selectFrom('publication')
        .selectAll()
        .where('edition', '=', edition)
        .executeTakeFirst();
      return row === undefined ? null : { edition, snapshot: row.snapshot, publishedAt: row.published_at };
    },
    put: async ({ edition, snapshot, publishedAt }) => {
      const told = { snapshot, published_at: publishedAt };
      await db
        .insertInto('publication')
        .values({ edition, ...told })
        .onConflict((conflict) => conflict.column('edition').doUpdateSet(told))
        .execute();
    },
    withdraw: async (edition) => {
      await db.deleteFrom('publication').where('edition', '=', edition).execute();
    },
  };
}
