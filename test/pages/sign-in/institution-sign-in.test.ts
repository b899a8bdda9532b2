import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser, textOf } from '../../browser.ts';
import { anActivePerson, coordinator, startTestServer, type TestServer } from '../../server/test-server.ts';
import { type Account, passThrough, startProvider, type TestProvider } from './identity-provider.ts';

describe('signing in with the account of an institution', () => {
  let provider: TestProvider;
  let server: TestServer;
  let count = 0;

  beforeAll(async () => {
    provider = await startProvider('https://kopskats.example/sign-in/institution/return');
    server = await startTestServer({ identityProvider: provider.settings });
  });

  afterAll(async () => {
    await server.close();
    await provider.close();
  });

  function anAccount(email: string, verified = true): Account {
    count += 1;
    return { subject: `subject-${count}`, email, verified };
  }

  async function anInvitedPerson() {
    count += 1;
    const email = `iestade-${count}@novads.example`;
    const person = await server.store.people.add({
      ...coordinator,
      email,
      name: 'Vārds',
      institution: 'I',
      madeAt: server.now(),
    });
    if (person === null) throw new Error(`${email} is taken`);
    return person;
  }

  /** Leaves for the provider, comes back, and answers with what the service says then. */
  async function signIn(account: Account, returnTo = '/account') {
    provider.become(account);
    const visitor = browser(server);
    const departure = await visitor.get(`/sign-in/institution?returnTo=${encodeURIComponent(returnTo)}`);
    const back = new URL(await passThrough(String(departure.headers.location)));
    return { visitor, departure, back, answer: await visitor.get(`${back.pathname}${back.search}`) };
  }

  it('is offered on the page for signing in', async () => {
    expect(textOf(await browser(server).get('/sign-in'))).toContain('Pieslēgties ar iestādes kontu');
  });

  it('asks the provider for a code with PKCE, a state and a nonce', async () => {
    const { departure } = await signIn(anAccount('x@novads.example'));
    const asked = new URL(String(departure.headers.location)).searchParams;
    expect(asked.get('response_type')).toBe('code');
    expect(asked.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce'])
      expect(asked.get(name)?.length).toBeGreaterThan(40);
    expect(departure.cookies).toMatchObject([
      { name: '__Host-kopskats_provider', httpOnly: true, secure: true, sameSite: 'Lax', maxAge: 600 },
    ]);
  });

  it('lets in whoever was invited to an address that the provider has verified, and leads them on', async () => {
    const person = await anInvitedPerson();
    const { visitor, answer } = await signIn(anAccount(person.email.toUpperCase()));
    expect(answer.headers.location).toBe('/account');
    expect(textOf(await visitor.get('/account'))).toContain(person.email);
    expect((await server.store.people.find(person.id))?.status).toBe('active');
    const [entry] = await server.store.audit.of(`person:${person.id}`);
    expect(entry).toMatchObject({ action: 'person.tie', person: person.id, after: { status: 'active' } });
    expect(visitor.cookies.has('__Host-kopskats_provider')).toBe(false);
  });

  it('knows the person by the subject from then on, even under another address', async () => {
    const person = await anInvitedPerson();
    const account = anAccount(person.email);
    await signIn(account);
    const { visitor } = await signIn({ ...account, email: 'cita@novads.example', verified: false });
    expect(textOf(await visitor.get('/account'))).toContain(person.email);
  });

  it.each([
    ['was not invited', async () => anAccount('svess@novads.example')],
    ['has an address that is not verified', async () => anAccount((await anInvitedPerson()).email, false)],
    [
      'comes with the address of somebody who is tied to another subject',
      async () => {
        const person = await anInvitedPerson();
        await signIn(anAccount(person.email));
        return anAccount(person.email);
      },
    ],
    [
      'was deactivated',
      async () => {
        const person = await anActivePerson(server, coordinator);
        await server.store.people.deactivate(person.id);
        return anAccount(person.email);
      },
    ],
  ])('lets nobody in who %s', async (_why, account) => {
    const { visitor, answer } = await signIn(await account());
    expect(answer.statusCode).toBe(403);
    expect(textOf(answer)).toContain('Šim kontam piekļuve nav piešķirta');
    expect(visitor.cookies.has('__Host-kopskats')).toBe(false);
  });

  it('refuses whoever comes back without having left, with another state, or a second time', async () => {
    const person = await anInvitedPerson();
    const account = anAccount(person.email);
    const { back } = await signIn(account);
    const path = `${back.pathname}${back.search}`;
    expect((await browser(server).get(path)).statusCode).toBe(502);

    provider.become(account);
    const visitor = browser(server);
    const departure = await visitor.get('/sign-in/institution');
    expect((await visitor.get(path)).statusCode).toBe(502);
    const fresh = new URL(await passThrough(String(departure.headers.location)));
    expect((await visitor.get(`${fresh.pathname}${fresh.search}`)).statusCode).toBe(502);
  });

  it.each(['state', 'nonce', 'verifier'] as const)('refuses an answer to another %s', async (name) => {
    const person = await anInvitedPerson();
    provider.become(anAccount(person.email));
    const visitor = browser(server);
    const departure = await visitor.get('/sign-in/institution');
    const back = new URL(await passThrough(String(departure.headers.location)));
    const cookie = visitor.cookies.get('__Host-kopskats_provider') ?? '';
    const told = JSON.parse(Buffer.from(cookie, 'base64url').toString());
    const other = Buffer.from(JSON.stringify({ ...told, [name]: 'x'.repeat(43) })).toString('base64url');
    visitor.cookies.set('__Host-kopskats_provider', other);
    expect((await visitor.get(`${back.pathname}${back.search}`)).statusCode).toBe(502);
    expect(visitor.cookies.has('__Host-kopskats')).toBe(false);
    expect((await server.store.people.find(person.id))?.status).toBe('invited');
  });

  it.each(['%%%', Buffer.from('{}').toString('base64url'), Buffer.from('[1]').toString('base64url')])(
    'refuses a cookie made up: %s',
    async (cookie) => {
      const visitor = browser(server);
      visitor.cookies.set('__Host-kopskats_provider', cookie);
      expect((await visitor.get('/sign-in/institution/return?code=x&state=y')).statusCode).toBe(502);
    },
  );

  it('leads to no other host afterwards', async () => {
    const person = await anInvitedPerson();
    const { answer } = await signIn(anAccount(person.email), '//evil.example');
    expect(answer.headers.location).toBe('/');
  });

  it('says so when the provider cannot be reached', async () => {
    const elsewhere = await startTestServer({
      identityProvider: { ...provider.settings, issuer: 'http://127.0.0.1:9' },
    });
    const answer = await browser(elsewhere).get('/sign-in/institution');
    expect(answer.statusCode).toBe(502);
    expect(textOf(answer)).toContain('Pieslēgties ar iestādes kontu neizdevās');
    await elsewhere.close();
  });

  it('is nowhere to be found where the settings name no provider', async () => {
    const plain = await startTestServer();
    expect((await browser(plain).get('/sign-in/institution')).statusCode).toBe(404);
    expect(textOf(await browser(plain).get('/sign-in'))).not.toContain('iestādes kontu');
    await plain.close();
  });
});
