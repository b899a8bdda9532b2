import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** From here to the end of the transaction nobody else can hold the edition. Throws where there is none. */
export async function holdEdition(db: Kysely<Tables>, edition: number): Promise<void> {
  await db
    .selectFrom('edition')
    .select('year')
    .where('year', '=', edition)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
}
