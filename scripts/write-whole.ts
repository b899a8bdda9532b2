// A file or folder appears whole or not at all: made beside its place under another name, then renamed.
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { cannotWrite } from './cannot-write.ts';

/**
 * Writes a file, making its folder where needed, and returns its absolute path. A link stays one, and what is no
 * file, such as /dev/stdout, is written to and not replaced. Throws `cannot-write`.
 */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<string> {
  const target = resolve(path);
  const there = await stat(target).catch(() => null);
  if (there === null || there.isFile()) {
    const place = there === null ? target : await realpath(target);
    await putWhole(place, (unfinished) => writeFile(unfinished, bytes));
  } else {
    await writeFile(target, bytes).catch((error) => {
      throw cannotWrite(target, error);
    });
  }
  return target;
}

/** Puts what `make` makes at `target`; where that fails nothing unfinished stays. Throws `cannot-write`. */
export async function putWhole(target: string, make: (unfinished: string) => Promise<void>): Promise<void> {
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
