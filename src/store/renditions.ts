// Files that were made from a snapshot, kept so that whoever asks again is served without making them again. They
// are shared by all instances and can be thrown away: the same version makes the same bytes from the same snapshot.
import type { Kysely } from 'kysely';
import type { RegionCode } from '../survey/territories.ts';
import type { Tables } from './tables.ts';

export interface RenditionKey {
  /** SHA-256 of the snapshot, in hexadecimal. */
  readonly snapshot: string;
  readonly region: RegionCode;
  readonly format: string;
  /** Of the product, because another one may set the same data otherwise. */
  readonly version: string;
}

export interface Renditions {
  readonly find: (key: RenditionKey) => Promise<Uint8Array | null>;
  readonly put: (key: RenditionKey, content: Uint8Array) => Promise<void>;
}

export function renditionsIn(db: Kysely<Tables>): Renditions {
  return {
    find: async ({ snapshot, region, format, version }) => {
      const row = await db
        .selectFrom('rendition')
        .select('content')
        .where('snapshot', '=', snapshot)
        .where('region', '=', region)
        .where('format', '=', format)
        .where('version', '=', version)
        .executeTakeFirst();
      return row?.content ?? null;
    },
    put: async (key, content) => {
      await db
        .insertInto('rendition')
        .values({ ...key, content: Buffer.from(content) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}
