// Results appear whole or not at all: written beside their place under another name, then renamed.
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Problem } from '../../src/problem.ts';

/**
 * Writes a file, making its folder where needed, and returns its absolute path. A link stays one, and what is no
 * file, such as /dev/stdout, is written to and not replaced. Throws `cannot-write`.
 */
export async function writeFileAtomically(path: string, bytes: Uint8Array | string): Promise<string> {
  const target = resolve(path);
  const there = await stat(target).catch(() => null);
  if (there === null || there.isFile()) {
    const place = there === null ? target : await realpath(target);
    await replaceAtomically(place, (unfinished) => writeFile(unfinished, bytes));
  } else {
    await writeFile(target, bytes).catch((error) => {
      throw cannotWrite(target, error);
    });
  }
  return target;
}

/** Puts what `make` makes at `target`; where that fails nothing unfinished stays. Throws `cannot-write`. */
export async function replaceAtomically(
  target: string,
  make: (unfinished: string) => Promise<void>,
): Promise<void> {
  const unfinished = `${target}.${process.pid}.part`;
  try {
    await mkdir(dirname(target), { recursive: true });
    await make(unfinished);
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true }).catch(() => {});
    throw cannotWrite(target, error);
  }
}

/**
 * Writes a web book, its files by their paths within the folder, and returns the absolute path of the folder. What lies
 * there already is replaced only if it is a web book. Throws `bad-arguments` and `cannot-write`.
 */
export async function writeBookFolder(path: string, files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const target = resolve(path);
  await refuseForeign(target, path);
  await replaceAtomically(target, async (unfinished) => {
    for (const [name, bytes] of files) {
      const file = join(unfinished, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    await rm(target, { recursive: true, force: true });
  });
  return target;
}

async function refuseForeign(target: string, given: string): Promise<void> {
  const entries = await readdir(target).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return [];
    throw new Problem('bad-arguments', `„${given}“ nav mape.`, { cause });
  });
  if (entries.length === 0) return;
  const front = await readFile(join(target, 'index.html'), 'utf8').catch(() => '');
  if (!front.includes('<meta name="generator" content="Kopskats '))
    throw new Problem('bad-arguments', `Mapē „${given}“ ir citas datnes: norādiet jaunu vai tukšu mapi.`);
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'tur nedrīkst rakstīt',
  EPERM: 'tur nedrīkst rakstīt',
  EROFS: 'tur nedrīkst rakstīt',
  EEXIST: 'ceļā ir datne, kur vajag mapi',
  ENOTDIR: 'ceļā ir datne, kur vajag mapi',
  EISDIR: 'tā ir mape',
  ENOENT: 'tādas vietas nav',
  ENOSPC: 'diskā vairs nav vietas',
  EDQUOT: 'diskā vairs nav vietas',
};

/** What keeps a result from being written, as a problem that people can do something about; `place` as they named it. */
export function cannotWrite(place: string, cause: unknown): Problem {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  return new Problem('cannot-write', `${place}: ${reasons[code] ?? code}.`, { cause });
}
