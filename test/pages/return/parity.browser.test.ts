// The same return typed into the pages by a real browser, field by field, rests as the document does.
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postedFrom } from '../../../src/pages/questions/fields.ts';
import type { Return } from '../../../src/survey/editions.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import type { Section } from '../../../src/survey/form.ts';
import { formOfReturn } from '../../../src/survey/placed-answers.ts';
import { launchChromium } from '../../chromium.ts';
import { anActivePerson, startTestServer, type TestServer } from '../../server/test-server.ts';
import { certified, pathOf } from './fill-in.ts';
import { explanation, handedInAsDocument, resting, samples } from './parity-samples.ts';

let typed: TestServer;
let asDocument: TestServer;
let chrome: Browser;
let origin: string;

beforeAll(async () => {
  chrome = await launchChromium();
  [typed, asDocument] = await Promise.all([
    startTestServer({ origin: 'http://localhost' }),
    startTestServer(),
  ]);
  await typed.app.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${(typed.app.server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await chrome.close();
  await Promise.all([typed.close(), asDocument.close()]);
});

/** Answers one field as a person would: ticks, chooses or types. */
async function answer(page: Page, name: string, values: readonly string[]): Promise<void> {
  const fields = page.locator(`main [name="${name}"]`);
  const kind = await fields.first().evaluate((field) => field.getAttribute('type') ?? field.tagName);
  if (kind === 'radio' || kind === 'checkbox')
    for (const value of values) await page.check(`main [name="${name}"][value="${value}"]`);
  else if (kind === 'SELECT') await fields.first().selectOption([...values]);
  else await fields.first().fill(values[0] ?? '');
}

async function fillSection(
  page: Page,
  path: string,
  id: string,
  section: Section,
  ret: Return,
): Promise<void> {
  const answers = flatten(ret).answers.filter(({ place }) => place.section === id);
  await page.goto(`${origin}${path}/sections/${id}`);
  // Reasons for an empty section are folded away.
  await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
  for (const [question, { kind }] of Object.entries(section.questions)) {
    if (kind !== 'rows') continue;
    const rows = Math.max(
      0,
      ...answers.map(({ place }) => (place.question === question ? (place.row ?? 0) : 0)),
    );
    // One blank row stands there already.
    for (let row = 1; row < rows; row += 1) await page.click(`button[name=do][value="add.${question}"]`);
  }
  for (const [name, posted] of Object.entries(postedFrom(section, answers, 'lv'))) {
    const values = (typeof posted === 'string' ? [posted] : posted).filter((value) => value !== '');
    if (values.length > 0) await answer(page, name, values);
  }
  await saveAndGoOn(page);
}

/** Saves, and waits for the page that comes then. */
async function saveAndGoOn(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.click('.kopskats-save button[value=next]')]);
}

/** Explains what the page of a section asks about; a page without queries is left alone. */
async function explain(page: Page, path: string, id: string): Promise<void> {
  await page.goto(`${origin}${path}/sections/${id}`);
  const asked = await page.locator('textarea[name^="explain."]').all();
  if (asked.length === 0) return;
  for (const field of asked) await field.fill(explanation);
  await saveAndGoOn(page);
}

describe('a return that is typed in Chromium', () => {
  const municipal = samples.filter(([, ret]) => ret.form === 'municipal');

  it.each(municipal)('rests as the same document does: %s', async (_, ret, rights) => {
    const person = await anActivePerson(typed, rights);
    const context = await chrome.newContext({ reducedMotion: 'reduce' });
    const value = await typed.store.sessions.start(person.id, 'Chrome, Linux', typed.now());
    await context.addCookies([{ name: 'kopskats', value, url: origin }]);
    const page = await context.newPage();
    const path = pathOf(ret);
    const sections = Object.entries(formOfReturn(ret).sections);
    for (const [id, section] of sections) await fillSection(page, path, id, section, ret);
    for (const [id] of sections) await explain(page, path, id);
    await page.goto(`${origin}${path}/submit`);
    await page.fill('#certifiedName', certified.certifiedName);
    await page.fill('#certifiedPost', certified.certifiedPost);
    await page.check('[name=confirmed]');
    await page.click('main form button[type=submit]');
    expect(new URL(page.url()).pathname).toBe(`${path}/submitted`);
    await context.close();

    const one = await resting(typed, ret);
    const other = await handedInAsDocument(asDocument, ret, rights);
    expect(one.document).toEqual(ret);
    expect(one.sha256).toBe(other.sha256);
    expect(one.queries).toEqual(other.queries);
  });
});
