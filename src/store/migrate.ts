import { type Kysely, Migrator, sql } from 'kysely';
import { migrations } from '../../migrations/register.ts';
import { Problem } from '../problem.ts';
import type { Tables } from './tables.ts';

/**
 * Brings the tables up to this version of the product. All pending migrations run in one transaction under
 * an advisory lock, so that several processes may start at once and a killed one leaves nothing half done.
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const known = Object.keys(migrations);
  const done = await migrationsDone(db);
  const unknown = done.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Problem('store-newer', `Nezināmi pārveidojumi: ${unknown.join(', ')}.`);
  // The migrator would find the same, after looking through the catalogue for 0.15 s.
  if (done.length === known.length) return;
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (error instanceof Problem) throw error;
  const reason = error instanceof Error ? error.message : String(error);
  throw new Problem('store-not-migrated', `${reason}.`, { cause: error });
}

async function migrationsDone(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows: tables } = await sql<{ name: string | null }>`
    select to_regclass('kysely_migration')::text as name`.execute(db);
  if (tables[0]?.name === null) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}
