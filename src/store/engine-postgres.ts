// The engine for production: a PostgreSQL server, 14 or later, reached by DATABASE_URL.
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { DatabaseError, Pool, PoolClient } from 'pg';
import { Problem } from '../problem.ts';
import { columnParsers } from './column-values.ts';

const OLDEST_VERSION = 14;
const CONNECTION_TIMEOUT_MS = 10_000;
/** Longer than any statement or pause within a transaction; a stuck one is ended after this time. */
const STUCK_MS = 60_000;

/** SQLSTATE of a shutdown (57P), a cancelled statement (57014) or a lost connection (08). */
const GOING_AWAY = /^(08|57)/;

/**
 * A pool of connections to the server; that it answers and is new enough has been seen. Where it stops answering,
 * the problem `store-unreachable` says so, and a connection that broke is replaced on next use.
 */
export async function openPostgres(databaseUrl: string): Promise<PostgresPool> {
  // Loaded only where there is a server: a command on the embedded engine has better use for the time.
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'kopskats',
    // However the server is set up, it writes dates and times as column-values.ts reads them.
    options: '-c datestyle=ISO -c timezone=UTC',
    keepAlive: true,
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    statement_timeout: STUCK_MS,
    idle_in_transaction_session_timeout: STUCK_MS,
    // For a server that does not even say that it gave up.
    query_timeout: STUCK_MS + CONNECTION_TIMEOUT_MS,
    types: { getTypeParser: (oid, format) => columnParsers[oid] ?? pg.types.getTypeParser(oid, format) },
  });
  // Connections break while they rest and between two statements of a transaction; without listeners either would
  // end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const connect = async () => {
    const client = await pool.connect().catch((error: unknown) => {
      throw unreachable(error);
    });
    return connectionOn(client, pg.DatabaseError);
  };
  try {
    await requireVersion(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return { connect, end: () => pool.end() };
}

/** A connection of the pool that tells a server gone away from a statement gone wrong. */
function connectionOn(client: PoolClient, SaidByServer: typeof DatabaseError): PostgresPoolClient {
  let broken: Problem | undefined;
  async function query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    if (broken !== undefined) throw broken;
    try {
      return (await client.query(text, [...parameters])) as unknown as PostgresQueryResult<R>;
    } catch (error) {
      // What neither the server says nor our reading of its values is said by the connection.
      const isLost =
        error instanceof SaidByServer ? GOING_AWAY.test(error.code ?? '') : !(error instanceof RangeError);
      if (!isLost) throw error;
      broken = unreachable(error);
      throw broken;
    }
  }
  // One that broke is not used again.
  return { query, release: () => client.release(broken) } as PostgresPoolClient;
}

async function requireVersion(pool: Pool): Promise<void> {
  const { rows } = await pool
    .query<{ version: string }>(`select current_setting('server_version_num') as version`)
    .catch((error: unknown) => {
      throw unreachable(error);
    });
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  if (major < OLDEST_VERSION)
    throw new Problem(
      'store-unreachable',
      `Serverī ir PostgreSQL ${major}, vajadzīga ${OLDEST_VERSION}. vai jaunāka versija.`,
    );
}

function unreachable(cause: unknown): Problem {
  return new Problem('store-unreachable', `${reasonOf(cause)}.`, { cause });
}

/** What the driver said. It names host, user and database, never the password. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
