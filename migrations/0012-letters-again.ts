import { type Kysely, sql } from 'kysely';

/** When an administrator last asked that a letter which had failed be tried again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table message add column retried_at timestamptz`.execute(db);
}
