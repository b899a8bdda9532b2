// A web book appears whole or not at all: its folder is written beside its place, then put there. What lies there
// already is replaced only if it is a web book.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Problem } from '../src/problem.ts';
import { putWhole } from './write-whole.ts';

/** Writes the files by their paths within the folder and returns its absolute path. Throws `bad-arguments` and `cannot-write`. */
export async function writeBookFolder(path: string, files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const target = resolve(path);
  await refuseForeign(target, path);
  await putWhole(target, async (unfinished) => {
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
