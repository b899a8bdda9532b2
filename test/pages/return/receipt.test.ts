// What a municipality can prove to have sent: number, moment, hash and all answers, on a page, as a PDF and by letter.
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../../../src/mail/deliver.ts';
import type { Letter } from '../../../src/mail/letter.ts';
import { type Browser, browserOf, textOf } from '../../browser.ts';
import { readPdf, textOf as wordsOf } from '../../report/pdf/read-pdf.ts';
import {
  anActivePerson,
  analyst,
  coordinator,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';
import { returnOf } from '../../store/sample-returns.ts';
import { certified, fillIn, handIn, hidden } from './fill-in.ts';

const path = '/returns/2025/LV0020000';
const NUMBER = '2025-LV0020000-1';
const EXPLANATION = 'Tā ir pareizi, skaits ir pārbaudīts.';

describe('the receipt of a return', () => {
  let server: TestServer;
  let visitor: Browser;
  let sha256 = '';

  beforeAll(async () => {
    server = await startTestServer({}, {}, false);
    visitor = await browserOf(server, await anActivePerson(server, coordinator));
    await fillIn(visitor, returnOf('LV0020000'), EXPLANATION);
    expect((await visitor.get(`${path}/receipt`)).headers.location).toBe(path);
    await handIn(visitor, path);
    const key = { edition: 2025, form: 'municipal', territory: 'LV0020000' } as const;
    sha256 = (await server.store.returns.find(key))?.sha256 ?? '';
  });

  afterAll(() => server.close());

  const check = (who: Browser, number: string, hash: string) =>
    who.get(`/receipts?${new URLSearchParams({ number, sha256: hash })}`);

  it('stands on the page after handing in, and is found again from the return', async () => {
    for (const address of ['submitted', 'receipt']) {
      const text = textOf(await visitor.get(`${path}/${address}`));
      for (const said of [NUMBER, sha256, `${certified.certifiedName}, ${certified.certifiedPost}`])
        expect(text).toContain(said);
    }
    expect((await visitor.get(path)).body).toContain(`href="${path}/receipt"`);
  });

  it('has all answers and explanations as a PDF that does not change with the draft', async () => {
    const text = async (answer: LightMyRequestResponse) => {
      const pages = await readPdf(new Uint8Array(answer.rawPayload));
      return pages.map(({ tree }) => wordsOf(tree)).join(' ');
    };
    const answer = await visitor.get(`${path}/receipt.pdf?no=1`);
    expect(answer.headers['content-disposition']).toBe(
      'attachment; filename="kopskats-2025-LV0020000-1-aizkraukles-novads.pdf"',
    );
    const said = await text(answer);
    for (const one of [NUMBER, sha256, certified.certifiedName, 'Gadā izsniegtās atļaujas'])
      expect(said).toContain(one);
    expect((await visitor.get(`${path}/receipt.pdf?no=2`)).statusCode).toBe(404);
  });

  it('comes by letter, with number and hash, in both languages', async () => {
    const letters: Letter[] = [];
    await deliver({
      ...{
        store: server.store,
        clock: server.now,
        origin: 'https://kopskats.example',
        contact: null,
        report: () => {},
      },
      post: {
        send: async (letter) => {
          letters.push(letter);
          return { outcome: 'sent' };
        },
      },
    });
    const [letter] = letters.filter(({ subject }) =>
      subject.startsWith('Saņemts: iesniegums par 2025. gadu'),
    );
    for (const part of letter?.text.split('----') ?? [''])
      for (const said of [NUMBER, sha256, `https://kopskats.example${path}/receipt`])
        expect(part).toContain(said);
  });

  it('is confirmed where number and hash agree, for those within reach', async () => {
    expect(textOf(await check(visitor, '2025-lv0020000-1 ', sha256.toUpperCase()))).toContain('Atbilst:');
    expect(
      textOf(
        await check(
          visitor,
          NUMBER,
          sha256.replace(/^./, (sign) => (sign === '0' ? '1' : '0')),
        ),
      ),
    ).toContain('Neatbilst:');
    const reviewer = await browserOf(server, await anActivePerson(server, analyst));
    expect(textOf(await check(reviewer, NUMBER, sha256))).toContain('Atbilst:');
    const other = { ...coordinator, territories: ['LV0031000'] };
    const stranger = await browserOf(server, await anActivePerson(server, other));
    for (const [who, number] of [
      [stranger, NUMBER],
      [visitor, '2025-LV0020000-9'],
      [visitor, 'x'],
    ] as const) {
      const answer = await check(who, number, sha256);
      expect([answer.statusCode, textOf(answer)]).toEqual([
        200,
        expect.stringContaining('Tāda apliecinājuma nav'),
      ]);
    }
  });

  it('stays when the return is withdrawn, and the next handing in has the next number', async () => {
    const page = await visitor.get(path);
    await visitor.post(`${path}/withdraw`, { attempt: hidden(page, 'attempt') });
    expect(textOf(await visitor.get(`${path}/receipt`))).toContain(`${NUMBER} (atsaukts)`);
    await handIn(visitor, path);
    const text = textOf(await visitor.get(`${path}/receipt`));
    expect(text).toMatch(/2025-LV0020000-2 .*2025-LV0020000-1 \(atsaukts\)/);
  });
});
