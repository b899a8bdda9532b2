import { type Kysely, sql } from 'kysely';

/** Files made from snapshots under any name: the pages of a book are many, and not every book is of a region. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // What it held is made again when somebody asks for it.
  await sql`drop table rendition`.execute(db);
  await sql`
    create table rendition (
      snapshot text not null references snapshot (sha256),
      version text not null check (version <> ''),
      name text not null check (name <> ''),
      content bytea not null,
      made_at timestamptz not null,
      primary key (snapshot, version, name)
    )`.execute(db);
}
