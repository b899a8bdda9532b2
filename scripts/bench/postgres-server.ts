// A PostgreSQL server of one's own, made by Debian's binaries in a temporary folder: for tests and measurements.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

export interface PostgresServer {
  /** Address of a database from which others can be created. */
  readonly url: string;
  readonly stop: () => void;
}

/**
 * Starts a server on a socket of its own, or gives null where its programs are not installed. `durable` writes
 * to disk as a server in earnest does; without it what it holds lives as long as the server.
 */
export function startPostgres(durable: boolean): PostgresServer | null {
  const bin = postgresBinaries();
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
  const place = `-c listen_addresses= -c unix_socket_directories=${folder} -c max_connections=100`;
  const settings = durable ? place : `-F ${place}`;
  run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start');
  return {
    url: `postgresql://kopskats@localhost/postgres?host=${folder}`,
    stop: () => {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The folder of the newest server that Debian's packages have installed, or null. */
export function postgresBinaries(): string | null {
  if (!existsSync(DEBIAN)) return null;
  const versions = readdirSync(DEBIAN)
    .filter((version) => existsSync(join(DEBIAN, version, 'bin', 'initdb')))
    .sort((a, b) => Number(b) - Number(a));
  return versions[0] === undefined ? null : join(DEBIAN, versions[0], 'bin');
}
