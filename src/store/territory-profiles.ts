import type { Kysely } from 'kysely';
import type { TerritoryProfile } from '../survey/dataset.ts';
import type { Tables } from './tables.ts';

export interface TerritoryProfiles {
  /** Adds profiles, or replaces those of the same territory and year. */
  readonly put: (profiles: readonly TerritoryProfile[]) => Promise<void>;
  /** The profiles of a year in the order of the report; territories without one are absent. */
  readonly of: (year: number) => Promise<readonly TerritoryProfile[]>;
}

export function territoryProfilesIn(db: Kysely<Tables>): TerritoryProfiles {
  return {
    put: (profiles) => put(db, profiles),
    of: (year) => profilesOf(db, year),
  };
}

async function put(db: Kysely<Tables>, profiles: readonly TerritoryProfile[]): Promise<void> {
  if (profiles.length === 0) return;
  await db
    .insertInto('territory_profile')
    .values(
      profiles.map((profile) => ({
        territory: profile.territory,
        year: profile.year,
        area_km2: profile.areaKm2,
        parishes: profile.parishes,
        population: profile.population,
        population_date: profile.populationDate,
        young_people_13_to_24: profile.youngPeople13to24,
        adults_25_to_64: profile.adults25to64,
        source: profile.source,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['territory', 'year']).doUpdateSet((row) => ({
        area_km2: row.ref('excluded.area_km2'),
        parishes: row.ref('excluded.parishes'),
        population: row.ref('excluded.population'),
        population_date: row.ref('excluded.population_date'),
        young_people_13_to_24: row.ref('excluded.young_people_13_to_24'),
        adults_25_to_64: row.ref('excluded.adults_25_to_64'),
        source: row.ref('excluded.source'),
      })),
    )
    .execute();
}

async function profilesOf(db: Kysely<Tables>, year: number): Promise<readonly TerritoryProfile[]> {
  const rows = await db
    .selectFrom('territory_profile')
    .innerJoin('territory', 'territory.code', 'territory_profile.territory')
    .selectAll('territory_profile')
    .where('year', '=', year)
    .orderBy('territory.position')
    .execute();
  return rows.map((row) => ({
    territory: row.territory,
    year: row.year,
    areaKm2: row.area_km2,
    parishes: row.parishes,
    population: row.population,
    populationDate: row.population_date,
    youngPeople13to24: row.young_people_13_to_24,
    adults25to64: row.adults_25_to_64,
    source: row.source,
  }));
}
