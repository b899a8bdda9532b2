import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { type Ended, runCommand } from '../run-command.ts';
import { newPlace, type Place } from '../store/engines.ts';

describe('npm run invite', () => {
  let where: Place;

  beforeAll(async () => {
    where = await newPlace();
  });

  afterAll(() => where.remove());

  function invite(...args: string[]): Promise<Ended> {
    const { databaseUrl, dataFolder } = where.config;
    return runCommand('invite', args, { DATABASE_URL: databaseUrl ?? '', KOPSKATS_DATA: dataFolder });
  }

  it('prints the invitation link of the first administrator and nothing else', async () => {
    const who = ['--email', 'Pirmais@ministrija.example', '--institution', 'Ministrija'];
    const [first, again] = [await invite(...who), await invite(...who)];
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toMatch(/^http:\/\/localhost:3000\/invitation\/[\w-]{43}\n$/);
    const store = await openStore(where.config);
    const [before, after] = [first, again].map(({ stdout }) => stdout.trim().split('/').at(-1) ?? '');
    const now = new Date().toISOString();
    expect(await store.links.look(before ?? '', 'invitation', now)).toBeNull();
    expect(await store.links.look(after ?? '', 'invitation', now)).toMatchObject({
      email: 'pirmais@ministrija.example',
      role: 'administrator',
      status: 'invited',
    });
    await store.close();
  });

  it('reports missing and invalid arguments', async () => {
    const who = ['--email', 'k@novads.example', '--institution', 'I', '--role', 'coordinator'];
    const [nothing, coordinator, stray, changed] = await Promise.all([
      invite(),
      invite(...who),
      invite(...who, '--territory', 'LV0030000', '--territory', 'LV0055000'),
      invite('--email', 'pirmais@ministrija.example', ...who.slice(2), '--territory', 'LV0030000'),
    ]);
    expect(nothing).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('Ierakstiet e-pasta adresi'),
    });
    expect(coordinator.stderr).toContain('vismaz vienu pašvaldību');
    expect(stray).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('„LV0055000“') });
    expect(changed).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('ar citām tiesībām'),
    });
  });
});
