import { type Kysely, sql } from 'kysely';

/** Who may come in, and how. Of every secret only a digest is kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table person (
      id uuid primary key,
      email text not null unique check (email = lower(email)),
      institution text not null check (institution <> ''),
      role text not null check (role in ('coordinator', 'region_officer', 'analyst', 'administrator')),
      territories text[] not null,
      region text references region (code),
      status text not null check (status in ('invited', 'active', 'deactivated')),
      password_hash text,
      oidc_issuer text,
      oidc_subject text,
      made_at timestamptz not null,
      unique (oidc_issuer, oidc_subject),
      check ((oidc_issuer is null) = (oidc_subject is null)),
      check ((role = 'coordinator') = (cardinality(territories) > 0)),
      check ((role = 'region_officer') = (region is not null))
    )`.execute(db);

  await sql`
    create table session (
      id uuid primary key,
      person uuid not null references person (id),
      secret_sha256 text not null unique,
      browser text not null,
      started_at timestamptz not null,
      seen_at timestamptz not null
    )`.execute(db);
  await sql`create index on session (person)`.execute(db);

  await sql`
    create table one_time_link (
      id uuid primary key,
      person uuid not null references person (id),
      purpose text not null check (purpose in ('invitation', 'password')),
      secret_sha256 text not null unique,
      expires_at timestamptz not null,
      used_at timestamptz
    )`.execute(db);
  await sql`create index on one_time_link (person)`.execute(db);

  await sql`
    create table api_token (
      id uuid primary key,
      person uuid not null references person (id),
      name text not null check (name <> ''),
      secret_sha256 text not null unique,
      scope text not null check (scope in ('read', 'write')),
      territory text,
      made_at timestamptz not null,
      expires_at timestamptz not null,
      revoked_at timestamptz,
      used_at timestamptz
    )`.execute(db);
  await sql`create index on api_token (person)`.execute(db);

  await sql`
    create table attempt (
      key_sha256 text not null,
      made_at timestamptz not null
    )`.execute(db);
  await sql`create index on attempt (key_sha256, made_at)`.execute(db);
}
