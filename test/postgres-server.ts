// Global set-up of the project that runs on PostgreSQL: the server of TEST_DATABASE_URL, or else one of its own for
// the length of the run.
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../scripts/bench/postgres-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of a database from which others can be created; null where tests run on the embedded engine. */
    readonly postgresUrl: string | null;
  }
}

export default function setup(project: TestProject): (() => void) | undefined {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { url: given, stop: () => {} } : startPostgres(false);
  project.provide('postgresUrl', server?.url ?? null);
  return server?.stop;
}
