// The pages in a real browser: no barrier that axe knows of, nothing wider than a phone, all by keyboard, and
// everything without scripts too.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from '../../src/people/password.ts';
import { loadProjects } from '../../src/projects/load-projects.ts';
import { transcribe } from '../../src/returns/transcribe.ts';
import type { Person, Rights } from '../../src/store/people/person.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { launchChromium } from '../chromium.ts';
import {
  administrator,
  anActivePerson,
  analyst,
  coordinator,
  officer,
  startTestServer,
  type TestServer,
} from '../server/test-server.ts';
import { returnOf, withPermits } from '../store/sample-returns.ts';
import { returnOf2026, withSections2026 } from '../survey/return-of-2026.ts';
import { aFeedback, aPoll } from './own-form-samples.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = process.env.PICTURES ?? null;
const password = 'zils zirgs lasa avīzi';

let server: TestServer;
let chrome: Browser;
let origin: string;
const several: Rights = { ...coordinator, territories: ['LV0020000', 'LV0001000', 'LV0031000'] };
const people = new Map<Rights, Person>();

beforeAll(async () => {
  chrome = await launchChromium();
  server = await startTestServer({
    origin: 'http://localhost',
    demo: true,
    identityProvider: { issuer: 'http://127.0.0.1:9', clientId: 'k', clientSecret: 'k' },
  });
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`;
  for (const rights of [coordinator, several, officer, analyst, administrator]) {
    const person = await anActivePerson(server, rights);
    await server.store.people.setPassword(person.id, await hashPassword(password));
    people.set(rights, person);
  }
  for (const ret of [
    returnOf('LV0020000'),
    withPermits('LV0020000', 7),
    withSections2026(returnOf2026('LV0020000'), { permits: { issued: 12 } }),
  ])
    await transcribe(server.store, flatten(ret), server.now());
});

afterAll(async () => {
  await chrome.close();
  await server.close();
});

interface Visit {
  readonly name: string;
  readonly path: string | (() => Promise<string>);
  readonly as: Rights | null;
  /** What is done on the page before it is looked at. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const submit = (page: Page) => page.locator('main button[type=submit]').last().click();
const invitation = async () => {
  const email = `aicinajums-${Math.floor(performance.now())}@novads.example`;
  const person = await server.store.people.add({
    ...coordinator,
    email,
    institution: 'Parauga novads',
    madeAt: server.now(),
  });
  return `/invitation/${await server.store.links.make(person?.id ?? '', 'invitation', server.now())}`;
};

const aLetterLost = async () => {
  const { messages } = server.store;
  const about = { edition: null, returnId: null, dedupe: 'lost', queuedAt: server.now() };
  const person = people.get(coordinator)?.id ?? '';
  if (await messages.queue({ person, kind: 'password', ...about })) {
    const [message] = await messages.claim(1, server.now());
    await messages.failed(message?.id ?? 0, 'EENVELOPE 550', false);
  }
  return '/letters';
};

/** The project card of Jelgavas novads, as if Aizkraukle kept it. */
const project = async () => {
  const cards = readFileSync(join(import.meta.dirname, '../../fixtures/2025/project-cards.json'), 'utf8');
  const content: unknown = JSON.parse(cards.replaceAll('LV0030000', 'LV0020000'));
  await loadProjects(server.store, content, server.now());
  const [card] = await server.store.projects.all();
  return `/projects/${card?.id}`;
};

const idOf = (rights: Rights) => people.get(rights)?.id ?? '';
const poll = async (more = '') => `/polls/${await aPoll(server, idOf(analyst), idOf(coordinator))}${more}`;
const feedback = () => aFeedback(server, idOf(coordinator));

const visits: readonly Visit[] = [
  { name: 'sign-in', path: '/sign-in', as: null },
  {
    name: 'sign-in-wrong',
    path: '/sign-in',
    as: null,
    act: (page) => page.locator('form[action="/sign-in"] button[type=submit]').click(),
  },
  { name: 'sign-in-done', path: '/sign-in?done=password', as: null },
  { name: 'forgotten', path: '/password/forgotten', as: null },
  { name: 'forgotten-empty', path: '/password/forgotten', as: null, act: submit },
  { name: 'invitation', path: invitation, as: null },
  { name: 'invitation-short', path: invitation, as: null, act: submit },
  { name: 'not-found', path: '/nowhere', as: null },
  { name: 'link-spent', path: '/invitation/used', as: null },
  { name: 'forbidden', path: '/people', as: coordinator },
  { name: 'glossary', path: '/glossary', as: null },
  { name: 'support-model', path: '/support-model', as: null },
  { name: 'changes', path: '/editions/2026/changes', as: null },
  { name: 'trend', path: '/returns/2026/LV0020000/trend', as: coordinator },
  { name: 'versions', path: '/returns/2025/LV0020000/versions', as: coordinator },
  { name: 'start-coordinator', path: '/?edition=2025', as: coordinator },
  { name: 'start-several', path: '/?edition=2025', as: several },
  { name: 'start-officer', path: '/?edition=2025', as: officer },
  { name: 'team', path: '/team/LV0020000', as: coordinator },
  { name: 'section-links', path: '/returns/2026/LV0031000/sections/permits/links', as: several },
  { name: 'evidence', path: '/returns/2026/LV0031000/sections/permits/evidence', as: several },
  { name: 'account-name', path: '/account/name', as: coordinator },
  { name: 'start-analyst', path: '/?edition=2025', as: analyst },
  { name: 'start-administrator', path: '/', as: administrator },
  { name: 'account', path: '/account', as: coordinator },
  { name: 'password', path: '/account/password', as: coordinator },
  { name: 'password-wrong', path: '/account/password', as: coordinator, act: submit },
  { name: 'tokens', path: '/account/tokens', as: coordinator },
  { name: 'tokens-empty', path: '/account/tokens', as: coordinator, act: submit },
  {
    name: 'token-made',
    path: '/account/tokens',
    as: coordinator,
    act: async (page) => {
      await page.fill('#name', 'Skripts');
      await submit(page);
    },
  },
  { name: 'people', path: '/people', as: administrator },
  { name: 'person', path: async () => `/people/${people.get(coordinator)?.id}`, as: administrator },
  { name: 'rights', path: async () => `/people/${people.get(coordinator)?.id}/rights`, as: administrator },
  { name: 'letters', path: aLetterLost, as: administrator },
  {
    name: 'deadline-wrong',
    path: '/editions/2026/deadline',
    as: administrator,
    act: async (page) => {
      await page.fill('#deadline-day', '32');
      await submit(page);
    },
  },
  { name: 'projects', path: async () => (await project()) && '/projects', as: analyst },
  { name: 'project', path: project, as: coordinator },
  { name: 'project-of-others', path: project, as: analyst },
  { name: 'project-plan', path: async () => `${await project()}/sections/plan`, as: coordinator },
  {
    name: 'project-wrong',
    path: '/projects/new',
    as: coordinator,
    act: (page) => page.locator('main form button.govuk-button[value=save]').click(),
  },
  { name: 'project-rows', path: '/returns/2026/LV0020000/projects', as: coordinator },
  { name: 'polls', path: '/polls', as: analyst },
  { name: 'poll-new', path: '/polls/new', as: analyst },
  {
    name: 'poll-wrong',
    path: '/polls/new',
    as: analyst,
    act: (page) => page.locator('main form button.govuk-button[value=save]').click(),
  },
  { name: 'poll', path: () => poll(), as: analyst },
  { name: 'poll-answer', path: () => poll('/answer/LV0020000'), as: coordinator },
  { name: 'start-poll', path: '/', as: coordinator },
  { name: 'feedback', path: '/feedback', as: coordinator },
  { name: 'feedback-new', path: '/feedback/LV0020000/new', as: coordinator },
  {
    name: 'feedback-made',
    path: '/feedback/LV0020000/new',
    as: coordinator,
    act: async (page) => {
      await page.fill('#title', 'Kursi Rakverē');
      await page.fill('#open_until', '12.12.2026.');
      await page.locator('main form button.govuk-button[value=save]').click();
    },
  },
  {
    name: 'feedback-answers',
    path: async () => `/feedback/LV0020000/${(await feedback()).id}`,
    as: coordinator,
  },
  { name: 'participant', path: async () => (await feedback()).link, as: null },
  { name: 'participant-sent', path: async () => `${(await feedback()).own}?sent=yes`, as: null },
  { name: 'invite', path: '/people/invite', as: administrator },
  { name: 'invite-empty', path: '/people/invite', as: administrator, act: submit },
];

/** A browser in which this person is signed in; one for each, so that it keeps style and fonts. */
async function contextFor(as: Rights | null, options: object = {}): Promise<BrowserContext> {
  const context = await chrome.newContext({ reducedMotion: 'reduce', ...options });
  const person = as === null ? undefined : people.get(as);
  if (person === undefined) return context;
  const value = await server.store.sessions.start(person.id, 'Chrome, Linux', server.now());
  await context.addCookies([{ name: 'kopskats', value, url: origin }]);
  return context;
}

async function open(page: Page, { path, act }: Visit): Promise<void> {
  await page.goto(origin + (typeof path === 'string' ? path : await path()));
  if (act !== undefined) await Promise.all([page.waitForEvent('load'), act(page)]);
}

async function barriers(page: Page): Promise<readonly string[]> {
  const { violations }: AxeResults = await page.evaluate('axe.run({ resultTypes: ["violations"] })');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' … ')}`);
}

describe.each(['lv', 'en'])('in %s', (language) => {
  const pages = new Map<Rights | null, Page>();
  const complaints: string[] = [];

  beforeAll(async () => {
    for (const rights of [null, ...people.keys()]) {
      const context = await contextFor(rights);
      await context.addCookies([{ name: 'kopskats_language', value: language, url: origin }]);
      const page = await context.newPage();
      page.on('console', (message) => {
        // A page that says that something is amiss comes with such a status; a browser remarks on it.
        if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
          complaints.push(message.text());
      });
      pages.set(rights, page);
    }
  });

  it.each(visits)('the page $name has no barrier, wide or narrow', async (visit) => {
    const page = pages.get(visit.as);
    if (page === undefined) throw new Error(`Nobody opens ${visit.name}`);
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page, visit);
    await page.evaluate(axe);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await barriers(page), `${width} px`).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth'), `${width} px`).toBeLessThanOrEqual(
        width,
      );
      if (pictures !== null)
        await page.screenshot({ path: `${pictures}/${visit.name}-${language}-${width}.png`, fullPage: true });
    }
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    expect(complaints).toEqual([]);
  });
});

describe('signing in', () => {
  it('works by keyboard alone, from the address of the page to the start page', async () => {
    const context = await contextFor(null, { viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${origin}/sign-in`);
    const focused = () =>
      page.evaluate('document.activeElement.id || document.activeElement.textContent.trim()');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Pāriet uz saturu');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Pieslēgties ar iestādes kontu');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('email');
    await page.keyboard.type(people.get(coordinator)?.email ?? '');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('password');
    await page.keyboard.type(password);
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    expect(await page.textContent('h1')).toBe('Jūsu pašvaldības iesniegums');
    await context.close();
  });

  it('works without scripts, and so do signing out and the switch of language', async () => {
    const context = await contextFor(null, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${origin}/account`);
    await page.fill('#email', people.get(administrator)?.email ?? '');
    await page.fill('#password', password);
    await page.click('form[action="/sign-in"] button[type=submit]');
    expect(await page.textContent('h1')).toBe('Jūsu konts');
    await page.click('text=English');
    expect(await page.textContent('h1')).toBe('Your account');
    await page.click('text=Sign out');
    expect(await page.textContent('h1')).toBe('Sign in');
    await context.close();
  });

  it('shows the focus on every link, button and field', async () => {
    const context = await contextFor(coordinator, { viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${origin}/account/tokens`);
    const invisible: string[] = [];
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press('Tab');
      const { name, look } = await page.evaluate<{ name: string; look: string }>(`(() => {
        const at = document.activeElement;
        const of = at.matches('.govuk-radios__input') ? getComputedStyle(at.nextElementSibling, '::before') : getComputedStyle(at);
        return { name: at.outerHTML.slice(0, 80), look: [of.outlineStyle, of.outlineColor, of.boxShadow].join(' ') };
      })()`);
      if (name.startsWith('<body')) break;
      if (/^none .* none$/.test(look)) invisible.push(name);
    }
    expect(invisible).toEqual([]);
    await context.close();
  });

  it('of a sample person is one click where the service demonstrates', async () => {
    const context = await contextFor(null);
    const page = await context.newPage();
    await page.goto(`${origin}/sign-in`);
    await page.click('text=Aizkraukles novada pašvaldība');
    expect(await page.textContent('h1')).toBe('Jūsu pašvaldības iesniegums');
    expect(await page.textContent('.kopskats-demo')).toContain('Demonstrācija');
    await context.close();
  });
});
