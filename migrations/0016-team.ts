import { type Kysely, sql } from 'kysely';

/**
 * Several people on one return: coordinators of single sections, links by which somebody without an account answers
 * one section, and a second person of the municipality who approves.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table person
      add column sections text[],
      add constraint person_sections check (
        sections is null or (role = 'coordinator' and cardinality(sections) > 0))`.execute(db);

  await sql`
    create table section_link (
      id uuid primary key,
      return_id text not null references "return" (id),
      section text not null check (section <> ''),
      name text not null check (name <> ''),
      secret_sha256 text not null unique,
      made_by uuid not null references person (id),
      made_at timestamptz not null,
      expires_at timestamptz not null,
      revoked_at timestamptz
    )`.execute(db);
  await sql`create index on section_link (return_id)`.execute(db);

  // What is saved by a link is saved under its id; neither people nor links are ever deleted.
  await sql`alter table draft drop constraint draft_saved_by_fkey`.execute(db);
  await sql`alter table draft_section drop constraint draft_section_saved_by_fkey`.execute(db);

  await sql`
    create table approval_setting (
      territory text primary key references territory (code),
      is_needed boolean not null
    )`.execute(db);

  // One request at a time; while it stands, the return waits for a second person.
  await sql`
    create table approval_request (
      return_id text not null references "return" (id),
      no integer not null check (no >= 1),
      version integer not null check (version >= 0),
      requested_by uuid not null references person (id),
      requested_at timestamptz not null,
      certified_name text not null check (certified_name <> ''),
      certified_post text not null check (certified_post <> ''),
      outcome text check (outcome in ('approved', 'taken_back')),
      ended_by uuid references person (id),
      ended_at timestamptz,
      primary key (return_id, no),
      check (num_nonnulls(outcome, ended_by, ended_at) in (0, 3)),
      check (outcome is distinct from 'approved' or ended_by <> requested_by)
    )`.execute(db);
  await sql`create unique index on approval_request (return_id) where outcome is null`.execute(db);
}
