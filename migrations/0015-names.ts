import { type Kysely, sql } from 'kysely';

/** What people are called and what their post is; accounts that were made before have neither until they are asked. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table person
      add column name text check (name <> ''),
      add column post text check (post <> '')`.execute(db);
}
