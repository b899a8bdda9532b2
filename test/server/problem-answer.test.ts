import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Routes } from '../../src/app.ts';
import { Problem } from '../../src/problem.ts';
import { anyone, readers } from '../../src/server/access.ts';
import type { App } from '../../src/server/parts.ts';
import { browser, browserOf, textOf } from '../browser.ts';
import { anActivePerson, analyst, startTestServer, type TestServer } from './test-server.ts';

/** Routes that go wrong in every way there is, as pages and in the API. */
const failing =
  (prefix: string): Routes =>
  (app: App) => {
    const config = { access: anyone };
    app.get(`${prefix}/crash`, { config }, async () => {
      throw new Error('the password of the database is hunter2');
    });
    app.get(`${prefix}/internal`, { config }, async () => {
      throw new Problem('no-returns', 'Mape /srv/secret.');
    });
    app.get(`${prefix}/known`, { config }, async () => {
      throw new Problem('not-found', 'Iesnieguma 2025-LV0020000 nav.');
    });
    app.get(`${prefix}/closed`, { config: { access: readers('analyst') } }, async () => 'open');
    app.post(
      `${prefix}/body`,
      { config, schema: { body: z.object({ count: z.number().int() }) } },
      async () => 'ok',
    );
  };

describe('an error response', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer({}, {}, true, { pages: [failing('')], api: [failing('/api')] });
  });

  afterAll(() => server.close());

  it('is a page in the language of the reader with the request id that is in the log', async () => {
    const visitor = browser(server);
    const page = await visitor.get('/crash');
    expect(page.statusCode).toBe(500);
    expect(textOf(page)).toContain('Radusies kļūda mūsu pusē');
    const id = /<code[^>]*>([\w-]{36})<\/code>/.exec(page.body)?.[1];
    expect(server.log.map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({
        reqId: id,
        msg: 'request failed',
        err: expect.objectContaining({ type: 'Error' }),
      }),
    );
    await visitor.get('/language/en');
    expect(textOf(await visitor.get('/crash'))).toContain('Something went wrong on our side');
    expect((await visitor.get('/nowhere')).body).toContain('<html lang="en"');
  });

  it('is problem details (RFC 9457) for programs', async () => {
    const answer = await browser(server).get('/api/known');
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(answer.json()).toEqual({
      type: 'urn:kopskats:problem:not-found',
      title: 'Šajā adresē nekā nav.',
      status: 404,
      detail: expect.stringContaining('Pārbaudiet edīciju, teritoriju'),
      instance: expect.stringMatching(/^urn:kopskats:request:[\w-]{36}$/),
    });
    const english = await browser(server).get('/api/nowhere', { 'accept-language': 'en-GB' });
    expect(english.json()).toMatchObject({ title: 'There is nothing at this address.', status: 404 });
  });

  it.each(['/crash', '/internal', '/api/crash', '/api/internal'])(
    'on our side says nothing of our insides: %s',
    async (path) => {
      const answer = await browser(server).get(path);
      expect(answer.statusCode).toBe(500);
      expect(answer.body).not.toMatch(/hunter2|secret|no-returns|iesniegum|stack|\.ts/);
    },
  );

  it('for an invalid body names the invalid place', async () => {
    const answer = await server.app.inject({ method: 'POST', url: '/api/body', payload: { count: 1.5 } });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({
      type: 'urn:kopskats:problem:bad-request',
      errors: [{ pointer: '#/count' }],
    });
  });

  it.each([
    ['{"count":', 400],
    ['{"__proto__":{"x":1},"count":1}', 400],
    [JSON.stringify({ count: 1, text: 'x'.repeat(1024 * 1024) }), 413],
  ])('with a body that cannot be taken is said: %.30s', async (payload, status) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await server.app.inject({ method: 'POST', url: '/api/body', payload, headers });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json');
  });

  it('asks a program for its token, not for a sign-in', async () => {
    const answer = await browser(server).get('/api/closed');
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
    expect(answer.json()).toMatchObject({ type: 'urn:kopskats:problem:sign-in-required' });
  });

  it.each(['/api/closed', '/%61pi/closed', '/./api/closed'])(
    'takes no session for a token, however the address is spelt: %s',
    async (path) => {
      // A foreign page cannot use the API through a browser.
      const visitor = await browserOf(server, await anActivePerson(server, analyst));
      expect((await visitor.get('/closed')).statusCode).toBe(200);
      const answer = await visitor.get(path);
      expect(answer.statusCode).toBe(401);
      expect(answer.headers['content-type']).toBe('application/problem+json');
    },
  );
});
