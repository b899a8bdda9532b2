// The engine for production: a PostgreSQL server, 14 or later, reached by DATABASE_URL.
import type { PostgresPool } from 'kysely';
import type { Pool } from 'pg';
import { Problem } from '../problem.ts';
import { columnParsers } from './column-values.ts';

const OLDEST_VERSION = 14;
const CONNECTION_TIMEOUT_MS = 10_000;

/** A pool of connections to the server; that it answers and is new enough has been seen. */
export async function openPostgres(databaseUrl: string): Promise<PostgresPool> {
  // Loaded only where there is a server: a command on the embedded engine has better use for the time.
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'kopskats',
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    types: { getTypeParser: (oid, format) => columnParsers[oid] ?? pg.types.getTypeParser(oid, format) },
  });
  // An idle connection that breaks is replaced on next use; without a listener it would end the process.
  pool.on('error', () => {});
  try {
    await requireVersion(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return pool;
}

async function requireVersion(pool: Pool): Promise<void> {
  const { rows } = await pool
    .query<{ version: string }>(`select current_setting('server_version_num') as version`)
    .catch((error: unknown) => {
      throw new Problem('store-unreachable', reasonOf(error), { cause: error });
    });
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  if (major < OLDEST_VERSION)
    throw new Problem(
      'store-unreachable',
      `Serverī ir PostgreSQL ${major}, vajadzīga ${OLDEST_VERSION}. vai jaunāka versija.`,
    );
}

/** What the driver said. It names host, user and database, never the password. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
