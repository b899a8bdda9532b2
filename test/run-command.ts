// Runs a command as a person would: that of the build, in a process of its own, with nothing of this machine's settings.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../src/folders.ts';

export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

/** On the embedded engine unless `env` names a database. */
export function runCommand(name: string, args: readonly string[], env: Environment = {}): Promise<Ended> {
  const options = { env: { ...process.env, DATABASE_URL: '', ...env }, maxBuffer: 2 ** 26 };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'dist', `${name}.js`), ...args],
      options,
      (error, stdout, stderr) =>
        resolve({ status: error === null ? 0 : Number(error.code ?? 1), stdout, stderr }),
    );
  });
}
