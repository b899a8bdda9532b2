import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceAtomically, writeFileAtomically } from '../../scripts/command/write-atomically.ts';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kopskats-whole-'));
});
afterEach(() => rmSync(place, { recursive: true }));

describe('writing a result', () => {
  it('creates the folder, replaces an earlier file and leaves no temporary files', async () => {
    const path = join(place, 'new', 'a.pdf');
    expect(await writeFileAtomically(path, 'first')).toBe(path);
    await writeFileAtomically(path, 'second');
    expect(readFileSync(path, 'utf8')).toBe('second');
    expect(readdirSync(join(place, 'new'))).toEqual(['a.pdf']);
  });

  it('follows symbolic links', async () => {
    writeFileSync(join(place, 'real.pdf'), 'old');
    symlinkSync(join(place, 'real.pdf'), join(place, 'link.pdf'));
    await writeFileAtomically(join(place, 'link.pdf'), 'new');
    expect(readFileSync(join(place, 'real.pdf'), 'utf8')).toBe('new');
    expect(lstatSync(join(place, 'link.pdf')).isSymbolicLink()).toBe(true);
  });

  it('writes to a device without replacing it, and reports a full disk', async () => {
    // Through a link, so that a mistake costs the machine no device.
    symlinkSync('/dev/full', join(place, 'device'));
    await expect(writeFileAtomically(join(place, 'device'), 'text')).rejects.toMatchObject({
      code: 'cannot-write',
      detail: expect.stringContaining('nav vietas'),
    });
    expect(lstatSync(join(place, 'device')).isSymbolicLink()).toBe(true);
    expect(readdirSync(place)).toEqual(['device']);
  });

  it('reports a path that is not writable, and why', async () => {
    mkdirSync(join(place, 'folder'));
    writeFileSync(join(place, 'file'), 'text');
    const refused = { code: 'cannot-write' };
    await expect(writeFileAtomically(join(place, 'folder'), '')).rejects.toMatchObject({
      ...refused,
      detail: `${join(place, 'folder')}: tā ir mape.`,
    });
    await expect(writeFileAtomically(join(place, 'file', 'a.pdf'), '')).rejects.toMatchObject(refused);
    expect(readdirSync(place).sort()).toEqual(['file', 'folder']);
  });

  it('removes a partial file and keeps the earlier one', async () => {
    writeFileSync(join(place, 'a.pdf'), 'earlier');
    const broken = replaceAtomically(join(place, 'a.pdf'), async (unfinished) => {
      writeFileSync(unfinished, 'half');
      throw new Error('broken off');
    });
    await expect(broken).rejects.toMatchObject({ code: 'cannot-write' });
    expect(readdirSync(place)).toEqual(['a.pdf']);
    expect(readFileSync(join(place, 'a.pdf'), 'utf8')).toBe('earlier');
  });
});
