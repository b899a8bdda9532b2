import { type Kysely, sql } from 'kysely';

/** What is attached by a link to a section is attached under its id; neither people nor links are ever deleted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table evidence drop constraint evidence_added_by_fkey`.execute(db);
  await sql`alter table evidence drop constraint evidence_removed_by_fkey`.execute(db);
}
