// What a municipality sees of its own past: its numbers over the years, and what differs between two versions.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transcribe } from '../../../src/returns/transcribe.ts';
import type { Submission } from '../../../src/survey/flat-answer.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { type Browser, browserOf, textOf } from '../../browser.ts';
import { anActivePerson, coordinator, startTestServer, type TestServer } from '../../server/test-server.ts';
import { withPermits } from '../../store/sample-returns.ts';
import { returnOf2026, withSections2026 } from '../../survey/return-of-2026.ts';

const AIZKRAUKLE = 'LV0020000';

describe('the past of a return', () => {
  let server: TestServer;
  let visitor: Browser;

  const takeOver = async (submission: Submission) =>
    expect((await transcribe(server.store, submission, server.now())).outcome).toBe('taken_over');

  beforeAll(async () => {
    server = await startTestServer();
    visitor = await browserOf(server, await anActivePerson(server, coordinator));
  });

  afterAll(() => server.close());

  it('says so where there is none yet', async () => {
    const trend = textOf(await visitor.get(`/returns/2026/${AIZKRAUKLE}/trend`));
    expect(trend).toContain('2026 nav iesniegts nav iesniegts nav iesniegts');
    expect(trend).toContain('2025 nav iesniegts nav iesniegts nav iesniegts');
    expect(textOf(await visitor.get(`/returns/2026/${AIZKRAUKLE}/versions`))).toContain(
      'vēl nav divu versiju',
    );
  });

  it('holds the answers that differ between two versions, and of a list the rows', async () => {
    await takeOver(flatten(withPermits(AIZKRAUKLE, 7)));
    const second = flatten(withPermits(AIZKRAUKLE, 12));
    const providers = second.answers.filter(({ place }) => place.question === 'providers');
    const last = Math.max(...providers.map(({ place }) => place.row ?? 0));
    const gone = providers.filter(({ place }) => place.row === last);
    const name = String(gone.find(({ place }) => place.field === 'name')?.value);
    await takeOver({ ...second, answers: second.answers.filter((answer) => !gone.includes(answer)) });
    const history = await visitor.get(`/returns/2025/${AIZKRAUKLE}/history`);
    expect(history.body).toContain(`href="/returns/2025/${AIZKRAUKLE}/versions?from=1&amp;to=2"`);
    const text = textOf(await visitor.get(`/returns/2025/${AIZKRAUKLE}/versions?from=1&to=2`));
    expect(text).toContain('Gadā izsniegtās atļaujas 1. versijā: 7 2. versijā: 12');
    expect(text).toContain(`Īstenotāji 1. versijā: ${name} · `);
    expect(text).toMatch(/Īstenotāji 1\. versijā: [^;]+ 2\. versijā: –/);
    expect(text).not.toContain('Koordinatora slodze');
  });

  it('are the numbers of each year, and what is unknown is no zero', async () => {
    await takeOver(
      flatten(withSections2026(returnOf2026(AIZKRAUKLE), { permits: { empty: 'not_available' } })),
    );
    const page = await visitor.get(`/returns/2026/${AIZKRAUKLE}/trend`);
    const text = textOf(page);
    expect(text).toMatch(/2026 \d[\d\u202f]* nav datu (?:\d+|nav datu) 2025 \d/u);
    expect(text).toMatch(/2025 \d[\d\u202f]* 12 /u);
    // Permits of one year only are no development.
    expect(page.body).toMatch(/aria-label="Dalībnieki\. 2025: [^"]+; 2026: [^"]+\."/);
    expect(page.body).not.toContain('aria-label="Izsniegtās atļaujas.');
  });

  it('is kept from others, and is none of a region’s', async () => {
    const other = await browserOf(
      server,
      await anActivePerson(server, { ...coordinator, territories: ['LV0001000'] }),
    );
    for (const what of ['trend', 'versions'])
      expect((await other.get(`/returns/2026/${AIZKRAUKLE}/${what}`)).statusCode).toBe(403);
    const officer = await browserOf(
      server,
      await anActivePerson(server, { role: 'region_officer', territories: [], region: 'ZEMGALE' }),
    );
    expect((await officer.get('/returns/2026/ZEMGALE/trend')).statusCode).toBe(404);
    expect((await officer.get('/returns/2026/ZEMGALE')).body).not.toContain('/trend');
  });
});
