// The counter of characters, and a text that is far too long, in a browser.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FormScene, save, startFormScene, statusLine } from './form-scene.ts';

const territory = 'LV0031000';

let scene: FormScene;
beforeAll(async () => {
  scene = await startFormScene();
});
afterAll(() => scene.close());

it('counts near the limit alone, says it politely, and cuts nothing', async () => {
  const context = await scene.signedIn(await scene.person(territory));
  const page = await context.newPage();
  const counter = page.locator('.kopskats-counter');
  await page.goto(`${scene.origin}/returns/2026/${territory}/sections/target_groups`);
  await page.fill('#description', 'ā'.repeat(1000));
  expect(await counter.count()).toBe(0);
  await page.fill('#description', 'ā'.repeat(5979));
  expect(await counter.textContent()).toBe('Atlikusi 21 rakstzīme');
  await expect.poll(() => page.textContent('form > [aria-live=polite]')).toBe('Atlikusi 21 rakstzīme');
  await page.fill('#description', 'ā'.repeat(6012));
  expect(await counter.textContent()).toBe('Par 12 rakstzīmēm par garu');

  const long = 'ā'.repeat(330_000);
  await page.fill('#description', long);
  await save(page);
  await expect.poll(() => statusLine(page).textContent()).toContain('Apraksts: tekstā ir');
  expect(await page.inputValue('#description')).toBe(long);
  expect(await page.evaluate('document.activeElement.id')).toBe('description');
  await page.fill('#description', 'Īsāk.');
  await expect.poll(() => statusLine(page).textContent()).toMatch(/^Saglabāts/);
  expect(await scene.stored(territory, 'target_groups', 'description')).toBe('Īsāk.');
  await context.close();
});
