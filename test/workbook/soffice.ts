// LibreOffice as a person would use it: opens a file and saves it as another kind.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** A profile of this process, so that runs do not meet; making one takes longer than saving a file. */
const profile = mkdtempSync(join(tmpdir(), 'soffice-profile-'));
process.once('exit', () => rmSync(profile, { recursive: true, force: true }));

/** The files saved anew, in the same order. One call at a time. */
export async function savedByOffice(
  files: readonly Uint8Array[],
  ending: 'xlsx' | 'xls' | 'ods',
): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'soffice-'));
  try {
    const names = files.map((_, index) => join(folder, `${index}.xlsx`));
    await Promise.all(files.map((bytes, index) => writeFile(names[index] ?? '', bytes)));
    await promisify(execFile)('soffice', [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      ending,
      '--outdir',
      join(folder, 'saved'),
      ...names,
    ]);
    return await Promise.all(
      files.map(
        async (_, index) => new Uint8Array(await readFile(join(folder, 'saved', `${index}.${ending}`))),
      ),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
