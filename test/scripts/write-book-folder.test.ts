import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeBookFolder } from '../../scripts/command/write-atomically.ts';
import { htmlPages } from '../../src/report/html/render.ts';
import { sampleBook } from '../report/pdf/sample-book.ts';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kopskats-folder-'));
});
afterEach(() => rmSync(place, { recursive: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const front = htmlPages(sampleBook()).get('index.html') ?? '';
const book = new Map([
  ['index.html', bytes(front)],
  ['assets/book.css', bytes('p {}')],
]);

describe('writing the folder of a web book', () => {
  it('creates the folders of its files', async () => {
    const folder = await writeBookFolder(join(place, 'new', 'book'), book);
    expect(folder).toBe(join(place, 'new', 'book'));
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(front);
    expect(readFileSync(join(folder, 'assets/book.css'), 'utf8')).toBe('p {}');
  });

  it('replaces an earlier web book completely and leaves no temporary files', async () => {
    const folder = await writeBookFolder(join(place, 'book'), new Map([...book, ['old.html', bytes('')]]));
    await writeBookFolder(folder, book);
    expect(readdirSync(folder).sort()).toEqual(['assets', 'index.html']);
    expect(readdirSync(place)).toEqual(['book']);
  });

  it('accepts an empty folder', async () => {
    mkdirSync(join(place, 'book'));
    await writeBookFolder(join(place, 'book'), book);
    expect(readdirSync(join(place, 'book')).sort()).toEqual(['assets', 'index.html']);
  });

  it('refuses a folder with other content, and a file', async () => {
    mkdirSync(join(place, 'mine'));
    writeFileSync(join(place, 'mine', 'index.html'), '<h1>Mana lapa</h1>');
    writeFileSync(join(place, 'file'), 'teksts');
    await expect(writeBookFolder(join(place, 'mine'), book)).rejects.toMatchObject({ code: 'bad-arguments' });
    await expect(writeBookFolder(join(place, 'file'), book)).rejects.toMatchObject({ code: 'bad-arguments' });
    expect(readdirSync(place).sort()).toEqual(['file', 'mine']);
    expect(readFileSync(join(place, 'mine', 'index.html'), 'utf8')).toContain('Mana lapa');
  });
});
