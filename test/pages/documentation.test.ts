import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { label } from '../../src/language/label.ts';
import { asCurl, firstSteps } from '../../src/pages/documentation/first-steps.ts';
import { schemaRows, typeText } from '../../src/pages/documentation/schema-rows.ts';
import type { ApiDocument } from '../../src/server/api-document.ts';
import type { Finding } from '../../src/survey/finding.ts';
import { clientOf } from '../api/client.ts';
import { descriptionOf } from '../api/described.ts';
import { browser, browserOf, textOf } from '../browser.ts';
import { anActivePerson, coordinator, startTestServer, type TestServer } from '../server/test-server.ts';

describe('the page about the API', () => {
  let server: TestServer;
  let document: ApiDocument;
  let page: string;

  beforeAll(async () => {
    server = await startTestServer();
    ({ document } = await descriptionOf(server));
    page = (await browser(server).get('/api')).body;
  });

  afterAll(() => server.close());

  it('is there for anyone, in either language', async () => {
    const visitor = browser(server);
    expect(textOf(await visitor.get('/api'))).toContain('Ar API programmas nolasa aptauju');
    await visitor.get('/language/en?returnTo=/api');
    const english = await visitor.get('/api');
    expect(english.headers['content-language']).toBe('en');
    expect(textOf(english)).toContain('With the API, programs read the survey');
  });

  it('is linked from where tokens are made', async () => {
    const person = await browserOf(server, await anActivePerson(server, coordinator));
    expect((await person.get('/account/tokens')).body).toContain('href="/api"');
  });

  it('begins with requests that work as they stand', async () => {
    const program = await clientOf(server, coordinator);
    const answers = [];
    for (const { method, path, body, headers } of firstSteps) {
      const at = path.replace('/api/v1', '');
      answers.push(await (method === 'GET' ? program.get(at) : program.send(method, at, body, headers)));
    }
    // A draft that holds three answers is not taken yet, and the answer says what is missing.
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 422]);
    const findings: readonly Finding[] = answers.at(-1)?.json().findings;
    expect(findings.length).toBeGreaterThan(5);
    const given = ['permits', 'partners', 'directions'];
    expect(findings.filter(({ place }) => given.includes(place.section ?? ''))).toEqual([]);
    const shown = textOf(await browser(server).get('/api'));
    for (const { path } of firstSteps) expect(shown).toContain(`https://kopskats.example${path}`);
    const step = { method: 'PUT', path: '/a', headers: { 'if-match': '"0"' }, body: { b: 1 } } as const;
    expect(asCurl('https://c', { ...step, says: label('', '') }).split(' \\\n  ')).toEqual([
      'curl -X PUT https://c/a',
      '-H "Authorization: Bearer $TOKEN"',
      `-H 'if-match: "0"'`,
      `-H 'content-type: application/json'`,
      `-d '{"b":1}'`,
    ]);
  });

  it('shows every operation with its path and answers, and every schema', () => {
    for (const [path, methods] of Object.entries(document.paths))
      for (const { operationId, summary } of Object.values(methods)) {
        expect(page).toContain(`<code class="govuk-!-text-break-word">${path}</code>`);
        expect(page).toContain(`id="${operationId}">${summary.replaceAll("'", '&#39;')}</h3>`);
      }
    for (const name of Object.keys(document.components.schemas))
      expect(page).toContain(`id="schema-${name}"`);
  });

  it('asks nothing of another host', () => {
    const addresses = [...page.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, to = '']) => to);
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((to) => !/^[/#]/.test(to) || to.startsWith('//'))).toEqual([]);
  });

  it('has ids once each, links that lead somewhere, and headings without a gap', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const inPage = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(inPage.filter((id) => !ids.includes(id))).toEqual([]);
    const labels = [...page.matchAll(/aria-labelledby="([^"]+)"/g)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    expect(labels.filter((id) => !ids.includes(id))).toEqual([]);
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });
});

describe('A schema in words', () => {
  it.each([
    [{ type: 'integer', minimum: 0, maximum: 10 }, 'integer, 0 to 10'],
    [{ type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER }, 'integer, from 1'],
    [{ type: ['string', 'null'] }, 'string or null'],
    [{ type: 'string', maxLength: 5 }, 'string, at most 5 characters'],
    [{ anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }] }, 'date-time or null'],
    [{ type: 'array', items: { $ref: '#/components/schemas/Finding' } }, 'list of Finding'],
    [{ enum: ['a', 'b'] }, '"a", "b"'],
    [{ const: 2025 }, '2025'],
    [{}, 'any value'],
  ])('%j is %s', (schema, words) => {
    expect(typeText(schema)).toBe(words);
  });

  it('is a row for each property at any depth', () => {
    const rows = schemaRows({
      required: ['a'],
      properties: {
        a: { type: 'array', items: { anyOf: [{ properties: { b: { type: 'string' } } }, { type: 'null' }] } },
      },
    });
    expect(rows.map(({ path, required }) => [path, required])).toEqual([
      ['a', true],
      ['a[].b', false],
    ]);
  });
});
