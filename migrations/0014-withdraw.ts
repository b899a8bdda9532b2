import { type Kysely, sql } from 'kysely';
import { appendOnly } from './append-only.ts';

/**
 * A respondent may withdraw a return until an analyst has begun to review its revision. A step of handing in names
 * the person who certifies the return.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  // The name of the constraint was given by the database.
  await sql`
    do $$ declare found text; begin
      select conname into strict found from pg_constraint
      where conrelid = 'return_step'::regclass and pg_get_constraintdef(oid) like '%send_back%';
      execute format('alter table return_step drop constraint %I', found);
    end $$`.execute(db);
  await sql`
    alter table return_step
      add constraint return_step_leads check ((action, status) in (
        ('submit', 'submitted'), ('withdraw', 'draft'), ('send_back', 'returned'), ('approve', 'approved'),
        ('reopen', 'returned'), ('transcribe', 'approved'))),
      add column certified_name text check (certified_name <> ''),
      add column certified_post text check (certified_post <> ''),
      add constraint return_step_certified check (
        (certified_name is null) = (certified_post is null) and (certified_name is null or action = 'submit'))
  `.execute(db);

  await sql`
    create table review_begun (
      return_id text not null,
      revision integer not null,
      person uuid not null references person (id),
      at timestamptz not null,
      primary key (return_id, revision),
      foreign key (return_id, revision) references revision (return_id, no)
    )`.execute(db);
  await appendOnly(db, 'review_begun');
}
