import { type Kysely, sql } from 'kysely';

/** What the ministry writes for the report of an edition; a text that is taken away has no row. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table edition_text (
      edition integer not null references edition (year),
      key text not null check (key <> ''),
      text text not null check (text <> ''),
      primary key (edition, key)
    )`.execute(db);
}
