// Whatever comes between typing and saving, at whatever moment: what was typed is stored in the end.
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Person } from '../../../src/store/people/person.ts';
import { PATIENCE_MS } from '../../patience.ts';
import { type FormScene, save, startFormScene, statusLine } from './form-scene.ts';

const ROUNDS = 200;
/** No round begins later, in milliseconds; a busy machine does fewer and says how many. */
const LONGEST = 170_000;
/** Municipalities whose coordinators work at the same time. */
const territories = ['LV0031000', 'LV0041000', 'LV0005000', 'LV0044000'];
const questions = ['description', 'hard_to_reach_description'] as const;
const seed = Number(process.env.TEST_SEED ?? Math.floor(Math.random() * 1e9));

/** Numbers from 0 up to 1 that follow from a seed (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

let scene: FormScene;
beforeAll(async () => {
  scene = await startFormScene();
});
afterAll(() => scene.close());

interface Desk {
  readonly territory: string;
  readonly address: string;
  readonly person: Person;
  readonly context: BrowserContext;
  /** The page at which the person works; it stays open from round to round for as long as it can. */
  page: Page | null;
}

async function deskOf(territory: string): Promise<Desk> {
  const person = await scene.person(territory);
  const address = `${scene.origin}/returns/2026/${territory}/sections/target_groups`;
  const context = await scene.signedIn(person);
  // A page that does not arrive is what these tests are about: nothing waits for it for long.
  context.setDefaultTimeout(5000);
  return { territory, address, person, context, page: null };
}

/** Opens an address, however often the server is just then not there. */
async function open(page: Page, address: string): Promise<void> {
  for (;;) {
    const answer = await page.goto(address, { waitUntil: 'load' }).catch(() => null);
    if (answer !== null && answer.status() < 500) return;
    await pause(100);
  }
}

async function newPage({ context }: Desk): Promise<Page> {
  const page = await context.newPage();
  page.on('dialog', (dialog) => dialog.accept());
  return page;
}

/** The page of a desk with the section in it. */
async function opened(desk: Desk): Promise<Page> {
  if (desk.page === null || desk.page.isClosed()) desk.page = await newPage(desk);
  if (desk.page.url() !== desk.address) await open(desk.page, desk.address);
  return desk.page;
}

/** Writes on a page that may just be led away by what a round before has begun; nobody else writes meanwhile. */
async function write(page: Page, { address }: Desk, question: string, text: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const isWritten = await page.fill(`#${question}`, text, { timeout: 2000 }).then(
      () => true,
      () => false,
    );
    if (isWritten) return;
    if (Date.now() > until) throw new Error(`${address} cannot be written on`);
    await open(page, address);
  }
}

type Interruption = (page: Page, desk: Desk, wait: () => Promise<void>) => Promise<unknown>;

const interruptions: Readonly<Record<string, Interruption>> = {
  'a press of save': (page) => save(page),
  'a reload': (page) => page.reload(),
  'going back': (page) => page.goBack({ waitUntil: 'commit' }),
  'a link': (page) => page.click('a:has-text("Nākamā sadaļa")'),
  'closing the tab': (page) =>
    Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]),
  'no network': async (page, { context }, wait) => {
    await context.setOffline(true);
    await save(page);
    await wait();
    await context.setOffline(false);
  },
  'no network, and the tab is closed': async (page, { context }, wait) => {
    await context.setOffline(true);
    await wait();
    await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
    await context.setOffline(false);
  },
  'a restart of the server': () => restart(),
  'the end of the session': async (page, { context, person }, wait) => {
    await scene.server.store.sessions.endAll(person.id, null);
    await wait();
    await page.reload();
    await scene.signIn(context, person);
  },
};

let restarting: Promise<void> = Promise.resolve();

/** One after the other, as the municipalities share the server. */
function restart(): Promise<void> {
  restarting = restarting.then(() => scene.restart());
  return restarting;
}

async function isStored({ territory }: Desk, text: string): Promise<boolean> {
  const draft = await scene.server.store.drafts.find({ edition: 2026, form: 'municipal', territory });
  const answers = draft?.answers.filter(({ place }) => place.section === 'target_groups') ?? [];
  return answers.some(({ value }) => typeof value === 'string' && value.includes(text));
}

/** Looks for a text for so long, in milliseconds. */
async function isStoredWithin(desk: Desk, text: string, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds;
  while (!(await isStored(desk, text))) {
    if (Date.now() > until) return false;
    await pause(100);
  }
  return true;
}

/** Opens the section again, as people do, until the text is stored; where a choice is asked for, keeps both. */
async function settle(desk: Desk, text: string): Promise<boolean> {
  // A page that is still open saves by itself after a pause.
  const isOpen = desk.page?.url() === desk.address;
  if (await isStoredWithin(desk, text, isOpen ? 2500 : 500)) return true;
  const until = Date.now() + PATIENCE_MS;
  while (!(await isStored(desk, text))) {
    if (Date.now() > until) return false;
    if (desk.page === null || desk.page.isClosed()) desk.page = await newPage(desk);
    const { page, address } = desk;
    await open(page, address);
    for (let look = 0; look < 20 && !(await isStoredWithin(desk, text, 200)); look += 1) {
      const status = await statusLine(page)
        .textContent({ timeout: 1000 })
        .catch(() => null);
      if (status?.includes('mainīta citur')) {
        await Promise.all([page.waitForEvent('load'), save(page)]);
        await keepBoth(page);
        break;
      }
    }
  }
  return true;
}

async function keepBoth(page: Page): Promise<void> {
  const choices = page.locator('input[name^="keep."][value=both]');
  if ((await choices.count()) === 0) return;
  for (const choice of await choices.all()) await choice.check();
  await Promise.all([
    page.waitForEvent('load'),
    page.click('main form button[type=submit], main form button:not([type])'),
  ]);
}

it(`loses nothing at ${ROUNDS} random moments (TEST_SEED=${seed})`, async () => {
  console.log(`TEST_SEED=${seed}`);
  const lost: string[] = [];
  const until = Date.now() + LONGEST;
  let rounds = 0;
  const lane = async (territory: string, index: number) => {
    const random = randomFrom(seed + index);
    const pick = <T>(from: readonly T[]): T => {
      const picked = from[Math.floor(random() * from.length)];
      if (picked === undefined) throw new RangeError('There is nothing to pick from');
      return picked;
    };
    // Now and then longer than the pause after which a page saves by itself.
    const wait = () => pause(random() * (random() < 0.8 ? 300 : 2000));
    const [desk, other] = [await deskOf(territory), await deskOf(territory)];

    for (let round = index; round < ROUNDS && Date.now() < until; round += territories.length) {
      rounds += 1;
      const name = pick([...Object.keys(interruptions), 'two tabs', 'two people']);
      const typed: [Desk, string][] = [];
      const type = (at: Desk, page: Page) => {
        const text = `Teksts ${round}.${typed.length} no ${seed}`;
        typed.push([at, text]);
        return { page, text, question: pick(questions) };
      };
      const first = type(desk, await opened(desk));
      const interrupt = interruptions[name];
      if (interrupt === undefined) {
        const isSame = name === 'two tabs';
        const page = isSame ? await newPage(desk) : await opened(other);
        if (isSame) await open(page, desk.address);
        const second = type(isSame ? desk : other, page);
        await write(first.page, desk, first.question, first.text);
        await wait();
        // On the page as it was opened: who has seen what the other wrote may replace it.
        await page.fill(`#${second.question}`, second.text, { timeout: PATIENCE_MS });
        await wait();
        const go = pick([() => first.page.reload(), () => second.page.reload(), () => save(second.page)]);
        await go().catch(() => {});
        // The next round begins with what both have stored.
        for (const one of [first.page, page]) await one.close({ runBeforeUnload: true });
        for (const one of [desk, other]) if (one.page === first.page || one.page === page) one.page = null;
      } else {
        await write(first.page, desk, first.question, first.text);
        await wait();
        // Where the network or the server is just away, the page may not arrive; what was typed has to.
        await interrupt(first.page, desk, wait).catch(() => {});
      }
      for (const [at, text] of typed)
        if (!(await settle(at, text))) lost.push(`round ${round}, ${name}: ${text}`);
    }
    await desk.context.close();
    await other.context.close();
  };
  await Promise.all(territories.map(lane));
  if (rounds < ROUNDS) console.log(`${rounds} of ${ROUNDS} rounds in ${LONGEST / 1000} s`);
  expect(lost).toEqual([]);
});
