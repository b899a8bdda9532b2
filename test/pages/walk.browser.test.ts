// The year of a coordinator at phone width, beside last year's return: from the letter of invitation until the return
// is handed in, by form and by workbook. Counts page views; `PICTURES=folder` keeps a picture of each
// and a list of when each was shown.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filledTemplate } from '../../scripts/workbook-cases/base-workbook.ts';
import { transcribe } from '../../src/returns/transcribe.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { browser } from '../browser.ts';
import { launchChromium } from '../chromium.ts';
import { administrator, anActivePerson, startTestServer, type TestServer } from '../server/test-server.ts';
import { returnOf } from '../store/sample-returns.ts';
import { returnOf2026 } from '../survey/return-of-2026.ts';

const pictures = process.env.PICTURES ?? null;
const password = 'zils zirgs lasa avīzi';
const sentence = 'Skaits ir pareizs, jo nodarbības notika mazās grupās.';

let server: TestServer;
let chrome: Browser;
let origin: string;
let folder: string;

beforeAll(async () => {
  if (pictures !== null) mkdirSync(pictures, { recursive: true });
  folder = await mkdtemp(join(tmpdir(), 'kopskats-walk-'));
  chrome = await launchChromium();
  server = await startTestServer({ origin: 'http://localhost' });
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await chrome.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** A page at phone width that counts what it shows. */
interface Phone {
  readonly page: Page;
  readonly views: () => number;
  /** Does what leads to another page and waits for it. */
  readonly leave: (act: () => Promise<unknown>) => Promise<void>;
  /** Presses what leads to another page and waits for it. */
  readonly press: (selector: string) => Promise<void>;
}

async function phone(name: string): Promise<Phone> {
  const viewport = { width: 390, height: 844 };
  const context = await chrome.newContext({ viewport, reducedMotion: 'reduce', locale: 'lv' });
  const page = await context.newPage();
  let views = 0;
  const startedAt = Date.now();
  const leave = async (act: () => Promise<unknown>) => {
    await Promise.all([page.waitForEvent('load'), act()]);
    views += 1;
    if (pictures === null) return;
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    appendFileSync(
      join(pictures, `${name}.txt`),
      `${views}\t${seconds} s\t${new URL(page.url()).pathname}\n`,
    );
    const path = join(pictures, `${name}-${String(views).padStart(2, '0')}.png`);
    await page.screenshot({ path, fullPage: true });
  };
  return { page, views: () => views, leave, press: (selector) => leave(() => page.click(selector)) };
}

/** Invites the coordinator of a territory that has last year's return, who takes the link of the letter up. */
async function takeUp({ page, leave, press }: Phone, territory: string): Promise<void> {
  await transcribe(server.store, flatten(returnOf(territory)), server.now());
  const keeper = browser(server);
  const { id } = await anActivePerson(server, administrator);
  keeper.cookies.set('kopskats', await server.store.sessions.start(id, 'Chrome, Linux', server.now()));
  await keeper.get('/people/invite');
  const email = `koordinators-${territory.toLowerCase()}@novads.example`;
  const invited = await keeper.post('/people/invite', {
    email,
    role: 'coordinator',
    territories: territory,
    institution: 'Parauga novada pašvaldība',
  });
  expect(invited.statusCode).toBeLessThan(400);
  await expect.poll(() => server.letters.some(({ to }) => to === email)).toBe(true);
  const letter = server.letters.find(({ to }) => to === email);
  const link = /https?:\/\/\S+/.exec(letter?.text ?? '')?.[0] ?? '';
  await leave(() => page.goto(link.replace(/^https?:\/\/[^/]+/, origin)));
  await page.fill('#name', 'Anna Bērziņa');
  await page.fill('#password', password);
  await press('main form button[type=submit]');
}

/** What a person answers where last year's return has nothing; other sections are looked through and confirmed. */
const newAnswers: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  participants: async (page) => {
    await page.check('[name=counted][value=yes]');
    await page.fill('#total', '120');
    await page.check('[name=certainty][value=exact]');
    await page.fill('[id="activities.1.label"]', 'Digitālo prasmju kursi');
    await page.fill('[id="activities.1.participants"]', '120');
    await page.check('[name="activities.1.certainty"][value=exact]');
  },
  permits: (page) => page.fill('#issued', '2'),
};

/** Answers what the page names in its boxes of errors and queries, as a person who follows their links would. */
async function answerWhatIsAsked(page: Page): Promise<void> {
  const links = page.locator('.govuk-error-summary a[href^="#"], .kopskats-found a[href^="#"]');
  const ids = new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))));
  for (const id of ids) {
    const control = page.locator(`[id="${(id ?? '').slice(1)}"]`);
    const [tag, type] = await control.evaluate((element) => [element.tagName, element.getAttribute('type')]);
    if (type === 'radio' || type === 'checkbox') await control.check();
    else if (tag === 'SELECT') await control.selectOption({ index: 1 });
    else if (tag === 'INPUT' && (await control.inputValue()) === '') await control.fill('1');
  }
  for (const box of await page.locator('.kopskats-note--query textarea').all())
    if ((await box.inputValue()) === '') await box.fill(sentence);
}

async function handIn({ page, press }: Phone): Promise<void> {
  await page.fill('#certifiedName', 'Anna Bērziņa');
  await page.fill('#certifiedPost', 'Vadītāja');
  await page.check('#confirmed');
  await press('main form button:has-text("Iesniegt")');
  expect(await page.textContent('h1')).toBe('Iesniegums ir nosūtīts');
}

it('a new coordinator hands in by form in at most 40 page views', async () => {
  const coordinator = await phone('form');
  const { page, press, views } = coordinator;
  await takeUp(coordinator, 'LV0020000');
  await press('main a.govuk-button');
  const seen: string[] = [];
  while (page.url().includes('/sections/')) {
    const section = page.url().split('/').at(-1) ?? '';
    if (!seen.includes(section)) await newAnswers[section]?.(page);
    seen.push(section);
    expect(seen.length).toBeLessThan(40);
    await answerWhatIsAsked(page);
    await press('.kopskats-save button[value=next]');
  }
  await press('main a.govuk-button:has-text("Pārbaudīt un iesniegt")');
  await handIn(coordinator);
  expect(views()).toBeLessThanOrEqual(40);
  await page.context().close();
});

it('a new coordinator hands in by workbook in at most 8 page views', async () => {
  const coordinator = await phone('workbook');
  const { page, press, views } = coordinator;
  await takeUp(coordinator, 'LV0027000');
  await press('main a[href="/returns/2026/LV0027000"]');
  await press('main a[href$="/workbook"]');
  const file = join(folder, 'aptauja.xlsx');
  writeFileSync(file, await filledTemplate(returnOf2026('LV0027000')));
  await page.setInputFiles('#file, #file-input', file);
  await press('main button:has-text("Augšupielādēt un pārbaudīt")');
  for (const section of await page.locator('[name=reviewed]').all()) await section.check();
  await press('main button:has-text("Apstiprināt un pārnest melnrakstā")');
  await press('main a.govuk-button:has-text("Pārbaudīt un iesniegt")');
  await handIn(coordinator);
  expect(views()).toBeLessThanOrEqual(8);
  await page.context().close();
});
