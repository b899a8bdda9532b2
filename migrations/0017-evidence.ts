import { type Kysely, sql } from 'kysely';

/**
 * Files by which respondents show the ministry where an answer comes from. The content is deleted when a file is
 * removed; that it was there, and its hash, stays.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table evidence (
      id uuid primary key,
      return_id text not null references "return" (id),
      section text not null check (section <> ''),
      question text not null check (question <> ''),
      name text not null check (name <> ''),
      type text not null check (type in ('pdf', 'png', 'jpeg', 'xlsx')),
      size integer not null check (size between 1 and 10485760),
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      content bytea check (octet_length(content) = size),
      added_by uuid not null references person (id),
      added_at timestamptz not null,
      removed_by uuid references person (id),
      removed_at timestamptz,
      check ((removed_by is null) = (removed_at is null)),
      check ((removed_at is null) = (content is not null))
    )`.execute(db);
  await sql`create index on evidence (return_id, section)`.execute(db);
}
