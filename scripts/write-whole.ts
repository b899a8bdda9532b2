// A file appears whole or not at all: written beside its place under another name, then renamed.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Writes a file, making its folder where needed, and returns its absolute path. */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<string> {
  const target = resolve(path);
  const unfinished = `${target}.${process.pid}.part`;
  await mkdir(dirname(target), { recursive: true });
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return target;
}
