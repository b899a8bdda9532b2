// What the ministry writes for the report of an edition, by key.
import type { Kysely } from 'kysely';
import { type EditionTexts, isTextKey, type TextKey } from '../survey/edition-texts.ts';
import { holdEdition } from './hold-edition.ts';
import type { Tables } from './tables.ts';

export interface EditionTextsKept {
  readonly of: (edition: number) => Promise<EditionTexts>;
  /** The same; from here to the end of the transaction nobody else can change them. */
  readonly hold: (edition: number) => Promise<EditionTexts>;
  /** Puts texts in the place of those before; null takes one away. Others stay. */
  readonly put: (edition: number, texts: ReadonlyMap<TextKey, string | null>) => Promise<void>;
}

export function editionTextsIn(db: Kysely<Tables>): EditionTextsKept {
  const of = async (edition: number): Promise<EditionTexts> => {
    const rows = await db
      .selectFrom('edition_text')
      .select(['key', 'text'])
      .where('edition', '=', edition)
      .orderBy('key')
      .execute();
    // A key that a later version no longer has is passed over.
    return Object.fromEntries(rows.flatMap(({ key, text }) => (isTextKey(key) ? [[key, text]] : [])));
  };
  return {
    of,
    hold: async (edition) => {
      await holdEdition(db, edition);
      return of(edition);
    },
    put: async (edition, texts) => {
      for (const [key, text] of texts) {
        if (text === null)
          await db.deleteFrom('edition_text').where('edition', '=', edition).where('key', '=', key).execute();
        else
          await db
            .insertInto('edition_text')
            .values({ edition, key, text })
            .onConflict((conflict) => conflict.columns(['edition', 'key']).doUpdateSet({ text }))
            .execute();
      }
    },
  };
}
