import { execFile } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { newPlace, type Place } from '../store/engines.ts';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

describe('npm run invite', () => {
  let where: Place;

  beforeAll(async () => {
    where = await newPlace();
  });

  afterAll(() => where.remove());

  function invite(...args: string[]): Promise<Ended> {
    const { databaseUrl, dataFolder } = where.config;
    const env = { ...process.env, DATABASE_URL: databaseUrl ?? '', KOPSKATS_DATA: dataFolder };
    return new Promise((resolve) => {
      execFile(process.execPath, ['scripts/start.mjs', 'invite', ...args], { env }, (error, out, err) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
      );
    });
  }

  it('prints the link by which the first administrator comes in, and nothing else', async () => {
    const who = ['--email', 'Pirmais@ministrija.example', '--institution', 'Ministrija'];
    const [first, again] = [await invite(...who), await invite(...who)];
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/^http:\/\/localhost:3000\/invitation\/[\w-]{43}\n$/);
    const store = await openStore(where.config);
    const [before, after] = [first, again].map(({ out }) => out.trim().split('/').at(-1) ?? '');
    const now = new Date().toISOString();
    expect(await store.links.look(before ?? '', 'invitation', now)).toBeNull();
    expect(await store.links.look(after ?? '', 'invitation', now)).toMatchObject({
      email: 'pirmais@ministrija.example',
      role: 'administrator',
      status: 'invited',
    });
    await store.close();
  });

  it('says what is missing or does not fit', async () => {
    const who = ['--email', 'k@novads.example', '--institution', 'I', '--role', 'coordinator'];
    const [nothing, coordinator, stray, changed] = await Promise.all([
      invite(),
      invite(...who),
      invite(...who, '--territory', 'LV0030000', '--territory', 'LV0055000'),
      invite('--email', 'pirmais@ministrija.example', ...who.slice(2), '--territory', 'LV0030000'),
    ]);
    expect(nothing).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Ierakstiet e-pasta adresi'),
    });
    expect(coordinator.err).toContain('vismaz vienu pašvaldību');
    expect(stray).toMatchObject({ code: 2, out: '', err: expect.stringContaining('„LV0055000“') });
    expect(changed).toMatchObject({ code: 2, out: '', err: expect.stringContaining('ar citām tiesībām') });
  });
});
