import { type Kysely, sql } from 'kysely';
import { appendOnly } from './append-only.ts';

/**
 * Editions that are documents, each version kept, and how far the life of an edition has come. Those in code have no
 * document and are open. A territory may be given a later last day than the others, with a reason.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table edition add column state text not null default 'open'
      check (state in ('draft', 'open', 'closed'))`.execute(db);
  await sql`
    create table edition_version (
      edition integer not null references edition (year),
      no integer not null check (no >= 1),
      document jsonb not null,
      sha256 text not null,
      reason text check (reason <> ''),
      person uuid references person (id),
      saved_at timestamptz not null,
      primary key (edition, no)
    )`.execute(db);
  await appendOnly(db, 'edition_version');
  await sql`
    create table edition_extension (
      edition integer not null references edition (year),
      territory text not null,
      deadline date not null,
      reason text not null check (reason <> ''),
      person uuid references person (id),
      given_at timestamptz not null,
      primary key (edition, territory)
    )`.execute(db);
}
