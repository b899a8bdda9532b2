// Whatever comes between typing and saving, at whatever moment: what was typed is stored in the end.
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Person } from '../../../src/store/people/person.ts';
import { PATIENCE_MS } from '../../patience.ts';
import { type FormScene, save, startFormScene, statusLine } from './form-scene.ts';

const ROUNDS = 200;
/** No round begins later, in milliseconds; a busy machine does fewer and says how many. TEST_SECONDS gives it longer. */
const LONGEST = Number(process.env.TEST_SECONDS ?? 170) * 1000;
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
}

async function deskOf(territory: string): Promise<Desk> {
  const person = await scene.person(territory);
  const address = `${scene.origin}/returns/2026/${territory}/sections/target_groups`;
  const context = await scene.signedIn(person);
  // A page that does not arrive is what these tests are about: nothing waits for it for long.
  context.setDefaultTimeout(5000);
  return { territory, address, person, context };
}

/** Opens an address, however often the server is just then not there. Throws where it stays away. */
async function open(page: Page, address: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await page.goto(address, { waitUntil: 'load' }).catch((error: unknown) => String(error));
    if (typeof answer === 'object' && answer !== null && answer.status() < 500) return;
    if (Date.now() > until)
      throw new Error(`${address} does not open: ${typeof answer === 'string' ? answer : answer?.status()}`);
    await pause(100);
  }
}

async function opened({ context, address }: Desk): Promise<Page> {
  const page = await context.newPage();
  page.on('dialog', (dialog) => dialog.accept());
  await open(page, address);
  return page;
}

type Interruption = (page: Page, desk: Desk, wait: () => Promise<void>) => Promise<unknown>;

const interruptions: Readonly<Record<string, Interruption>> = {
  'a press of save': (page) => save(page),
  'a reload': (page) => page.reload(),
  'going back': (page) => page.goBack({ waitUntil: 'commit' }),
  'a link': (page) => page.click('a:has-text("Nākamā sadaļa")'),
  'closing the tab': (page) =>
    Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]),
  'no network': (page, desk, wait) =>
    offline(desk, async () => {
      await save(page);
      await wait();
    }),
  'no network, and the tab is closed': (page, desk, wait) =>
    offline(desk, async () => {
      await wait();
      await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
    }),
  'a restart of the server': () => restart(),
  'the end of the session': async (page, { context, person }, wait) => {
    await scene.server.store.sessions.endAll(person.id, null);
    await wait();
    // On a busy machine the page may not arrive in time; the person signs in all the same.
    await page.reload().catch(() => {});
    await scene.signIn(context, person);
  },
};

async function offline({ context }: Desk, act: () => Promise<void>): Promise<void> {
  await context.setOffline(true);
  await act().finally(() => context.setOffline(false));
}

let restarting: Promise<void> = Promise.resolve();

/** One after the other, as the municipalities share the server. */
function restart(): Promise<void> {
  const restarted = restarting.then(() => scene.restart());
  restarting = restarted.catch(() => {});
  return restarted;
}

async function isStored({ territory }: Desk, text: string): Promise<boolean> {
  const answers = await Promise.all(questions.map((one) => scene.stored(territory, 'target_groups', one)));
  return answers.some((answer) => typeof answer === 'string' && answer.includes(text));
}

/**
 * Opens the section again, as people do, until the text is stored; where a choice is asked for, keeps both. Null then,
 * or what the page said last and what the browser keeps.
 */
async function settle(desk: Desk, text: string): Promise<string | null> {
  for (let look = 0; look < 10; look += 1) {
    if (await isStored(desk, text)) return null;
    await pause(50);
  }
  const page = await desk.context.newPage();
  const until = Date.now() + PATIENCE_MS;
  let said: string | null = null;
  while (!(await isStored(desk, text))) {
    if (Date.now() > until) return `${said}; ${await page.evaluate('JSON.stringify(localStorage)')}`;
    await open(page, desk.address);
    for (let look = 0; look < 100 && !(await isStored(desk, text)); look += 1) {
      await pause(50);
      said = await statusLine(page)
        .textContent({ timeout: 1000 })
        .catch(() => null);
      if (!said?.includes('mainīta citur')) continue;
      // The server may be away just now: then the section is opened once more.
      await keepBoth(page).catch(() => {});
      break;
    }
  }
  await page.close();
  return null;
}

async function keepBoth(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), save(page)]);
  const choices = page.locator('input[name^="keep."][value=both]');
  if ((await choices.count()) === 0) return;
  for (const choice of await choices.all()) await choice.check();
  await Promise.all([page.waitForEvent('load'), page.click('main form button[value=next]')]);
}

it(
  `loses nothing at ${ROUNDS} random moments (TEST_SEED=${seed})`,
  async () => {
    console.log(`TEST_SEED=${seed}`);
    const lost: string[] = [];
    const until = Date.now() + LONGEST;
    let rounds = 0;
    /** What each municipality is at, for the message where one of them gets stuck. */
    const doing = new Map<string, string>();
    const lane = async (territory: string, index: number) => {
      const random = randomFrom(seed + index);
      const pick = <T>(from: readonly T[]): T => {
        const picked = from[Math.floor(random() * from.length)];
        if (picked === undefined) throw new RangeError('There is nothing to pick from');
        return picked;
      };
      const wait = () => pause(random() < 0.5 ? random() * 200 : random() * 1800);
      const [desk, other] = [await deskOf(territory), await deskOf(territory)];

      for (let round = index; round < ROUNDS && Date.now() < until; round += territories.length) {
        rounds += 1;
        const at = (what: string) => doing.set(territory, `round ${round}, ${name}: ${what}`);
        const name = pick([...Object.keys(interruptions), 'two tabs', 'two people']);
        const typed: [Desk, string][] = [];
        const pages: Page[] = [];
        const type = async (desk: Desk) => {
          const page = await opened(desk);
          pages.push(page);
          const text = `Teksts ${round}.${typed.length} no ${seed}`;
          typed.push([desk, text]);
          return { page, write: () => page.fill(`#${pick(questions)}`, text, { timeout: PATIENCE_MS }) };
        };
        const first = await type(desk);
        const interrupt = interruptions[name];
        at('typing');
        if (interrupt === undefined) {
          const second = await type(name === 'two tabs' ? desk : other);
          await first.write();
          await wait();
          await second.write();
          await wait();
          const go = pick([() => first.page.reload(), () => second.page.reload(), () => save(second.page)]);
          await go().catch(() => {});
        } else {
          await first.write();
          await wait();
          at('interrupting');
          // Where the network or the server is just away, the page may not arrive; what was typed has to.
          await interrupt(first.page, desk, wait).catch(() => {});
        }
        at('closing pages');
        for (const page of pages) if (!page.isClosed()) await page.close({ runBeforeUnload: true });
        at('settling');
        for (const [desk, text] of typed) {
          const left = await settle(desk, text);
          if (left !== null) lost.push(`round ${round}, ${name}: ${text}; ${left}`);
        }
      }
      await desk.context.close();
      await other.context.close();
    };
    const stuck = pause(LONGEST + 2 * PATIENCE_MS, null, { ref: false }).then(() => {
      throw new Error(`Stuck: ${JSON.stringify([...doing])}`);
    });
    await Promise.race([Promise.all(territories.map(lane)), stuck]);
    if (rounds < ROUNDS) console.log(`${rounds} of ${ROUNDS} rounds in ${LONGEST / 1000} s`);
    expect(lost).toEqual([]);
  },
  LONGEST + 3 * PATIENCE_MS,
);
