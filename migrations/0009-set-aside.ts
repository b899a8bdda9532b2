import { type Kysely, sql } from 'kysely';

/** What is kept for somebody for a short time until they confirm it: a workbook that was read, a form cut short. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table set_aside (
      id uuid primary key,
      secret_sha256 text not null unique,
      purpose text not null check (purpose in ('form', 'workbook')),
      subject text not null,
      person uuid references person (id),
      content json not null,
      made_at timestamptz not null,
      expires_at timestamptz not null
    )`.execute(db);
  await sql`create index on set_aside (expires_at)`.execute(db);
}
