import { type Kysely, sql } from 'kysely';
import { appendOnly } from './append-only.ts';

/** Returns on their way: what people have typed so far, every version of every section. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table draft (
      return_id text primary key references "return" (id),
      version integer not null check (version >= 1),
      answered text[] not null,
      saved_by uuid references person (id),
      saved_at timestamptz not null
    )`.execute(db);

  // json rather than jsonb keeps whatever was typed, even characters that jsonb does not hold.
  await sql`
    create table draft_section (
      return_id text not null references draft (return_id),
      section text not null,
      version integer not null check (version >= 1),
      answers json not null check (json_typeof(answers) = 'array'),
      saved_by uuid references person (id),
      saved_at timestamptz not null,
      request text,
      primary key (return_id, section, version)
    )`.execute(db);
  await sql`create index on draft_section (return_id, request) where request is not null`.execute(db);
  await appendOnly(db, 'draft_section');
}
