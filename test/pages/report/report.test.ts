// The published report over HTTP: what everybody gets, what nobody gets before, and how it is kept.
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishEdition } from '../../../src/publishing/publish-edition.ts';
import { transcribe } from '../../../src/returns/transcribe.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { version } from '../../../src/version.ts';
import { browser, browserOf, textOf } from '../../browser.ts';
import { anActivePerson, analyst, startTestServer, type TestServer } from '../../server/test-server.ts';
import { returnOf, withPermits } from '../../store/sample-returns.ts';

const everything = [
  '/report/2025',
  '/report/2025/',
  '/report/2025/index.html',
  '/report/2025/visa-gramata.html',
  '/report/2025/profils-LV0020000.html',
  '/report/2025/parskats-2025.pdf',
  '/report/2025/summary-en.html',
  '/report/2025/summary-en.pdf',
  '/report/2025/profils-LV0020000.pdf',
  '/report/2025/assets/book.css',
  '/report/2025/assets/fonts/source-serif-4.ttf',
];

describe('the published report', () => {
  let server: TestServer;
  let actor: { person: string; role: 'analyst' };

  beforeAll(async () => {
    server = await startTestServer();
    for (const code of ['LV0020000', 'ZEMGALE', 'LV0001000'])
      await transcribe(server.store, flatten(returnOf(code)), server.now());
    actor = { person: (await anActivePerson(server, analyst)).id, role: 'analyst' };
  });

  afterAll(() => server.close());

  const get = (url: string, headers: Record<string, string> = {}) => server.app.inject({ url, headers });
  const publish = (snapshot: string | null) =>
    publishEdition(server.store, { edition: 2025, snapshot, actor, at: server.now() });
  const present = async () => (await server.store.snapshots.take(2025, server.now())).sha256;
  const made = () => server.log.filter((line) => line.includes('"file made"'));
  const plain = (body: string) => body.replaceAll(/[\da-f]{8}-[\da-f-]{27}|value="[^"]*"/g, '');

  it('does not exist before, just as that of a year which cannot exist', async () => {
    const never = await get('/report/1999/');
    expect(never.statusCode).toBe(404);
    for (const path of everything) {
      const answer = await get(path, { 'if-none-match': '*' });
      expect([path, answer.statusCode, answer.headers.etag]).toEqual([path, 404, undefined]);
      expect(plain(answer.body)).toBe(
        plain(never.body).replace('%2Freport%2F1999%2F', encodeURIComponent(path)),
      );
    }
    expect(made()).toEqual([]);
  });

  it('is made once, though many come at the same time', async () => {
    await publish(await present());
    const answers = await Promise.all(
      ['/', '/index.html', '/analize.html'].map((page) => get(`/report/2025${page}`)),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    expect(made()).toHaveLength(1);
    expect(answers[0]?.body).toBe(answers[1]?.body);
  });

  it('is there for everybody, and says what it is and how long it may be kept', async () => {
    const told = await Promise.all(
      everything.map(async (path) => {
        const { statusCode, headers } = await get(path);
        expect(headers['set-cookie']).toBeUndefined();
        return [path, statusCode, headers['content-type'], headers['cache-control']];
      }),
    );
    const page = [200, 'text/html; charset=utf-8', 'public, no-cache'];
    const pdf = [200, 'application/pdf', 'public, no-cache'];
    expect(told).toEqual([
      ['/report/2025', 303, undefined, 'no-store'],
      ['/report/2025/', ...page],
      ['/report/2025/index.html', ...page],
      ['/report/2025/visa-gramata.html', ...page],
      ['/report/2025/profils-LV0020000.html', ...page],
      ['/report/2025/parskats-2025.pdf', ...pdf],
      ['/report/2025/summary-en.html', ...page],
      ['/report/2025/summary-en.pdf', ...pdf],
      ['/report/2025/profils-LV0020000.pdf', ...pdf],
      ['/report/2025/assets/book.css', 200, 'text/css; charset=utf-8', 'public, no-cache'],
      ['/report/2025/assets/fonts/source-serif-4.ttf', 200, 'font/ttf', 'public, max-age=604800'],
    ]);
    expect((await get('/report/2025')).headers.location).toBe('/report/2025/');
  });

  it('has a summary in English, said to be so', async () => {
    for (const file of ['summary-en.html', 'summary-en.pdf'])
      expect((await get(`/report/2025/${file}`)).headers['content-language']).toBe('en');
    const page = (await get('/report/2025/summary-en.html')).body;
    expect(page).toContain('<html lang="en">');
    expect((await get('/reports')).body).toContain('href="/report/2025/summary-en.html"');
    expect((await get('/report/2025/')).body).toContain(
      '<a href="summary-en.html">Kopsavilkums angļu valodā</a>',
    );
  });

  it('names the published snapshot in its pages and in its PDF', async () => {
    const snapshot = await present();
    const front = await get('/report/2025/');
    expect(front.body).toContain(`<meta name="snapshot" content="${snapshot}">`);
    const pdf = await get('/report/2025/parskats-2025.pdf');
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.rawPayload.includes(snapshot)).toBe(true);
  });

  it('is sent short to whoever reads brotli, and not at all to whoever has it', async () => {
    for (const path of everything.slice(1)) {
      const first = await get(path, { 'accept-encoding': 'gzip, br' });
      const again = await get(path, {
        'accept-encoding': 'gzip, br',
        'if-none-match': String(first.headers.etag),
      });
      expect([path, again.statusCode, again.rawPayload.length]).toEqual([path, 304, 0]);
      expect(again.headers.etag).toBe(first.headers.etag);
      if (path.endsWith('.pdf')) continue;
      const whole = await get(path);
      expect(brotliDecompressSync(first.rawPayload).equals(whole.rawPayload), path).toBe(true);
      expect([whole.headers.etag === first.headers.etag, whole.headers.vary]).toEqual([
        false,
        'accept-encoding',
      ]);
    }
  });

  it.each([
    '/report/2025/nowhere.html',
    '/report/2025/analize',
    '/report/2025/index.html.br',
    '/report/2025/parskats-2026.pdf',
    '/report/2025/profils-LV9999999.pdf',
    '/report/2025/profils-ZEMGALE.pdf',
    '/report/2025/..%2f..%2fpackage.json',
    '/report/2025/assets/..%2f..%2f..%2fpackage.json',
    '/report/2025/assets/../../../package.json',
    '/report/2025/assets/',
    '/report/2025/assets/diagrams.ts',
    '/report/2025/%00',
    '/report/2025/assets/%00',
    '/report/2025/%E2%80%AE.html',
    '/report/2025.0/',
    '/report/+2025/index.html',
    '/report/NaN/',
    `/report/2025/${'a'.repeat(190)}`,
  ])('has no file but its own: %s', async (path) => {
    const answer = await get(path, { 'if-none-match': '*' });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.body).toContain('data-problem=');
  });

  it('stays as it was published until it is published again, and goes when that is taken back', async () => {
    const before = await get('/report/2025/profils-LV0020000.html');
    await transcribe(server.store, flatten(withPermits('LV0020000', 77)), server.now());
    const tag = String(before.headers.etag);
    expect((await get('/report/2025/profils-LV0020000.html', { 'if-none-match': tag })).statusCode).toBe(304);
    await publish(await present());
    const after = await get('/report/2025/profils-LV0020000.html', { 'if-none-match': tag });
    expect(after.statusCode).toBe(200);
    expect(after.body).not.toBe(before.body);
    const former = /content="([0-9a-f]{64})"/.exec(before.body)?.[1] ?? '';
    const kept = (snapshot: string) =>
      server.store.renditions.find({ snapshot, version, name: 'web/index.html' });
    expect([await kept(former), (await kept(await present())) === null]).toEqual([null, false]);
    await publish(null);
    expect(await kept(await present())).toBeNull();
    for (const path of everything) expect((await get(path)).statusCode, path).toBe(404);
  });
});

describe('the report of an analyst before publication', () => {
  it('is the very file that everybody gets once the same data are published', async () => {
    const server = await startTestServer();
    await transcribe(server.store, flatten(returnOf('LV0020000')), server.now());
    const publisher = await browserOf(server, await anActivePerson(server, analyst));
    expect((await publisher.get('/?edition=2025')).body).toContain('href="/editions/2025/publication"');
    expect((await publisher.get('/?edition=2026')).body).not.toContain('/publication"');
    const path = '/editions/2025/report.pdf';
    expect((await publisher.get('/editions/2025/publication')).body).toContain(`href="${path}"`);
    const before = await publisher.get(path);
    expect([before.statusCode, before.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(before.headers['cache-control']).toBe('private, no-cache');
    const { sha256: snapshot } = await server.store.snapshots.take(2025, server.now());
    await publisher.post('/editions/2025/publication', { snapshot });
    const open = await server.app.inject('/report/2025/parskats-2025.pdf');
    expect(open.rawPayload.equals(before.rawPayload)).toBe(true);
    for (const year of [2026, 1999])
      expect((await publisher.get(`/editions/${year}/report.pdf`)).statusCode).toBe(404);
    await server.close();
  });
});

describe('the way to the published report', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
    for (const code of ['LV0020000', 'LV0001000'])
      await transcribe(server.store, flatten(returnOf(code)), server.now());
  });

  afterAll(() => server.close());

  it('is shown to nobody before there is one', async () => {
    const visitor = browser(server);
    expect((await visitor.get('/sign-in')).body).not.toContain('/report');
    expect(textOf(await visitor.get('/reports'))).toContain('Neviens pārskats vēl nav publicēts.');
  });

  it('is shown where it is published, and the book is made without a reader waiting', async () => {
    const publisher = await browserOf(server, await anActivePerson(server, analyst));
    const page = await publisher.get('/editions/2025/publication');
    expect(textOf(page)).toContain('būs redzams šajā adresē: https://kopskats.example/report/2025/');
    const { sha256: snapshot } = await server.store.snapshots.take(2025, server.now());
    const answer = await publisher.post('/editions/2025/publication', { snapshot });
    expect(answer.statusCode).toBe(303);
    const after = await publisher.get(String(answer.headers.location));
    expect(after.body).toContain(
      '<a class="govuk-link" href="/report/2025/">https://kopskats.example/report/2025/</a>',
    );
    await expect.poll(() => server.log.filter((line) => line.includes('"file made"')).length).toBe(2);
  });

  it('is shown to everybody on the start page and in the list of reports', async () => {
    const visitor = browser(server);
    expect((await visitor.get('/sign-in')).body).toContain('href="/report/2025/"');
    const list = await visitor.get('/reports');
    const links = [...list.body.matchAll(/href="(\/report\/[^"]+)"/g)].map(([, href]) => href);
    expect(links.slice(0, 2)).toEqual(['/report/2025/', '/report/2025/parskats-2025.pdf']);
    expect(links.filter((href) => /profils-LV\d{7}\.pdf$/.test(String(href)))).toHaveLength(42);
  });

  it('leads from page to page and to nothing that is not there', async () => {
    const pages = ['/report/2025/index.html'];
    const files = new Set<string>();
    for (const path of pages) {
      const answer = await server.app.inject(path);
      expect([path, answer.statusCode]).toEqual([path, 200]);
      for (const [, to = ''] of answer.body.matchAll(/(?:href|src)="(?![a-z]+:|#)([^"#]+)/g)) {
        const { pathname } = new URL(to, `https://kopskats.example${path}`);
        if (!pathname.endsWith('.html')) files.add(pathname);
        else if (!pages.includes(pathname)) pages.push(pathname);
      }
    }
    expect(pages.length).toBeGreaterThan(45);
    const pdfs = [...files].filter((path) => path.endsWith('.pdf'));
    expect(pdfs).toContain('/report/2025/parskats-2025.pdf');
    expect(pdfs).toContain('/report/2025/summary-en.pdf');
    expect(pdfs).toHaveLength(44);
    for (const path of [...files].filter((file) => !file.endsWith('.pdf')))
      expect([path, (await server.app.inject(path)).statusCode]).toEqual([path, 200]);
  });
});
