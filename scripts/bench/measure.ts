// Runs a command in a fresh process and measures it from outside: wall time, and of the whole process tree the
// processor time, which a busy machine stretches less, and the peak memory, both polled. A page that two processes share counts half for each, so that a peer of many
// processes is not charged for the same page many times.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  /** Seconds from start to exit. */
  readonly seconds: number;
  /** Seconds of all processors together, up to the last poll; null where the system has no /proc. */
  readonly processorSeconds: number | null;
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
/** In which /proc counts time; the same on every Linux. */
const TICKS_PER_SECOND = 100;

export async function measure(command: Command): Promise<Measured> {
  const [program = '', ...args] = command.args;
  const started = performance.now();
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...command.env },
  });
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  let held: number | null = null;
  let worked: number | null = null;
  const poll = setInterval(() => {
    const tree = child.pid === undefined ? [] : treeOf(child.pid);
    if (tree.length === 0) return;
    held = Math.max(held ?? 0, sum(tree.map(({ pid }) => heldBytes(pid))));
    worked = Math.max(worked ?? 0, sum(tree.map(({ ticks }) => ticks)));
  }, POLL_MILLISECONDS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => clearInterval(poll));
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0)
    throw new Error(`${command.args.join(' ')} ended with ${code}\n${Buffer.concat(errors).toString()}`);
  return {
    seconds,
    processorSeconds: worked === null ? null : worked / TICKS_PER_SECOND,
    peakMebibytes: held === null ? null : held / 2 ** 20,
  };
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Of processor time, with that of its children that have ended. */
  readonly ticks: number;
}

/** A process and all its descendants; none without /proc. */
function treeOf(root: number): readonly Process[] {
  const all = processes();
  const below = (parent: Process): Process[] => [
    parent,
    ...all.filter((process) => process.parent === parent.pid).flatMap(below),
  ];
  return all.filter(({ pid }) => pid === root).flatMap(below);
}

function processes(): readonly Process[] {
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  return names.map((name) => {
    const stat = contentOf(`/proc/${name}/stat`);
    // The name of the program, in brackets, may hold spaces; then come state, parent and, from the twelfth on, times.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { pid: Number(name), parent: Number(fields[1]), ticks: sum(fields.slice(11, 15).map(Number)) };
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
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
