import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overviewOf } from '../../../src/pages/start/overview.ts';
import { transcribe } from '../../../src/returns/transcribe.ts';
import { editionYears } from '../../../src/survey/editions.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { browserOf, textOf } from '../../browser.ts';
import {
  administrator,
  anActivePerson,
  analyst,
  coordinator,
  officer,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';
import { returnOf } from '../../store/sample-returns.ts';

describe('the start page', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
    for (const territory of ['LV0020000', 'LV0001000', 'ZEMGALE']) {
      const taken = await transcribe(server.store, flatten(returnOf(territory)), server.now());
      expect(taken.outcome).toBe('taken_over');
    }
  });

  afterAll(() => server.close());

  const startOf = async (rights: typeof coordinator) =>
    textOf(await (await browserOf(server, await anActivePerson(server, rights))).get('/?edition=2025'));

  it('shows an analyst where every return stands, by region and one by one', async () => {
    const text = await startOf(analyst);
    expect(text).toContain('Kopā 40 0 0 0 0 2 42');
    expect(text).toContain('Zemgale 5 0 0 0 0 1 6');
    expect(text).toMatch(/Aizkraukles novads Apstiprināts \d+ . 13 \d+ 02\.03\.2026\. 10:00/);
    expect(text).toContain('Jelgavas novads Nav sākts 0');
    expect(text).toContain('Vidzemes plānošanas reģions Nav sākts');
  });

  it('shows a coordinator their territory and no other', async () => {
    const text = await startOf(coordinator);
    expect(text).toContain('Aizkraukles novads Apstiprināts');
    expect(text).not.toMatch(/Jelgavas novads|Zemgales plānošanas/);
  });

  it('shows a region officer the region and its municipalities', async () => {
    const text = await startOf(officer);
    expect(text).toContain('Zemgales plānošanas reģions Apstiprināts');
    expect(text).toContain('Jelgavas novads Nav sākts');
    expect(text).not.toContain('Rīgas valstspilsēta');
  });

  it('shows the latest year until another is asked for, and no year that there is none of', async () => {
    const visitor = await browserOf(server, await anActivePerson(server, coordinator));
    const latest = Math.max(...editionYears());
    for (const path of ['/', '/?edition=1999', '/?edition=x'])
      expect(textOf(await visitor.get(path))).toContain(`${latest}. gads Jūsu pašvaldības iesniegums`);
    expect(textOf(await visitor.get('/?edition=2025'))).toContain('2025. gads Jūsu pašvaldības iesniegums');
  });

  it('shows an administrator the way to people, and no returns', async () => {
    const text = await startOf(administrator);
    expect(text).toContain('Lietotāji un uzaicinājumi');
    expect(text).not.toContain('novads');
  });

  it('counts every municipality that the reader sees once, in its region and in all', async () => {
    const returns = await server.store.overview(2025);
    const all = overviewOf(returns, () => true);
    expect(all.total).toMatchObject({ asked: 42, byStatus: { not_started: 40, approved: 2 } });
    expect(all.counts.reduce((sum, { asked }) => sum + asked, 0)).toBe(42);
    expect(all.regions).toHaveLength(5);
    const some = overviewOf(returns, (code) => code === 'LV0020000');
    expect(some).toMatchObject({ total: { asked: 1 }, regions: [], counts: [{ name: 'Zemgale', asked: 1 }] });
  });
});
