import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remindFrom } from '../../scripts/command/letters.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { later } from '../../src/store/people/moment.ts';
import { runCommand } from '../run-command.ts';
import { newFolder, type Place } from '../store/engines.ts';
import { actorOf } from '../store/sample-people.ts';
import { type LetterBox, openLetterBox, origin } from './letter-box.ts';
import { DAY } from './mail-scene.ts';

describe('the commands of e-mail', () => {
  let where: Place;
  let box: LetterBox;
  let email: string;

  beforeAll(async () => {
    where = await newFolder();
    box = await openLetterBox();
    await withStore(async (store) => {
      const { person } = await actorOf(store, 'coordinator', { territories: ['LV0020000'] });
      email = (await store.people.find(person))?.email ?? '';
      // The commands go by the clock of the machine.
      const deadline = later(new Date().toISOString(), 5 * DAY).slice(0, 10);
      await store.editions.setDeadline(2026, deadline);
    });
  });

  afterAll(async () => {
    await box.close();
    await where.remove();
  });

  async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
    const store = await openStore(where.config);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  }

  const queued = () => withStore(({ messages }) => messages.inState('queued'));

  function run(command: string, args: readonly string[], hasPost = true) {
    const post = {
      KOPSKATS_SMTP_URL: box.url,
      KOPSKATS_MAIL_FROM: 'kopskats@ministrija.example',
      KOPSKATS_URL: origin,
    };
    return runCommand(command, args, {
      KOPSKATS_DATA: where.config.dataFolder,
      KOPSKATS_SMTP_URL: '',
      KOPSKATS_MAIL_FROM: '',
      ...(hasPost ? post : {}),
    });
  }

  const round = ['--edition', '2026', '--days', '14'];

  it('list recipients in a dry run, tell when SMTP is not configured, and neither store nor send', async () => {
    const { status, stdout, stderr } = await run('remind', [...round, '--dry-run'], false);
    expect(status).toBe(0);
    expect(stderr).toContain('E-pasts nav iestatīts');
    expect(stdout).toContain('Paraugu novada pašvaldība');
    expect(stdout).toContain('jauna vēstule');
    expect(stdout).not.toContain(email);
    expect((await run('remind', [...round, '--send'], false)).status).toBe(2);
    expect(await queued()).toEqual([]);
    expect(box.letters).toEqual([]);
  });

  it('queue messages and send them once', async () => {
    expect((await run('remind', round)).stdout).toContain('Rindā ieliktas vēstules: 1.');
    expect(await queued()).toHaveLength(1);
    expect((await run('deliver', [])).stdout).toContain('Vēstules: nosūtītas 1,');
    const again = await run('remind', [...round, '--send']);
    expect(again.stdout).toContain('jau bija rindā');
    expect(again.stdout).toContain('Vēstules: nosūtītas 0,');
    expect(box.letters.map(({ to }) => to)).toEqual([[email]]);
  });
});

describe('the options of a reminder', () => {
  it('select the round', () => {
    expect(remindFrom({ edition: '2026', days: '14', send: true })).toEqual({
      round: { edition: 2026, days: 14 },
      isDry: false,
      send: true,
    });
  });

  it.each([
    [{ days: '14' }, '--edition'],
    [{ edition: '1999', days: '14' }, '1999'],
    [{ edition: '2026' }, '--days'],
    [{ edition: '2026', days: 'drīz' }, '--days'],
    [{ edition: '2026', days: '-1' }, '--days'],
    [{ edition: '2026', days: '14', 'dry-run': true, send: true }, '--dry-run'],
  ])('are refused when they do not say: %j', (values, named) => {
    expect(() => remindFrom(values)).toThrow(named);
  });
});
