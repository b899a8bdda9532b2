// Letters that could not be sent, as administrators see them and try again.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureLabel } from '../../../src/mail/failure-label.ts';
import { retryLetter } from '../../../src/mail/retry-letter.ts';
import { type Browser, browserOf, textOf } from '../../browser.ts';
import {
  administrator,
  anActivePerson,
  analyst,
  coordinator,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';

const DAY = 86_400_000;

describe('letters that were not sent', () => {
  let server: TestServer;
  let keeper: Browser;
  let id: number;
  let address: string;

  beforeAll(async () => {
    server = await startTestServer();
    keeper = await browserOf(server, await anActivePerson(server, administrator));
    const respondent = await anActivePerson(server, coordinator);
    address = respondent.email;
    id = await failed(respondent.id, 'lost', 'EENVELOPE 550');
    await failed(respondent.id, 'overtaken', 'no longer needed');
  });

  afterAll(() => server.close());

  async function failed(person: string, dedupe: string, failure: string): Promise<number> {
    const { messages } = server.store;
    const about = { edition: null, returnId: null, dedupe, queuedAt: server.now() };
    await messages.queue({ person, kind: 'password', ...about });
    const [message] = await messages.claim(1, server.now());
    await messages.failed(message?.id ?? 0, failure, false);
    return message?.id ?? 0;
  }

  it('are shown to administrators by whom they are for, when and why; those overtaken by events are not', async () => {
    const page = await keeper.get('/letters');
    expect(page.statusCode).toBe(200);
    const text = textOf(page);
    expect(text).toContain('Parauga novada pašvaldība pašvaldības koordinators: Aizkraukles novads');
    expect(text).toContain('saite jaunai parolei Sagatavota: 02.03.2026. 10:00');
    expect(text).toContain('Pasta serveris šo adresi nepieņem');
    expect(page.body).not.toContain(address);
    expect(page.body.match(/\/letters\/\d+\/retry/g)).toEqual([`/letters/${id}/retry`]);
  });

  it('are tried again by the button, even when they come late, and the audit trail knows who asked', async () => {
    server.pass(10 * DAY);
    const person = await anActivePerson(server, administrator);
    const again = await browserOf(server, person);
    const answer = await again.post(`/letters/${id}/retry`);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/letters?told=retried']);
    await expect.poll(() => server.letters.filter(({ to }) => to === address)).toHaveLength(1);
    const page = textOf(await again.get('/letters?told=retried'));
    expect(page).toContain('Vēstule atkal ir rindā');
    expect(page).toContain('Visas vēstules ir nosūtītas');
    const entries = await server.store.audit.of(`message:${id}`);
    expect(entries).toMatchObject([
      {
        person: person.id,
        action: 'message.retry',
        before: { state: 'failed', attempts: 1, failure: 'EENVELOPE 550' },
        after: { state: 'queued', attempts: 0, failure: null },
      },
    ]);
    expect((await again.post(`/letters/${id}/retry`)).headers.location).toBe('/letters?told=gone');
    expect((await again.post('/letters/none/retry')).headers.location).toBe('/letters?told=gone');
    expect(await server.store.audit.of(`message:${id}`)).toHaveLength(1);
  });

  it('are nobody else’s matter', async () => {
    const other = await browserOf(server, await anActivePerson(server, analyst));
    expect((await other.get('/letters')).statusCode).toBe(403);
    expect((await other.post(`/letters/${id}/retry`)).statusCode).toBe(403);
    const trying = retryLetter(server.store, {
      id,
      actor: { person: 'p', role: 'analyst' },
      at: server.now(),
    });
    await expect(trying).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('have a cause in words, whatever it was', () => {
    const codes = [
      'EADDRESS',
      'EENVELOPE 550',
      'EENVELOPE 421',
      'EENVELOPE',
      'EMESSAGE 554',
      'not composed',
      'EODD',
      null,
    ];
    const words = codes.map((code) => failureLabel(code).lv);
    expect(new Set(words).size).toBe(6);
    expect(words.at(-1)).toBe('Vēstuli neizdevās nosūtīt.');
  });
});
