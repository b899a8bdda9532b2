// Children that run a program of the tests, watched line by line.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../src/folders.ts';

export interface Child {
  readonly process: ChildProcess;
  /** The next line of its standard output, or null when there is none any more. */
  readonly nextLine: () => Promise<string | null>;
  readonly ended: Promise<unknown>;
}

/** Starts one of the programs that `test/prepare.ts` builds, by the name of its file without its ending. */
export function runProgram(name: string, ...args: string[]): Child {
  const child = spawn(process.execPath, [join(root, 'dist', `${name}.js`), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async () => {
    const { value, done } = await lines.next();
    return done ? null : value;
  };
  return { process: child, nextLine, ended };
}

/** Ends a child as a crash would: at once, with nothing closed or written behind it. */
export async function kill(child: Child): Promise<void> {
  child.process.kill('SIGKILL');
  await child.ended;
}
