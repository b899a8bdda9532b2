// The import as people run it, on a data folder of this test.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../scripts/command/command.ts';
import { importFolder } from '../../scripts/import/import-folder.ts';
import { edited, filledTemplate, sheetNo, withPart } from '../../scripts/workbook-cases/base-workbook.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { check } from '../../src/survey/check.ts';
import { municipal2025 } from '../../src/survey/editions/2025.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { newFolder, type Place } from '../store/engines.ts';
import { returnOf } from '../store/sample-returns.ts';

const EMAIL = 'importetajs@ministrija.example';
const territories = ['LV0020000', 'LV0027000', 'LV0022000', 'LV0023000', 'LV0035000'];

interface Printed {
  readonly accepted: number;
  readonly refused: number;
  readonly files: readonly {
    readonly file: string;
    readonly accepted: boolean;
    readonly territory: string | null;
    readonly said: string;
    readonly findings: readonly { readonly rule: string; readonly cell: string | null }[];
  }[];
}

describe('the import of a folder', () => {
  let root: string;
  let where: Place;
  let count = 0;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'kopskats-import-'));
    vi.stubEnv('DATABASE_URL', '');
    where = await newFolder();
    vi.stubEnv('KOPSKATS_DATA', where.config.dataFolder);
    await inStore(async ({ people }) => {
      const rights = { role: 'coordinator', territories, region: null } as const;
      const madeAt = '2026-03-02T08:00:00.000Z';
      const person = await people.add({ ...rights, email: EMAIL, institution: 'Parauga pašvaldība', madeAt });
      await people.activate(person?.id ?? '');
    });
  });

  afterAll(async () => {
    vi.unstubAllEnvs();
    await where.remove();
    await rm(root, { recursive: true, force: true });
  });

  async function inStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
    const store = await openStore(where.config);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  }

  const standing = (territory: string) =>
    inStore(async ({ steps, returns, drafts }) => {
      const key = { edition: 2025, form: 'municipal', territory } as const;
      const { status } = await steps.standing(key);
      const revisions = (await returns.revisions(key)).map(({ no, origin }) => ({ no, origin }));
      return { status, revisions, version: (await drafts.find(key))?.version ?? 0 };
    });

  async function folderWith(files: Readonly<Record<string, Uint8Array | string>>): Promise<string> {
    count += 1;
    const folder = join(root, `folder-${count}`);
    await mkdir(folder);
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return folder;
  }

  /** The command with what it writes; it prints to the process itself. */
  async function imported(...args: string[]) {
    const written = { out: '', err: '' };
    const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written.out += String(text);
      return true;
    });
    const stderr = {
      write: (text: string) => {
        written.err += text;
      },
    };
    const code = await runCommand(importFolder, args, { stdout: process.stdout, stderr });
    out.mockRestore();
    return { code, ...written };
  }

  const json = (text: string): Printed => JSON.parse(text);
  const documentOf = (territory: string) => JSON.stringify(returnOf(territory));

  it('stores valid files, refuses the others with place and reason, and exits with 3', async () => {
    const wrong = {
      ...returnOf('LV0022000'),
      sections: { ...returnOf('LV0022000').sections, permits: { issued: -5 } },
    };
    const folder = await folderWith({
      'a.xlsx': await filledTemplate(returnOf('LV0020000')),
      'b.json': documentOf('LV0027000'),
      'c.json': JSON.stringify(wrong),
      'd.json': '{"edition":2025,"edition":2026}',
      'd2.json': Buffer.from(documentOf('LV0023000').replaceAll(/\P{ASCII}/gu, 'õ'), 'latin1'),
      'e.txt': 'Labdien!',
      'f.xlsx': 'PK, kas nav darbgrāmata',
      'g.json': documentOf('LV0001000'),
      '~$a.xlsx': 'aizņemts',
    });
    const { code, out, err } = await imported(folder, '--as', EMAIL, '--submit', '--json');
    expect(code).toBe(3);
    expect(err).toContain('Ielādē datnes: 8/8');
    expect(err).toContain('Noraidītas: 6 no 8.');
    const report = json(out);
    expect(report).toMatchObject({ accepted: 2, refused: 6 });
    expect(report.files.map(({ file, accepted }) => [file, accepted])).toEqual([
      ['a.xlsx', true],
      ['b.json', true],
      ['c.json', false],
      ['d.json', false],
      ['d2.json', false],
      ['e.txt', false],
      ['f.xlsx', false],
      ['g.json', false],
    ]);
    expect(report.files[2]?.findings).toMatchObject([
      { rule: 'number-negative', place: { section: 'permits' } },
    ]);
    expect(report.files[4]?.said).toContain('kodējums UTF-8');
    expect(await standing('LV0020000')).toEqual({
      status: 'submitted',
      revisions: [{ no: 1, origin: 'workbook' }],
      version: 1,
    });
    expect((await standing('LV0027000')).revisions).toEqual([{ no: 1, origin: 'api' }]);
    for (const territory of ['LV0022000', 'LV0023000', 'LV0001000'])
      expect(await standing(territory)).toEqual({ status: 'not_started', revisions: [], version: 0 });
  });

  it('is idempotent: what was stored before is accepted and not stored twice', async () => {
    const files = {
      'a.xlsx': await filledTemplate(returnOf('LV0020000')),
      'b.json': documentOf('LV0027000'),
    };
    const { code, out } = await imported(await folderWith(files), '--as', EMAIL, '--submit');
    expect(code).toBe(0);
    expect(out.match(/Tieši tas pats jau ir iesniegts\./g)).toHaveLength(2);
    expect((await standing('LV0020000')).revisions).toHaveLength(1);
    const other = {
      ...returnOf('LV0020000'),
      sections: { ...returnOf('LV0020000').sections, permits: { issued: 7 } },
    };
    const late = await imported(
      await folderWith({ 'a.json': JSON.stringify(other) }),
      '--as',
      EMAIL,
      '--submit',
    );
    expect([late.code, (await standing('LV0020000')).revisions.length]).toEqual([3, 1]);
    expect(late.out).toContain('Iesniegums šobrīd nav labojams; tā statuss: Iesniegts.');
  });

  it('saves drafts without --submit, and overwrites no other answers', async () => {
    const folder = await folderWith({ 'a.json': documentOf('LV0023000') });
    expect((await imported(folder, '--as', EMAIL)).code).toBe(0);
    expect((await imported(folder, '--as', EMAIL)).code).toBe(0);
    expect(await standing('LV0023000')).toEqual({ status: 'draft', revisions: [], version: 1 });
    const other = {
      ...returnOf('LV0023000'),
      sections: { ...returnOf('LV0023000').sections, permits: { issued: 7 } },
    };
    const answer = await imported(await folderWith({ 'a.json': JSON.stringify(other) }), '--as', EMAIL);
    expect(answer.code).toBe(3);
    expect(answer.out).toContain('permits.issued');
    expect((await standing('LV0023000')).version).toBe(1);
  });

  it('takes explanations along with a document, and names the queries that lack one', async () => {
    const document = returnOf('LV0035000');
    const plain = await imported(
      await folderWith({ 'a.json': JSON.stringify(document) }),
      '--as',
      EMAIL,
      '--submit',
    );
    expect(plain.code).toBe(3);
    expect(plain.out.match(/^ {2}precizējums /gm)?.length).toBeGreaterThan(2);
    const explanations = check(flatten(document)).findings.map(({ rule, place, value }) => ({
      rule,
      place,
      value,
      text: 'Skaits ir pārbaudīts un ir pareizs.',
    }));
    const short = explanations.map((one) => ({ ...one, text: 'Ir labi.' }));
    const folder = await folderWith({ 'a.json': JSON.stringify({ return: document, explanations: short }) });
    const looked = await imported(folder, '--dry-run', '--submit');
    expect(looked.code).toBe(3);
    expect(looked.out).toContain('rakstiet veselu teikumu');
    const file = JSON.stringify({ return: document, explanations });
    expect((await imported(await folderWith({ 'a.json': file }), '--as', EMAIL, '--submit')).code).toBe(0);
    expect((await standing('LV0035000')).status).toBe('submitted');
  });

  it('stores nothing in a dry run, and names cells of workbooks', async () => {
    const no = municipal2025.sections.permits.no;
    const broken = await edited(await filledTemplate(returnOf('LV0022000')), (workbook) => {
      sheetNo(workbook, no).eachRow((row) => {
        row.eachCell((cell) => {
          if (typeof cell.value === 'number') cell.value = 'daudz';
        });
      });
    });
    const folder = await folderWith({ 'a.xlsx': broken, 'b.json': documentOf('LV0022000') });
    const { code, out } = await imported(folder, '--dry-run', '--submit', '--json', '--lang', 'en');
    const report = json(out);
    expect(code).toBe(3);
    expect(report.files.map(({ accepted }) => accepted)).toEqual([false, true]);
    expect(report.files[0]?.findings[0]?.cell).toMatch(new RegExp(`^'?${no}\\. .*'?![A-Z]+\\d+$`));
    expect(report.files[1]?.said).toBe('Would be accepted; nothing was stored.');
    expect(await standing('LV0022000')).toEqual({ status: 'not_started', revisions: [], version: 0 });
  });

  it('applies the limits of an upload, and reports valid files beside a hostile one', async () => {
    const filled = await filledTemplate(returnOf('LV0035000'));
    const relation = '<Relationship Id="r" Type="x/worksheet" Target="worksheets/sheet1.xml"/>';
    const hostile = await withPart(filled, 'xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace('</Relationships>', `${relation.repeat(300_000)}</Relationships>`),
    );
    const folder = await folderWith({ 'a.xlsx': hostile, 'b.xlsx': filled });
    const { out } = await imported(folder, '--dry-run', '--json');
    const { files } = json(out);
    expect(files.map(({ file, accepted }) => [file, accepted])).toEqual([
      ['a.xlsx', false],
      ['b.xlsx', true],
    ]);
    expect(files[0]?.said).toContain('Darbgrāmatā ir pārāk daudz');
  });

  it('refuses files of another edition than the one named', async () => {
    const folder = await folderWith({
      'a.json': documentOf('LV0022000'),
      'b.xlsx': await filledTemplate(returnOf('LV0022000')),
    });
    const { code, out } = await imported(folder, '--as', EMAIL, '--edition', '2026', '--json');
    expect([code, json(out).refused]).toEqual([3, 2]);
  });

  it('reports invalid arguments', async () => {
    const empty = await folderWith({});
    const cases: readonly (readonly string[])[] = [
      [],
      [join(root, 'nowhere'), '--dry-run'],
      [empty, '--dry-run'],
      [root, '--as'],
    ];
    for (const args of cases) expect((await imported(...args)).code).toBe(2);
    const folder = await folderWith({ 'a.json': documentOf('LV0022000') });
    expect(await imported(folder)).toMatchObject({ code: 2, out: '' });
    expect(await imported(folder, '--as', 'nav@novads.example')).toMatchObject({ code: 2, out: '' });
    expect((await imported('--help')).out).toContain('npm run -s import -- MAPE');
  });
});
