import * as argon2 from '@node-rs/argon2';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildApp } from '../../../src/app.ts';
import { demoPeople } from '../../../src/people/demo-people.ts';
import { hashPassword } from '../../../src/people/password.ts';
import { later } from '../../../src/store/people/moment.ts';
import { IDLE_MS, LIFETIME_MS } from '../../../src/store/people/sessions.ts';
import { browser, browserOf, textOf } from '../../browser.ts';
import { anActivePerson, coordinator, startTestServer, type TestServer } from '../../server/test-server.ts';

// Files of tests share what they import: the product is loaded anew so that it calls the spy.
vi.hoisted(() => vi.resetModules());
vi.mock('@node-rs/argon2', { spy: true });

const password = 'zils zirgs lasa avīzi';
const session = '__Host-kopskats';
const MINUTE = 60_000;

describe('signing in', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  async function aPersonWithPassword() {
    const person = await anActivePerson(server, coordinator);
    await server.store.people.setPassword(person.id, await hashPassword(password));
    return person;
  }

  async function tryWith(email: string, typed: string, fields = {}, headers = {}) {
    const visitor = browser(server);
    await visitor.get('/sign-in');
    const answer = await visitor.post('/sign-in', { email, password: typed, ...fields }, headers);
    return { visitor, answer };
  }

  it('leads to the start page with the right password, however the address is written', async () => {
    const { email, name } = await aPersonWithPassword();
    const { visitor, answer } = await tryWith(` ${email.toUpperCase()} `, password);
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe('/');
    expect(textOf(await visitor.get('/'))).toContain(String(name));
  });

  it('takes a password typed in another composition of the same letters', async () => {
    const { email } = await aPersonWithPassword();
    const { answer } = await tryWith(email, password.normalize('NFD'));
    expect(answer.statusCode).toBe(303);
  });

  it('leads back to the page that was asked for', async () => {
    const { email } = await aPersonWithPassword();
    const visitor = browser(server);
    const refused = await visitor.get('/account?x=1');
    expect(refused.headers.location).toBe('/sign-in?returnTo=%2Faccount%3Fx%3D1');
    const page = await visitor.get(String(refused.headers.location));
    expect(page.body).toContain('name="returnTo" value="/account?x=1"');
    const answer = await visitor.post('/sign-in', { email, password, returnTo: '/account?x=1' });
    expect(answer.headers.location).toBe('/account?x=1');
  });

  it('leads to the start page where the way back is too long', async () => {
    const visitor = browser(server);
    const refused = await visitor.get(`/account?${'x'.repeat(3000)}`);
    const page = await visitor.get(String(refused.headers.location));
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('name="returnTo" value="/"');
  });

  it.each([
    '//evil.example',
    'https://evil.example/',
    '/\\evil.example',
    '/\t/evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
    '/..//evil.example',
  ])('never leads to another host: %j', async (returnTo) => {
    const { email } = await aPersonWithPassword();
    const { answer } = await tryWith(email, password, { returnTo });
    expect(answer.statusCode).toBe(303);
    expect(new URL(String(answer.headers.location), 'https://kopskats.example').host).toBe(
      'kopskats.example',
    );
  });

  it('gives a cookie that no script, no other host and no plain connection sees', async () => {
    const { email } = await aPersonWithPassword();
    const { answer } = await tryWith(email, password);
    const cookie = answer.cookies.find(({ name }) => name === session);
    expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/' });
    expect(cookie).not.toHaveProperty('domain');
    expect(cookie?.value).toMatch(/^[\w-]{43}$/);
  });

  it('starts a session of its own, whatever the browser came with, and ends the one before', async () => {
    const victim = await aPersonWithPassword();
    const attacker = await browserOf(server, await anActivePerson(server, coordinator));
    const planted = attacker.cookies.get(session) ?? '';
    const visitor = browser(server);
    visitor.cookies.set(session, planted);
    // Who is signed in is led on; the form is sent all the same, as a page left open would.
    await visitor.get('/account');
    await visitor.post('/sign-in', { email: victim.email, password });
    expect(visitor.cookies.get(session)).not.toBe(planted);
    expect(await server.store.sessions.find(planted, server.now())).toBeNull();
    visitor.cookies.set(session, 'chosen-by-somebody-else');
    expect((await visitor.get('/account')).statusCode).toBe(303);
  });

  it('says the same of a wrong password, an unknown address and a person who has not come in yet', async () => {
    const known = await aPersonWithPassword();
    const invited = await server.store.people.add({
      ...coordinator,
      email: 'uzaicinats@novads.example',
      institution: 'X',
      madeAt: server.now(),
    });
    const answers = [];
    for (const email of [known.email, 'nav@novads.example', invited?.email ?? '', '']) {
      vi.mocked(argon2.verify).mockClear();
      const { answer } = await tryWith(email, 'wrong password');
      // The same work is done for each, so that time tells nothing either.
      expect(argon2.verify).toHaveBeenCalledOnce();
      expect(answer.cookies.map(({ name }) => name)).not.toContain(session);
      answers.push(answer.body.replaceAll(/value="[^"]*"/g, ''));
      expect(answer.statusCode).toBe(422);
    }
    expect(new Set(answers).size).toBe(1);
  });

  it('does not take an empty password for an account without one', async () => {
    const person = await anActivePerson(server, coordinator);
    expect((await tryWith(person.email, '')).answer.statusCode).toBe(422);
  });

  it('lets nobody in who is deactivated, and throws out who already was', async () => {
    const person = await aPersonWithPassword();
    const { visitor } = await tryWith(person.email, password);
    expect((await visitor.get('/account')).statusCode).toBe(200);
    await server.store.people.deactivate(person.id);
    expect((await visitor.get('/account')).statusCode).toBe(303);
    expect((await tryWith(person.email, password)).answer.statusCode).toBe(422);
  });

  it('stops guessing after ten attempts in fifteen minutes, for accounts that exist and that do not', async () => {
    const { email } = await aPersonWithPassword();
    for (const address of [email, 'nekad@novads.example']) {
      for (let attempt = 1; attempt <= 10; attempt += 1)
        expect((await tryWith(address, 'wrong password')).answer.statusCode).toBe(422);
      // What anybody can write into a header is not where they are.
      const { answer } = await tryWith(address, password, {}, { 'x-forwarded-for': '203.0.113.9' });
      expect(answer.statusCode).toBe(429);
      expect(textOf(answer)).toContain('Pārāk daudz mēģinājumu');
    }
    server.pass(15 * MINUTE);
    expect((await tryWith(email, password)).answer.statusCode).toBe(303);
  });

  it('lets no more through when attempts are made at the same moment', async () => {
    server.pass(15 * MINUTE);
    const { email } = await aPersonWithPassword();
    const answers = await Promise.all(Array.from({ length: 20 }, () => tryWith(email, 'wrong password')));
    const tried = answers.filter(({ answer }) => answer.statusCode === 422).length;
    const refused = answers.filter(({ answer }) => answer.statusCode === 429).length;
    expect(tried).toBeLessThanOrEqual(10);
    expect(tried + refused).toBe(20);
  });

  it('forgets failed attempts once the owner has come in', async () => {
    server.pass(15 * MINUTE);
    const { email } = await aPersonWithPassword();
    for (let round = 0; round < 2; round += 1) {
      for (let attempt = 1; attempt <= 8; attempt += 1) await tryWith(email, 'wrong password');
      expect((await tryWith(email, password)).answer.statusCode).toBe(303);
    }
  });

  it('stops one address from trying many accounts', async () => {
    server.pass(15 * MINUTE);
    for (let account = 1; account <= 60; account += 1)
      expect(await server.store.attempts.take([{ key: 'sign-in 127.0.0.1', limit: 60 }], server.now())).toBe(
        true,
      );
    const { email } = await aPersonWithPassword();
    expect((await tryWith(email, password)).answer.statusCode).toBe(429);
    server.pass(15 * MINUTE);
  });

  it('stops guessing at one account from many places after a hundred attempts in an hour', async () => {
    const { email } = await aPersonWithPassword();
    const budget = [{ key: `sign-in ${email}`, limit: 25 }];
    for (let attempt = 1; attempt <= 25; attempt += 1)
      expect(await server.store.attempts.take(budget, server.now())).toBe(true);
    expect((await tryWith(email, password)).answer.statusCode).toBe(429);
    server.pass(15 * MINUTE);
    expect((await tryWith(email, password)).answer.statusCode).toBe(303);
  });

  it('ends when nothing happens for half an hour, and after twelve hours whatever happens', async () => {
    const person = await aPersonWithPassword();
    const idle = await browserOf(server, person);
    server.pass(IDLE_MS - MINUTE);
    expect((await idle.get('/account')).statusCode).toBe(200);
    server.pass(IDLE_MS - MINUTE);
    expect((await idle.get('/account')).statusCode).toBe(200);
    server.pass(IDLE_MS);
    expect((await idle.get('/account')).statusCode).toBe(303);
    expect([IDLE_MS, LIFETIME_MS]).toEqual([30 * MINUTE, 720 * MINUTE]);

    const busy = await browserOf(server, person);
    for (let passed = 0; passed < LIFETIME_MS - MINUTE; passed += 20 * MINUTE) {
      expect((await busy.get('/account')).statusCode).toBe(200);
      server.pass(20 * MINUTE);
    }
    expect((await busy.get('/account')).statusCode).toBe(303);
  });

  it('can be undone: the session is gone on the server too', async () => {
    const person = await aPersonWithPassword();
    const visitor = await browserOf(server, person);
    const secret = visitor.cookies.get(session) ?? '';
    const answer = await visitor.post('/sign-out');
    expect(answer.headers).toMatchObject({ location: '/sign-in', 'clear-site-data': '"cache"' });
    expect(visitor.cookies.has(session)).toBe(false);
    expect(await server.store.sessions.find(secret, server.now())).toBeNull();
  });
});

describe('signing in behind a proxy', () => {
  it('counts by the address that the proxy names, and all of one subscriber together', async () => {
    const server = await startTestServer({ trustedProxies: ['127.0.0.1'] });
    const from = async (address: string) => {
      const visitor = browser(server);
      await visitor.get('/sign-in');
      const fields = { email: 'nav@novads.example', password: 'wrong password' };
      return (await visitor.post('/sign-in', fields, { 'x-forwarded-for': address })).statusCode;
    };
    for (let attempt = 1; attempt <= 10; attempt += 1)
      expect(await from(`203.0.113.1, 2001:db8:1:2::${attempt}`)).toBe(422);
    expect(await from('2001:db8:1:2:ffff::1')).toBe(429);
    expect(await from('2001:db8:1:3::1')).toBe(422);
    await server.close();
  });
});

describe('signing in as a sample person', () => {
  const email = demoPeople[0]?.email ?? '';

  it('is one click on a server that is set to demonstrate, and says so on every page', async () => {
    const server = await startTestServer({ demo: true });
    const visitor = browser(server);
    expect(textOf(await visitor.get('/sign-in'))).toContain('katrs var pieslēgties bez paroles');
    expect((await visitor.post('/sign-in/demo', { email: 'cits@novads.example' })).statusCode).toBe(400);
    expect((await visitor.post('/sign-in/demo', { email })).statusCode).toBe(303);
    expect(textOf(await visitor.get('/account'))).toContain('katrs var pieslēgties bez paroles');

    const person = await server.store.people.findByEmail(email);
    const times = { madeAt: server.now(), expiresAt: later(server.now(), 60 * MINUTE) };
    const token = { ...times, name: 'T', scope: 'write', territory: null } as const;
    const authorization = `Bearer ${await server.store.apiTokens.make(person?.id ?? '', token)}`;
    expect(
      (await server.app.inject({ url: '/api/v1/editions', headers: { authorization } })).statusCode,
    ).toBe(200);

    // The same data in earnest: nothing that was opened then is open now.
    const app = await buildApp({ ...server.parts, config: { ...server.parts.config, demo: false } });
    const earnest = browser({ ...server, app });
    for (const [name, value] of visitor.cookies) earnest.cookies.set(name, value);
    expect((await earnest.get('/account')).statusCode).toBe(303);
    expect((await app.inject({ url: '/api/v1/editions', headers: { authorization } })).statusCode).toBe(401);
    expect(textOf(await earnest.get('/sign-in'))).not.toMatch(/bez paroles|Demo/);
    expect((await earnest.post('/sign-in/demo', { email })).statusCode).toBe(404);
    await app.close();
    await server.close();
  });
});

describe('signing in without https', () => {
  it('uses cookies that a browser takes from this machine alone', async () => {
    const server = await startTestServer({ origin: 'http://localhost:3000' });
    const answer = await browser(server).get('/sign-in');
    expect(answer.cookies).toMatchObject([{ name: 'kopskats_form', httpOnly: true, sameSite: 'Lax' }]);
    expect(answer.cookies[0]).not.toHaveProperty('secure');
    expect(answer.headers).not.toHaveProperty('strict-transport-security');
    await server.close();
  });
});
