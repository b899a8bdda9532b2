// One process at a time in a data folder: the embedded database has no lock of its own, and two processes in
// one folder lose data without a word.
import { link, readFile, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../problem.ts';
import {
  isErrno,
  isOfThisSystem,
  isRunning,
  type ProcessMark,
  processMarkSchema,
  thisProcess,
} from './process-mark.ts';

/** Gives the folder free for the next process. */
export type Release = () => Promise<void>;

/** Who holds a lock touches it every so often; untouched for so long, it is that of a system that has gone. */
const TOUCH_MS = 5_000;
const FORSAKEN_MS = 60_000;

let taken = 0;

/**
 * Takes the lock of a folder for this process, in place of one that has died where there is such. While
 * another holds it, the problem `store-locked` names the folder and that process.
 */
export async function takeLock(folder: string): Promise<Release> {
  taken += 1;
  const own = join(folder, `lock.${process.pid}.${taken}`);
  // Written whole under a name of its own and then linked, so that nobody ever reads half a lock.
  await writeFile(own, JSON.stringify(await thisProcess()));
  try {
    const path = join(folder, 'lock');
    const release = await takeAt(path, own, folder);
    const touching = setInterval(() => touch(path), TOUCH_MS).unref();
    return async () => {
      clearInterval(touching);
      await release();
    };
  } finally {
    await unlink(own);
  }
}

function touch(path: string): void {
  const now = new Date();
  utimes(path, now, now).catch(() => {});
}

async function takeAt(path: string, own: string, folder: string): Promise<Release> {
  for (;;) {
    if (await linked(own, path)) return () => unlink(path);
    const holder = await readMark(path);
    if (holder === 'gone') continue;
    if (holder !== 'unreadable' && (await isHeldBy(holder, path)))
      throw new Problem('store-locked', `Datu mapi ${folder} ir atvēris process ${holder.pid}.`);

    // The holder is dead. Whoever takes the lock on its succession may replace it, nobody else; that lock in
    // turn is taken in the same way, so a death in the middle of this is no obstacle either.
    const releaseSuccession = await takeAt(`${path}.after-${nameOf(holder)}`, own, folder);
    try {
      if (nameOf(await readMark(path)) !== nameOf(holder)) continue;
      await unlink(path);
      if (await linked(own, path)) return () => unlink(path);
    } finally {
      await releaseSuccession();
    }
  }
}

/** Whether the holder still runs. One of another container or machine cannot be asked for, but is heard of. */
async function isHeldBy(holder: ProcessMark, path: string): Promise<boolean> {
  if (await isOfThisSystem(holder)) return isRunning(holder);
  const touched = await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  return Date.now() - touched < FORSAKEN_MS;
}

/** Whether the lock is ours now; not, when there already is one. */
async function linked(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  }
}

async function readMark(path: string): Promise<ProcessMark | 'gone' | 'unreadable'> {
  try {
    return processMarkSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    return isErrno(error, 'ENOENT') ? 'gone' : 'unreadable';
  }
}

function nameOf(holder: ProcessMark | 'gone' | 'unreadable'): string {
  return typeof holder === 'string' ? holder : `${holder.pid}-${holder.started ?? 'unknown'}`;
}
