import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser, browserOf, textOf } from '../browser.ts';
import {
  administrator,
  anActivePerson,
  coordinator,
  startTestServer,
  type TestServer,
} from './test-server.ts';

describe('a form', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  async function aSession() {
    const person = await anActivePerson(server, coordinator);
    return { person, visitor: await browserOf(server, person) };
  }

  async function isStillSignedIn(visitor: Awaited<ReturnType<typeof aSession>>['visitor']) {
    return (await visitor.get('/account')).statusCode === 200;
  }

  it.each([
    ['without its token', { _csrf: '' }],
    ['with a token made up', { _csrf: 'x'.repeat(43) }],
  ])('%s is refused, changes nothing and says what to do', async (_how, fields) => {
    const { visitor } = await aSession();
    const answer = await visitor.post('/sign-out', fields);
    expect(answer.statusCode).toBe(403);
    expect(textOf(answer)).toContain('Veidlapas derīguma laiks ir beidzies');
    expect(await isStillSignedIn(visitor)).toBe(true);
  });

  it('with the CSRF token of another session is refused', async () => {
    const { visitor } = await aSession();
    const other = (await aSession()).visitor;
    const token = /name="_csrf" value="([^"]+)"/.exec((await other.get('/account')).body)?.[1] ?? '';
    expect((await visitor.post('/sign-out', { _csrf: token })).statusCode).toBe(403);
  });

  it('with a CSRF token from before sign-in is refused after sign-in', async () => {
    const { person } = await aSession();
    const visitor = browser(server);
    await visitor.get('/sign-in');
    visitor.cookies.set(
      '__Host-kopskats',
      await server.store.sessions.start(person.id, 'Firefox', server.now()),
    );
    expect((await visitor.post('/sign-out')).statusCode).toBe(403);
  });

  it('may carry its CSRF token in a header', async () => {
    const { visitor } = await aSession();
    const token = /name="_csrf" value="([^"]+)"/.exec((await visitor.get('/account')).body)?.[1] ?? '';
    const answer = await visitor.post('/sign-out', { _csrf: '' }, { 'x-csrf-token': token });
    expect(answer.statusCode).toBe(303);
  });

  it.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('that comes with %j is refused even with its token', async (headers) => {
    const { visitor } = await aSession();
    expect((await visitor.post('/sign-out', {}, headers)).statusCode).toBe(403);
    expect(await isStillSignedIn(visitor)).toBe(true);
  });

  it.each([
    { origin: 'https://kopskats.example', 'sec-fetch-site': 'same-origin' },
    { origin: 'http://localhost:8080', host: 'localhost:8080' },
  ])('that comes with %j is our own', async (headers) => {
    const { visitor } = await aSession();
    expect((await visitor.post('/sign-out', {}, headers)).statusCode).toBe(303);
  });

  it.each(['application/json', 'text/plain', 'text/xml', 'multipart/form-data; boundary=x', ''])(
    'sent as %j is not read',
    async (type) => {
      const { visitor } = await aSession();
      expect((await visitor.post('/sign-out', {}, { 'content-type': type })).statusCode).toBe(415);
      expect(await isStillSignedIn(visitor)).toBe(true);
    },
  );

  it('larger than a megabyte is refused with 413', async () => {
    const { visitor } = await aSession();
    const answer = await visitor.post('/sign-out', { text: 'x'.repeat(1024 * 1024) });
    expect(answer.statusCode).toBe(413);
    expect(textOf(answer)).toContain('pārāk liels');
  });

  it('with a hundred thousand fields, or fields named like properties of Object.prototype, is handled safely', async () => {
    const { visitor } = await aSession();
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`f${index}`, '']));
    expect((await visitor.post('/account/tokens', many)).statusCode).toBe(422);
    const inside = { __proto__polluted: 'x', constructor: 'x', prototype: 'x', 'name[]': 'x', toString: 'x' };
    expect((await visitor.post('/account/tokens', inside)).statusCode).toBe(422);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('with a repeated single-valued field is refused', async () => {
    const { visitor } = await aSession();
    expect((await visitor.post('/account/tokens', { name: ['a', 'b'] })).statusCode).toBe(400);
  });
});

describe('user input', () => {
  let server: TestServer;
  const markup = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>{{ 7*7 }}{% raw %}`;

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  it('is escaped on every page that shows it', async () => {
    const keeper = await browserOf(server, await anActivePerson(server, administrator));
    await keeper.get('/people/invite');
    const invited = await keeper.post('/people/invite', {
      email: 'html@novads.example',
      institution: markup,
      role: 'coordinator',
      territories: 'LV0020000',
    });
    expect(invited.statusCode).toBe(200);
    const person = await server.store.people.findByEmail('html@novads.example');
    await server.store.people.activate(person?.id ?? '');
    if (person === null) throw new Error('nobody was invited');
    const visitor = await browserOf(server, person);
    await visitor.post('/account/tokens', { name: markup, scope: 'read', days: '30' });
    const pages = [
      invited,
      await keeper.get('/people'),
      await keeper.get(`/people/${person.id}`),
      await keeper.post('/people/invite', { email: markup, institution: markup }),
      await visitor.get('/'),
      await visitor.get('/account'),
      await visitor.get('/account/tokens'),
      await visitor.post('/account/tokens', { name: markup, days: '7' }),
      await visitor.get('/account/password'),
      await browser(server).get(`/sign-in?returnTo=${encodeURIComponent(`/${markup}`)}`),
    ];
    for (const page of pages) {
      expect(page.body).not.toMatch(/<script>|<img|onerror=alert\(1\)>/);
      expect(page.body).toMatch(/&lt;script&gt;|%3Cscript%3E/);
    }
  });

  it('is stored without characters that databases and e-mail cannot represent', async () => {
    const keeper = await browserOf(server, await anActivePerson(server, administrator));
    await keeper.get('/people/invite');
    const unsafe = 'Parauga\r\nBcc: x@y.example\0 \u202Enovads';
    const email = 'nul@novads.example';
    const invited = { email: `\0${email}\r\n`, institution: unsafe, role: 'analyst' };
    expect((await keeper.post('/people/invite', invited)).statusCode).toBe(200);
    const person = await server.store.people.findByEmail(`${email}\0`);
    expect(person).toMatchObject({ email, institution: 'Parauga Bcc: x@y.example novads' });
    const visitor = await browserOf(server, await anActivePerson(server, coordinator));
    await visitor.post('/account/tokens', { name: unsafe, scope: 'read', days: '30' });
    expect(textOf(await visitor.get('/account/tokens'))).toContain('Parauga Bcc: x@y.example novads');
    const stranger = browser(server);
    await stranger.get('/sign-in');
    for (const path of ['/sign-in', '/password/forgotten'])
      expect((await stranger.post(path, { email: 'nav\0@novads.example' })).statusCode).toBeLessThan(500);
  });

  it('in a URL never becomes a response header', async () => {
    const visitor = browser(server);
    for (const text of ['/x\r\nset-cookie: a=b', '/x%0d%0aset-cookie:%20a=b']) {
      const answer = await visitor.get(`/language/en?returnTo=${encodeURIComponent(text)}`);
      expect(answer.statusCode).toBe(303);
      expect(answer.cookies.map(({ name }) => name)).toEqual(['__Host-kopskats_language']);
      expect(answer.headers.location).not.toMatch(/[\r\n]/);
    }
  });

  it.each([
    '/%E0%A4%A',
    '/api/v1/%E0%A4%A',
    '/invitation/%00',
    `/invitation/${'x'.repeat(500)}`,
    '/people/1%27%20or%201=1',
    '/..%2f..%2fetc/passwd',
    '/assets/..%2fkopskats.css',
    '/assets/kopskats.css',
  ])('in the address %j meets a plain refusal', async (path) => {
    const answer = await browser(server).get(path);
    expect([303, 400, 404, 410, 414]).toContain(answer.statusCode);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(answer.body).not.toMatch(/Error:|at \w+ \(|node_modules|FST_/);
  });
});

describe('response headers', () => {
  it('forbid everything that the pages do not use', async () => {
    const server = await startTestServer();
    const visitor = browser(server);
    for (const path of ['/sign-in', '/nowhere', '/health/live']) {
      const { headers } = await visitor.get(path);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none';script-src 'self';style-src 'self';font-src 'self';img-src 'self';connect-src 'self';" +
          "form-action 'self';frame-ancestors 'none';base-uri 'none';upgrade-insecure-requests",
      );
      expect(headers).toMatchObject({
        'strict-transport-security': 'max-age=63072000',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
        'cache-control': 'no-store',
      });
      expect(headers).not.toHaveProperty('server');
      expect(headers).not.toHaveProperty('x-powered-by');
    }
    await server.close();
  });

  it('let assets be cached as immutable, because their URLs change with their content', async () => {
    const server = await startTestServer();
    const visitor = browser(server);
    const { body } = await visitor.get('/sign-in');
    const assets = [...body.matchAll(/\/assets\/[\w.-]+/g)].map(([path]) => path);
    expect(assets.length).toBe(4);
    for (const path of assets) {
      const plain = await visitor.get(path);
      expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      const compressed = await visitor.get(path, { 'accept-encoding': 'gzip, br' });
      expect(compressed.headers['content-encoding']).toBe('br');
      expect(compressed.rawPayload.length).toBeLessThan(plain.rawPayload.length + 1);
    }
    await server.close();
  });
});

describe('a slow client', () => {
  it('is disconnected when its request is incomplete at the time limit', async () => {
    const server = await startTestServer({}, { headers: 50, request: 100, check: 20 });
    await server.app.listen({ host: '127.0.0.1', port: 0 });
    const [listening] = server.app.addresses();
    const { port } = listening as AddressInfo;
    const halves = [
      'GET /sign-in HTTP/1.1\r\nHost: x\r\n',
      'POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n\r\nem',
    ];
    for (const half of halves) expect(await answerTo(port, half)).toMatch(/^HTTP\/1\.1 408|^$/);
    expect((await fetch(`http://127.0.0.1:${port}/health/live`)).status).toBe(200);
    await server.close();
  });
});

/** What comes back until the server hangs up. */
function answerTo(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}
