import { type Kysely, sql } from 'kysely';

/** A project that was made by mistake is taken out of the register; its versions stay, as all that was said does. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table project add removed_at timestamptz`.execute(db);
}
