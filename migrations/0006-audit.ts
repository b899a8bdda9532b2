import { type Kysely, sql } from 'kysely';
import { appendOnly } from './append-only.ts';

/** The audit trail: entries chained by hash, and the end of the chain, by which writers queue up. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit_entry (
      no bigint primary key check (no >= 1),
      at timestamptz not null,
      person uuid,
      action text not null check (action <> ''),
      subject text not null check (subject <> ''),
      before text,
      after text,
      previous text not null check (previous ~ '^[0-9a-f]{64}$'),
      sha256 text not null unique check (sha256 ~ '^[0-9a-f]{64}$')
    )`.execute(db);
  await sql`create index on audit_entry (subject, no)`.execute(db);
  await appendOnly(db, 'audit_entry');

  await sql`
    create table audit_head (
      one boolean primary key default true check (one),
      no bigint not null check (no >= 0),
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$')
    )`.execute(db);
  await sql`insert into audit_head (no, sha256) values (0, repeat('0', 64))`.execute(db);
}
