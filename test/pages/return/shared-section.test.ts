// A section sent as a link to a colleague without an account: what it opens, what it does not, and how it ends.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { verifyChain } from '../../../src/store/audit/verify-chain.ts';
import { type Browser, browser, browserOf, textOf } from '../../browser.ts';
import { PATIENCE_MS } from '../../patience.ts';
import { anActivePerson, coordinator, startTestServer, type TestServer } from '../../server/test-server.ts';
import { hidden, sendSection } from './fill-in.ts';

const key = { edition: 2026, form: 'municipal', territory: 'LV0020000' } as const;
const path = '/returns/2026/LV0020000';
const links = `${path}/sections/permits/links`;
const DAY = 86_400_000;

describe('a link to a section', () => {
  let server: TestServer;
  let head: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    head = await browserOf(server, await anActivePerson(server, coordinator));
    await sendSection(head, path, 'coordination', { model: 'permanent_unit' });
  });

  afterAll(() => server.close());

  async function aLink(name: string, days = '7') {
    const signedIn = await browserOf(server, await anActivePerson(server, coordinator));
    await signedIn.get(links);
    const made = await signedIn.post(links, { name, days });
    const shared = /https:\/\/kopskats\.example(\/shared\/[\w-]{43})/.exec(made.body)?.[1] ?? '';
    expect(shared).not.toBe('');
    return shared;
  }

  const answersTo = async (question: string) =>
    (await server.store.drafts.find(key))?.answers.filter(({ place }) => place.question === question) ?? [];

  it('goes by letter to the address of the colleague, and works for them alone', async () => {
    const signedIn = await browserOf(server, await anActivePerson(server, coordinator));
    await signedIn.get(links);
    const wrong = await signedIn.post(links, { name: 'Liene Parauga', email: 'liene@', days: '7' });
    expect([wrong.statusCode, wrong.body.includes('href="#email"')]).toEqual([422, true]);
    const made = await signedIn.post(links, {
      name: 'Liene Parauga',
      email: ' liene@skola.example ',
      days: '7',
    });
    expect(textOf(made)).toContain('Vēstuli ar saiti tūlīt nosūtīsim uz adresi liene@skola.example.');
    expect(made.body).not.toContain('/shared/');
    await vi.waitFor(() => expect(server.letters).toHaveLength(1), PATIENCE_MS);
    const [letter] = server.letters;
    expect(letter?.to).toBe('liene@skola.example');
    expect(letter?.subject).toContain('Lūgums aizpildīt aptaujas sadaļu: Aizkraukles novads, 2026. gads');
    expect(letter?.text).toMatch(
      /Lietotājs \d+, Parauga novada pašvaldība, lūdz jūs aizpildīt sadaļu „12\. /,
    );
    expect(letter?.text).toContain('Saite darbojas līdz 09.03.2026. 10:00.');
    const [, shared = ''] = /https:\/\/kopskats\.example(\/shared\/[\w-]{43})/.exec(letter?.text ?? '') ?? [];
    const page = await browser(server).get(shared);
    expect([page.statusCode, page.body.includes('name="issued"')]).toEqual([200, true]);
    expect(server.log.join('\n')).not.toContain(shared);
  });

  it('shows that section alone to whoever holds it, without an account', async () => {
    const visitor = browser(server);
    const page = await visitor.get(await aLink('Ieva Parauga'));
    expect(page.statusCode).toBe(200);
    expect(textOf(page)).toMatch(
      /Jums uzticēts aizpildīt šo sadaļu\. .* Saite darbojas līdz 09\.03\.2026\. 10:00 \./,
    );
    expect(textOf(page)).not.toContain('Nav sākts');
    expect(page.body).toContain('name="issued"');
    expect(page.body).not.toMatch(/href="\/returns\//);
    expect(page.body).not.toMatch(/sections\/(?!permits)/);
    expect(page.body).not.toContain('permanent_unit');
  });

  it('takes the answers, which then stand in the return under the name of the colleague', async () => {
    const shared = await aLink('Juris Paraugs');
    const visitor = browser(server);
    const page = await visitor.get(shared);
    const autosaved = await visitor.post(`${shared}/draft`, {
      version: hidden(page, 'version'),
      issued: '6',
    });
    expect(autosaved.json()).toMatchObject({ outcome: 'saved' });
    const again = await visitor.get(shared);
    const saved = await visitor.post(shared, { version: hidden(again, 'version'), do: 'next', issued: '7' });
    expect(saved.headers.location).toBe(`${shared}?saved=yes`);
    expect(textOf(await visitor.get(`${shared}?saved=yes`))).toContain('atbildes ir saglabātas');
    expect((await answersTo('issued')).map(({ value }) => value)).toEqual(['7']);
    expect(textOf(await head.get(path))).toContain('Mainīja Juris Paraugs (ar saiti), 02.03.2026. 10:00');
  });

  it('saves nothing in another section, whatever its form says', async () => {
    const shared = await aLink('Kāds Paraugs');
    const visitor = browser(server);
    const page = await visitor.get(shared);
    const before = await answersTo('model');
    const fields = { version: hidden(page, 'version'), do: 'next', issued: '8', model: 'network' };
    expect((await visitor.post(shared, { ...fields, 'reply.remark-1-1': 'Atbilde' })).statusCode).toBe(303);
    expect(await answersTo('model')).toEqual(before);
    expect(await server.store.conversations.of(key)).toEqual([]);
    for (const address of ['/', path, `${path}/sections/permits`, `${path}/submit`, links, '/account'])
      expect((await visitor.get(address)).statusCode, address).toBe(303);
  });

  it('tells two people apart who change the same question', async () => {
    const shared = await aLink('Zane Parauga');
    const visitor = browser(server);
    const page = await visitor.get(shared);
    await sendSection(head, path, 'permits', { issued: '11' });
    const conflict = await visitor.post(shared, {
      version: hidden(page, 'version'),
      do: 'next',
      issued: '12',
    });
    expect(conflict.statusCode).toBe(409);
    expect(conflict.body).toContain(`action="${shared}"`);
    const chosen = { version: hidden(conflict, 'version'), do: 'next', 'keep.issued': 'mine' };
    const kept = Object.fromEntries(
      [...conflict.body.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
        name,
        value ?? '',
      ]),
    );
    expect((await visitor.post(shared, { ...kept, ...chosen })).statusCode).toBe(303);
    expect((await answersTo('issued')).map(({ value }) => value)).toEqual(['12']);
  });

  it('ends at its day, and when the coordinator ends it', async () => {
    const [early, ended] = [await aLink('Agrā Parauga', '3'), await aLink('Beigtais Paraugs', '30')];
    const visitor = browser(server);
    server.pass(3 * DAY);
    expect((await visitor.get(early)).statusCode).toBe(410);
    expect((await visitor.get(ended)).statusCode).toBe(200);
    const signedIn = await browserOf(server, await anActivePerson(server, coordinator));
    const page = await signedIn.get(links);
    const revoke = /Beigtais Paraugs<\/strong>[\s\S]*?action="([^"]+\/revoke)"/.exec(page.body)?.[1] ?? '';
    await signedIn.post(revoke);
    const statuses = [(await visitor.get(ended)).statusCode];
    statuses.push((await visitor.post(ended, { version: '0', do: 'next', issued: '1' })).statusCode);
    statuses.push((await visitor.post(`${ended}/draft`, { version: '0', issued: '1' })).statusCode);
    expect(statuses).toEqual([410, 410, 410]);
  });

  it('keeps a digest of its secret only, and leaves entries in the audit trail', async () => {
    const shared = await aLink('Revidents Paraugs');
    const secret = shared.slice('/shared/'.length);
    const [link] = await server.store.sectionLinks.of('2026-LV0020000', 'permits');
    expect(JSON.stringify(link)).not.toContain(secret);
    const visitor = browser(server);
    const page = await visitor.get(shared);
    await visitor.post(shared, { version: hidden(page, 'version'), do: 'next', issued: '9' });
    const entries = await server.store.audit.of(`section-link:${link?.id}`);
    expect(entries.map(({ action }) => action)).toEqual(['section-link.make', 'section-link.answer']);
    expect(JSON.stringify(entries)).not.toContain(secret);
    expect(JSON.stringify(entries)).not.toContain('Revidents');
    expect(server.log.join('\n')).not.toContain(secret);
    expect((await verifyChain(server.store.audit)).fault).toBeNull();
  });

  it('is made by nobody who does not answer for the whole return', async () => {
    for (const rights of [
      { ...coordinator, sections: ['permits'] },
      { ...coordinator, territories: ['LV0001000'] },
    ]) {
      const visitor = await browserOf(server, await anActivePerson(server, rights));
      expect((await visitor.get(links)).statusCode).toBe(403);
      expect((await visitor.post(links, { name: 'X', days: '7' })).statusCode).toBe(403);
    }
    const empty = await browserOf(server, await anActivePerson(server, coordinator));
    await empty.get(links);
    expect((await empty.post(links, { name: ' ', days: '365' })).statusCode).toBe(422);
  });
});
