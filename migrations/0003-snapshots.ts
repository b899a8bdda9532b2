import { type Kysely, sql } from 'kysely';
import { appendOnly } from './append-only.ts';

/** Frozen datasets. The database itself holds the name of a snapshot against its content. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table snapshot (
      sha256 text primary key,
      edition integer not null references edition (year),
      as_of timestamptz not null,
      content text not null,
      created_at timestamptz not null,
      check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
    )`.execute(db);
  await appendOnly(db, 'snapshot');
}
