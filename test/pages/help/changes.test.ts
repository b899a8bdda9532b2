import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setDeadline } from '../../../src/publishing/deadline.ts';
import { browser, browserOf, textOf } from '../../browser.ts';
import {
  administrator,
  anActivePerson,
  analyst,
  coordinator,
  officer,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';

describe('what a coordinator needs to know about a year', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  it('is what is new, on a page that the start page leads to', async () => {
    const visitor = await browserOf(server, await anActivePerson(server, coordinator));
    expect((await visitor.get('/?edition=2026')).body).toContain('href="/editions/2026/changes"');
    const text = textOf(await visitor.get('/editions/2026/changes'));
    expect(text).toContain('Kas šogad ir jauns');
    expect(text).toContain('salīdzinājumā ar 2025. gada aptauju');
    expect(text).toMatch(
      /Jauns Sievietes Tikai tad, ja tas ir uzskaitīts[^J]+Jauns Vīrieši Jauns Dzimums nav zināms/,
    );
    expect(text).toContain('Atbildes „Ukrainas civiliedzīvotāji“ vietā tagad ir „pārvietotas personas');
    expect(text).not.toContain('Plānošanas reģiona aptauja');
  });

  it('is what is new in the form that somebody fills in; everybody else sees both', async () => {
    const titles = async (visitor: ReturnType<typeof browser>) =>
      [...(await visitor.get('/editions/2026/changes')).body.matchAll(/<h2[^>]* id="(\w+)"/g)].map(
        ([, id]) => id,
      );
    expect(await titles(await browserOf(server, await anActivePerson(server, officer)))).toEqual([
      'regional',
    ]);
    expect(await titles(await browserOf(server, await anActivePerson(server, coordinator)))).toEqual([
      'municipal',
    ]);
    expect(await titles(await browserOf(server, await anActivePerson(server, analyst)))).toHaveLength(2);
    expect(await titles(browser(server))).toEqual(['municipal', 'regional']);
  });

  it('is not said of the first edition', async () => {
    const visitor = await browserOf(server, await anActivePerson(server, coordinator));
    expect((await visitor.get('/?edition=2025')).body).not.toContain('/changes');
    expect((await visitor.get('/editions/2025/changes')).statusCode).toBe(404);
  });

  it('is its deadline, as a file for calendars beside it', async () => {
    const { id: person } = await anActivePerson(server, administrator);
    const actor = { person, role: 'administrator' } as const;
    await setDeadline(server.store, { edition: 2026, deadline: '2027-03-01', actor, at: server.now() });
    const visitor = await browserOf(server, await anActivePerson(server, coordinator));
    for (const path of ['/?edition=2026', '/returns/2026/LV0020000'])
      expect((await visitor.get(path)).body).toContain('href="/editions/2026/deadline.ics"');
    const file = await browser(server).get('/editions/2026/deadline.ics');
    expect(file.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="kopskats-2026.ics"',
    });
    expect(file.body).toContain('\r\nDTSTART;VALUE=DATE:20270301\r\nDTEND;VALUE=DATE:20270302\r\n');
    for (const year of [2025, 1999])
      expect((await browser(server).get(`/editions/${year}/deadline.ics`)).statusCode).toBe(404);
  });
});
