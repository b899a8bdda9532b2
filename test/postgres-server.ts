// Gives the tests a PostgreSQL server: that of TEST_DATABASE_URL, or else one of its own for the length of the
// run. Without either, tests of that engine are left out with a notice, unless CI or
// KOPSKATS_TEST_POSTGRES=required asks for them.
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../scripts/postgres-server.ts';
import { clusterTemplate } from '../src/store/cluster-template.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of a database from which others can be created, or null: there is no server. */
    readonly postgresUrl: string | null;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  // Made once here rather than by every test process at the same time.
  await clusterTemplate();
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { url: given, stop: () => {} } : startPostgres(false);
  if (server === null) {
    const message = 'No PostgreSQL: set TEST_DATABASE_URL or install the package postgresql.';
    if (process.env.CI === 'true' || process.env.KOPSKATS_TEST_POSTGRES === 'required')
      throw new Error(message);
    console.warn(`${message} Tests of that engine are left out.`);
  }
  project.provide('postgresUrl', server?.url ?? null);
  return () => server?.stop();
}
