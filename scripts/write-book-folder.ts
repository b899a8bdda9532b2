// A web book appears whole or not at all: its folder is written beside its place, then put there. What lies there
// already is replaced only if it is a web book.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Problem } from '../src/problem.ts';

/** Writes the files by their paths within the folder and returns its absolute path. Throws `bad-arguments`. */
export async function writeBookFolder(path: string, files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const target = resolve(path);
  await refuseForeign(target, path);
  const unfinished = `${target}.${process.pid}.part`;
  try {
    for (const [name, bytes] of files) {
      const file = join(unfinished, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    await rm(target, { recursive: true, force: true });
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
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
