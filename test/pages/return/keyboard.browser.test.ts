// The pages on which colleagues share the work, by keyboard alone: inviting, a link to a section, and approval.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { saveDraft } from '../../../src/returns/draft.ts';
import type { Person } from '../../../src/store/people/person.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { returnOf } from '../../store/sample-returns.ts';
import { type FormScene, startFormScene } from './form-scene.ts';

const territory = 'LV0020000';
const key = { edition: 2025, form: 'municipal', territory } as const;

let scene: FormScene;
let one: Person;
let other: Person;
beforeAll(async () => {
  scene = await startFormScene(2025);
  one = await scene.person(territory);
  other = await scene.person(territory);
  const { answers } = flatten(returnOf(territory));
  const actor = { person: one.id, role: one.role };
  const at = scene.server.now();
  await saveDraft(scene.server.store, { key, actor, base: 0, sections: null, answers, at, request: null });
});
afterAll(() => scene.close());

/** More stops than any page here has. */
const MOST_STOPS = 400;

/** Goes on by Tab until the focus is where it is wanted; throws where it never gets there. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`Tab never reaches ${selector} at ${page.url()}`);
}

async function typeIn(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.type(text);
}

async function press(page: Page, selector: string, key = 'Enter'): Promise<void> {
  await tabTo(page, selector);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
}

async function pageOf(person: Person, path: string): Promise<Page> {
  const context = await scene.signedIn(person);
  const page = await context.newPage();
  await page.goto(`${scene.origin}${path}`);
  return page;
}

it('invites a colleague, and wants a second person to approve', async () => {
  const page = await pageOf(one, `/team/${territory}`);
  await typeIn(page, '#name', 'Centra vadītāja');
  await typeIn(page, '#email', 'centrs@novads.example');
  await tabTo(page, '[name=sections]');
  await page.keyboard.press('Space');
  await press(page, `form[action="/team/${territory}"] button[type=submit]`);
  expect(await page.locator('main').innerText()).toContain('centrs@novads.example');

  await page.goto(`${scene.origin}/team/${territory}`);
  await tabTo(page, '#needed');
  await page.keyboard.press('Space');
  await press(page, `form[action="/team/${territory}/approval"] button[type=submit]`);
  expect(await page.isChecked('#needed')).toBe(true);
  await page.context().close();
});

it('sends a section as a link, and answers it there', async () => {
  const page = await pageOf(one, `/returns/2025/${territory}/sections/permits/links`);
  await typeIn(page, '#name', 'Dokumentu speciāliste');
  await press(page, 'form[action$="/links"] button[type=submit]');
  const link = (await page.textContent('.kopskats-secret'))?.trim() ?? '';
  await page.context().close();

  const guest = await (await scene.chrome.newContext({ reducedMotion: 'reduce' })).newPage();
  await guest.goto(`${scene.origin}${new URL(link).pathname}`);
  await tabTo(guest, '#issued');
  await guest.keyboard.press('Control+A');
  await guest.keyboard.type('41');
  await press(guest, '.kopskats-save button[value=next]');
  expect(await guest.locator('main').innerText()).toContain('atbildes ir saglabātas');
  expect(await scene.stored(territory, 'permits', 'issued')).toBe('41');
  await guest.context().close();
});

it('asks for approval, and approves', async () => {
  const page = await pageOf(one, `/returns/2025/${territory}/submit`);
  await typeIn(page, '#certifiedName', 'Ilze Kalna');
  await typeIn(page, '#certifiedPost', 'izpilddirektore');
  await tabTo(page, '[name=confirmed]');
  await page.keyboard.press('Space');
  await press(page, 'form[action$="/submit"] button[type=submit]');
  expect((await scene.server.store.steps.standing(key)).status).toBe('awaiting');
  await page.context().close();

  const second = await pageOf(other, `/returns/2025/${territory}/approval`);
  await tabTo(second, 'a[href="#decision"]');
  await second.keyboard.press('Enter');
  await press(second, '#approve');
  expect((await scene.server.store.steps.standing(key)).status).toBe('submitted');
  await second.context().close();
});
