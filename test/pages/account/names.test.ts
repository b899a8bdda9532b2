import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from '../../../src/people/password.ts';
import type { Person } from '../../../src/store/people/person.ts';
import { browser, browserOf, textOf } from '../../browser.ts';
import {
  administrator,
  anActivePerson,
  coordinator,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';

const password = 'zils zirgs lasa avīzi';

describe('the name of a person', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  async function anInvited(name: string | null) {
    const email = `jauna-${server.now()}-${name ?? 'x'}@novads.example`.replaceAll(/[^\w@.-]/g, '');
    const given = { ...coordinator, email, name, institution: 'Parauga novads', madeAt: server.now() };
    const person = await server.store.people.add(given);
    const secret = await server.store.links.make(person?.id ?? '', 'invitation', server.now());
    return { id: person?.id ?? '', path: `/invitation/${secret}` };
  }

  it('is given in an invitation and stands in its letter and in the list of people', async () => {
    const keeper = await browserOf(server, await anActivePerson(server, administrator));
    await keeper.get('/people/invite');
    const email = 'anna@novads.example';
    const rights = { institution: 'Parauga novads', role: 'coordinator', territories: 'LV0020000' };
    await keeper.post('/people/invite', { ...rights, email, name: 'Anna Parauga', post: 'speciāliste' });
    await expect
      .poll(() => server.letters.find(({ to }) => to === email)?.text)
      .toContain('Labdien, Anna Parauga!');
    expect(textOf(await keeper.get('/people'))).toContain('Anna Parauga, speciāliste Parauga novads');
  });

  it('is confirmed by the person who takes up the invitation', async () => {
    const { id, path } = await anInvited('Ana Parauga');
    const visitor = browser(server);
    expect((await visitor.get(path)).body).toContain('value="Ana Parauga"');
    const refused = await visitor.post(path, { password, name: ' ' });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('href="#name"');
    const taken = await visitor.post(path, { password, name: 'Anna  Parauga', post: 'speciāliste' });
    expect(taken.headers.location).toBe('/');
    expect(await server.store.people.find(id)).toMatchObject({ name: 'Anna Parauga', post: 'speciāliste' });
  });

  it('is asked at the next sign-in where it is not known, and does not keep anybody out', async () => {
    const { id } = await anInvited(null);
    await server.store.people.setPassword(id, await hashPassword(password));
    const person = await server.store.people.find(id);
    const visitor = browser(server);
    await visitor.get('/sign-in');
    const answer = await visitor.post('/sign-in', {
      email: person?.email ?? '',
      password,
      returnTo: '/reports',
    });
    expect(answer.headers.location).toBe('/account/name?returnTo=%2Freports');
    const page = await visitor.get(String(answer.headers.location));
    expect(textOf(page)).toContain('Kā jūs sauc?');
    expect(page.body).toMatch(/href="\/reports">Ne tagad/);
    expect((await visitor.get('/')).statusCode).toBe(200);
    const named = await visitor.post('/account/name', {
      name: 'Juris Paraugs',
      post: '',
      returnTo: '/reports',
    });
    expect(named.headers.location).toBe('/reports');
    expect(await server.store.people.find(id)).toMatchObject({ name: 'Juris Paraugs', post: null });
    const entries = await server.store.audit.of(`person:${id}`);
    expect(entries.at(-1)).toMatchObject({ action: 'person.name', person: id, before: null, after: null });
  });

  it('leads nowhere else after it was given', async () => {
    const visitor = await browserOf(server, await anActivePerson(server, coordinator));
    const answer = await visitor.post('/account/name', { name: 'A', returnTo: 'https://elsewhere.example' });
    expect(answer.headers.location).toBe('/');
  });

  it('tells two colleagues apart, also namesakes and people without a name', async () => {
    const given = { ...coordinator, institution: 'Parauga novads', madeAt: server.now() };
    const people: (Person | null)[] = [];
    for (const [email, name] of [
      ['a@novads.example', 'Ilze Kalna'],
      ['b@novads.example', 'Ilze Kalna'],
      ['c@novads.example', null],
      ['d@novads.example', null],
    ] as const)
      people.push(await server.store.people.add({ ...given, email, name }));
    const names = await server.store.people.names();
    expect(people.map((person) => names.get(person?.id ?? ''))).toEqual([
      'Ilze Kalna, Parauga novads (a@novads.example)',
      'Ilze Kalna, Parauga novads (b@novads.example)',
      'Parauga novads (c@novads.example)',
      'Parauga novads (d@novads.example)',
    ]);
  });
});
