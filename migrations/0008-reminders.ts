import { type Kysely, sql } from 'kysely';

/** When returns of an edition are due, and the messages that wait to be sent. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table edition add column deadline date`.execute(db);

  await sql`
    create table message (
      id bigint generated always as identity primary key,
      person uuid not null references person (id),
      kind text not null check (kind <> ''),
      edition integer references edition (year),
      return_id text references "return" (id),
      dedupe text not null unique,
      state text not null default 'queued' check (state in ('queued', 'claimed', 'sent', 'failed')),
      attempts integer not null default 0 check (attempts >= 0),
      queued_at timestamptz not null,
      claimed_at timestamptz,
      sent_at timestamptz,
      failure text,
      check ((state = 'sent') = (sent_at is not null)),
      check (state <> 'claimed' or claimed_at is not null)
    )`.execute(db);
  await sql`create index on message (id) where state = 'queued'`.execute(db);
}
