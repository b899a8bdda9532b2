// The whole survey to be read, printed and filled in by hand: a page and a PDF of the same book.
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transcribe } from '../../../src/returns/transcribe.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { type Browser, browserOf, textOf } from '../../browser.ts';
import { readPdf, textOf as wordsOf } from '../../report/pdf/read-pdf.ts';
import { anActivePerson, coordinator, startTestServer, type TestServer } from '../../server/test-server.ts';
import { returnOf } from '../../store/sample-returns.ts';
import { sendSection } from './fill-in.ts';

const path = '/returns/2026/LV0020000';

async function textIn(answer: LightMyRequestResponse): Promise<string> {
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
  const pages = await readPdf(new Uint8Array(answer.rawPayload));
  return pages.map(({ tree }) => wordsOf(tree)).join(' ');
}

describe('the questionnaire of a return', () => {
  let server: TestServer;
  let visitor: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    visitor = await browserOf(server, await anActivePerson(server, coordinator));
  });

  afterAll(() => server.close());

  it('holds all questions before anybody has begun, as a page and as a PDF', async () => {
    expect((await visitor.get(path)).body).toContain(`href="${path}/print"`);
    const page = await visitor.get(`${path}/print`);
    for (const said of ['Tukša veidlapa', '☐ pilna slodze', 'Projekta numurs', 'Gadā izsniegtās atļaujas'])
      expect(textOf(page)).toContain(said);
    expect(page.body.match(/<h1[ >]/g)).toHaveLength(1);
    expect(page.body).toMatch(/<h2 id="sadala-permits"/);
    expect(page.body).toContain(`href="${path}/questionnaire.pdf?with=blank"`);
    const answer = await visitor.get(`${path}/questionnaire.pdf?with=blank`);
    expect(answer.headers['content-disposition']).toBe(
      'attachment; filename="kopskats-2026-aizkraukles-novads-veidlapa.pdf"',
    );
    const text = await textIn(answer);
    expect(text).toContain('Gadā izsniegtās atļaujas');
    expect((await visitor.get(`${path}/questionnaire.pdf?with=last_year`)).statusCode).toBe(404);
  });

  it('shows last year’s answers where there are any, and the present ones once there are some', async () => {
    await transcribe(server.store, flatten(returnOf('LV0020000')), server.now());
    const before = textOf(await visitor.get(`${path}/print`));
    expect(before).toContain('2025. gada atbilde');
    expect(before).toContain('Aizkraukles novada Interešu izglītības centrs');
    expect(await textIn(await visitor.get(`${path}/questionnaire.pdf`))).toContain('2025. gada atbilde');
    await sendSection(visitor, path, 'permits', { issued: '<b>7' });
    const now = await visitor.get(`${path}/print`);
    expect(now.body).toContain('&lt;b&gt;7');
    expect(now.body).not.toContain('<b>7');
    expect(textOf(now)).toContain('Melnraksta atbildes, vēl nav iesniegtas');
  });

  it('is in the language of the reader', async () => {
    await visitor.get('/language/en');
    expect(textOf(await visitor.get(`${path}/print?with=blank`))).toContain('To be filled in by hand');
    expect(await textIn(await visitor.get(`${path}/questionnaire.pdf?with=blank`))).toContain(
      'Permits issued',
    );
    await visitor.get('/language/lv');
  });

  it('is for whoever may read the return', async () => {
    for (const address of ['print', 'questionnaire.pdf'])
      expect((await visitor.get(`/returns/2026/LV0001000/${address}`)).statusCode).toBe(403);
  });
});
