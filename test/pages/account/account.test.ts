import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserOf, textOf } from '../../browser.ts';
import {
  administrator,
  anActivePerson,
  analyst,
  coordinator,
  type Door,
  officer,
  openDoor,
} from '../../server/test-server.ts';

const DAY = 86_400_000;

describe('an account', () => {
  let door: Door;

  beforeAll(async () => {
    door = await openDoor();
  });

  afterAll(() => door.close());

  it('shows what it may do and its open sessions, this one marked', async () => {
    const person = await anActivePerson(door, officer);
    await door.store.sessions.start(person.id, 'Safari, iOS', door.now());
    const text = textOf(await (await browserOf(door, person)).get('/account'));
    for (const part of [
      'plānošanas reģiona pārstāvis',
      'Zemgales plānošanas reģions',
      'Safari, iOS',
      'Firefox, Linux šī sesija',
    ])
      expect(text).toContain(part);
  });

  it('can end one of its sessions, but none of anybody else', async () => {
    const [mine, theirs] = [await anActivePerson(door, coordinator), await anActivePerson(door, coordinator)];
    const [here, there, stranger] = [
      await browserOf(door, mine),
      await browserOf(door, mine),
      await browserOf(door, theirs),
    ];
    const page = await here.get('/account');
    const other = /\/account\/sessions\/([\w-]{36})\/end/.exec(page.body)?.[1] ?? '';
    await stranger.post(`/account/sessions/${other}/end`);
    expect((await there.get('/account')).statusCode).toBe(200);
    await here.post(`/account/sessions/${other}/end`);
    expect((await there.get('/account')).statusCode).toBe(303);
    expect((await here.get('/account')).statusCode).toBe(200);
  });

  it('can be left everywhere at once', async () => {
    const person = await anActivePerson(door, coordinator);
    const [here, there] = [await browserOf(door, person), await browserOf(door, person)];
    const answer = await here.post('/account/sessions/end-all');
    expect(answer.headers).toMatchObject({ location: '/sign-in', 'clear-site-data': '"cache"' });
    for (const visitor of [here, there]) expect((await visitor.get('/account')).statusCode).toBe(303);
  });
});

describe('an API token', () => {
  let door: Door;

  beforeAll(async () => {
    door = await openDoor();
  });

  afterAll(() => door.close());

  async function aToken(rights = coordinator, fields = {}) {
    const person = await anActivePerson(door, rights);
    const visitor = await browserOf(door, person);
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
    expect(JSON.stringify(await door.store.apiTokens.of(person.id))).not.toContain(secret.slice(9));
  });

  it('opens what its person may open until it expires, is revoked or they are deactivated', async () => {
    const { secret } = await aToken();
    expect((await door.store.apiTokens.find(secret, door.now()))?.token).toMatchObject({
      scope: 'read',
      territory: null,
    });
    door.pass(30 * DAY);
    expect(await door.store.apiTokens.find(secret, door.now())).toBeNull();

    const revoked = await aToken();
    const id = /\/account\/tokens\/([\w-]{36})\/revoke/.exec(
      (await revoked.visitor.get('/account/tokens')).body,
    )?.[1];
    await revoked.visitor.post(`/account/tokens/${id}/revoke`);
    expect(await door.store.apiTokens.find(revoked.secret, door.now())).toBeNull();
    expect(textOf(await revoked.visitor.get('/account/tokens'))).toContain('Jums nav nevienas pilnvaras');

    const orphan = await aToken();
    await door.store.people.deactivate(orphan.person.id);
    expect(await door.store.apiTokens.find(orphan.secret, door.now())).toBeNull();
  });

  it('can be bound to a territory of the person', async () => {
    const { secret } = await aToken(coordinator, { territory: 'LV0020000', scope: 'write' });
    expect((await door.store.apiTokens.find(secret, door.now()))?.token).toMatchObject({
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
    expect(await door.store.apiTokens.of(person.id)).toEqual([]);
  });

  it('is revoked by its own person alone', async () => {
    const { visitor, secret } = await aToken();
    const id = /\/account\/tokens\/([\w-]{36})\/revoke/.exec(
      (await visitor.get('/account/tokens')).body,
    )?.[1];
    const stranger = await browserOf(door, await anActivePerson(door, coordinator));
    await stranger.post(`/account/tokens/${id}/revoke`);
    expect(await door.store.apiTokens.find(secret, door.now())).not.toBeNull();
  });

  it('is nothing for an administrator, who has no returns', async () => {
    const keeper = await browserOf(door, await anActivePerson(door, administrator));
    expect((await keeper.get('/account/tokens')).statusCode).toBe(403);
    expect(textOf(await keeper.get('/account'))).not.toContain('API');
  });
});
