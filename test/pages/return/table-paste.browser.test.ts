// Rows typed with the keyboard, and pasted from a spreadsheet.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type FormScene, startFormScene, statusLine } from './form-scene.ts';

const territory = 'LV0031000';

let scene: FormScene;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  scene = await startFormScene();
});
afterAll(() => scene.close());
beforeEach(async () => {
  context = await scene.signedIn(await scene.person(territory));
  page = await context.newPage();
});
afterEach(() => context.close());

const open = (section: string) => page.goto(`${scene.origin}/returns/2026/${territory}/sections/${section}`);
const focused = () => page.evaluate('document.activeElement.id || document.activeElement.value');
const valueIn = (name: string) => page.inputValue(`[id="${name}"]`);

/** Pastes a text into a field as the browser does. */
const paste = (name: string, text: string) =>
  page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(text)});
    const field = document.getElementById(${JSON.stringify(name)});
    field.focus();
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  })()`);

it('goes on by Enter to the next field, the next row, and the button that adds one', async () => {
  await open('partners');
  await page.click('button[value="add.partners"]');
  await page.focus('[id="partners.1.name"]');
  await page.keyboard.type('Parauga biedrība');
  const passed: unknown[] = [];
  for (let press = 0; press < 4; press += 1) {
    await page.keyboard.press('Enter');
    passed.push(await focused());
  }
  expect(passed).toEqual(['partners.1.kind', 'partners.2.name', 'partners.2.kind', 'add.partners']);
  expect(page.url()).toContain('/sections/partners');
});

it('fills rows and columns from a spreadsheet after showing them, and takes it back', async () => {
  await open('providers');
  await page.fill('[id="providers.1.name"]', 'Sākumā');
  await paste(
    'providers.1.name',
    'Parauga pieaugušo izglītības centrs\tMācību centrs\r\n"Biedrība ""Gaisma"""\tnevalstiska organizācija\r\nKlubs\tdancis\r\n',
  );
  // Nothing has happened yet, and the keyboard is at what will.
  expect(await valueIn('providers.1.name')).toBe('Sākumā');
  const panel = page.locator('[data-paste]');
  expect(await page.evaluate("document.activeElement.matches('[data-paste]')")).toBe(true);
  expect(await panel.textContent()).toContain('Tiks aizpildītas 3 rindas, sākot ar 1. rindu.');
  expect(await panel.textContent()).toContain('Biedrība "Gaisma"');
  expect(await panel.textContent()).toContain('aizstās');
  expect(await panel.textContent()).toContain('„dancis“');
  await page.keyboard.press('Escape');
  expect(await page.locator('[data-row]').count()).toBe(1);
  expect(await focused()).toBe('providers.1.name');

  await paste('providers.1.name', 'Centrs\tmācību centrs\nBiedrība\tnevalstiska organizācija\nKlubs\tdancis');
  await page.click('[data-paste-do]');
  expect(await page.locator('[data-row]').count()).toBe(3);
  expect(await valueIn('providers.1.name')).toBe('Centrs');
  expect(await valueIn('providers.1.kind')).toBe('training_centre');
  expect(await valueIn('providers.2.kind')).toBe('ngo');
  expect(await valueIn('providers.3.kind')).toBe('');
  await expect.poll(() => statusLine(page).textContent()).toMatch(/^Saglabāts/);

  await page.click('text=Atsaukt ielīmēšanu');
  expect(await valueIn('providers.1.name')).toBe('Sākumā');
  expect(await page.locator('[data-row]').count()).toBe(1);
  expect(await statusLine(page).textContent()).toBe('Ielīmēšana atsaukta');
});

it('pastes radio answers and numbers, and leaves texts of several lines to long text fields', async () => {
  await open('participants');
  await paste('activities.1.label', 'Kursi\t3\t40\taplēse\nLekcijas\t1\t15\tprecīzs skaits');
  await page.click('[data-paste-do]');
  expect(await valueIn('activities.2.participants')).toBe('15');
  expect(await page.isChecked('[name="activities.1.certainty"][value=estimate]')).toBe(true);
  expect(await page.isChecked('[name="activities.2.certainty"][value=exact]')).toBe(true);

  await open('good_practice');
  await paste('examples.1.text', 'Pirmā rinda\nOtrā rinda');
  expect(await page.locator('[data-paste]').count()).toBe(0);
});
