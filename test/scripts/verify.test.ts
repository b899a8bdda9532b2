// `npm run verify` on the books of regions and municipalities, as a person would run it. That of the national book is
// tested with the main job.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problems } from '../../src/problem.ts';
import { makeBookOf, makeRegionFile } from '../../src/publishing/make-book.ts';
import { renderPdf } from '../../src/report/pdf/render.ts';
import { transcribe } from '../../src/returns/transcribe.ts';
import { openStore } from '../../src/store/open-store.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { runCommand } from '../run-command.ts';
import { newFolder } from '../store/engines.ts';
import { returnOf } from '../store/sample-returns.ts';

const folder = mkdtempSync(join(tmpdir(), 'kopskats-verify-'));
const file = (path: string) => join(folder, path);
const { config, remove } = await newFolder();
const preview = file('prieksskatijums.pdf');

const command = (name: string, ...args: string[]) =>
  runCommand(name, args, { KOPSKATS_DATA: config.dataFolder });

/** The same file with other words of the same length in it. */
function reworded(path: string, from: string, to: string): string {
  const text = readFileSync(path, 'latin1');
  if (from.length !== to.length || !text.includes(from)) throw new Error(`${from} cannot become ${to}`);
  writeFileSync(file('reworded.pdf'), text.replaceAll(from, to), 'latin1');
  return file('reworded.pdf');
}

beforeAll(async () => {
  const now = '2026-03-02T08:00:00.000Z';
  const store = await openStore(config);
  for (const code of ['LV0020000', 'LV0028000', 'ZEMGALE', 'LV0024000'])
    await transcribe(store, flatten(returnOf(code)), now);
  const alone = await store.snapshots.takeRegion(2025, 'ZEMGALE', now);
  if (alone === null) throw new Error('The region has sent nothing');
  writeFileSync(preview, await makeRegionFile(alone, 'ZEMGALE', 'pdf'));
  const own = await store.snapshots.takeMunicipality(2025, 'LV0028000', now);
  if (own === null) throw new Error('The municipality has sent nothing');
  const scope = { kind: 'municipal', territory: 'LV0028000' } as const;
  writeFileSync(file('profils.pdf'), await renderPdf(await makeBookOf(own, scope)));
  await store.close();
  expect(await command('books', '--out', folder)).toMatchObject({ status: 0 });
});

afterAll(async () => {
  await remove();
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run verify', () => {
  it.each([
    ['a regional book with profiles', 'regioni/ZEMGALE-2025.pdf', 'Zemgales plānošanas reģions'],
    ['a municipal book', 'pasvaldibas/LV0020000-2025.pdf', 'Aizkraukles novada pašvaldība'],
    ['a summary made before publication', 'prieksskatijums.pdf', 'Zemgales plānošanas reģions'],
    ['a profile made of its own data alone', 'profils.pdf', 'Dobeles novada pašvaldība'],
  ])('renders %s again and names it', async (_, path, title) => {
    const { status, stdout, stderr } = await command('verify', file(path));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Tā ir tā pati grāmata: ${title}. `);
    expect(readFileSync(file(path), 'latin1')).toContain(/momentuzņēmums ([0-9a-f]{64})/.exec(stdout)?.[1]);
  });

  it('refuses a book that claims to be that of another place', async () => {
    const claims = [
      ['regioni/ZEMGALE-2025.pdf', 'book ZEMGALE', 'book KURZEME', 'Kurzemes'],
      ['pasvaldibas/LV0020000-2025.pdf', 'book LV0020000', 'book LV0028000', 'Dobeles'],
    ] as const;
    for (const [path, from, to, whose] of claims) {
      const { status, stdout, stderr } = await command('verify', reworded(file(path), from, to));
      expect([status, stdout]).toEqual([problems['different-book'].exit, '']);
      expect(stderr).toContain(whose);
      expect(stderr).toContain(problems['different-book'].remedy);
    }
  });

  it('refuses an unknown place, and a snapshot that is not in the database', async () => {
    const own = file('pasvaldibas/LV0020000-2025.pdf');
    const nowhere = await command('verify', reworded(own, 'book LV0020000', 'book LV0020009'));
    expect(nowhere).toMatchObject({ status: problems['not-our-pdf'].exit, stdout: '' });
    const sha256 = /snapshot ([0-9a-f]{64})/.exec(readFileSync(own, 'latin1'))?.[1] ?? '';
    const elsewhere = await command('verify', reworded(own, sha256, 'ab'.repeat(32)));
    expect(elsewhere).toMatchObject({ status: problems['unknown-snapshot'].exit, stdout: '' });
    expect(elsewhere.stderr).toContain(problems['unknown-snapshot'].title);
  });
});
