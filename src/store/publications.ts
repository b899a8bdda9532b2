// What of an edition is open to everybody: one snapshot, named. What is handed in afterwards shows only when the
// edition is published again.
import type { Kysely, Selectable } from 'kysely';
import { holdEdition } from './hold-edition.ts';
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
  /** The same; from here to the end of the transaction nobody else can publish the edition or take that back. */
  readonly hold: (edition: number) => Promise<Publication | null>;
  /** Every edition that is published, the latest first. */
  readonly all: () => Promise<readonly Publication[]>;
  /** Puts it in the place of the one before. */
  readonly put: (publication: Publication) => Promise<void>;
  readonly withdraw: (edition: number) => Promise<void>;
}

export function publicationsIn(db: Kysely<Tables>): Publications {
  const of = async (edition: number) => {
    const row = await db
      .selectFrom('publication')
      .selectAll()
      .where('edition', '=', edition)
      .executeTakeFirst();
    return row === undefined ? null : publicationOf(row);
  };
  return {
    of,
    hold: async (edition) => {
      await holdEdition(db, edition);
      return of(edition);
    },
    all: async () => {
      const rows = await db.selectFrom('publication').selectAll().orderBy('edition', 'desc').execute();
      return rows.map(publicationOf);
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

function publicationOf({ edition, snapshot, published_at }: Selectable<Tables['publication']>): Publication {
  return { edition, snapshot, publishedAt: published_at };
}
