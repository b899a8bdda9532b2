import { type Kysely, sql } from 'kysely';

/** Replies to remarks that are being typed: kept with the return until they are sent, one a remark. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table unsent_reply (
      return_id text not null references "return" (id),
      about text not null check (about <> ''),
      text text not null check (text <> ''),
      saved_at timestamptz not null,
      primary key (return_id, about)
    )`.execute(db);
}
