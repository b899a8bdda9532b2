import { isDeepStrictEqual } from 'node:util';
import type { Kysely, Selectable } from 'kysely';
import { editionYears } from '../survey/editions.ts';
import { regionCodes, regions, territories } from '../survey/territories.ts';
import type { Tables } from './tables.ts';

const wanted: Reference = {
  editions: editionYears().map((year) => ({ year })),
  regions: regionCodes.map((code, index) => ({ code, ...regions[code], position: index + 1 })),
  territories: territories.map(({ to, into, ...territory }, index) => ({
    ...territory,
    position: index + 1,
    valid_to: to,
    merged_into: into,
  })),
};

interface Reference {
  readonly editions: Pick<Selectable<Tables['edition']>, 'year'>[];
  readonly regions: Selectable<Tables['region']>[];
  readonly territories: Selectable<Tables['territory']>[];
}

/**
 * Brings editions, regions and territories up to what the survey says, because it is the survey that
 * defines them; the tables are there for other tables to refer to. Looking first keeps every other start
 * from writing anything.
 */
export async function putReferenceData(db: Kysely<Tables>): Promise<void> {
  if (isDeepStrictEqual(await held(db), wanted)) return;
  await db.transaction().execute(put);
}

async function held(db: Kysely<Tables>): Promise<Reference> {
  return {
    editions: await db
      .selectFrom('edition')
      .select('year')
      .where(
        'year',
        'in',
        wanted.editions.map(({ year }) => year),
      )
      .orderBy('year')
      .execute(),
    regions: await db.selectFrom('region').selectAll().orderBy('position').execute(),
    territories: await db.selectFrom('territory').selectAll().orderBy('position').execute(),
  };
}

async function put(db: Kysely<Tables>): Promise<void> {
  await db
    .insertInto('edition')
    .values(wanted.editions)
    .onConflict((conflict) => conflict.doNothing())
    .execute();

  await db
    .insertInto('region')
    .values(wanted.regions)
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet((row) => ({
        name: row.ref('excluded.name'),
        authority: row.ref('excluded.authority'),
        abbreviation: row.ref('excluded.abbreviation'),
        position: row.ref('excluded.position'),
      })),
    )
    .execute();

  await db
    .insertInto('territory')
    .values(wanted.territories)
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet((row) => ({
        iso: row.ref('excluded.iso'),
        name: row.ref('excluded.name'),
        authority: row.ref('excluded.authority'),
        kind: row.ref('excluded.kind'),
        region: row.ref('excluded.region'),
        position: row.ref('excluded.position'),
        valid_to: row.ref('excluded.valid_to'),
        merged_into: row.ref('excluded.merged_into'),
      })),
    )
    .execute();
}
