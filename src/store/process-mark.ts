// Which process is meant, also after its number has been given to another.
import { readFile, readlink } from 'node:fs/promises';
import { z } from 'zod';

export const processMarkSchema = z.object({
  /** Within what system the number means anything: this start of this machine, and the container; null where unknown. */
  system: z.string().nullable().default(null),
  pid: z.int(),
  /** Start of the process in clock ticks since boot, or null where the system does not tell (no /proc). */
  started: z.string().nullable().default(null),
});

export type ProcessMark = Readonly<z.output<typeof processMarkSchema>>;

/** Whether an error of the system has this code, such as `ENOENT`. */
export function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

export async function thisProcess(): Promise<ProcessMark> {
  const started = (await statusOf(process.pid))?.started ?? null;
  return { system: await thisSystem(), pid: process.pid, started };
}

/** Whether it can be asked for here; a process of another container that shares the folder cannot. */
export async function isOfThisSystem({ system }: ProcessMark): Promise<boolean> {
  const here = await thisSystem();
  return !system || here === null || system === here;
}

/** Whether that very process is still running. */
export async function isRunning(mark: ProcessMark): Promise<boolean> {
  if (!exists(mark.pid)) return false;
  const status = await statusOf(mark.pid);
  if (status === null || mark.started === null) return true;
  return status.started === mark.started && !status.isDead;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there and belongs to somebody else.
    return isErrno(error, 'EPERM');
  }
}

async function thisSystem(): Promise<string | null> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    return `${boot.trim()} ${await readlink('/proc/self/ns/pid')}`;
  } catch {
    return null;
  }
}

/** State and start from /proc/PID/stat; they follow the program's name, which may itself hold brackets. */
async function statusOf(pid: number): Promise<{ started: string; isDead: boolean } | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, started] = [fields[0], fields[19]];
    return started === undefined ? null : { started, isDead: state === 'Z' || state === 'X' };
  } catch {
    return null;
  }
}
