import { type Kysely, sql } from 'kysely';

/** Which snapshot of an edition is published, and the files that were made from snapshots. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table publication (
      edition integer primary key references edition (year),
      snapshot text not null references snapshot (sha256),
      published_at timestamptz not null
    )`.execute(db);

  // What can be made again from its snapshot; rows may be deleted at any time.
  await sql`
    create table rendition (
      snapshot text not null references snapshot (sha256),
      region text not null references region (code),
      format text not null check (format <> ''),
      version text not null check (version <> ''),
      content bytea not null,
      primary key (snapshot, region, format, version)
    )`.execute(db);
}
