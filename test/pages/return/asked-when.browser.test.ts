// Sections show the questions that the present answers ask.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Person } from '../../../src/store/people/person.ts';
import { type FormScene, save, startFormScene, statusLine } from './form-scene.ts';

const territory = 'LV0031000';

let scene: FormScene;
let person: Person;
beforeAll(async () => {
  scene = await startFormScene();
  person = await scene.person(territory);
});
afterAll(() => scene.close());

const address = () => `${scene.origin}/returns/2026/${territory}/sections/participants`;

it('shows numbers where participants are counted, a reason where they are not, and hides no answer', async () => {
  const context = await scene.signedIn(person);
  const page = await context.newPage();
  await page.goto(address());
  const seen = async () =>
    [
      ...(await page
        .locator('form[data-draft] [name]:visible')
        .evaluateAll((all) => all.map((one) => Reflect.get(one, 'name')))),
    ].filter((name) => typeof name === 'string' && /^(total|women|age_\w+|reason_not_counted)$/.test(name));
  expect(await seen()).toEqual([]);

  await page.check('[name=counted][value=no]');
  expect(new Set(await seen())).toEqual(new Set(['reason_not_counted']));

  await page.check('[name=counted][value=yes]');
  expect(await seen()).toHaveLength(8);
  expect(await page.textContent('label[for=total]')).not.toContain('nav obligāti');
  expect(
    await page
      .locator('.govuk-hint:not(.govuk-visually-hidden):visible', {
        hasText: 'tikai tad, ja tas ir uzskaitīts',
      })
      .count(),
  ).toBe(1);

  // An answer that is no longer asked for stays in sight and is said to stay.
  await page.fill('#total', '120');
  await page.fill('#women', '70');
  await page.check('[name=counted][value=no]');
  expect(new Set(await seen())).toEqual(new Set(['total', 'women', 'reason_not_counted']));
  expect(await page.textContent('[data-asked-left]:visible')).toContain('Tās nav zudušas');
  await expect.poll(() => statusLine(page).textContent()).toMatch(/^Saglabāts/);
  expect(await scene.stored(territory, 'participants', 'women')).toBe('70');

  await save(page);
  expect(await page.textContent('.govuk-error-summary')).toContain('„Sievietes“ ir atbildēts');
  await page.fill('#total', '');
  await page.fill('#women', '');
  await page.check('[name=reason_not_counted][value=not_available]');
  await save(page);
  await page.waitForURL('**/sections/good_practice');
  await context.close();
});

it('asks for posts and superior of a coordinator where there is one', async () => {
  const context = await scene.signedIn(await scene.person('LV0022000'));
  const page = await context.newPage();
  await page.goto(`${scene.origin}/returns/2026/LV0022000/sections/coordination`);
  const seen = async () => {
    const about = ['fte', 'post_title', 'subordinate_to'];
    const isSeen = await Promise.all(about.map((id) => page.isVisible(`#${id}`)));
    return about.filter((_, index) => isSeen[index]);
  };
  await page.check('[name=model][value=none]');
  await page.check('[name=workload][value=none]');
  expect(await seen()).toEqual([]);
  await page.check('[name=model][value=shared_post]');
  expect(await seen()).toEqual(['post_title', 'subordinate_to']);
  await page.check('[name=workload][value=partial]');
  expect(await seen()).toEqual(['fte', 'post_title', 'subordinate_to']);
  await context.close();
});

it('shows all of them without scripts, with the answer under which they are asked', async () => {
  const context = await scene.signedIn(await scene.person('LV0041000'), { javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address().replace(territory, 'LV0041000'));
  for (const name of ['total', 'women', 'reason_not_counted'])
    expect(await page.locator(`[name=${name}]`).first().isVisible()).toBe(true);
  expect(await page.locator('[data-asked-hint]:visible').allTextContents()).toEqual([
    'Tikai tad, ja jautājumā „Vai dalībnieki tiek uzskaitīti?“ izvēlēta atbilde „jā“.',
    'Tikai tad, ja jautājumā „Vai dalībnieki tiek uzskaitīti?“ izvēlēta atbilde „nē“.',
  ]);
  expect(await page.locator('[data-asked-left]:visible').count()).toBe(0);
  await context.close();
});
