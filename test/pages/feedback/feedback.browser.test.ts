// A participant with a telephone, without a connection for a while.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FormScene, startFormScene, statusLine } from '../return/form-scene.ts';
import { TERRITORY } from './feedback-scene.ts';

const DAY = 86_400_000;
const texts = [
  'Mācības tuvāk mājām',
  'Plānot nodarbības',
  'Kolēģi',
  'Jaunas metodes',
  'Braukt pašiem',
  'Darba vērošanu',
];

let scene: FormScene;
beforeAll(async () => {
  scene = await startFormScene();
});
afterAll(() => scene.close());

/** The form of six questions, made on its page; gives the link. */
async function madeForm(context: BrowserContext): Promise<{ readonly page: Page; readonly link: string }> {
  const page = await context.newPage();
  await page.goto(`${scene.origin}/feedback/${TERRITORY}/new`);
  await page.fill('#title', 'Kursi Rakverē');
  await page.fill('#open_until', '20.03.2026.');
  await page.click('main form button.govuk-button[value=save]');
  const link = await page.locator('#link').inputValue();
  expect(await page.locator('svg[aria-label="QR kods ar šo saiti"]').isVisible()).toBe(true);
  return { page, link: `${scene.origin}${new URL(link).pathname}` };
}

it('finds what was typed without a connection when the page is opened again', async () => {
  const { link } = await madeForm(await scene.signedIn(await scene.person(TERRITORY)));
  const telephone = await scene.chrome.newContext({ locale: 'lv', viewport: { width: 390, height: 844 } });
  const page = await telephone.newPage();
  await page.goto(link);
  await telephone.setOffline(true);
  await page.fill('#q1', 'Rakstīts vilcienā');
  await statusLine(page).filter({ hasText: 'Nav savienojuma' }).waitFor();
  await page.close();
  await telephone.setOffline(false);
  const again = await telephone.newPage();
  await again.goto(link);
  await again.waitForFunction("document.querySelector('#q1').value !== ''");
  expect(await again.inputValue('#q1')).toBe('Rakstīts vilcienā');
});

it('takes six answers on a telephone that is offline in between, and erases them after their time', async () => {
  const coordinator = await scene.signedIn(await scene.person(TERRITORY));
  const { page: desk, link } = await madeForm(coordinator);
  await coordinator.grantPermissions(['clipboard-read', 'clipboard-write']);
  await desk.getByRole('button', { name: 'Kopēt' }).click();
  await desk.getByText('Nokopēts').waitFor();
  expect(await desk.evaluate('navigator.clipboard.readText()')).toBe(await desk.inputValue('#link'));

  const telephone = await scene.chrome.newContext({
    locale: 'lv',
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    reducedMotion: 'reduce',
  });
  const page = await telephone.newPage();
  await page.goto(link);
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  for (const [index, text] of texts.slice(0, 3).entries()) await page.fill(`#q${index + 1}`, text);
  await statusLine(page).filter({ hasText: 'Saglabāts, bet vēl nav nosūtīts' }).waitFor();

  await telephone.setOffline(true);
  for (const [index, text] of texts.entries()) await page.fill(`#q${index + 1}`, text);
  await page.click('.kopskats-save button[value=next]');
  await statusLine(page).filter({ hasText: 'Nav savienojuma' }).waitFor();
  const kept = await page.evaluate<string>("Object.values(localStorage).join(' ')");
  expect(new URLSearchParams(kept).get('q6')).toBe('Darba vērošanu');
  await telephone.setOffline(false);
  await page.getByRole('heading', { name: 'Paldies, atbilde ir nosūtīta' }).waitFor();
  expect(await page.evaluate<string>('Object.keys(localStorage).join()')).not.toContain('/f/');
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);

  await desk.getByRole('link', { name: 'Skatīt atbildes' }).click();
  expect(await desk.locator('main').innerText()).toContain('1 atbilde');
  await desk.locator('main details summary').first().click();
  for (const text of texts) expect(await desk.locator('main').innerText()).toContain(text);

  scene.server.pass(110 * DAY);
  await scene.signIn(coordinator, await scene.person(TERRITORY));
  await desk.reload();
  const after = await desk.locator('main').innerText();
  expect(after).toContain('1 atbilde');
  expect(after).toContain('Glabāšanas laiks ir beidzies');
  for (const text of texts) expect(after).not.toContain(text);
});
