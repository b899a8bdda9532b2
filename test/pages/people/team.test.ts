// Several people of a municipality on one return: what each may see and change, by form and API, and handing over.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reopen } from '../../../src/returns/review-return.ts';
import { transcribe } from '../../../src/returns/transcribe.ts';
import { later } from '../../../src/store/people/moment.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { browser, browserOf, textOf } from '../../browser.ts';
import {
  administrator,
  anActivePerson,
  analyst,
  coordinator,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';
import { returnOf } from '../../store/sample-returns.ts';
import { hidden, sendSection } from '../return/fill-in.ts';

const path = '/returns/2026/LV0020000';
const team = '/team/LV0020000';
const forPermits = { ...coordinator, sections: ['permits'] };

describe('a colleague for single sections', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
    await transcribe(server.store, flatten(returnOf('LV0020000')), server.now());
  });

  afterAll(() => server.close());

  it('is invited by the coordinator, takes up the account and sees these sections alone', async () => {
    const head = await browserOf(server, await anActivePerson(server, coordinator));
    const page = await head.get(team);
    expect(textOf(page)).toContain('Viss iesniegums');
    const email = 'atlaujas@novads.example';
    const refused = await head.post(team, { name: '', email, extent: 'sections' });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toMatch(/href="#name"[\s\S]*href="#sections"/);
    const given = { name: 'Juris Paraugs', email, extent: 'sections', sections: ['permits', 'contacts'] };
    expect((await head.post(team, given)).statusCode).toBe(200);
    await expect.poll(() => server.letters.some(({ to }) => to === email)).toBe(true);
    const invited = await server.store.people.findByEmail(email);
    expect(invited).toMatchObject({ territories: ['LV0020000'], sections: ['permits', 'contacts'] });

    const link =
      /\/invitation\/[\w-]{43}/.exec(server.letters.find(({ to }) => to === email)?.text ?? '')?.[0] ?? '';
    const visitor = browser(server);
    await visitor.get(link);
    await visitor.post(link, { password: 'zils zirgs lasa avīzi', name: 'Juris Paraugs' });
    expect(textOf(await visitor.get('/'))).toContain('no 2 sadaļām');
    const tasks = await visitor.get(path);
    expect([...tasks.body.matchAll(/href="[^"]+\/sections\/(\w+)"/g)].map(([, id]) => id)).toEqual([
      'permits',
      'contacts',
    ]);
    expect(tasks.body).not.toMatch(/\/(submit|print|history|receipt|profile\.pdf)"/);
    expect(tasks.body).not.toContain(team);
  });

  it('is kept from everything else, also of last year', async () => {
    const visitor = await browserOf(server, await anActivePerson(server, forPermits));
    expect((await visitor.get(`${path}/sections/permits`)).statusCode).toBe(200);
    for (const address of [
      'sections/contacts',
      'print',
      'history',
      'submit',
      'submitted',
      'profile.pdf',
      'questionnaire.pdf',
      'versions',
      'trend',
      'receipt',
      'approval',
    ])
      expect((await visitor.get(`${path}/${address}`)).statusCode, address).toBe(403);
    expect((await visitor.get('/returns/2025/LV0020000/print')).statusCode).toBe(403);
    expect((await visitor.get(team)).statusCode).toBe(403);
    expect((await visitor.post(`${path}/sections/contacts`, { version: '0', do: 'next' })).statusCode).toBe(
      403,
    );
    expect((await visitor.post(`${path}/sections/contacts/draft`, { version: '0' })).statusCode).toBe(403);
    expect(
      await server.store.drafts.find({ edition: 2026, form: 'municipal', territory: 'LV0020000' }),
    ).toBeNull();
    expect((await visitor.get(`${path}/conversation`)).statusCode).toBe(200);
    const whole = {
      at: '',
      text: 'Par visu',
      do: 'question',
      attempt: '55555555-5555-4555-8555-555555555555',
    };
    expect((await visitor.post(`${path}/conversation`, whole)).statusCode).toBe(403);
    expect((await visitor.post(`${path}/conversation`, { ...whole, at: 'contacts.person' })).statusCode).toBe(
      404,
    );
  });

  it('saves their sections, and everybody sees who wrote what', async () => {
    const person = await anActivePerson(server, forPermits);
    const visitor = await browserOf(server, person);
    await sendSection(visitor, path, 'permits', { issued: '7' });
    const head = await browserOf(server, await anActivePerson(server, coordinator));
    expect(textOf(await head.get(path))).toMatch(
      new RegExp(`Mainīja ${person.name}, Parauga novada pašvaldība, 02\\.03\\.2026\\. 10:00`),
    );
  });

  it('reads and saves by the API what they may on the pages', async () => {
    const person = await anActivePerson(server, forPermits);
    const times = { madeAt: server.now(), expiresAt: later(server.now(), 86_400_000) };
    const secret = await server.store.apiTokens.make(person.id, {
      name: 'T',
      scope: 'write',
      territory: null,
      ...times,
    });
    const ask = (method: 'GET' | 'PUT', address: string, payload?: object) =>
      server.app.inject({
        method,
        url: `/api/v1/editions/2026/returns/LV0020000${address}`,
        headers: { authorization: `Bearer ${secret}`, 'if-match': '*' },
        ...(payload === undefined ? {} : { payload }),
      });
    const head = await browserOf(server, await anActivePerson(server, coordinator));
    await sendSection(head, path, 'coordination', { model: 'permanent_unit' });
    const other = { sections: { permits: { issued: 8 }, coordination: { model: 'network' } } };
    expect((await ask('PUT', '/draft', other)).statusCode).toBe(403);
    const own = await ask('PUT', '/draft', { sections: { permits: { issued: 8 } } });
    expect(own.statusCode).toBe(200);
    expect(Object.keys((await ask('GET', '/draft')).json().sections)).toEqual(['permits']);
    const { findings } = (await ask('GET', '/draft/findings')).json();
    expect(findings.every(({ place: at }: { place: { section: string } }) => at.section === 'permits')).toBe(
      true,
    );
    for (const address of ['', '/history', '/revisions/latest'])
      expect((await ask('GET', address)).statusCode, address).toBe(403);
    const draft = await server.store.drafts.find({
      edition: 2026,
      form: 'municipal',
      territory: 'LV0020000',
    });
    expect(draft?.answered).toEqual(['coordination', 'permits']);
  });

  it('replies to no remark of another section', async () => {
    const key = { edition: 2025, form: 'municipal', territory: 'LV0001000' } as const;
    const municipal = { territories: ['LV0001000'] };
    await transcribe(server.store, flatten(returnOf('LV0001000')), server.now());
    const reviewer = await anActivePerson(server, analyst);
    const actor = { person: reviewer.id, role: reviewer.role };
    await reopen(server.store, { key, actor, revision: 1, at: server.now(), request: null, reason: 'Viss.' });
    const visitor = await browserOf(server, await anActivePerson(server, { ...forPermits, ...municipal }));
    const page = await visitor.get('/returns/2025/LV0001000/sections/permits');
    expect(textOf(page)).not.toContain('Viss.');
    const fields = { version: hidden(page, 'version'), do: 'reply', 'reply.remark-2-1': 'Izlabots jau sen.' };
    await visitor.post('/returns/2025/LV0001000/sections/permits', fields);
    expect(await server.store.conversations.of(key)).toEqual([]);
  });
});

describe('a team', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  it('is changed by coordinators of the whole return: other sections, the whole, an end', async () => {
    const head = await browserOf(server, await anActivePerson(server, coordinator));
    const colleague = await anActivePerson(server, forPermits);
    const visitor = await browserOf(server, colleague);
    await head.get(`${team}/${colleague.id}`);
    await head.post(`${team}/${colleague.id}`, { extent: 'sections', sections: 'contacts' });
    expect((await visitor.get(`${path}/sections/permits`)).statusCode).toBe(403);
    expect((await visitor.get(`${path}/sections/contacts`)).statusCode).toBe(200);
    await head.post(`${team}/${colleague.id}/end`);
    expect((await visitor.get(`${path}/sections/contacts`)).statusCode).toBe(303);
    expect((await server.store.audit.of(`person:${colleague.id}`)).map(({ action }) => action)).toEqual([
      'person.rights',
      'person.deactivate',
    ]);
  });

  it('takes nothing from coordinators of the whole return or of other municipalities', async () => {
    const head = await browserOf(server, await anActivePerson(server, coordinator));
    const equal = await anActivePerson(server, coordinator);
    const stranger = await anActivePerson(server, { ...forPermits, territories: ['LV0001000'] });
    const shared = await anActivePerson(server, { ...forPermits, territories: ['LV0020000', 'LV0001000'] });
    expect((await head.post(`${team}/${equal.id}/end`)).statusCode).toBe(403);
    expect((await head.post(`${team}/${shared.id}/end`)).statusCode).toBe(403);
    expect((await head.post(`${team}/${stranger.id}/end`)).statusCode).toBe(404);
    expect((await head.get('/team/LV0001000')).statusCode).toBe(403);
    for (const { id } of [equal, stranger, shared])
      expect((await server.store.people.find(id))?.status).toBe('active');
  });

  it('is handed over: the colleague answers for the whole return, and the one who leaves is out', async () => {
    const leaving = await anActivePerson(server, coordinator);
    const next = await anActivePerson(server, forPermits);
    const head = await browserOf(server, leaving);
    await head.get(team);
    expect((await head.post(`${team}/hand-over`, { to: '' })).statusCode).toBe(422);
    expect((await head.post(`${team}/hand-over`, { to: next.id })).headers.location).toBe('/sign-in');
    expect((await head.get(path)).statusCode).toBe(303);
    expect(await server.store.people.find(leaving.id)).toMatchObject({ status: 'deactivated' });
    const visitor = await browserOf(server, next);
    expect((await visitor.get(`${path}/submit`)).statusCode).toBe(200);
  });

  it('stays as it is when an administrator changes rights, unless they give the whole return', async () => {
    const keeper = await browserOf(server, await anActivePerson(server, administrator));
    const { id } = await anActivePerson(server, forPermits);
    await keeper.get(`/people/${id}/rights`);
    const rights = { institution: 'Cits nosaukums', role: 'coordinator', territories: 'LV0020000' };
    await keeper.post(`/people/${id}/rights`, rights);
    expect(await server.store.people.find(id)).toMatchObject({
      institution: 'Cits nosaukums',
      sections: ['permits'],
    });
    await keeper.post(`/people/${id}/rights`, { ...rights, whole: 'yes' });
    expect(await server.store.people.find(id)).toMatchObject({ sections: null });
  });

  it('gets letters about the return as a whole only where it answers for the whole', async () => {
    const part = await anActivePerson(server, forPermits);
    const whole = await anActivePerson(server, coordinator);
    const key = { edition: 2026, form: 'municipal', territory: 'LV0020000' } as const;
    const recipients = await server.store.messages.recipients(key);
    expect(recipients).toContain(whole.id);
    expect(recipients).not.toContain(part.id);
  });
});
