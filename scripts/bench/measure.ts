// Runs a command in a fresh process and measures it from outside: wall time and the peak memory of the whole
// process tree, polled. A page that two processes share counts half for each, so that a peer of many
// processes is not charged for the same page many times.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  /** Seconds from start to exit. */
  readonly seconds: number;
  /** Mebibytes at the highest moment seen; null where the system has no /proc. */
  readonly peakMebibytes: number | null;
}

export interface Command {
  /** The program and its arguments. */
  readonly args: readonly string[];
  /** Settings beside those of this process; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

const POLL_MILLISECONDS = 50;

export async function measure(command: Command): Promise<Measured> {
  const [program = '', ...args] = command.args;
  const started = performance.now();
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...command.env },
  });
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  let peak: number | null = null;
  const poll = setInterval(() => {
    const now = child.pid === undefined ? null : treeBytes(child.pid);
    if (now !== null) peak = Math.max(peak ?? 0, now);
  }, POLL_MILLISECONDS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => clearInterval(poll));
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0)
    throw new Error(`${command.args.join(' ')} ended with ${code}\n${Buffer.concat(errors).toString()}`);
  return { seconds, peakMebibytes: peak === null ? null : peak / 2 ** 20 };
}

/** Bytes that a process and all its descendants hold, or null without /proc. */
function treeBytes(root: number): number | null {
  const children = childrenOf();
  if (children === null) return null;
  const sum = (pid: number): number =>
    (children.get(pid) ?? []).reduce((bytes, child) => bytes + sum(child), heldBytes(pid));
  return sum(root);
}

/** The processes of the machine by their parent. */
function childrenOf(): ReadonlyMap<number, readonly number[]> | null {
  const children = new Map<number, number[]>();
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return null;
  }
  for (const name of names) {
    const stat = contentOf(`/proc/${name}/stat`);
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  return children;
}

function heldBytes(pid: number): number {
  const kibibytes = /^Pss:\s+(\d+) kB/m.exec(contentOf(`/proc/${pid}/smaps_rollup`))?.[1];
  return Number(kibibytes ?? 0) * 1024;
}

/** Empty where the process has ended meanwhile. */
function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
