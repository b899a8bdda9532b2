import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyChain } from '../../../src/store/audit/verify-chain.ts';
import { later } from '../../../src/store/people/moment.ts';
import { browser, browserOf, textOf } from '../../browser.ts';
import {
  administrator,
  anActivePerson,
  coordinator,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';

describe('the administrator', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  async function aKeeper() {
    const person = await anActivePerson(server, administrator);
    const keeper = await browserOf(server, person);
    await keeper.get('/people/invite');
    return { person, keeper };
  }

  const someone = {
    email: 'jauna@novads.example',
    institution: 'Parauga novads',
    role: 'coordinator',
    territories: ['LV0020000', 'LV0001000'],
  };

  async function invitationTo(email: string, letter: number) {
    await expect.poll(() => server.letters.filter(({ to }) => to === email)).toHaveLength(letter);
    const { text = '' } = server.letters.at(-1) ?? {};
    return /https:\/\/kopskats\.example(\/invitation\/[\w-]{43})\n/.exec(text)?.[1] ?? '';
  }

  it('invites somebody: the link is sent to that person alone, and works', async () => {
    const { keeper } = await aKeeper();
    const answer = await keeper.post('/people/invite', someone);
    expect(textOf(answer)).toContain('Vēstule ar saiti');
    expect(answer.body).not.toContain('/invitation/');
    const link = await invitationTo(someone.email, 1);
    expect((await browser(server).get(link)).statusCode).toBe(200);
    const person = await server.store.people.findByEmail(someone.email);
    expect(person).toMatchObject({
      status: 'invited',
      territories: ['LV0020000', 'LV0001000'],
      region: null,
    });
    const page = textOf(await keeper.get('/people'));
    expect(page).toContain(
      'Parauga novads jauna@novads.example pašvaldības koordinators Aizkraukles novads, Rīgas valstspilsēta uzaicināts',
    );
  });

  it('sends a new link, after which the earlier one no longer works', async () => {
    const { keeper } = await aKeeper();
    const email = 'divreiz@novads.example';
    await keeper.post('/people/invite', { ...someone, email });
    const before = await invitationTo(email, 1);
    const person = await server.store.people.findByEmail(email);
    server.pass(1000);
    await keeper.post(`/people/${person?.id}/link`);
    const after = await invitationTo(email, 2);
    expect((await browser(server).get(before)).statusCode).toBe(410);
    expect((await browser(server).get(after)).statusCode).toBe(200);
  });

  it('sends whoever has come in already a link to a new password, and sees it never', async () => {
    const { keeper } = await aKeeper();
    const person = await anActivePerson(server, coordinator);
    expect(textOf(await keeper.get(`/people/${person.id}`))).toContain('Nosūtīt saiti jaunai parolei');
    const answer = await keeper.post(`/people/${person.id}/link`);
    expect(textOf(answer)).toContain('Saite ir derīga vienu stundu, un to var izmantot vienu reizi.');
    expect(answer.body).not.toContain('/password/new/');
    await expect.poll(() => server.letters.at(-1)?.to).toBe(person.email);
    expect(server.letters.at(-1)?.text).toMatch(/https:\/\/kopskats\.example\/password\/new\/[\w-]{43}\n/);
    await server.store.people.deactivate(person.id);
    expect((await keeper.post(`/people/${person.id}/link`)).statusCode).toBe(400);
  });

  it('is shown the link, to hand it over, where the service has no post', async () => {
    const other = await startTestServer({}, {}, false);
    const keeper = await browserOf(other, await anActivePerson(other, administrator));
    await keeper.get('/people/invite');
    const answer = await keeper.post('/people/invite', someone);
    const link = /https:\/\/kopskats\.example(\/invitation\/[\w-]{43})/.exec(answer.body)?.[1] ?? '';
    expect((await browser(other).get(link)).statusCode).toBe(200);
    const person = await anActivePerson(other, coordinator);
    const next = await keeper.post(`/people/${person.id}/link`);
    expect(next.body).toMatch(/https:\/\/kopskats\.example\/password\/new\/[\w-]{43}/);
    const forgotten = await browser(other).get('/password/forgotten');
    expect(textOf(forgotten)).toContain('saiti jaunai parolei lūdziet administratoram');
    expect(forgotten.body).not.toContain('action="/password/forgotten"');
    expect(await other.store.messages.inState('queued')).toEqual([]);
    await other.close();
  });

  it.each([
    ['an address that is none', { email: 'nav adrese' }, 'email'],
    ['a known address', { email: 'ZINAMS@novads.example' }, 'email'],
    ['no institution', { institution: ' ' }, 'institution'],
    ['no role', { role: '' }, 'role'],
    ['a role made up', { role: 'owner' }, 'role'],
    ['a coordinator of nothing', { territories: [] }, 'territories'],
    ['a coordinator of a municipality that is no more', { territories: 'LV0055000' }, 'territories'],
    ['an analyst with a municipality', { role: 'analyst' }, 'territories'],
    ['an officer without a region', { role: 'region_officer', territories: [] }, 'region'],
    ['a coordinator with a region', { region: 'ZEMGALE' }, 'region'],
  ])('cannot invite %s', async (_what, fields, place) => {
    const { keeper } = await aKeeper();
    await server.store.people.add({
      ...coordinator,
      email: 'zinams@novads.example',
      institution: 'I',
      madeAt: server.now(),
    });
    const before = (await server.store.people.all()).length;
    const answer = await keeper.post('/people/invite', {
      ...someone,
      email: 'cits@novads.example',
      ...fields,
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(`href="#${place}"`);
    expect((await server.store.people.all()).length).toBe(before);
  });

  it('withdraws access at once and can give it again, by a new invitation', async () => {
    const { keeper } = await aKeeper();
    const person = await anActivePerson(server, coordinator);
    const visitor = await browserOf(server, person);
    expect(textOf(await keeper.get(`/people/${person.id}`))).toContain('Slēgt piekļuvi');
    await keeper.post(`/people/${person.id}/deactivate`);
    expect((await visitor.get('/account')).statusCode).toBe(303);
    expect(textOf(await keeper.get(`/people/${person.id}`))).toContain('slēgts');
    await keeper.post(`/people/${person.id}/reinstate`);
    expect((await server.store.people.find(person.id))?.status).toBe('invited');
  });

  it('gives somebody other rights, which hold at once in what is open already', async () => {
    const { person: by, keeper } = await aKeeper();
    const person = await anActivePerson(server, coordinator);
    const visitor = await browserOf(server, person);
    expect((await visitor.get('/returns/2025/LV0001000')).statusCode).toBe(403);
    expect((await keeper.get(`/people/${person.id}`)).body).toContain(`href="/people/${person.id}/rights"`);
    const path = `/people/${person.id}/rights`;
    expect((await keeper.get(path)).body).toMatch(/value="LV0020000" checked/);

    const wrong = await keeper.post(path, { institution: 'I', role: 'region_officer', region: '' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('href="#region"');
    const rights = { institution: 'Rīgas valstspilsēta', role: 'coordinator', territories: 'LV0001000' };
    expect((await keeper.post(path, rights)).headers.location).toBe(`/people/${person.id}`);
    expect((await visitor.get('/returns/2025/LV0001000')).statusCode).toBe(200);
    expect((await visitor.get('/returns/2025/LV0020000')).statusCode).toBe(403);
    const [entry] = await server.store.audit.of(`person:${person.id}`);
    expect(entry).toMatchObject({
      action: 'person.rights',
      person: by.id,
      before: { status: 'active', ...coordinator },
      after: { status: 'active', ...coordinator, territories: ['LV0001000'] },
    });
  });

  it('leaves every change in the audit trail, with how somebody stood and without who they are', async () => {
    const { person: by, keeper } = await aKeeper();
    const email = 'izsekojama@novads.example';
    await keeper.post('/people/invite', { ...someone, email });
    const { id } = (await server.store.people.findByEmail(email)) ?? { id: '' };
    await keeper.post(`/people/${id}/link`);
    const visitor = browser(server);
    const link = `/invitation/${await server.store.links.make(id, 'invitation', server.now())}`;
    await visitor.get(link);
    await visitor.post(link, { password: 'zils zirgs lasa avīzi', name: 'Anna Parauga' });
    await visitor.get('/account/tokens');
    await visitor.post('/account/tokens', { name: email, scope: 'read', days: '30' });
    const token = /tokens\/([\w-]{36})\/revoke/.exec((await visitor.get('/account/tokens')).body)?.[1];
    for (const _click of [1, 2]) await visitor.post(`/account/tokens/${token}/revoke`);
    for (const _click of [1, 2]) await keeper.post(`/people/${id}/deactivate`);
    for (const _click of [1, 2]) await keeper.post(`/people/${id}/reinstate`);

    const entries = await server.store.audit.of(`person:${id}`);
    const { role, territories } = someone;
    const standing = { role, territories, region: null };
    const [invited, active, deactivated] = ['invited', 'active', 'deactivated'].map((status) => ({
      ...standing,
      status,
    }));
    const made = { scope: 'read', territory: null, expiresAt: later(server.now(), 30 * 86_400_000) };
    expect(entries.map(({ action, person, before, after }) => [action, person, before, after])).toEqual([
      ['person.invite', by.id, null, invited],
      ['person.link', by.id, null, { purpose: 'invitation' }],
      ['person.take-up', id, invited, active],
      ['token.make', id, null, made],
      ['token.revoke', id, made, null],
      ['person.deactivate', by.id, active, deactivated],
      ['person.reinstate', by.id, deactivated, invited],
    ]);
    expect(JSON.stringify(entries)).not.toContain('@');
    expect((await verifyChain(server.store.audit)).fault).toBeNull();
  });

  it('cannot shut themselves out', async () => {
    const { person, keeper } = await aKeeper();
    expect(textOf(await keeper.get(`/people/${person.id}`))).toContain(
      'Savu piekļuvi slēgt un lomu mainīt nevar',
    );
    expect((await keeper.post(`/people/${person.id}/deactivate`)).statusCode).toBe(400);
    const rights = { institution: 'I', role: 'analyst', region: '' };
    expect((await keeper.post(`/people/${person.id}/rights`, rights)).statusCode).toBe(400);
    expect(await server.store.people.find(person.id)).toMatchObject({ status: 'active', ...administrator });
  });

  it('finds no page for somebody who does not exist', async () => {
    const { keeper } = await aKeeper();
    expect((await keeper.get('/people/00000000-0000-4000-8000-000000000000')).statusCode).toBe(404);
  });
});
