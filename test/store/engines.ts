// The engine that tests run their stores on: PGlite, or PostgreSQL where their project has a server. Each store that
// a test opens lies in a folder or database of its own.
import { randomUUID } from 'node:crypto';
import { constants, cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, inject } from 'vitest';
import type { Config } from '../../src/config.ts';

/** A place for one store, without any data at first. */
export interface Place {
  readonly config: Config;
  readonly remove: () => Promise<void>;
}

const postgresUrl = inject('postgresUrl');

/** A place on the engine of this project. */
export const newPlace: () => Promise<Place> = postgresUrl === null ? newFolder : newDatabase;

/** A place whose tables have not been made either. */
export const emptyPlace: () => Promise<Place> = postgresUrl === null ? emptyFolder : newDatabase;

/** Describes what holds on either engine: its file runs in the project of each. */
export function describeOnBothEngines(
  subject: string,
  tests: (newPlace: () => Promise<Place>) => void,
): void {
  describe(`${subject} on ${postgresUrl === null ? 'PGlite' : 'PostgreSQL'}`, () => tests(newPlace));
}

/** Describes what only a server can be asked; nothing in the other project. */
export function describeOnPostgres(subject: string, tests: (newPlace: () => Promise<Place>) => void): void {
  if (postgresUrl !== null) describe(`${subject} on PostgreSQL`, () => tests(newDatabase));
}

export async function newFolder(): Promise<Place> {
  const place = await emptyFolder();
  cpSync(inject('migratedCluster'), join(place.config.dataFolder, 'cluster'), {
    recursive: true,
    mode: constants.COPYFILE_FICLONE,
  });
  return place;
}

export async function emptyFolder(): Promise<Place> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'kopskats-store-'));
  return {
    config: { databaseUrl: null, dataFolder },
    remove: () => rm(dataFolder, { recursive: true, force: true }),
  };
}

export async function newDatabase(): Promise<Place> {
  if (postgresUrl === null) throw new Error('There is no PostgreSQL server to create a database on');
  const name = `kopskats_${randomUUID().replaceAll('-', '')}`;
  await onServer(postgresUrl, `create database ${name}`);
  const url = new URL(postgresUrl);
  url.pathname = `/${name}`;
  return {
    config: { databaseUrl: url.href, dataFolder: '/nowhere' },
    remove: () => onServer(postgresUrl, `drop database ${name} with (force)`),
  };
}

async function onServer(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
