// What somebody who may not see a region's summary can learn of it before publication: nothing. Whatever they ask and
// however, they are answered byte for byte as if there were no such region.
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { regionFormats } from '../../../src/publishing/make-book.ts';
import { publishEdition } from '../../../src/publishing/publish-edition.ts';
import { transcribe } from '../../../src/returns/transcribe.ts';
import { later } from '../../../src/store/people/moment.ts';
import type { Rights } from '../../../src/store/people/person.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { problemIn } from '../../api/client.ts';
import { browserOf } from '../../browser.ts';
import {
  anActivePerson,
  analyst,
  coordinator,
  officer,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';
import { returnOf } from '../../store/sample-returns.ts';

type Headers = Readonly<Record<string, string>>;
type Ask = (path: string, headers?: Headers, method?: 'GET' | 'HEAD') => Promise<LightMyRequestResponse>;

const elsewhere: Rights = { role: 'coordinator', territories: ['LV0024000'], region: null };
const ofKurzeme: Rights = { ...officer, region: 'KURZEME' };
/** A region that has handed in, one that has not, and none. */
const OPEN = 'ZEMGALE';
const SILENT = 'VIDZEME';
const NEVER = 'NOWHERE';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

async function program(rights: Rights, territory: string | null = null): Promise<Ask> {
  const { id } = await anActivePerson(server, rights);
  const madeAt = server.now();
  const token = { name: 'Programma', scope: 'read', territory, madeAt, expiresAt: later(madeAt, 86_400_000) };
  const secret = await server.store.apiTokens.make(id, { ...token, scope: 'read' });
  return (path, headers = {}, method = 'GET') =>
    server.app.inject({ method, url: path, headers: { authorization: `Bearer ${secret}`, ...headers } });
}

async function visitor(rights: Rights): Promise<Ask> {
  const browser = await browserOf(server, await anActivePerson(server, rights));
  return (path, headers = {}) => browser.get(path, headers);
}

const summary = (code: string, more = 'edition=2025') => `/api/v1/regions/${code}/summary?${more}`;

/** All that an answer says but what is new with every request: its number, its tokens. */
function said({ statusCode, headers, body }: LightMyRequestResponse) {
  const { date: _, 'x-request-id': __, 'set-cookie': ___, ...rest } = headers;
  const plain = body
    .replaceAll(/urn:kopskats:request:[\w-]+/g, 'request')
    .replaceAll(/(name="_csrf" value|nonce)="[^"]*"/g, '$1')
    .replaceAll(/<code[^>]*>[\w-]{8,}<\/code>/g, '<code>');
  const policy = String(rest['content-security-policy'] ?? '').replaceAll(/'nonce-[^']*'/g, 'nonce');
  return { statusCode, headers: { ...rest, 'content-security-policy': policy }, plain };
}

async function handIn(...codes: readonly string[]): Promise<void> {
  for (const code of codes) await transcribe(server.store, flatten(returnOf(code)), server.now());
}

describe('whoever may not see a region before publication', () => {
  it('reads the same pages and lists, to the bit, whether it has handed in or not', async () => {
    const programs = [await program(elsewhere), await program(ofKurzeme), await program(analyst, 'LATGALE')];
    const visitors = [await visitor(elsewhere), await visitor(ofKurzeme)];
    const lists = ['', '/openapi.json', '/editions', '/editions/2025/returns', '/editions/2025/territories'];
    const pages = ['/', '/regions', '/reports', '/account', `/regions/${OPEN}/2025`];
    const readAll = async () => {
      const answers: LightMyRequestResponse[] = [];
      for (const ask of programs) for (const path of lists) answers.push(await ask(`/api/v1${path}`));
      for (const ask of visitors) for (const path of pages) answers.push(await ask(path));
      return answers.map(said);
    };
    const before = await readAll();
    const own = await visitor(officer);
    const ofTheirOwn = said(await own('/regions'));
    expect(before.filter(({ statusCode }) => statusCode === 200).length).toBeGreaterThan(15);
    await handIn('LV0020000', 'LV0028000', OPEN);
    // Those who may have looked at it, so that it is made and kept.
    for (const format of regionFormats)
      for (const ask of [await program(officer), await program(analyst)])
        expect((await ask(summary(OPEN, `edition=2025&format=${format}`))).statusCode).toBe(200);
    expect(await readAll()).toEqual(before);
    expect(said(await own('/regions'))).not.toEqual(ofTheirOwn);
  });

  describe.each([
    ['a coordinator in it', coordinator, null],
    ['a coordinator elsewhere', elsewhere, null],
    ['an officer of another region', ofKurzeme, null],
    ['an analyst’s program for another region', analyst, 'LATGALE'],
    ['an officer’s own program for a municipality', officer, 'LV0020000'],
  ])('as %s', (_, rights, bound) => {
    let ask: Ask;
    let tags: readonly string[];

    beforeAll(async () => {
      await handIn('LV0020000', 'LV0028000', OPEN);
      ask = await program(rights, bound);
      const known = [await program(officer), await program(analyst)];
      const answers = await Promise.all(
        known.flatMap((one) =>
          regionFormats.map((format) => one(summary(OPEN, `edition=2025&format=${format}`))),
        ),
      );
      tags = answers.map(({ headers }) => String(headers.etag));
      expect(new Set(tags).size).toBe(2 * regionFormats.length);
    });

    it('is answered alike for a region that has handed in, one that has not, and one that cannot be', async () => {
      const conditions: readonly Headers[] = [
        {},
        { 'if-none-match': '*' },
        { 'if-none-match': tags.join(', ') },
        { 'if-match': tags[0] ?? '' },
        { 'if-modified-since': new Date(server.now()).toUTCString() },
        { range: 'bytes=0-9' },
        { accept: 'text/csv', 'accept-language': 'en' },
      ];
      for (const format of regionFormats)
        for (const method of ['GET', 'HEAD'] as const)
          for (const headers of conditions) {
            const query = `edition=2025&format=${format}`;
            const never = await ask(summary(NEVER, query), headers, method);
            expect([never.statusCode, never.headers.etag]).toEqual([404, undefined]);
            for (const code of [OPEN, SILENT])
              expect(said(await ask(summary(code, query), headers, method))).toEqual(said(never));
          }
      expect(problemIn(await ask(summary(OPEN)))).toBe('not-found');
    });

    it('is told of a mistake in the question alike', async () => {
      for (const query of [
        '',
        'edition=1999',
        'edition=abc',
        'edition=2025&format=exe',
        'edition=2025&edition=2026',
      ])
        expect(said(await ask(summary(OPEN, query)))).toEqual(said(await ask(summary(NEVER, query))));
      for (const code of ['zemgale', 'ZEMGALE%20', '__proto__', 'constructor', 'LV0020000'])
        expect(said(await ask(summary(code)))).toEqual(said(await ask(summary(NEVER))));
    });
  });

  it('finds no page and no file of it in a browser either', async () => {
    await handIn('LV0020000', 'LV0028000', OPEN);
    for (const rights of [coordinator, elsewhere, ofKurzeme]) {
      const ask = await visitor(rights);
      for (const rest of ['2025', ...regionFormats.map((format) => `2025/summary/${format}`)]) {
        const never = said(await ask(`/regions/${NEVER}/${rest}`));
        expect(never.statusCode).toBe(404);
        for (const code of [OPEN, SILENT]) {
          const { plain, ...others } = said(await ask(`/regions/${code}/${rest}`));
          // A page leads to itself in the other language.
          expect({ ...others, plain: plain.replaceAll(code, NEVER) }).toEqual(never);
        }
      }
    }
  });

  it('is told nothing of their own region where nobody has handed in', async () => {
    const ask = await program(ofKurzeme);
    expect(said(await ask(summary('KURZEME')))).toEqual(said(await ask(summary(NEVER))));
  });

  it('has no more of it once a publication is taken back, though its files are kept', async () => {
    await handIn('LV0020000', 'LV0028000', OPEN);
    const { sha256 } = await server.store.snapshots.take(2025, server.now());
    const actor = { person: (await anActivePerson(server, analyst)).id, role: 'analyst' } as const;
    const order = { edition: 2025, actor, at: server.now() };
    const ask = await program(elsewhere);
    const never = said(await ask(summary(NEVER)));
    await publishEdition(server.store, { ...order, snapshot: sha256 });
    const { statusCode, headers } = await ask(summary(OPEN));
    expect(statusCode).toBe(200);
    await publishEdition(server.store, { ...order, snapshot: null });
    for (const condition of [{}, { 'if-none-match': String(headers.etag) }])
      expect(said(await ask(summary(OPEN), condition))).toEqual(never);
  });
});
