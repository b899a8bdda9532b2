import { type Kysely, sql } from 'kysely';
import { appendOnly } from './append-only.ts';

/**
 * The register of projects. A project belongs to a territory, or to the ministry where that is null; every version of
 * its document stays. One that was found to be another is merged into it and keeps its own versions.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table project (
      id uuid primary key,
      territory text check (territory <> ''),
      version integer not null check (version >= 1),
      merged_into uuid references project (id) check (merged_into <> id),
      made_by uuid references person (id),
      made_at timestamptz not null
    )`.execute(db);
  await sql`create index on project (territory)`.execute(db);
  await sql`
    create table project_version (
      project uuid not null references project (id),
      no integer not null check (no >= 1),
      document jsonb not null check (jsonb_typeof(document) = 'object'),
      saved_by uuid references person (id),
      saved_at timestamptz not null,
      primary key (project, no)
    )`.execute(db);
  await appendOnly(db, 'project_version');
}
