import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from '../../src/people/password.ts';
import { loggedError } from '../../src/server/log.ts';
import { browser, browserOf } from '../browser.ts';
import {
  administrator,
  anActivePerson,
  coordinator,
  startTestServer,
  type TestServer,
} from './test-server.ts';

const token = 'a token for the collector of metrics';

describe('the log', () => {
  it('records the event and the route, and no personal data', async () => {
    const server = await startTestServer();
    const person = await anActivePerson(server, administrator);
    await server.store.people.setPassword(person.id, await hashPassword('zils zirgs lasa avīzi'));
    const visitor = browser(server);
    await visitor.get('/sign-in?returnTo=/people', {
      'user-agent': 'Slepens/1.0',
      'x-forwarded-for': '203.0.113.7',
    });
    await visitor.post('/sign-in', { email: person.email, password: 'wrong password' });
    await visitor.post('/sign-in', { email: person.email, password: 'zils zirgs lasa avīzi' });
    await visitor.get('/people/invite');
    await visitor.post('/people/invite', {
      email: 'slepens@novads.example',
      institution: 'Slepena iestāde',
      role: 'coordinator',
      territories: 'LV0020000',
    });
    const invited = await server.store.people.findByEmail('slepens@novads.example');
    const link = await server.store.links.make(invited?.id ?? '', 'invitation', server.now());
    await browser(server).get(`/invitation/${link}`);
    await visitor.get('/slepens-celsh?vards=Slepens');
    await visitor.get('/returns/2025/LV0020000?vards=Slepens');

    const lines = server.log.map((line) => JSON.parse(line));
    expect(lines).toContainEqual(
      expect.objectContaining({
        method: 'GET',
        route: '/invitation/:secret',
        status: 200,
        reqId: expect.any(String),
      }),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({ msg: 'signed in', how: 'password', person: person.id }),
    );
    expect(lines).toContainEqual(expect.objectContaining({ msg: 'person invited', by: person.id }));
    expect(lines).toContainEqual(expect.objectContaining({ msg: 'access refused', person: person.id }));
    expect(lines).toContainEqual(expect.objectContaining({ route: null, status: 404 }));
    const secrets = [
      person.email,
      'zirgs',
      'lepen',
      link,
      '127.0.0.1',
      '203.0.113',
      'returnTo',
      ...visitor.cookies.values(),
    ];
    expect(secrets.filter((secret) => server.log.join('').includes(secret))).toEqual([]);
    await server.close();
  });

  it('keeps the stack and message of an error without the values in it', () => {
    const error = Object.assign(new Error('no person "Anna" with anna@novads.example or \'x\''), {
      code: '23505',
    });
    const logged = loggedError(error);
    expect(logged).toMatchObject({ type: 'Error', code: '23505', message: 'no person … with … or …' });
    expect(logged.stack).toContain('observe.test.ts');
    expect(JSON.stringify(logged)).not.toMatch(/Anna|anna@/);
    const later = loggedError(new Error('outer', { cause: error }));
    expect(later.cause).toEqual(logged);
    expect(loggedError(new Error(`${'a'.repeat(200_000)}@`)).message.length).toBeLessThanOrEqual(1000);
  });
});

describe('health checks and metrics', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer({ metricsToken: token });
  });

  afterAll(() => server.close());

  it('report that the service is live and ready', async () => {
    const visitor = browser(server);
    expect((await visitor.get('/health/live')).json()).toEqual({ status: 'live' });
    expect((await visitor.get('/health/ready')).json()).toEqual({ status: 'ready' });
  });

  it('are labelled by route, never by values in a URL', async () => {
    await browser(server).get('/invitation/a-secret-that-is-none');
    const answer = await browser(server).get('/metrics', { authorization: `Bearer ${token}` });
    expect(answer.headers['content-type']).toContain('text/plain');
    expect(answer.body).toContain(
      'http_request_duration_seconds_count{method="GET",route="/invitation/:secret",status="410"} 1',
    );
    expect(answer.body).toContain('process_resident_memory_bytes');
    expect(answer.body).not.toContain('a-secret-that-is-none');
  });

  it('are refused without the metrics token', async () => {
    for (const authorization of ['', 'Bearer wrong', `Basic ${token}`])
      expect((await browser(server).get('/metrics', { authorization })).statusCode).toBe(404);
  });

  it('have no metrics where no token is configured', async () => {
    const without = await startTestServer();
    expect((await browser(without).get('/metrics', { authorization: 'Bearer ' })).statusCode).toBe(404);
    await without.close();
  });

  it('report live but not ready while the database is unreachable', async () => {
    const broken = await startTestServer();
    const person = await anActivePerson(broken, coordinator);
    const visitor = await browserOf(broken, person);
    await broken.store.close();
    expect((await visitor.get('/health/live')).statusCode).toBe(200);
    expect((await visitor.get('/health/ready')).statusCode).toBe(503);
    const page = await visitor.get('/account');
    expect(page.statusCode).toBe(500);
    expect(page.body).toContain('Radusies kļūda mūsu pusē');
    expect(page.body).not.toMatch(/pool|driver|Error|node_modules/);
    await broken.app.close();
  });
});
