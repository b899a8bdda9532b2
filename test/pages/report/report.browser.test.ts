// The published report in a real browser, under the headers of the service: diagrams drawn, fonts loaded, nothing
// refused by the policy, no barrier that axe knows of, and all of it without scripts too.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishEdition } from '../../../src/publishing/publish-edition.ts';
import { transcribe } from '../../../src/returns/transcribe.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { launchChromium } from '../../chromium.ts';
import { anActivePerson, analyst, startTestServer, type TestServer } from '../../server/test-server.ts';
import { returnOf } from '../../store/sample-returns.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = process.env.PICTURES ?? null;

let server: TestServer;
let chrome: Browser;
let origin: string;
let publisher: string;

beforeAll(async () => {
  chrome = await launchChromium();
  server = await startTestServer({ origin: 'http://localhost' });
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`;
  for (const code of ['LV0020000', 'ZEMGALE', 'LV0001000'])
    await transcribe(server.store, flatten(returnOf(code)), server.now());
  const { sha256: snapshot } = await server.store.snapshots.take(2025, server.now());
  publisher = (await anActivePerson(server, analyst)).id;
  const actor = { person: publisher, role: 'analyst' } as const;
  await publishEdition(server.store, { edition: 2025, snapshot, actor, at: server.now() });
});

afterAll(async () => {
  await chrome.close();
  await server.close();
});

async function opened(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await chrome.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  // What the browser gives up itself, because it goes to another page, has not failed.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(request.url());
  });
  const answer = await page.goto(origin + path);
  expect(answer?.status()).toBe(200);
  return { context, page, complaints };
}

async function barriers(page: Page, name: string): Promise<void> {
  await page.evaluate(axe);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate('document.fonts.ready.then(() => new Promise(requestAnimationFrame))');
    const { violations }: AxeResults = await page.evaluate(
      'axe.run({ preload: false, resultTypes: ["violations"] })',
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' … ')}`)).toEqual(
      [],
    );
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    if (pictures !== null)
      await page.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage: true });
  }
}

describe('the published report in a browser', () => {
  it.each(['', 'analize.html', 'profils-LV0020000.html'])('has no barrier: %s', async (file) => {
    const { context, page, complaints } = await opened(`/report/2025/${file}`);
    await barriers(page, `report-${file}`);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('draws its diagrams in its own letters under the policy of the service', async () => {
    const { context, page, complaints } = await opened('/report/2025/analize.html');
    const drawn = await page.evaluate<{ places: number; inked: number; fonts: string[] }>(`(async () => {
      await document.fonts.ready;
      const charts = [...document.querySelectorAll('.chart.wide')];
      const isSeen = (shape) => shape.getBoundingClientRect().width + shape.getBoundingClientRect().height > 0;
      return {
        places: charts.length,
        inked: charts.filter((chart) => [...chart.querySelectorAll('svg path')].filter(isSeen).length > 1).length,
        fonts: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      };
    })()`);
    expect(drawn.places).toBeGreaterThan(3);
    expect(drawn.inked).toBe(drawn.places);
    expect(drawn.fonts.join()).toMatch(/Source Sans 3.*Source Serif 4|Source Serif 4.*Source Sans 3/);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is read without scripts from the list of reports to a profile, values of diagrams one click away', async () => {
    const { context, page } = await opened('/reports', { javaScriptEnabled: false });
    await page.click('text=Lasīt tīmeklī');
    expect(page.url()).toBe(`${origin}/report/2025/`);
    await page.click('main >> text=Aizkraukles novad');
    expect(await page.getAttribute('p.beside a', 'href')).toBe('profils-LV0020000.pdf');
    await page.goto(`${origin}/report/2025/analize.html`);
    const figures = page.locator('figure:has(.chart)');
    expect(await figures.count()).toBeGreaterThan(3);
    for (const figure of await figures.all()) {
      expect(await figure.locator('.chart.wide svg').isVisible()).toBe(true);
      await figure.locator('summary').click();
      expect(await figure.locator('table').isVisible()).toBe(true);
    }
    await context.close();
  });

  it('is reached by keyboard from the page of signing in', async () => {
    const { context, page } = await opened('/sign-in');
    await page.focus('#reports-title ~ ul a');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/report/2025/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#teksts');
    await context.close();
  });
});

describe.each(['lv', 'en'])('the ways to the report in %s', (language) => {
  it.each(['/reports', '/sign-in', '/editions/2025/publication'])('have no barrier: %s', async (path) => {
    const { context, page, complaints } = await opened('/sign-in');
    const value = await server.store.sessions.start(publisher, 'Chrome, Linux', server.now());
    await context.addCookies([
      { name: 'kopskats_language', value: language, url: origin },
      ...(path.startsWith('/editions') ? [{ name: 'kopskats', value, url: origin }] : []),
    ]);
    expect((await page.goto(origin + path))?.status()).toBe(200);
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    for (const details of await page.locator('details summary').all()) await details.click();
    await barriers(page, `${path.slice(1).replaceAll('/', '-')}-${language}`);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
