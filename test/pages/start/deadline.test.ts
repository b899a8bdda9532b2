// The deadline from the page where it is set to everybody who is asked to keep it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planReminders } from '../../../src/mail/remind.ts';
import { type Browser, browserOf, textOf } from '../../browser.ts';
import {
  administrator,
  anActivePerson,
  analyst,
  coordinator,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';

const path = '/editions/2026/deadline';

describe('the deadline', () => {
  let server: TestServer;
  let keeper: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    keeper = await browserOf(server, await anActivePerson(server, administrator));
  });

  afterAll(() => server.close());

  const set = async (day: string, month: string, year: string) => {
    await keeper.get(path);
    return keeper.post(path, { day, month, year });
  };

  it('is set by an administrator, seen by everybody who fills in or reviews, and reminded of', async () => {
    expect((await set('5', '03', '2026')).headers.location).toBe('/editions/2026?told=deadline');
    expect(textOf(await keeper.get('/editions/2026?told=deadline'))).toMatch(
      /Termiņš ir saglabāts.*Termiņš: 05.03.2026./,
    );
    expect(textOf(await keeper.get('/'))).toContain('2026. gads 05.03.2026.');
    for (const rights of [coordinator, analyst]) {
      const visitor = await browserOf(server, await anActivePerson(server, rights));
      for (const page of ['/?edition=2026', '/returns/2026/LV0020000'])
        expect(textOf(await visitor.get(page))).toContain('Iesniegt līdz 05.03.2026. (atlikušas 3 dienas)');
    }
    const { reminders } = await planReminders(server.store, { edition: 2026, days: 3 }, server.now());
    expect(reminders.map(({ of }) => of.territory)).toEqual(['LV0020000']);
    expect((await keeper.get(path)).body).toMatch(/name="day"[^>]*value="5"/);
  });

  it('is a day of the calendar; anything else is said and changes nothing', async () => {
    for (const [day, month, year] of [
      ['31', '2', '2027'],
      ['', '3', '2027'],
      ['5.', 'marts', '27'],
    ] as const) {
      const answer = await set(day, month, year);
      expect(answer.statusCode).toBe(422);
      expect(textOf(answer)).toContain('Ierakstiet dienu, mēnesi un gadu ar skaitļiem');
    }
    expect(await server.store.editions.deadline(2026)).toBe('2026-03-05');
    expect((await keeper.get('/editions/1999/deadline')).statusCode).toBe(404);
  });

  it('is taken away by leaving the fields empty', async () => {
    await set('', '', '');
    expect(await server.store.editions.deadline(2026)).toBeNull();
    expect(textOf(await keeper.get('/'))).toContain('2026. gads nav noteikts');
  });
});
