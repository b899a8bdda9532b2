// Runs a command in a fresh process and measures it from outside: wall time and the peak memory of the whole
// process tree (sum of resident sets, polled; a page shared by two processes counts twice).
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  /** Seconds from start to exit. */
  readonly seconds: number;
  /** Mebibytes at the highest moment seen; null where the system has no /proc. */
  readonly peakMebibytes: number | null;
}

const POLL_MILLISECONDS = 25;
const PAGE_BYTES = 4096;

export async function measure(command: readonly string[]): Promise<Measured> {
  const [program = '', ...args] = command;
  const started = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
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
    throw new Error(`${command.join(' ')} ended with ${code}\n${Buffer.concat(errors).toString()}`);
  return { seconds, peakMebibytes: peak === null ? null : peak / 2 ** 20 };
}

/** Resident bytes of a process and all its descendants, or null without /proc. */
function treeBytes(root: number): number | null {
  const parents = new Map<number, number>();
  const resident = new Map<number, number>();
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return null;
  }
  for (const name of names) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      parents.set(Number(name), Number(fields[1]));
      resident.set(Number(name), Number(fields[21]) * PAGE_BYTES);
    } catch {
      // The process has ended since the folder was listed.
    }
  }
  const inTree = (pid: number): boolean =>
    pid === root || (parents.has(pid) && inTree(parents.get(pid) ?? 0));
  return [...resident].filter(([pid]) => inTree(pid)).reduce((sum, [, bytes]) => sum + bytes, 0);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
