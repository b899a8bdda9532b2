import { type Kysely, sql } from 'kysely';
import { appendOnly } from './append-only.ts';

/** Returns with every revision that was handed in, the queries each raised, and how they were explained. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // The generated columns let one column name the respondent and still refer to the table it belongs to.
  await sql`
    create table "return" (
      id text primary key,
      edition integer not null references edition (year),
      form text not null check (form in ('municipal', 'regional')),
      territory text not null,
      municipality text generated always as (case form when 'municipal' then territory end) stored
        references territory (code),
      region text generated always as (case form when 'regional' then territory end) stored
        references region (code),
      unique (edition, form, territory),
      check (id = edition::text || '-' || territory)
    )`.execute(db);

  await sql`
    create table revision (
      return_id text not null references "return" (id),
      no integer not null check (no >= 1),
      document jsonb not null check (jsonb_typeof(document) = 'object'),
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      origin text not null check (origin in ('transcript', 'form', 'workbook', 'api')),
      received_at timestamptz not null,
      primary key (return_id, no)
    )`.execute(db);
  await appendOnly(db, 'revision');

  await sql`
    create table query (
      return_id text not null,
      revision integer not null,
      no integer not null check (no >= 1),
      rule text not null,
      section text,
      question text,
      row_no integer check (row_no >= 1),
      field text,
      value text,
      message_lv text not null,
      message_en text not null,
      primary key (return_id, revision, no),
      foreign key (return_id, revision) references revision (return_id, no)
    )`.execute(db);
  await appendOnly(db, 'query');

  await sql`
    create table explanation (
      return_id text not null references "return" (id),
      no integer not null check (no >= 1),
      rule text not null,
      section text,
      question text,
      row_no integer check (row_no >= 1),
      field text,
      value text,
      text text not null check (text <> ''),
      given_at timestamptz not null,
      primary key (return_id, no)
    )`.execute(db);
  await appendOnly(db, 'explanation');
}
