import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../../src/store/people/person.ts';
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

const DAY = 86_400_000;

describe('an account', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  it('shows what it may do and its open sessions, this one marked', async () => {
    const person = await anActivePerson(server, officer);
    await server.store.sessions.start(person.id, 'Safari, iOS', server.now());
    const text = textOf(await (await browserOf(server, person)).get('/account'));
    for (const part of [
      'plānošanas reģiona pārstāvis',
      'Zemgales plānošanas reģions',
      'Safari, iOS',
      'Firefox, Linux šī sesija',
    ])
      expect(text).toContain(part);
  });

  /** What the audit trail says of sessions that a person ended. */
  const endedBy = async ({ id }: Person) =>
    (await server.store.audit.of(`person:${id}`))
      .filter(({ action, person }) => action === 'session.end' && person === id)
      .map(({ before }) => before);

  it('can end one of its sessions, but none of anybody else', async () => {
    const [mine, theirs] = [
      await anActivePerson(server, coordinator),
      await anActivePerson(server, coordinator),
    ];
    const [here, there, stranger] = [
      await browserOf(server, mine),
      await browserOf(server, mine),
      await browserOf(server, theirs),
    ];
    const page = await here.get('/account');
    const other = /\/account\/sessions\/([\w-]{36})\/end/.exec(page.body)?.[1] ?? '';
    await stranger.post(`/account/sessions/${other}/end`);
    expect((await there.get('/account')).statusCode).toBe(200);
    expect(await endedBy(mine)).toEqual([]);
    await here.post(`/account/sessions/${other}/end`);
    expect((await there.get('/account')).statusCode).toBe(303);
    expect((await here.get('/account')).statusCode).toBe(200);
    expect(await endedBy(mine)).toEqual([{ sessions: 1 }]);
  });

  it('can be left everywhere at once', async () => {
    const person = await anActivePerson(server, coordinator);
    const [here, there] = [await browserOf(server, person), await browserOf(server, person)];
    const answer = await here.post('/account/sessions/end-all');
    expect(answer.headers).toMatchObject({ location: '/sign-in', 'clear-site-data': '"cache"' });
    for (const visitor of [here, there]) expect((await visitor.get('/account')).statusCode).toBe(303);
    expect(await endedBy(person)).toEqual([{ sessions: 2 }]);
  });
});

describe('an API token', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  async function aToken(rights = coordinator, fields = {}) {
    const person = await anActivePerson(server, rights);
    const visitor = await browserOf(server, person);
    await visitor.get('/account/tokens');
    const made = await visitor.post('/account/tokens', {
      name: 'Skripts',
      scope: 'read',
      days: '30',
      ...fields,
    });
    const secret = /kopskats_[\w-]{43}/.exec(made.body)?.[0] ?? '';
    return { person, visitor, made, secret };
  }

  it('is shown once and kept as a digest', async () => {
    const { visitor, secret, person } = await aToken();
    expect(secret).not.toBe('');
    const list = await visitor.get('/account/tokens');
    expect(list.body).not.toContain(secret);
    expect(textOf(list)).toContain('Skripts lasīt iesniegumus');
    expect(JSON.stringify(await server.store.apiTokens.of(person.id))).not.toContain(secret.slice(9));
  });

  it('opens what its person may open until it expires, is revoked or they are deactivated', async () => {
    const { secret } = await aToken();
    expect((await server.store.apiTokens.find(secret, server.now()))?.token).toMatchObject({
      scope: 'read',
      territory: null,
    });
    server.pass(30 * DAY);
    expect(await server.store.apiTokens.find(secret, server.now())).toBeNull();

    const revoked = await aToken();
    const id = /\/account\/tokens\/([\w-]{36})\/revoke/.exec(
      (await revoked.visitor.get('/account/tokens')).body,
    )?.[1];
    await revoked.visitor.post(`/account/tokens/${id}/revoke`);
    expect(await server.store.apiTokens.find(revoked.secret, server.now())).toBeNull();
    expect(textOf(await revoked.visitor.get('/account/tokens'))).toContain('Jums nav nevienas pilnvaras');

    const orphan = await aToken();
    await server.store.people.deactivate(orphan.person.id);
    expect(await server.store.apiTokens.find(orphan.secret, server.now())).toBeNull();
  });

  it('can be bound to a territory of the person', async () => {
    const { secret } = await aToken(coordinator, { territory: 'LV0020000', scope: 'write' });
    expect((await server.store.apiTokens.find(secret, server.now()))?.token).toMatchObject({
      scope: 'write',
      territory: 'LV0020000',
    });
  });

  it.each([
    ['a territory of somebody else', coordinator, { territory: 'LV0001000' }, '#territory'],
    ['writing, for somebody who reads', analyst, { scope: 'write' }, '#scope'],
    ['a scope made up', coordinator, { scope: 'all' }, '#scope'],
    ['ten years', coordinator, { days: '3650' }, '#days'],
    ['no name', coordinator, { name: ' ' }, '#name'],
  ])('is not made for %s', async (_what, rights, fields, place) => {
    const { made, person } = await aToken(rights, fields);
    expect(made.statusCode).toBe(422);
    expect(made.body).toContain(`href="${place}"`);
    expect(await server.store.apiTokens.of(person.id)).toEqual([]);
  });

  it('is revoked by its own person alone', async () => {
    const { visitor, secret } = await aToken();
    const id = /\/account\/tokens\/([\w-]{36})\/revoke/.exec(
      (await visitor.get('/account/tokens')).body,
    )?.[1];
    const stranger = await browserOf(server, await anActivePerson(server, coordinator));
    await stranger.post(`/account/tokens/${id}/revoke`);
    expect(await server.store.apiTokens.find(secret, server.now())).not.toBeNull();
  });

  it('is nothing for an administrator, who has no returns', async () => {
    const keeper = await browserOf(server, await anActivePerson(server, administrator));
    expect((await keeper.get('/account/tokens')).statusCode).toBe(403);
    expect(textOf(await keeper.get('/account'))).not.toContain('API');
  });
});
