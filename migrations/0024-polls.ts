import { type Kysely, sql } from 'kysely';
import { appendOnly } from './append-only.ts';

/** Quick polls of the ministry, and the answers to them: every one that was given is kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table poll (
      id uuid primary key,
      title_lv text not null check (title_lv <> ''),
      title_en text not null check (title_en <> ''),
      form jsonb not null,
      deadline date not null,
      answered_by text not null check (answered_by in ('territory', 'person')),
      territories text[] not null check (cardinality(territories) > 0),
      state text not null default 'draft' check (state in ('draft', 'open', 'closed')),
      is_published boolean not null default false,
      made_by uuid not null references person (id),
      made_at timestamptz not null,
      opened_at timestamptz,
      closed_at timestamptz,
      check ((state = 'draft') = (opened_at is null)),
      check ((state = 'closed') = (closed_at is not null)),
      check (not is_published or state <> 'draft')
    )`.execute(db);
  await sql`
    create table poll_answer (
      poll uuid not null references poll (id),
      no integer not null check (no >= 1),
      territory text not null references territory (code),
      person uuid not null references person (id),
      answers jsonb not null,
      at timestamptz not null,
      primary key (poll, no)
    )`.execute(db);
  await appendOnly(db, 'poll_answer');
}
