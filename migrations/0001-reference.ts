import { type Kysely, sql } from 'kysely';

/** Who is asked and about what year, and what the ministry knows of each territory. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table edition (
      year integer primary key check (year between 2000 and 2100)
    )`.execute(db);

  await sql`
    create table region (
      code text primary key,
      name text not null,
      authority text not null,
      abbreviation text not null unique,
      position integer not null check (position >= 1)
    )`.execute(db);

  await sql`
    create table territory (
      code text primary key check (code ~ '^LV[0-9]{7}$'),
      iso text not null unique,
      name text not null,
      authority text not null,
      kind text not null check (kind in ('novads', 'valstspilsēta')),
      region text not null references region (code),
      position integer not null check (position >= 1),
      valid_to date,
      merged_into text references territory (code),
      check ((valid_to is null) = (merged_into is null)),
      check (merged_into <> code)
    )`.execute(db);

  await sql`
    create table territory_profile (
      territory text not null references territory (code),
      year integer not null check (year between 2000 and 2100),
      area_km2 numeric check (area_km2 > 0),
      parishes integer check (parishes >= 0),
      population integer check (population >= 0),
      population_date date,
      young_people_13_to_24 integer check (young_people_13_to_24 >= 0),
      adults_25_to_64 integer check (adults_25_to_64 >= 0),
      source text not null check (source <> ''),
      primary key (territory, year),
      check (young_people_13_to_24 + adults_25_to_64 <= population)
    )`.execute(db);

  await sql`
    create table published_figure (
      edition integer not null references edition (year),
      id text not null,
      position integer not null check (position >= 1),
      diagram integer check (diagram >= 1),
      label_lv text not null,
      value numeric,
      unit text not null,
      note text not null,
      primary key (edition, id),
      unique (edition, position)
    )`.execute(db);
}
