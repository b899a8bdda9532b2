// The web book opened from its folder in a browser, as a reader does: without a server, wide and narrow, with
// scripts and without. `PICTURES=folder` keeps what was seen.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/report/html/render.ts';
import { launchChromium } from '../../chromium.ts';
import { sampleBook } from '../pdf/sample-book.ts';
import { national } from './books.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = process.env.PICTURES ?? null;
const folder = mkdtempSync(join(tmpdir(), 'kopskats-html-'));
const address = (path: string): string => pathToFileURL(join(folder, path)).href;

let chrome: Browser;

beforeAll(async () => {
  for (const [name, book] of [['national', national] as const, ['sample', sampleBook()] as const])
    for (const [path, bytes] of await renderHtml(book)) {
      const file = join(folder, name, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
  chrome = await launchChromium();
});

afterAll(async () => {
  await chrome.close();
  rmSync(folder, { recursive: true });
});

interface Opened {
  readonly page: Page;
  /** What the page asked for outside its folder, and what it complained of. */
  readonly outside: string[];
  readonly complaints: string[];
}

async function openPage(options: Parameters<Browser['newContext']>[0] = {}): Promise<Opened> {
  const page = await (
    await chrome.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  ).newPage();
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address(''))) outside.push(request.url());
  });
  // What the browser gives up itself, because it goes to another page, has not failed.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, outside, complaints };
}

const drawn = (page: Page) =>
  page.evaluate('document.fonts.ready.then(() => new Promise(requestAnimationFrame))');

async function barriers(page: Page): Promise<readonly string[]> {
  const { violations }: AxeResults = await page.evaluate(
    'axe.run({ preload: false, resultTypes: ["violations"] })',
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' … ')}`);
}

/** The charts that are seen at the width of the screen, each with the width of its picture and the font of its words. */
const charts = (page: Page) =>
  page
    .getByRole('img')
    .and(page.locator('.chart svg'))
    .evaluateAll((images) =>
      images.map((image) => ({
        alt: image.getAttribute('aria-label'),
        right: image.getBoundingClientRect().right,
        height: image.getBoundingClientRect().height,
        shapes: image.querySelectorAll('path').length,
        words: [...image.querySelectorAll('text')].map((text) => text.getBoundingClientRect().height),
      })),
    );

const figureCount = national.blocks.filter(({ kind }) => kind === 'figure').length;

describe('a page of the web book', () => {
  it.each([
    'national/index.html',
    'national/saisinajumi.html',
    'national/pasvaldibas.html',
    'national/profils-LV0001000.html',
    'national/profils-ZEMGALE.html',
    'national/analize.html',
    'national/regionu-parskats.html',
    'national/parskats-ZEMGALE.html',
    'national/datu-piezimes.html',
    'national/pielikums.html',
    'sample/visa-gramata.html',
  ])('%s has no barrier and no line wider than the screen, wide or narrow', async (path) => {
    const { page, outside, complaints } = await openPage({ reducedMotion: 'reduce' });
    await page.goto(address(path));
    await page.evaluate(axe);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await drawn(page);
      expect(await barriers(page), `${width} px`).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth'), `${width} px`).toBeLessThanOrEqual(
        width,
      );
      if (pictures !== null) {
        const name = path.replace('/', '-').replace('.html', '');
        await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
      }
    }
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('shows its contents and every page that they lead to', async () => {
    const { page } = await openPage();
    await page.goto(address('national/index.html'));
    await page.click('.contents >> text=Rīgas valstspilsētas pašvaldība');
    expect(await page.textContent('h1')).toBe('Rīgas valstspilsētas pašvaldība');
    expect(await page.textContent('[aria-current=page]')).toBe('Rīgas valstspilsētas pašvaldība');
    await page.click('.turning .next');
    expect(await page.textContent('h1')).toBe('Ropažu novada pašvaldība');
    await page.context().close();
  });

  it('opens at the heading that its address names, whatever is drawn above it', async () => {
    const { page } = await openPage({ viewport: { width: 800, height: 1400 } });
    await page.goto(`${address('national/analize.html')}#participants`);
    await drawn(page);
    // A hair's breadth: letters that load late move what is above by parts of a pixel.
    const off = () =>
      page.evaluate(`Math.abs(document.querySelector('#participants').getBoundingClientRect().top - 16)`);
    await expect.poll(off).toBeLessThan(4);
    await page.context().close();
  });

  it('has a skip link to the text as first stop of the keyboard', async () => {
    const { page } = await openPage();
    await page.goto(address('national/profils-LV0001000.html'));
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    expect(await page.evaluate('document.activeElement.getBoundingClientRect().top')).toBeGreaterThanOrEqual(
      0,
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('MAIN');
    await page.context().close();
  });
});

describe('the maps of the web book', () => {
  it('are pictures with a message without JavaScript, with their values in a table below', async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    await page.goto(address('national/analize.html'));
    const map = page.locator('figure', { hasText: '2. karte' });
    await expect.poll(() => map.getByRole('img').isVisible()).toBe(true);
    expect(await map.getByRole('img').getAttribute('aria-label')).toContain('Datu nav par 12 pašvaldībām.');
    expect(await map.locator('table').isVisible()).toBe(false);
    await map.locator('summary').click();
    expect(await map.locator('tbody tr').count()).toBe(42);
    expect(await map.locator('table').isVisible()).toBe(true);
    await page.context().close();
  });

  it('keep their font size on a narrow screen and scroll in their own box', async () => {
    const { page } = await openPage({ viewport: { width: 320, height: 700 } });
    await page.goto(address('national/analize.html'));
    const box = page.locator('.drawing').first();
    const letters = await box
      .locator('text')
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().height));
    expect(Math.min(...letters)).toBeGreaterThanOrEqual(10);
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe('the diagrams of the web book', () => {
  let page: Page;

  beforeAll(async () => {
    page = (await openPage()).page;
    await page.goto(address('national/analize.html'));
    await drawn(page);
  });

  it('are drawn in the font of the book, wide and narrow, with a table below', async () => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await drawn(page);
      const seen = await charts(page);
      expect(seen).toHaveLength(figureCount);
      for (const { right, height, shapes, words } of seen) {
        expect(right).toBeLessThanOrEqual(width);
        expect(height).toBeGreaterThan(50);
        // The least is two bars: narrow charts have no axis line.
        expect(shapes).toBeGreaterThan(1);
        expect(Math.min(...words)).toBeGreaterThanOrEqual(10);
      }
    }
    expect(await page.evaluate(`document.fonts.check('15px "Source Sans 3"')`)).toBe(true);
    const table = page.locator('figure table').first();
    expect(await table.isVisible()).toBe(false);
    await page.locator('figure summary').first().click();
    expect(await table.isVisible()).toBe(true);
    await page.locator('figure summary').first().click();
  });

  it('have their messages as alternative text', async () => {
    const alt = national.blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure.alt] : []));
    expect((await charts(page)).map((chart) => chart.alt)).toEqual(alt);
  });

  it('are drawn without JavaScript, with their tables below', async () => {
    const { page: still } = await openPage({ javaScriptEnabled: false });
    await still.goto(address('national/analize.html'));
    const tables = still.locator('figure:has(.chart) table');
    expect(await tables.count()).toBe(figureCount);
    expect(await still.locator('.chart.wide svg').first().isVisible()).toBe(true);
    for (const summary of await still.locator('figure:has(.chart) summary').all()) await summary.click();
    for (const table of await tables.all()) expect(await table.isVisible()).toBe(true);
    await still.context().close();
  });

  it('keep the colours of their bars in print', async () => {
    const { page: paper } = await openPage({ javaScriptEnabled: false });
    await paper.goto(address('national/analize.html'));
    await paper.emulateMedia({ media: 'print' });
    const chart = paper.locator('#diagramma-2 .chart.wide');
    const fills = () =>
      chart.locator('path').evaluateAll((paths) => paths.map((path) => path.getAttribute('fill')));
    // Browsers leave out backgrounds on paper, and print shapes: of the axis, the bars, and the one singled out.
    expect(new Set(await fills()).size).toBeGreaterThan(2);
    expect(await chart.locator('svg').isVisible()).toBe(true);
    await paper.context().close();
  });

  it('open their tables for printing and close them again', async () => {
    const open = async () => {
      const tables = await page.locator('figure:has(.chart) table').all();
      const seen = await Promise.all(tables.map((table) => table.isVisible()));
      return seen.filter((isVisible) => isVisible).length;
    };
    await page.emulateMedia({ media: 'print' });
    expect(await open()).toBe(figureCount);
    await page.emulateMedia({ media: 'screen' });
    expect(await open()).toBe(0);
  });
});
