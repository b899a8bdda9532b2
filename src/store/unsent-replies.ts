// Replies to remarks that are being typed: what stands in their boxes until somebody sends it.
import type { Kysely } from 'kysely';
import type { ReturnKey } from '../survey/revision.ts';
import { returnId } from './returns.ts';
import type { Tables } from './tables.ts';

export interface UnsentReplies {
  /** The texts by the key of what they are about. */
  readonly of: (key: ReturnKey) => Promise<ReadonlyMap<string, string>>;
  /** Keeps a text in place of the one before; an empty text leaves none. `at` is an ISO time. */
  readonly keep: (key: ReturnKey, about: string, text: string, at: string) => Promise<void>;
}

export function unsentRepliesIn(db: Kysely<Tables>): UnsentReplies {
  return {
    of: async (key) => {
      const rows = await db
        .selectFrom('unsent_reply')
        .select(['about', 'text'])
        .where('return_id', '=', returnId(key))
        .execute();
      return new Map(rows.map(({ about, text }) => [about, text]));
    },
    keep: async (key, about, text, at) => {
      const id = returnId(key);
      if (text === '') {
        await db.deleteFrom('unsent_reply').where('return_id', '=', id).where('about', '=', about).execute();
        return;
      }
      await db
        .insertInto('unsent_reply')
        .values({ return_id: id, about, text, saved_at: at })
        .onConflict((conflict) =>
          conflict.columns(['return_id', 'about']).doUpdateSet({ text, saved_at: at }),
        )
        .execute();
    },
  };
}
