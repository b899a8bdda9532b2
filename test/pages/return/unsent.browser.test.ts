// What was typed and is not stored yet: when the page goes away, the network is down, or the session has ended.
import type { Page } from 'playwright-core';
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

const addressOf = (section: string) => `${scene.origin}/returns/2026/${territory}/sections/${section}`;
const description = () => scene.stored(territory, 'target_groups', 'description');
const onDevice = (page: Page) => page.evaluate<string[]>('Object.keys(localStorage)');

it('asks nothing when a page is closed on which everything is stored', async () => {
  const context = await scene.signedIn(person);
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    dialog.accept();
  });
  await page.goto(addressOf('permits'));
  await page.fill('#issued', '7');
  await expect.poll(() => statusLine(page).textContent()).toMatch(/^Saglabāts/);
  await page.locator('#issued').blur();
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => context.pages().length).toBe(0);
  expect(asked).toEqual([]);
  expect(await scene.stored(territory, 'permits', 'issued')).toBe('7');
  await context.close();
});

const departures: readonly [string, (page: Page) => Promise<unknown>][] = [
  ['a reload', (page) => page.reload()],
  ['going back', (page) => page.goBack()],
  ['a link', (page) => page.click('a:has-text("Nākamā sadaļa")')],
  [
    'closing the tab',
    (page) => Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]),
  ],
];

it.each(departures)('stores what was typed just before %s', async (name, depart) => {
  const context = await scene.signedIn(person);
  const page = await context.newPage();
  await page.goto(addressOf('permits'));
  await page.goto(addressOf('target_groups'));
  await page.fill('#description', `Rakstīts tieši pirms: ${name}`);
  await depart(page);
  await expect.poll(description).toBe(`Rakstīts tieši pirms: ${name}`);
  const after = page.isClosed() ? await context.newPage() : page;
  await after.goto(addressOf('target_groups'));
  expect(await after.inputValue('#description')).toBe(`Rakstīts tieši pirms: ${name}`);
  await expect.poll(() => onDevice(after)).toEqual([]);
  await context.close();
});

it('keeps on the device what is too long to be sent from a page that is gone, and stores it from the next', async () => {
  const context = await scene.signedIn(person);
  const page = await context.newPage();
  await page.goto(addressOf('target_groups'));
  const [one, two] = ['ā'.repeat(6000), 'ž'.repeat(6000)];
  await page.fill('#description', one);
  await page.fill('#hard_to_reach_description', two);
  await page.goto(`${scene.origin}/returns/2026/${territory}`);
  await expect.poll(() => scene.stored(territory, 'target_groups', 'hard_to_reach_description')).toBe(two);
  expect(await description()).toBe(one);
  await expect.poll(() => onDevice(page)).toEqual([]);
  await context.close();
});

it('holds a press while there is no network, says so, and goes on by itself once there is', async () => {
  const context = await scene.signedIn(person);
  const page = await context.newPage();
  await page.goto(addressOf('permits'));
  await context.setOffline(true);
  await page.fill('#issued', '43');
  await save(page);
  await expect.poll(() => statusLine(page).textContent()).toContain('Nav savienojuma');
  expect(await page.inputValue('#issued')).toBe('43');
  expect(await onDevice(page)).toHaveLength(1);
  await context.setOffline(false);
  await page.waitForURL('**/sections/contacts');
  expect(await scene.stored(territory, 'permits', 'issued')).toBe('43');
  expect(await onDevice(page)).toEqual([]);
  await context.close();
});

it('shows what was typed without a network when the section is opened again, also after sign-in', async () => {
  const context = await scene.signedIn(person);
  const page = await context.newPage();
  await page.goto(addressOf('target_groups'));
  await page.route('**/draft', (route) => route.abort());
  await page.fill('#description', 'Rakstīts bez tīkla.');
  await save(page);
  await expect.poll(() => statusLine(page).textContent()).toContain('Nav savienojuma');
  await scene.server.store.sessions.endAll(person.id, null);
  await page.unroute('**/draft');
  await page.goto(addressOf('target_groups'));
  expect(page.url()).toContain('/sign-in');
  await scene.signIn(context, person);
  await page.goto(addressOf('target_groups'));
  expect(await page.inputValue('#description')).toBe('Rakstīts bez tīkla.');
  await expect.poll(description).toBe('Rakstīts bez tīkla.');
  await context.close();
});

it('never shows what one account typed to another, and drops it on sign-out', async () => {
  const context = await scene.signedIn(person);
  const page = await context.newPage();
  await page.goto(addressOf('permits'));
  await page.route('**/draft', (route) => route.abort());
  await page.fill('#issued', '99');
  await save(page);
  await expect.poll(() => onDevice(page)).toHaveLength(1);

  const other = await scene.person(territory);
  await scene.signIn(context, other);
  await page.goto(addressOf('permits'));
  expect(await page.inputValue('#issued')).not.toBe('99');
  expect(await onDevice(page)).toHaveLength(1);

  // Its owner signs out, although it cannot be stored.
  await scene.signIn(context, person);
  await page.goto(addressOf('permits'));
  expect(await page.inputValue('#issued')).toBe('99');
  page.on('dialog', (dialog) => dialog.accept());
  await page.click('form[action="/sign-out"] button');
  await page.waitForURL('**/sign-in**');
  expect(await onDevice(page)).toEqual([]);
  await context.close();
});

it('asks before it signs out from another page while something could not be stored, and drops it', async () => {
  const context = await scene.signedIn(person);
  const page = await context.newPage();
  await page.goto(addressOf('permits'));
  await page.route('**/draft', (route) => route.abort());
  await page.fill('#issued', '98');
  await save(page);
  await expect.poll(() => onDevice(page)).toHaveLength(1);
  await page.goto(`${scene.origin}/account`);
  const answers = [false, true];
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.message());
    await (answers.shift() ? dialog.accept() : dialog.dismiss());
  });
  const leave = () => page.click('form[action="/sign-out"] button');
  await leave();
  await expect.poll(() => asked).toHaveLength(1);
  expect(asked[0]).toContain('neizdevās saglabāt');
  expect(await onDevice(page)).toHaveLength(1);
  await leave();
  await page.waitForURL('**/sign-in**');
  expect(await onDevice(page)).toEqual([]);
  await context.close();
});

it('drops after 30 days what could not be stored, whoever typed it', async () => {
  const context = await scene.signedIn(person);
  const page = await context.newPage();
  await page.goto(addressOf('permits'));
  await page.route('**/draft', (route) => route.abort());
  await page.fill('#issued', '97');
  await save(page);
  await expect.poll(() => onDevice(page)).toHaveLength(1);
  const age = (days: number) =>
    page.evaluate(
      `for (const key of Object.keys(localStorage)) localStorage.setItem(key,
        localStorage.getItem(key).replace(/^\\d+/, String(Date.now() - ${days} * 86400000)))`,
    );
  await scene.signIn(context, await scene.person(territory));
  await page.goto(`${scene.origin}/account`);
  await age(29);
  await page.reload();
  expect(await onDevice(page)).toHaveLength(1);
  await age(31);
  await page.reload();
  await expect.poll(() => onDevice(page)).toEqual([]);
  await context.close();
});

it('stores what was typed before it signs out', async () => {
  const context = await scene.signedIn(person);
  const page = await context.newPage();
  await page.goto(addressOf('permits'));
  await page.fill('#issued', '12');
  await page.click('form[action="/sign-out"] button');
  await page.waitForURL('**/sign-in**');
  expect(await scene.stored(territory, 'permits', 'issued')).toBe('12');
  await context.close();
});

it('does not take a page for its own rival when an earlier attempt was stored without its answer arriving', async () => {
  const context = await scene.signedIn(person);
  const page = await context.newPage();
  await page.goto(addressOf('target_groups'));
  await page.route(
    '**/draft',
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await page.fill('#description', 'Pirmais');
  await expect.poll(description).toBe('Pirmais');
  await page.fill('#description', 'Pirmais un otrais');
  await expect.poll(() => statusLine(page).textContent()).toMatch(/^Saglabāts/);
  expect(await description()).toBe('Pirmais un otrais');
  await context.close();
});

/** A page of the section to which a colleague has stored a text since it was opened. */
async function pageWithRival(theirText: string) {
  const context = await scene.signedIn(person);
  const page = await context.newPage();
  await page.goto(addressOf('target_groups'));
  const colleague = await scene.signedIn(await scene.person(territory));
  const theirs = await colleague.newPage();
  await theirs.goto(addressOf('target_groups'));
  await theirs.fill('#description', theirText);
  await expect.poll(() => statusLine(theirs).textContent()).toMatch(/^Saglabāts/);
  await colleague.close();
  return { context, page };
}

async function askToChoose(page: Page): Promise<void> {
  await save(page);
  await page.waitForSelector('input[name^="keep."]');
}

async function choose(page: Page, side: 'mine' | 'theirs' | 'both'): Promise<void> {
  await page.check(`input[name="keep.description"][value=${side}]`);
  await Promise.all([page.waitForEvent('load'), page.click('main form button[value=next]')]);
}

it('keeps what was typed while somebody leaves the choice between two answers open', async () => {
  const { context, page } = await pageWithRival('Kolēģa teksts');
  await page.fill('#description', 'Mans teksts');
  await askToChoose(page);
  await page.goto(`${scene.origin}/returns/2026/${territory}`);
  await page.goto(addressOf('target_groups'));
  expect(await page.inputValue('#description')).toBe('Mans teksts');
  await expect.poll(() => statusLine(page).textContent()).toContain('mainīta citur');
  await askToChoose(page);
  await choose(page, 'theirs');
  expect(await page.inputValue('#description')).toBe('Kolēģa teksts');
  expect(await onDevice(page)).toEqual([]);
  await context.close();
});

it('keeps what was typed until the choice between two answers is stored', async () => {
  const { context, page } = await pageWithRival('Kolēģa otrs teksts');
  await page.fill('#description', 'Mans otrs teksts');
  await askToChoose(page);
  await page.route('**/sections/target_groups', (route) => route.abort(), { times: 1 });
  await choose(page, 'both');
  await page.goto(addressOf('target_groups'));
  expect(await page.inputValue('#description')).toBe('Mans otrs teksts');
  await askToChoose(page);
  await choose(page, 'both');
  await expect.poll(() => onDevice(page)).toEqual([]);
  expect(await description()).toBe('Kolēģa otrs teksts\n\nMans otrs teksts');
  await context.close();
});

it('does not ask again for a choice that was stored without its answer arriving', async () => {
  const { context, page } = await pageWithRival('Kolēģa trešais teksts');
  await page.fill('#description', 'Mans trešais teksts');
  await askToChoose(page);
  await page.route(
    '**/sections/target_groups',
    async (route) => {
      await route.fetch({ maxRedirects: 0 });
      await route.abort();
    },
    { times: 1 },
  );
  await choose(page, 'theirs');
  await page.goto(addressOf('target_groups'));
  await expect.poll(() => page.inputValue('#description')).toBe('Kolēģa trešais teksts');
  await expect.poll(() => onDevice(page)).toEqual([]);
  expect(await description()).toBe('Kolēģa trešais teksts');
  await context.close();
});

it('keeps what was typed after the page has said that it was changed elsewhere', async () => {
  const { context, page } = await pageWithRival('Kolēģa ceturtais teksts');
  await page.fill('#description', 'Mans');
  await expect.poll(() => statusLine(page).textContent()).toContain('mainīta citur');
  await page.fill('#description', 'Mans ceturtais teksts');
  await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
  const next = await context.newPage();
  await next.goto(addressOf('target_groups'));
  expect(await next.inputValue('#description')).toBe('Mans ceturtais teksts');
  await askToChoose(next);
  await choose(next, 'mine');
  expect(await description()).toBe('Mans ceturtais teksts');
  await context.close();
});
