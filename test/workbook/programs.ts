// Programs that save workbooks, as a person would use them: each opens files and saves them anew.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { read, write } from 'xlsx';
import { savedByOffice } from './soffice.ts';

export interface SavingProgram {
  readonly name: string;
  readonly save: (files: readonly Uint8Array[]) => Promise<readonly Uint8Array[]>;
}

const OPENPYXL = `
import sys, openpyxl
for source, target in zip(sys.argv[1::2], sys.argv[2::2]):
    openpyxl.load_workbook(source).save(target)
`;

export const savingPrograms: readonly SavingProgram[] = [
  { name: 'LibreOffice (xlsx)', save: (files) => savedByOffice(files, 'xlsx') },
  { name: 'LibreOffice (ods)', save: (files) => savedByOffice(files, 'ods') },
  {
    name: 'openpyxl',
    save: (files) => savedBy(files, (pairs) => run('/usr/bin/python3', ['-c', OPENPYXL, ...pairs.flat()])),
  },
  {
    name: 'Gnumeric',
    save: (files) =>
      savedBy(files, async (pairs) => {
        for (const pair of pairs) await run('ssconvert', ['--export-type=Gnumeric_Excel:xlsx2', ...pair]);
      }),
  },
  {
    name: 'SheetJS',
    save: async (files) =>
      files.map((bytes) => {
        const saved: ArrayBuffer = write(read(bytes, { type: 'array', cellStyles: true }), {
          type: 'array',
          bookType: 'xlsx',
        });
        return new Uint8Array(saved);
      }),
  },
];

const run = promisify(execFile);

/** The files after a command has opened each of the first paths and saved it under the second. */
async function savedBy(
  files: readonly Uint8Array[],
  save: (pairs: readonly (readonly [source: string, target: string])[]) => Promise<unknown>,
): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'saved-'));
  try {
    const pairs = files.map(
      (_, index) => [join(folder, `${index}.xlsx`), join(folder, `${index}-saved.xlsx`)] as const,
    );
    await Promise.all(files.map((bytes, index) => writeFile(pairs[index]?.[0] ?? '', bytes)));
    await save(pairs);
    return await Promise.all(pairs.map(async ([, saved]) => new Uint8Array(await readFile(saved))));
  } finally {
    await rm(folder, { recursive: true });
  }
}
