// The table of who may do what: every route that is registered, asked by everyone there is. It is made from the
// running app, so that a route cannot be forgotten; a change of access shows as a change of the golden file.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp, type Routes } from '../../src/app.ts';
import { later } from '../../src/store/people/moment.ts';
import type { Rights } from '../../src/store/people/person.ts';
import {
  administrator,
  anActivePerson,
  analyst,
  coordinator,
  officer,
  startTestServer,
  type TestServer,
} from './test-server.ts';

const DAY = 86_400_000;

/** Where a path names a territory, these are asked for; the people below answer for Aizkraukle and Zemgale. */
const asked = {
  'own municipality': 'LV0020000',
  'same region': 'LV0031000',
  'other municipality': 'LV0001000',
  'own region': 'ZEMGALE',
  'other region': 'LATGALE',
  'no territory': 'LV9999999',
} as const;

const token = { name: 'T', scope: 'write', territory: null } as const;

const callers: readonly (readonly [string, Rights | null, object?])[] = [
  ['nobody', null],
  ['coordinator', coordinator],
  ['region officer', officer],
  ['colleague for permits', { ...coordinator, sections: ['permits'] }],
  ['colleague for contacts', { ...coordinator, sections: ['contacts'] }],
  ['analyst', analyst],
  ['administrator', administrator],
  ['coordinator’s token', coordinator, token],
  ['… to read', coordinator, { ...token, scope: 'read' }],
  ['… expired', coordinator, { ...token, expiresAt: '2026-03-01T00:00:00.000Z' }],
  ['token of the colleague for permits', { ...coordinator, sections: ['permits'] }, token],
  ['officer’s token', officer, token],
  ['analyst’s token for Rīga', analyst, { ...token, territory: 'LV0001000' }],
  ['administrator’s token', administrator, token],
];

describe('the table of routes', () => {
  let server: TestServer;
  const headersOf = new Map<string, Record<string, string>>();

  beforeAll(async () => {
    server = await startTestServer({
      demo: true,
      metricsToken: 'a token for the collector of metrics',
      identityProvider: { issuer: 'http://127.0.0.1:9', clientId: 'kopskats', clientSecret: 'secret' },
    });
    for (const [name, rights, held] of callers) headersOf.set(name, await headersFor(rights, held));
  });

  afterAll(() => server.close());

  async function headersFor(rights: Rights | null, held?: object): Promise<Record<string, string>> {
    if (rights === null) return {};
    const person = await anActivePerson(server, rights);
    const now = server.now();
    if (held === undefined) {
      const secret = await server.store.sessions.start(person.id, 'Firefox', now);
      return { cookie: `__Host-kopskats=${secret}` };
    }
    const times = { madeAt: now, expiresAt: later(now, DAY) };
    const secret = await server.store.apiTokens.make(person.id, { ...token, ...times, ...held });
    return { authorization: `Bearer ${secret}` };
  }

  /** Whether the gate lets this request in. Forms come without their token, so that nothing is done behind it. */
  async function decision(method: string, url: string, headers: Record<string, string>): Promise<string> {
    const {
      statusCode,
      headers: told,
      body,
    } = await server.app.inject({ method: method as 'GET', url, headers });
    const problem = /(?:data-problem="|urn:kopskats:problem:)([\w-]+)/.exec(body)?.[1];
    const isSentToSignIn = statusCode === 303 && String(told.location).startsWith('/sign-in?returnTo=');
    if (isSentToSignIn || problem === 'sign-in-required') return 'sign in';
    return problem === 'forbidden' ? '–' : 'yes';
  }

  /** An address of a route; its section is that of the permits, and whatever else it names is nothing that there is. */
  function pathOf(url: string, territory: string): string {
    return url
      .replace(':territory', territory)
      .replace(':section', 'permits')
      .replaceAll(/:\w+/g, '00000000-0000-4000-8000-000000000000');
  }

  it('grants each route to exactly the roles that it names', async () => {
    const rows = [];
    for (const { method, url } of server.app.routeTable.filter((route) => route.method !== 'HEAD')) {
      const places = Object.entries(url.includes(':territory') ? asked : { '': '' });
      for (const [place, code] of places) {
        const path = pathOf(url, code);
        const cells = [];
        for (const [name] of callers) cells.push(await decision(method, path, headersOf.get(name) ?? {}));
        rows.push(`| ${url} ${method}${place === '' ? '' : ` · ${place}`} | ${cells.join(' | ')} |`);
      }
    }
    const head = `| route | ${callers.map(([name]) => name).join(' | ')} |\n|${'---|'.repeat(callers.length + 1)}`;
    await expect(`${head}\n${rows.sort().join('\n')}\n`).toMatchFileSnapshot('golden/route-table.md');
  });

  it('requires the same access for HEAD as for GET', () => {
    const gets = server.app.routeTable.filter(({ method }) => method === 'GET');
    const heads = server.app.routeTable.filter(({ method }) => method === 'HEAD');
    expect(heads.length).toBe(gets.length);
    for (const { url, access } of heads) expect(gets.find((get) => get.url === url)?.access).toEqual(access);
  });

  it('leads to the one address of a page where a slash is added to it', async () => {
    const urls = new Set(server.app.routeTable.map(({ url }) => url));
    // The address of a web book ends in a slash, so that its pictures stand below it.
    const pages = server.app.routeTable.filter(
      ({ method, url }) =>
        method === 'GET' && !url.startsWith('/api') && !/[/*]$/.test(url) && !urls.has(`${url}/`),
    );
    expect(pages.map(({ url }) => url)).toContain('/polls');
    for (const { url } of pages) {
      const path = pathOf(url, 'LV0020000');
      const { statusCode, headers } = await server.app.inject(`${path}/?told=saved`);
      expect([statusCode, headers.location], url).toEqual([308, `${path}?told=saved`]);
    }
    expect((await server.app.inject('//foreign.example/')).statusCode).not.toBe(308);
    expect((await server.app.inject('/report/2025/')).statusCode).toBe(404);
  });

  it('rejects every form without a CSRF token', async () => {
    const urlencoded = { type: 'application/x-www-form-urlencoded', payload: 'answer=1' };
    const part = '--x\r\nContent-Disposition: form-data; name="answer"\r\n\r\n1\r\n--x--\r\n';
    const multipart = { type: 'multipart/form-data; boundary=x', payload: part };
    async function answerTo(url: string, caller: string, { type, payload }: typeof urlencoded) {
      const headers = { ...headersOf.get(caller), 'content-type': type };
      return server.app.inject({ method: 'POST', url, headers, payload });
    }
    const forms = server.app.routeTable.filter(
      ({ method, url }) => method === 'POST' && !url.startsWith('/api/'),
    );
    const told: string[] = [];
    for (const { url } of forms) {
      const path = pathOf(url.replace(':edition', '2026'), asked['own municipality']);
      let reached = 0;
      for (const caller of ['coordinator', 'analyst', 'administrator']) {
        const first = await answerTo(path, caller, urlencoded);
        const last = first.statusCode === 415 ? await answerTo(path, caller, multipart) : first;
        const { statusCode, body } = last;
        if (statusCode === 403 && body.includes('data-problem="forbidden"')) continue;
        reached += 1;
        // What was typed into a long form is set aside, and the page of its address shown again.
        const isKept = statusCode === 303 && last.headers.location === path;
        // An upload by a link that opens nothing is refused before its fields are read.
        const isUnopened = url.startsWith('/shared/') && body.includes('data-problem="link-spent"');
        if (!isKept && !isUnopened && !body.includes('data-problem="form-expired"'))
          told.push(`${url}: ${statusCode}`);
      }
      expect(reached, url).toBeGreaterThan(0);
    }
    expect(told).toEqual([]);
  });

  it('keeps a server from starting that has a route without an access list', async () => {
    const forgetful: Routes = (app) => app.get('/forgotten', async () => 'open');
    await expect(buildApp(server.parts, { pages: [forgetful] })).rejects.toThrow(
      'GET /forgotten does not say who may come in',
    );
  });
});
