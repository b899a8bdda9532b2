import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase, openStore, type Store } from '../../../src/store/open-store.ts';
import { later } from '../../../src/store/people/moment.ts';
import { describeOnBothEngines, describeOnPostgres, type Place } from '../engines.ts';

const now = '2026-03-02T08:00:00.000Z';
const rights = { role: 'coordinator', territories: ['LV0020000'], region: null } as const;

describeOnBothEngines('people', (newPlace) => {
  let where: Place;
  let store: Store;
  let count = 0;

  beforeAll(async () => {
    where = await newPlace();
    store = await openStore(where.config);
  });

  afterAll(async () => {
    await store.close();
    await where.remove();
  });

  async function somebody() {
    count += 1;
    const person = await store.people.add({
      ...rights,
      email: `p${count}@novads.example`,
      institution: 'I',
      madeAt: now,
    });
    if (person === null) throw new Error('taken');
    return person;
  }

  it('have a unique e-mail address that is compared without case', async () => {
    const person = await store.people.add({
      ...rights,
      email: ' Ābele@Novads.example ',
      institution: 'I',
      madeAt: now,
    });
    expect(person).toMatchObject({
      email: 'ābele@novads.example',
      status: 'invited',
      territories: ['LV0020000'],
    });
    expect(await store.people.findByEmail('ĀBELE@novads.EXAMPLE'.normalize('NFD'))).toEqual(person);
    expect(
      await store.people.add({ ...rights, email: 'ābele@novads.example', institution: 'J', madeAt: now }),
    ).toBeNull();
  });

  it.each([
    ['a coordinator of nothing', { role: 'coordinator', territories: [], region: null }],
    ['an officer of no region', { role: 'region_officer', territories: [], region: null }],
    ['an analyst of a region', { role: 'analyst', territories: [], region: 'ZEMGALE' }],
    [
      'an administrator of a municipality',
      { role: 'administrator', territories: ['LV0020000'], region: null },
    ],
  ] as const)('are not kept as %s', async (_what, wrong) => {
    await expect(
      store.people.add({ ...wrong, email: 'x@novads.example', institution: 'I', madeAt: now }),
    ).rejects.toThrow();
  });

  it('are tied to one identity, and an identity to one person', async () => {
    const [one, other] = [await somebody(), await somebody()];
    const identity = { issuer: 'https://login.example', subject: 's' };
    expect(await store.people.setIdentity(one.id, identity)).toBe(true);
    expect(await store.people.setIdentity(one.id, { ...identity, subject: 't' })).toBe(false);
    await expect(store.people.setIdentity(other.id, identity)).rejects.toThrow();
    expect((await store.people.findByIdentity(identity))?.id).toBe(one.id);
  });

  it('who are deactivated lose sessions, links, tokens, password and identity, and get no new ones', async () => {
    const { id, email } = await somebody();
    await store.people.setPassword(id, 'hash');
    await store.people.setIdentity(id, { issuer: 'i', subject: 'gone' });
    const session = await store.sessions.start(id, 'Firefox', now);
    const link = await store.links.make(id, 'password', now);
    const token = await store.apiTokens.make(id, {
      name: 'T',
      scope: 'read',
      territory: null,
      madeAt: now,
      expiresAt: later(now, 1000),
    });
    await store.transaction(({ people }) => people.deactivate(id));
    expect(await store.sessions.find(session, now)).toBeNull();
    expect(await store.links.look(link, 'password', now)).toBeNull();
    expect(await store.apiTokens.find(token, now)).toBeNull();
    expect(await store.people.passwordHash(email)).toBeNull();
    expect(await store.people.findByIdentity({ issuer: 'i', subject: 'gone' })).toBeNull();
    expect(await store.people.setPassword(id, 'hash')).toBe(false);
    expect(await store.people.activate(id)).toBe(false);
    expect((await store.people.find(id))?.status).toBe('deactivated');
  });

  it('leave no usable secret in the database', async () => {
    const { id } = await somebody();
    const secrets = [
      await store.sessions.start(id, 'Firefox', now),
      await store.links.make(id, 'invitation', now),
      await store.apiTokens.make(id, {
        name: 'T',
        scope: 'read',
        territory: null,
        madeAt: now,
        expiresAt: later(now, 1000),
      }),
    ];
    expect(new Set(secrets).size).toBe(3);
    await store.close();
    const db = await openDatabase(where.config);
    const rows = await Promise.all(
      (['session', 'one_time_link', 'api_token'] as const).map((table) =>
        db.selectFrom(table).selectAll().execute(),
      ),
    );
    await db.destroy();
    store = await openStore(where.config);
    const text = JSON.stringify(rows);
    for (const secret of secrets) expect(text).not.toContain(secret);
  });

  it('who start a session delete expired ones', async () => {
    const { id } = await somebody();
    await store.people.activate(id);
    await store.sessions.start(id, 'Old', now);
    const tomorrow = later(now, 86_400_000);
    await store.sessions.start(id, 'New', tomorrow);
    expect((await store.sessions.of(id, now)).map(({ browser }) => browser)).toEqual(['New']);
  });
});

describeOnPostgres('two instances', (newPlace) => {
  it('share sessions, links and the count of attempts', async () => {
    const where = await newPlace();
    const [one, other] = [await openStore(where.config), await openStore(where.config)];
    const person = await one.people.add({
      ...rights,
      email: 'p@novads.example',
      institution: 'I',
      madeAt: now,
    });
    const id = person?.id ?? '';
    await one.people.activate(id);
    const session = await one.sessions.start(id, 'Firefox', now);
    expect((await other.sessions.find(session, now))?.person.id).toBe(id);
    await other.sessions.endAll(id, null);
    expect(await one.sessions.find(session, now)).toBeNull();

    const link = await one.links.make(id, 'invitation', now);
    const used = await Promise.all(
      [one, other, one, other].map(({ links }) => links.use(link, 'invitation', now)),
    );
    expect(used.filter((who) => who !== null)).toHaveLength(1);

    const budget = [{ key: 'k', limit: 10 }];
    const tries = await Promise.all(
      Array.from({ length: 30 }, (_, index) => (index % 2 === 0 ? one : other).attempts.take(budget, now)),
    );
    expect(tries.filter((hadRoom) => hadRoom).length).toBeLessThanOrEqual(10);
    expect(await one.attempts.take(budget, now)).toBe(false);
    await one.close();
    await other.close();
    await where.remove();
  });
});
