// The conversation with the ministry through pages: a question from a question of the survey, its answer, letters.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, browserOf, textOf } from '../../browser.ts';
import {
  anActivePerson,
  analyst,
  coordinator,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';
import { hidden } from './fill-in.ts';

describe('a question to the ministry', () => {
  const path = '/returns/2025/LV0020000';
  let server: TestServer;
  let visitor: Browser;
  let reviewer: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    visitor = await browserOf(server, await anActivePerson(server, coordinator));
    reviewer = await browserOf(server, await anActivePerson(server, analyst));
  });

  afterAll(() => server.close());

  const messages = async (side: string) =>
    [
      ...(await server.store.messages.inState('queued')),
      ...(await server.store.messages.inState('sent')),
    ].filter(({ dedupe }) => dedupe.startsWith(`conversation:2025-LV0020000:${side}:`));

  const ask = async (text: string) => {
    const page = await visitor.get(`${path}/conversation?at=permits.issued`);
    return visitor.post(`${path}/conversation`, {
      ...{ at: 'permits.issued', text, do: 'question', attempt: hidden(page, 'attempt') },
    });
  };

  it('is asked from a question of the survey, stands there, and is answered once', async () => {
    const section = await visitor.get(`${path}/sections/permits`);
    expect(section.body).toContain(`href="${path}/conversation?at=permits.issued"`);
    expect((await ask(' ')).statusCode).toBe(422);
    expect((await ask('Vai skaitīt arī anulētās?')).statusCode).toBe(303);
    const sent = await ask('Un pagarinātās?');
    expect(sent.statusCode).toBe(303);
    const after = textOf(await visitor.get(String(sent.headers.location)));
    expect(after).toContain('Jautājums ministrijai ir nosūtīts.');
    expect(after).toContain('Nosūtīt papildinājumu');
    expect(after).not.toContain('Nosūtīt atbildi');
    expect(textOf(await visitor.get(`${path}/sections/permits`))).toContain('Vai skaitīt arī anulētās?');
    // One letter tells of the burst.
    expect(await messages('respondent')).toHaveLength(1);
    expect(textOf(await reviewer.get('/?edition=2025'))).toMatch(/Neatbildēti jautājumi.*2 jautājumi/);

    const page = await reviewer.get(`${path}/conversation`);
    const attempt = '44444444-4444-4444-8444-444444444444';
    const fields = { about: 'item-1', text: 'Nē, tikai spēkā esošās.', do: 'reply', attempt };
    expect(page.body).toContain('value="item-1"');
    for (const _ of [1, 2])
      expect((await reviewer.post(`${path}/conversation`, fields)).statusCode).toBe(303);
    const read = textOf(await visitor.get(`${path}/conversation`));
    expect(read.split('Nē, tikai spēkā esošās.')).toHaveLength(2);
    expect(await messages('ministry')).toHaveLength(1);
    expect(textOf(await reviewer.get('/?edition=2025'))).toMatch(/Neatbildēti jautājumi.*1 jautājums/);
  });

  it('is closed by the ministry alone, and read within reach only', async () => {
    const fields = {
      about: 'item-2',
      text: '',
      do: 'close',
      attempt: '55555555-5555-4555-8555-555555555555',
    };
    expect((await visitor.post(`${path}/conversation`, fields)).statusCode).toBe(403);
    expect((await reviewer.post(`${path}/conversation`, fields)).statusCode).toBe(303);
    expect(textOf(await reviewer.get('/?edition=2025'))).not.toContain('Neatbildēti jautājumi');
    const other = { ...coordinator, territories: ['LV0031000'] };
    const stranger = await browserOf(server, await anActivePerson(server, other));
    expect((await stranger.get(`${path}/conversation`)).statusCode).toBe(403);
    expect((await reviewer.post(`${path}/conversation`, { ...fields, about: 'item-9' })).statusCode).toBe(
      400,
    );
  });
});
