// The pages of planning regions in a real browser: no barrier that axe knows of, wide and narrow.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transcribe } from '../../../src/returns/transcribe.ts';
import type { Rights } from '../../../src/store/people/person.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { launchChromium } from '../../chromium.ts';
import {
  administrator,
  anActivePerson,
  analyst,
  officer,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';
import { returnOf } from '../../store/sample-returns.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const visits: readonly (readonly [string, Rights])[] = [
  ['/regions', administrator],
  ['/regions/ZEMGALE/2025', officer],
  ['/regions/ZEMGALE/2025', analyst],
  ['/editions/2025/publication', analyst],
  ['/editions/2025/texts', analyst],
  ['/editions/2025/texts/participants', analyst],
  ['/editions/2025/texts/frame', analyst],
];

describe('the pages of planning regions', () => {
  let server: TestServer;
  let chrome: Browser;
  let origin: string;

  beforeAll(async () => {
    chrome = await launchChromium();
    server = await startTestServer({ origin: 'http://localhost' });
    await server.app.listen({ host: '127.0.0.1', port: 0 });
    origin = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`;
    for (const code of ['LV0020000', 'ZEMGALE', 'LV0001000'])
      await transcribe(server.store, flatten(returnOf(code)), server.now());
  });

  afterAll(async () => {
    await chrome.close();
    await server.close();
  });

  async function signedIn(rights: Rights, language: string): Promise<BrowserContext> {
    const context = await chrome.newContext({ reducedMotion: 'reduce' });
    const person = await anActivePerson(server, rights);
    const value = await server.store.sessions.start(person.id, 'Chrome, Linux', server.now());
    await context.addCookies([
      { name: 'kopskats', value, url: origin },
      { name: 'kopskats_language', value: language, url: origin },
    ]);
    return context;
  }

  it.each(visits.flatMap(([path, rights]) => ['lv', 'en'].map((language) => ({ path, rights, language }))))(
    'have no barrier: $path for $rights.role in $language',
    async ({ path, rights, language }) => {
      const context = await signedIn(rights, language);
      const page = await context.newPage();
      const answer = await page.goto(origin + path);
      expect(answer?.status()).toBe(200);
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      await page.evaluate(axe);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        const { violations }: AxeResults = await page.evaluate('axe.run({ resultTypes: ["violations"] })');
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' … ')}`),
        ).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        if (process.env.PICTURES !== undefined)
          await page.screenshot({
            path: `${process.env.PICTURES}/${rights.role}-${path.replaceAll('/', '-')}-${language}-${width}.png`,
            fullPage: true,
          });
      }
      await context.close();
    },
  );
});
