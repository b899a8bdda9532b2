import { type Kysely, sql } from 'kysely';
import { canonicalJson } from '../src/survey/canonical.ts';
import { appendOnly } from './append-only.ts';

/** The steps of returns between respondents and reviewers, and what reviewers asked to be mended. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table return_step (
      return_id text not null references "return" (id),
      no integer not null check (no >= 1),
      action text not null,
      status text not null,
      revision integer not null,
      person uuid references person (id),
      at timestamptz not null,
      request text,
      request_sha256 text check (request_sha256 ~ '^[0-9a-f]{64}$'),
      primary key (return_id, no),
      unique (return_id, request),
      foreign key (return_id, revision) references revision (return_id, no),
      check ((request is null) = (request_sha256 is null)),
      check ((action, status) in (
        ('submit', 'submitted'), ('send_back', 'returned'), ('approve', 'approved'),
        ('reopen', 'returned'), ('transcribe', 'approved')))
    )`.execute(db);
  await appendOnly(db, 'return_step');

  await sql`
    create table reason (
      return_id text not null,
      step integer not null,
      no integer not null check (no >= 1),
      section text,
      question text,
      row_no integer check (row_no >= 1),
      field text,
      text text not null check (text <> ''),
      primary key (return_id, step, no),
      foreign key (return_id, step) references return_step (return_id, no)
    )`.execute(db);
  await appendOnly(db, 'reason');

  await takeOverReturns(db);
}

interface KnownReturn {
  readonly id: string;
  readonly no: number;
  readonly sha256: string;
  readonly origin: string;
  readonly received_at: string;
}

/**
 * Returns that are here already get the step that they would have made: a transcript of a printed report is
 * approved, any other is submitted. The audit trail begins with them.
 */
async function takeOverReturns(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<KnownReturn>`
    select distinct on (return_id) return_id as id, no, sha256, origin, received_at
    from revision order by return_id, no desc`.execute(db);
  let previous = '0'.repeat(64);
  for (const [index, { id, no: revision, sha256, origin, received_at }] of rows.entries()) {
    const [action, status] = origin === 'transcript' ? ['transcribe', 'approved'] : ['submit', 'submitted'];
    await sql`
      insert into return_step (return_id, no, action, status, revision, at)
      values (${id}, 1, ${action}, ${status}, ${revision}, ${received_at})`.execute(db);
    const entry = {
      no: index + 1,
      at: new Date(received_at).toISOString(),
      person: null,
      action: `return.${action}`,
      subject: `return:${id}`,
      before: { status: 'not_started', revision: null },
      after: { status, revision, sha256, origin },
    };
    const { rows: added } = await sql<{ sha256: string }>`
      insert into audit_entry (no, at, action, subject, before, after, previous, sha256)
      values (${entry.no}, ${entry.at}, ${entry.action}, ${entry.subject}, ${canonicalJson(entry.before)},
        ${canonicalJson(entry.after)}, ${previous},
        encode(sha256(convert_to(${canonicalJson({ ...entry, previous })}, 'UTF8')), 'hex'))
      returning sha256`.execute(db);
    previous = added[0]?.sha256 ?? previous;
  }
  await sql`update audit_head set no = ${rows.length}, sha256 = ${previous}`.execute(db);
}
