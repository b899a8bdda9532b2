import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { passCases } from './pass.ts';
import { refuseCases } from './refuse.ts';

/** Writes all cases to `pass/` and `refuse/` in a folder and returns how many there are. */
export async function writeCases(folder: string): Promise<number> {
  const cases = { pass: await passCases(), refuse: await refuseCases() };
  for (const [name, files] of Object.entries(cases)) {
    await mkdir(join(folder, name), { recursive: true });
    for (const file of files) await writeFile(join(folder, name, file.name), file.bytes);
  }
  return cases.pass.length + cases.refuse.length;
}
