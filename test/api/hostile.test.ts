// Whatever is sent, the answer is a clear refusal, the server goes on, and nothing is half-stored.
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { REQUESTS_IN_WINDOW } from '../../src/server/token-budget.ts';
import { check } from '../../src/survey/check.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { analyst, coordinator, officer, startTestServer, type TestServer } from '../server/test-server.ts';
import { returnOf } from '../store/sample-returns.ts';
import { type Client, clientOf, problemIn } from './client.ts';

const PATH = '/editions/2025/returns/LV0020000';
const key = { 'idempotency-key': 'hostile' };
const document = returnOf('LV0020000');
const HOUR = 3_600_000;

describe('the API under hostile requests', () => {
  let server: TestServer;
  let client: Client;

  beforeAll(async () => {
    server = await startTestServer();
    client = await clientOf(server, coordinator);
  });

  afterAll(() => server.close());

  afterEach(async () => {
    expect((await server.app.inject('/health/ready')).statusCode).toBe(200);
    expect((await client.get(`${PATH}/draft`)).json().version).toBe(0);
    expect((await client.get(`${PATH}/history`)).json()).toEqual({ steps: [], revisions: [] });
  });

  /** Every route that takes a body, with all that it asks for besides. */
  const sendings = [
    ['POST', `${PATH}/check`, {}],
    ['PUT', `${PATH}/draft`, { 'if-match': '"0"' }],
    ['POST', `${PATH}/submissions`, key],
  ] as const;

  it.each([
    ['more than a megabyte', JSON.stringify({ text: 'a'.repeat(1_100_000) }), {}, 'too-large'],
    ['a form', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, 'wrong-content-type'],
    ['a workbook', 'PK', { 'content-type': 'application/octet-stream' }, 'wrong-content-type'],
    ['plain text', '{}', { 'content-type': 'text/plain' }, 'wrong-content-type'],
    [
      'XML with entities',
      '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
      { 'content-type': 'application/xml' },
      'wrong-content-type',
    ],
    ['half of a document', '{"sections":{', {}, 'bad-json'],
    ['nothing at all', '', {}, 'bad-json'],
    ['nesting without end', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, {}, 'bad-json'],
    ['lists without end', '['.repeat(500_000), {}, 'bad-json'],
    ['a name twice', '{"sections":{},"sections":{"permits":{"issued":1}}}', {}, 'bad-json'],
    ['a prototype', '{"sections":{"__proto__":{"issued":1}}}', {}, 'bad-json'],
    ['a list', '[1,2]', {}, 'bad-request'],
    ['a text', '"return"', {}, 'bad-request'],
    ['null', 'null', {}, 'bad-request'],
  ])('refuses %s', async (_, body, headers, problem) => {
    for (const [method, path, needed] of sendings) {
      const answer = await client.send(method, path, body, { ...needed, ...headers });
      expect(problemIn(answer), `${method} ${path}`).toBe(problem);
    }
  });

  it('refuses a body with Content-Encoding, and one shorter than its Content-Length', async () => {
    const zipped = await client.send('POST', `${PATH}/check`, '{}', {
      'content-encoding': 'gzip',
      'content-type': 'application/gzip',
    });
    expect(problemIn(zipped)).toBe('wrong-content-type');
    const short = await client.send('POST', `${PATH}/check`, '{}', { 'content-length': '100' });
    expect(short.statusCode).toBe(400);
  });

  it('refuses tokens that are forged, expired, revoked, read-only, for another territory or another role', async () => {
    const stranger = await server.app.inject({
      url: `/api/v1${PATH}`,
      headers: { authorization: 'Bearer kopskats_x' },
    });
    expect(problemIn(stranger)).toBe('sign-in-required');
    expect(stranger.headers['www-authenticate']).toBe('Bearer');
    const expired = await clientOf(server, coordinator, { expiresAt: server.now() });
    expect(problemIn(await expired.get(PATH))).toBe('sign-in-required');
    const revoked = await clientOf(server, coordinator);
    for (const { id } of await server.store.apiTokens.of(revoked.personId))
      await server.store.apiTokens.revoke(revoked.personId, id, server.now());
    expect(problemIn(await revoked.get(PATH))).toBe('sign-in-required');
    const gone = await clientOf(server, coordinator);
    await server.store.people.deactivate(gone.personId);
    expect(problemIn(await gone.get(PATH))).toBe('sign-in-required');

    const both = { ...coordinator, territories: ['LV0020000', 'LV0021000'] };
    const refused = [
      await clientOf(server, coordinator, { scope: 'read' }),
      await clientOf(server, both, { territory: 'LV0021000' }),
      await clientOf(server, { ...coordinator, territories: ['LV0021000'] }),
      await clientOf(server, officer),
      await clientOf(server, analyst),
    ];
    for (const one of refused)
      for (const [method, path, needed] of sendings.slice(1))
        expect(problemIn(await one.send(method, path, document, needed))).toBe('forbidden');
  });

  it('ignores cookies, which prevents cross-site requests', async () => {
    const session = await server.store.sessions.start(client.personId, 'Firefox', server.now());
    const headers = { cookie: `__Host-kopskats=${session}`, 'content-type': 'application/json', ...key };
    const answer = await server.app.inject({
      method: 'POST',
      url: `/api/v1${PATH}/submissions`,
      headers,
      payload: { return: document },
    });
    expect(problemIn(answer)).toBe('sign-in-required');
  });

  it('refuses malformed URLs and headers', async () => {
    for (const path of [
      '/editions/abc/returns',
      '/editions/2025.5/returns',
      '/editions/1e3/returns/LV0020000',
      `/editions/2025/forms/${encodeURIComponent('../../etc/passwd')}/schema`,
      `${PATH}/revisions/${encodeURIComponent("1' or '1'='1")}`,
    ])
      expect(['bad-request', 'not-found'], path).toContain(problemIn(await client.get(path)));
    const long = await client.send(
      'POST',
      `${PATH}/submissions`,
      { draft: 1 },
      { 'idempotency-key': 'k'.repeat(201) },
    );
    expect(problemIn(long)).toBe('bad-request');
  });

  it('answers a malformed URL with problem details', async () => {
    for (const url of ['/api/v1/%zz', `/api/v1/editions/2025/returns/${'a'.repeat(300)}`])
      expect(problemIn(await server.app.inject({ url })), url).toBe('bad-request');
  });

  it('answers an unknown URL with problem details', async () => {
    for (const url of ['/api/v1/nowhere', '/api/', `/api/v1${PATH}/`, '/api/v1/editions/2025'])
      expect(problemIn(await server.app.inject({ url })), url).toBe('not-found');
  });

  it.each([
    ['DELETE', `/api/v1${PATH}`, 'GET, HEAD'],
    ['POST', '/api/v1/editions?x=1', 'GET, HEAD'],
    ['PATCH', `/api/v1${PATH}/draft`, 'GET, HEAD, PUT'],
    ['GET', `/api/v1${PATH}/submissions`, 'POST'],
    ['OPTIONS', '/api/v1/regions/ZEMGALE/summary', 'GET, HEAD'],
  ] as const)('answers %s %s with the methods that there are', async (method, url, methods) => {
    const answer = await server.app.inject({ method, url });
    expect([answer.statusCode, problemIn(answer)]).toEqual([405, 'method-not-allowed']);
    expect(answer.headers.allow).toBe(methods);
  });

  it.each([
    ['application/pdf', 406],
    ['text/html, application/json;q=0', 406],
    ['*/*;q=0', 406],
    ['nonsense', 406],
    ['text/html, application/*;q=0.1', 200],
    ['application/json; charset=utf-8', 200],
    ['application/json', 200],
    ['text/html, */*;q=0.1', 200],
    ['', 200],
  ])('gives JSON to a program that accepts „%s“: %i', async (accept, status) => {
    const schema = '/editions/2025/forms/municipal/schema';
    for (const path of [PATH, schema, '/editions/2025/returns']) {
      const answer = await client.get(path, { accept });
      expect([answer.statusCode, problemIn(answer)], path).toEqual([
        status,
        status === 200 ? null : 'not-acceptable',
      ]);
    }
  });

  it.each([
    ['in Latin-1', 'application/json; charset=iso-8859-1', '{}', 'wrong-content-type'],
    ['in UTF-16', 'application/json;charset="utf-16"', '{}', 'wrong-content-type'],
    ['of broken letters', 'application/json', Buffer.from('{"a":"\u00e4"}', 'latin1'), 'bad-json'],
    ['in UTF-8', 'application/json; charset="UTF-8"', '{"sections":{}}', null],
    ['with a mark of its byte order', 'application/json', '\uFEFF{"sections":{}}', null],
  ])('takes no letters to be others: JSON %s', async (_, type, payload, problem) => {
    const headers = { 'content-type': type, authorization: client.authorization };
    const answer = await server.app.inject({ method: 'POST', url: `/api/v1${PATH}/check`, headers, payload });
    expect(problemIn(answer)).toBe(problem);
  });

  it('refuses arbitrary JSON as a return, with findings', async () => {
    const value = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' });
    const sections = fc.dictionary(fc.constantFrom(...Object.keys(document.sections), 'x'), value, {
      maxKeys: 5,
    });
    await fc.assert(
      fc.asyncProperty(sections, async (given) => {
        const body = { return: { sections: given } };
        const answer = await client.send('POST', `${PATH}/submissions`, body, key);
        expect(['return-refused', 'bad-json']).toContain(problemIn(answer));
        if (problemIn(answer) === 'return-refused') expect(answer.json().findings).not.toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('limits the rate of a token, and accepts it again later', async () => {
    const busy = await clientOf(server, coordinator);
    const [token] = await server.store.apiTokens.of(busy.personId);
    const budget = { key: `api ${token?.id}`, limit: REQUESTS_IN_WINDOW };
    for (let taken = 1; taken < REQUESTS_IN_WINDOW; taken += 1)
      await server.store.attempts.take([budget], server.now());
    expect((await busy.get('/editions')).statusCode).toBe(200);
    for (let more = 0; more < 20; more += 1) {
      const stopped = await busy.get('/editions');
      expect(problemIn(stopped)).toBe('too-many-attempts');
      expect(stopped.headers['retry-after']).toBe('900');
    }
    expect((await client.get('/editions')).statusCode).toBe(200);
    server.pass(HOUR);
    expect((await busy.get('/editions')).statusCode).toBe(200);
  });
});

describe('HTML in every text of a return', () => {
  const markup = '<script>alert(1)</script><img src=x onerror=alert(2)>&amp;"\'';

  it('is stored and returned as text, never as HTML', async () => {
    const server = await startTestServer();
    const client = await clientOf(server, coordinator);
    const marked = JSON.parse(JSON.stringify(document), (name, value: unknown) =>
      typeof value === 'string' && /^(description|label|name|title|post_title)$/.test(name) ? markup : value,
    );
    const explanations = check(flatten(marked)).findings.map(({ rule, place, value }) => ({
      rule,
      place,
      value,
      text: markup,
    }));
    expect(JSON.stringify(marked).split('<script>').length).toBeGreaterThan(10);
    const answer = await client.send('POST', `${PATH}/submissions`, { return: marked, explanations }, key);
    expect(answer.statusCode).toBe(201);
    const read = await client.get(`${PATH}/revisions/latest`);
    expect(read.headers['content-type']).toMatch(/^application\/json/);
    expect(read.headers['x-content-type-options']).toBe('nosniff');
    // Who takes a return over from print may note how; a municipality's own return has no such note.
    expect(read.json()).toEqual({ ...marked, transcription: undefined });
    await server.close();
  });
});
