// The processes of the benchmark: the service as `npm start` runs it, and the bare server beside it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../../src/folders.ts';

export interface Running {
  /** Where it listens. */
  readonly origin: string;
  /** Mebibytes that it has held at the highest moment; null where the system has no /proc. */
  readonly peakMebibytes: () => number | null;
  readonly stop: () => Promise<void>;
}

/** The service with its log going nowhere. */
export function startService(databaseUrl: string): Promise<Running> {
  const settings = { DATABASE_URL: databaseUrl, KOPSKATS_PORT: '0', NODE_ENV: 'production' };
  return started('main.js', settings);
}

export function startEmptyServer(): Promise<Running> {
  return started('empty-server.js', { NODE_ENV: 'production' });
}

/** Starts a program of the build. */
async function started(built: string, settings: Readonly<Record<string, string>>): Promise<Running> {
  const child = spawn(process.execPath, [join(root, 'dist', built)], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  try {
    return { origin: await originOf(child), peakMebibytes: () => peakOf(child.pid), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The address that a server names on its standard output; what it writes after that is read and forgotten. */
async function originOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('The server has no output');
  const lines = createInterface({ input: stdout });
  for await (const line of lines) {
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (origin === undefined) continue;
    stdout.resume();
    return origin;
  }
  throw new Error('The server ended before it listened');
}

function peakOf(pid: number | undefined): number | null {
  try {
    const kibibytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kibibytes === undefined ? null : Number(kibibytes) / 1024;
  } catch {
    return null;
  }
}
