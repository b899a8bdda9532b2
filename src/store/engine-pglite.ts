// The embedded engine: PostgreSQL inside this process, its files in a data folder.
// Safe against the death of the process, not against loss of power: PGlite never calls fsync.
import { constants } from 'node:fs';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { Problem } from '../problem.ts';
import { copyCluster } from './cluster-template.ts';
import { columnParsers } from './column-values.ts';
import { takeLock } from './lock.ts';

// The default of 128 MB lets the process grow by that much and brings nothing for a database of this size.
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'];

/** Opens the database in a folder, making both on first use; `end` closes it and releases the folder. */
export async function openPglite(folder: string): Promise<PostgresPool> {
  await makeFolder(folder);
  const release = await takeLock(folder);
  try {
    const pglite = await open(await clusterIn(folder), folder);
    return poolOfOne(pglite, () => pglite.close().finally(release));
  } catch (error) {
    await release();
    throw error;
  }
}

async function open(dataDir: string, folder: string): Promise<PGlite> {
  try {
    return await PGlite.create({ dataDir, startParams, parsers: columnParsers });
  } catch (error) {
    // PGlite has no useful message about damaged files or files of another version.
    throw new Problem('store-unreadable', `Mape: ${folder}.`, { cause: error });
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    // Answers and credentials must not be readable by other users of the machine.
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK);
  } catch (error) {
    const detail = `KOPSKATS_DATA: mapi ${folder} nevar izveidot vai tajā nevar rakstīt.`;
    throw new Problem('bad-configuration', detail, { cause: error });
  }
}

/** A cluster appears under its name only when it is complete, so that a start that was killed can begin anew. */
async function clusterIn(folder: string): Promise<string> {
  const cluster = join(folder, 'cluster');
  if (await exists(cluster)) return cluster;
  const unfinished = `${cluster}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await copyCluster(unfinished);
  await rename(unfinished, cluster);
  return cluster;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/**
 * PGlite as a pool with one connection, which is all that Kysely's PostgreSQL dialect asks for. Whoever
 * connects has the connection alone until it is released, and with it a transaction.
 */
function poolOfOne(pglite: PGlite, close: () => Promise<void>): PostgresPool {
  let released: Promise<void> = Promise.resolve();
  return {
    async connect() {
      const before = released;
      let release = () => {};
      released = new Promise((resolve) => {
        release = resolve;
      });
      await before;
      return connectionTo(pglite, release);
    },
    async end() {
      await released;
      await close();
    },
  };
}

function connectionTo(pglite: PGlite, release: () => void): PostgresPoolClient {
  async function query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    const { rows, affectedRows } = await pglite.query<R>(text, [...parameters]);
    // PGlite does not say which command ran; for Kysely it only matters that rows were affected.
    return { command: affectedRows ? 'UPDATE' : 'SELECT', rowCount: affectedRows ?? 0, rows };
  }
  return { query, release } as PostgresPoolClient;
}
