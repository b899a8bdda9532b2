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

const { freshBundle }: { readonly freshBundle: (files: Files) => Promise<string> } = await import(
  resolve(import.meta.dirname, '../../scripts/bundle.mjs')
);

const folder = mkdtempSync(join(tmpdir(), 'kopskats-bundle-'));
const files: Files = {
  entry: join(folder, 'entry.ts'),
  bundle: join(folder, 'cache', 'entry.mjs'),
  alsoFrom: [join(folder, 'packages.json')],
};

let imports = 0;

/** What the bundle exports now. */
async function said(): Promise<{ readonly word: string; readonly folder: string }> {
  imports += 1;
  return import(`${pathToFileURL(await freshBundle(files)).href}?${imports}`);
}

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

  it('leaves nothing unfinished behind', async () => {
    await freshBundle(files);
    expect(readdirSync(join(folder, 'cache'))).toEqual(['entry.mjs']);
  });

  it('is refused where the sources are no program', async () => {
    writeFileSync(join(folder, 'part.ts'), 'export const word = ;');
    await expect(freshBundle(files)).rejects.toThrow('part.ts');
  });
});
