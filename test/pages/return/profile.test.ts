// The profile of a municipality as a PDF from the page of its return: for whoever may read that return, and of it alone.
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishEdition } from '../../../src/publishing/publish-edition.ts';
import { transcribe } from '../../../src/returns/transcribe.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { type Browser, browser, browserOf } from '../../browser.ts';
import { readPdf, textOf as wordsOf } from '../../report/pdf/read-pdf.ts';
import {
  administrator,
  anActivePerson,
  analyst,
  coordinator,
  officer,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';
import { returnOf, withPermits } from '../../store/sample-returns.ts';
import { sendSection } from './fill-in.ts';

const OWN = '/returns/2025/LV0020000';

async function textIn(answer: LightMyRequestResponse): Promise<string> {
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
  const pages = await readPdf(new Uint8Array(answer.rawPayload));
  return pages.map(({ tree }) => wordsOf(tree)).join(' ');
}

/** What stands on the pages beside the text, such as running heads. */
async function marksIn(answer: LightMyRequestResponse): Promise<string> {
  const pages = await readPdf(new Uint8Array(answer.rawPayload));
  return pages.flatMap(({ artifacts }) => artifacts).join(' ');
}

describe('the profile of a municipality', () => {
  let server: TestServer;
  let own: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    own = await browserOf(server, await anActivePerson(server, coordinator));
  });

  afterAll(() => server.close());

  it('is not there, nor offered, before the return is handed in', async () => {
    expect((await own.get(OWN)).body).not.toContain('profile.pdf');
    expect((await own.get(`${OWN}/profile.pdf`, { 'if-none-match': '*' })).statusCode).toBe(404);
  });

  it('is offered on the page of the return, and says what was handed in', async () => {
    for (const code of ['LV0020000', 'ZEMGALE', 'LV0001000'])
      await transcribe(server.store, flatten(returnOf(code)), server.now());
    expect((await own.get(OWN)).body).toContain(`href="${OWN}/profile.pdf"`);
    const answer = await own.get(`${OWN}/profile.pdf`);
    expect(answer.headers).toMatchObject({
      'content-disposition': 'attachment; filename="kopskats-2025-aizkraukles-novads.pdf"',
      'cache-control': 'private, no-cache',
    });
    const text = await textIn(answer);
    expect(text).toContain('Aizkraukles novada pašvaldība');
    expect(text).not.toContain('Rīgas valstspilsēta');
  });

  it('does not change by a bit when somebody else hands in, and is not sent twice', async () => {
    const before = await own.get(`${OWN}/profile.pdf`);
    await transcribe(server.store, flatten(withPermits('LV0001000', 3)), server.now());
    const after = await own.get(`${OWN}/profile.pdf`);
    expect(after.rawPayload.equals(before.rawPayload)).toBe(true);
    const known = { 'if-none-match': String(before.headers.etag) };
    expect((await own.get(`${OWN}/profile.pdf`, known)).statusCode).toBe(304);
    await transcribe(server.store, flatten(withPermits('LV0020000', 4)), server.now());
    expect((await own.get(`${OWN}/profile.pdf`, known)).statusCode).toBe(200);
  });

  it('is for whoever may read the return, and for nobody else', async () => {
    const asked = async (visitor: Browser, territory: string) =>
      (await visitor.get(`/returns/2025/${territory}/profile.pdf`)).statusCode;
    const people = await Promise.all(
      [officer, analyst, administrator].map(async (rights) =>
        browserOf(server, await anActivePerson(server, rights)),
      ),
    );
    const [ofRegion, ofMinistry, keeper] = people as [Browser, Browser, Browser];
    expect(await asked(ofRegion, 'LV0020000')).toBe(200);
    expect(await asked(ofRegion, 'LV0001000')).toBe(403);
    expect(await asked(ofRegion, 'ZEMGALE')).toBe(404);
    expect(await asked(ofMinistry, 'LV0001000')).toBe(200);
    const review = await ofMinistry.get('/returns/2025/LV0001000/review');
    expect(review.body).toContain('href="/returns/2025/LV0001000/profile.pdf"');
    expect(await asked(keeper, 'LV0020000')).toBe(403);
    expect(await asked(own, 'LV0001000')).toBe(403);
    expect(await asked(browser(server), 'LV0020000')).toBe(303);
  });

  it('of a region is previewed before it is handed in, and is what was handed in afterwards', async () => {
    const path = '/returns/2026/ZEMGALE';
    const visitor = await browserOf(server, await anActivePerson(server, officer));
    expect((await visitor.get(`${path}/profile-preview.pdf`)).statusCode).toBe(404);
    await sendSection(visitor, path, 'introduction', { text: 'Reģions koordinē pašvaldību sadarbību.' });
    expect((await visitor.get(`${path}/submit`)).body).toContain(`href="${path}/profile-preview.pdf"`);
    const draft = await visitor.get(`${path}/profile-preview.pdf`);
    const preview = await textIn(draft);
    expect(preview).toContain('Zemgales plānošanas reģion');
    expect(preview).toContain('Reģions koordinē pašvaldību sadarbību.');
    expect(await marksIn(draft)).toContain('Priekšskatījums: iesniegums vēl nav nosūtīts');
    expect((await own.get(`${path}/profile-preview.pdf`)).statusCode).toBe(403);

    // Taken over as handed in by an earlier test.
    const before = '/returns/2025/ZEMGALE';
    expect((await visitor.get(before)).body).toContain(`href="${before}/profile-preview.pdf"`);
    const sent = await visitor.get(`${before}/profile-preview.pdf`);
    expect(await marksIn(sent)).not.toContain('Priekšskatījums');
    expect(await textIn(sent)).toContain('Zemgales plānošanas reģion');
  });

  it('of one municipality cannot be published as the report of the year', async () => {
    const part = await server.store.snapshots.takeMunicipality(2025, 'LV0020000', server.now());
    const publishing = publishEdition(server.store, {
      edition: 2025,
      snapshot: part?.sha256 ?? '',
      actor: { person: 'p', role: 'analyst' },
      at: server.now(),
    });
    await expect(publishing).rejects.toMatchObject({ code: 'unknown-snapshot' });
  });
});
