import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

interface Files {
  readonly entry: string;
  readonly bundle: string;
  readonly alsoFrom: readonly string[];
}

const place = (name: string) => pathToFileURL(resolve(import.meta.dirname, '../../scripts', name)).href;
const script = (name: string) => import(place(name));
const { freshBundle }: { readonly freshBundle: (files: Files) => Promise<string> } =
  await script('bundle.mjs');
const { runBundle }: { readonly runBundle: (bundle: string) => unknown } = await script('run-bundle.mjs');

const folder = mkdtempSync(join(tmpdir(), 'kopskats-bundle-'));
const files: Files = {
  entry: join(folder, 'entry.ts'),
  bundle: join(folder, 'cache', 'entry.cjs'),
  alsoFrom: [join(folder, 'packages.json')],
};

/** What the bundle exports now. */
const said = async (): Promise<unknown> => runBundle(await freshBundle(files));

/** The same from a process of its own, which keeps what was compiled at its end. */
const saidByProcess = async (): Promise<string> => {
  const bundle = JSON.stringify(await freshBundle(files));
  const program = `import { runBundle } from '${place('run-bundle.mjs')}'; console.log(runBundle(${bundle}).word)`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }).trim();
};

beforeEach(() => {
  writeFileSync(
    files.entry,
    `export { word } from './part.ts'; export const folder: string = import.meta.dirname;`,
  );
  writeFileSync(join(folder, 'part.ts'), `export const word: string = 'first';`);
  writeFileSync(join(folder, 'packages.json'), '{}');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the bundle of a command', () => {
  it('says what its sources say, and that it lies where they do', async () => {
    expect(await said()).toMatchObject({ word: 'first', folder });
  });

  it('is kept as long as no source changes', async () => {
    await freshBundle(files);
    const made = statSync(files.bundle).ino;
    await freshBundle(files);
    expect(statSync(files.bundle).ino).toBe(made);
  });

  it('is made anew after a change of a source', async () => {
    await said();
    writeFileSync(join(folder, 'part.ts'), `export const word: string = 'second and longer';`);
    expect(await said()).toMatchObject({ word: 'second and longer' });
  });

  it('is made anew after a change of the packages', async () => {
    await freshBundle(files);
    const made = statSync(files.bundle).ino;
    writeFileSync(join(folder, 'packages.json'), '{ "changed": true }');
    await freshBundle(files);
    expect(statSync(files.bundle).ino).not.toBe(made);
  });

  it('is made anew in place of one that is damaged', async () => {
    await freshBundle(files);
    writeFileSync(files.bundle, '//[["gone');
    expect(await said()).toMatchObject({ word: 'first' });
  });

  it('keeps what was compiled, for as long as it is that bundle', async () => {
    expect(await saidByProcess()).toBe('first');
    const kept = `${files.bundle}.code`;
    const made = statSync(kept).ino;
    expect(await saidByProcess()).toBe('first');
    expect(statSync(kept).ino).toBe(made);
    // As long as before, which is all that V8 looks at.
    writeFileSync(join(folder, 'part.ts'), `export const word: string = 'other';`);
    expect(await saidByProcess()).toBe('other');
    rmSync(kept);
  });

  it('leaves nothing unfinished behind', async () => {
    await freshBundle(files);
    expect(readdirSync(join(folder, 'cache'))).toEqual(['entry.cjs']);
  });

  it('is refused where the sources are no program', async () => {
    writeFileSync(join(folder, 'part.ts'), 'export const word = ;');
    await expect(freshBundle(files)).rejects.toThrow('part.ts');
  });
});
