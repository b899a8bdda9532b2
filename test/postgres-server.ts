// Gives the tests a PostgreSQL server: that of TEST_DATABASE_URL, or else one of its own for the length of the
// run, made by Debian's binaries in a temporary folder. Without either, tests of that engine are left out with
// a notice, unless CI or KOPSKATS_TEST_POSTGRES=required asks for them.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { clusterTemplate } from '../src/store/cluster-template.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of a database from which others can be created, or null: there is no server. */
    readonly postgresUrl: string | null;
  }
}

const DEBIAN = '/usr/lib/postgresql';

export default async function setup(project: TestProject): Promise<() => void> {
  // Made once here rather than by every test process at the same time.
  await clusterTemplate();
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { url: given, stop: () => {} } : ownServer();
  if (server === null) {
    const message = 'No PostgreSQL: set TEST_DATABASE_URL or install the package postgresql.';
    if (process.env.CI === 'true' || process.env.KOPSKATS_TEST_POSTGRES === 'required')
      throw new Error(message);
    console.warn(`${message} Tests of that engine are left out.`);
  }
  project.provide('postgresUrl', server?.url ?? null);
  return () => server?.stop();
}

/** A server on a socket of its own, without fsync: what it holds lives as long as the tests. */
function ownServer(): { url: string; stop: () => void } | null {
  const bin = newestBinaries();
  if (bin === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'kopskats-pg-'));
  const data = join(folder, 'data');
  // PostgreSQL refuses to run as root; Debian's package comes with a user for it.
  const asServer = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--'] : [];
  const run = (program: string, ...args: string[]) => {
    const [command = '', ...rest] = [...asServer, join(bin, program), ...args];
    execFileSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], cwd: folder });
  };
  chmodSync(folder, 0o777);
  run('initdb', '-D', data, '-U', 'kopskats', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync');
  const settings = `-F -c listen_addresses= -c unix_socket_directories=${folder} -c max_connections=100`;
  run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start');
  return {
    url: `postgresql://kopskats@localhost/postgres?host=${folder}`,
    stop: () => {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function newestBinaries(): string | null {
  if (!existsSync(DEBIAN)) return null;
  const versions = readdirSync(DEBIAN)
    .filter((version) => existsSync(join(DEBIAN, version, 'bin', 'initdb')))
    .sort((a, b) => Number(b) - Number(a));
  return versions[0] === undefined ? null : join(DEBIAN, versions[0], 'bin');
}
