import { type Kysely, sql } from 'kysely';

/**
 * Feedback by link. Of a link, and of what leads a participant back to their own answer, only digests are kept. When
 * the time of keeping ends, drafts go and answers lose all that tells of a person.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table feedback_form (
      id uuid primary key,
      territory text not null references territory (code),
      project uuid references project (id),
      title_lv text not null check (title_lv <> ''),
      title_en text not null check (title_en <> ''),
      form jsonb not null,
      name_reason text check (name_reason <> ''),
      open_until date not null,
      kept_until date not null check (kept_until >= open_until),
      max_answers integer not null check (max_answers >= 1),
      secret_sha256 text not null unique,
      made_by uuid not null references person (id),
      made_at timestamptz not null,
      ended_at timestamptz,
      erased_at timestamptz
    )`.execute(db);
  await sql`create index on feedback_form (territory)`.execute(db);
  await sql`create index on feedback_form (kept_until) where erased_at is null`.execute(db);
  await sql`
    create table feedback_answer (
      id uuid primary key,
      form uuid not null references feedback_form (id),
      secret_sha256 text,
      version integer not null check (version >= 1),
      draft jsonb,
      answers jsonb,
      sent_at timestamptz,
      unique (form, secret_sha256),
      check ((answers is null) = (sent_at is null)),
      check (draft is not null or answers is not null)
    )`.execute(db);
}
