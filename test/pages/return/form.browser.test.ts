// The form in a real browser: a return from sign-in to approval, no barrier that axe knows of on any page, all by
// keyboard, and everything without scripts too.
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filledTemplate } from '../../../scripts/workbook-cases/base-workbook.ts';
import { hashPassword } from '../../../src/people/password.ts';
import { saveDraft } from '../../../src/returns/draft.ts';
import { submitReturn } from '../../../src/returns/submit-return.ts';
import { transcribe } from '../../../src/returns/transcribe.ts';
import type { Person, Rights } from '../../../src/store/people/person.ts';
import { asEdition } from '../../../src/survey/as-edition.ts';
import type { Return } from '../../../src/survey/editions.ts';
import { place } from '../../../src/survey/finding.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { launchChromium } from '../../chromium.ts';
import {
  anActivePerson,
  analyst,
  coordinator,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';
import { returnOf } from '../../store/sample-returns.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = process.env.PICTURES ?? null;
const password = 'zils zirgs lasa avīzi';
const path = '/returns/2025/LV0020000';

const other: Rights = { ...coordinator, territories: ['LV0031000', 'LV0041000', 'LV0005000'] };

let server: TestServer;
let chrome: Browser;
let origin: string;
let folder: string;
const people = new Map<Rights, Person>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kopskats-form-'));
  chrome = await launchChromium();
  server = await startTestServer({ origin: 'http://localhost' });
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`;
  for (const rights of [coordinator, other, analyst]) {
    const person = await anActivePerson(server, rights);
    await server.store.people.setPassword(person.id, await hashPassword(password));
    people.set(rights, person);
  }
});

afterAll(async () => {
  await chrome.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function contextOf(rights: Rights, options: object = {}): Promise<BrowserContext> {
  const context = await chrome.newContext({ reducedMotion: 'reduce', ...options });
  const value = await server.store.sessions.start(
    people.get(rights)?.id ?? '',
    'Chrome, Linux',
    server.now(),
  );
  await context.addCookies([{ name: 'kopskats', value, url: origin }]);
  return context;
}

const save = (page: Page) => page.click('.kopskats-save button[value=next]');
/** A press is held until the server has answered: whoever goes elsewhere before that sees what is not stored yet. */
const saved = (page: Page) => Promise.all([page.waitForEvent('load'), save(page)]);
const statusLine = (page: Page) => page.locator('[data-status]');

/** A municipal return with another total of participants than its activities add up to. */
function withTotal(ret: Return, total: number): Return {
  const sections = { ...ret.sections, participants: { ...Reflect.get(ret.sections, 'participants'), total } };
  return { ...ret, sections } as Return;
}

describe('a return', () => {
  it('is filled in, left, taken up again, uploaded, explained, handed in, sent back, mended and approved', async () => {
    const context = await chrome.newContext({ reducedMotion: 'reduce', locale: 'lv' });
    const page = await context.newPage();
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));

    // Signs in and starts.
    await page.goto(`${origin}${path}`);
    await page.fill('#email', people.get(coordinator)?.email ?? '');
    await page.fill('#password', password);
    await page.click('form[action="/sign-in"] button[type=submit]');
    await page.click('text=12. Izsniegto');
    await page.fill('#issued', '2');
    await expect.poll(() => statusLine(page).textContent()).toMatch(/^Saglabāts plkst\. \d\d:\d\d$/);

    // Leaves without a word and returns: the draft is there.
    await page.goto(`${origin}/sign-in`);
    await page.goto(`${origin}${path}/sections/permits`);
    expect(await page.inputValue('#issued')).toBe('2');

    // Uploads a workbook in which the total differs from the activities.
    const ret = returnOf('LV0020000');
    const changed = withTotal(ret, 1509);
    const file = join(folder, 'aptauja.xlsx');
    writeFileSync(file, await filledTemplate(changed));
    await page.goto(`${origin}${path}/workbook`);
    await page.setInputFiles('#file, #file-input', file);
    await page.click('text=Augšupielādēt un pārbaudīt');
    expect(await page.textContent('h1')).toBe('No darbgrāmatas nolasītās atbildes');
    expect(await page.textContent('tbody')).toContain('jāprecizē');
    await page.click('text=Apstiprināt un pārnest melnrakstā');

    // The query asks for its explanation on the spot.
    await page.click('text=Pārbaudīt un iesniegt');
    await page.locator('.kopskats-found--queries a').first().click();
    const asked = page.locator('.kopskats-note--query textarea');
    for (const field of await asked.all()) await field.fill('Daļa dalībnieku bija mazās grupās.');
    await saved(page);
    await page.goto(`${origin}${path}/submit`);
    await page.fill('#certifiedName', 'Anna Bērziņa');
    await page.fill('#certifiedPost', 'Vadītāja');
    await page.check('#confirmed');
    await page.click('main form button');
    expect(await page.textContent('h1')).toBe('Iesniegums ir nosūtīts');

    // The analyst sends it back.
    const review = await (await contextOf(analyst)).newPage();
    await review.goto(`${origin}${path}/review`);
    expect(await review.textContent('main')).toContain('Daļa dalībnieku bija mazās grupās.');
    await review.click('#permits summary >> nth=1');
    await review.fill('[name="reason:permits:issued"]', 'Lūdzu, pārbaudiet skaitu.');
    await review.click('text=Atdot labošanai ar piezīmēm');
    expect(await review.textContent('.kopskats-notice')).toContain('atdots labošanai');

    // It is mended, beside the remark, and approved.
    await page.goto(`${origin}${path}/sections/permits`);
    expect(await page.textContent('#issued-remark')).toContain('Lūdzu, pārbaudiet skaitu.');
    await page.fill('#issued', '3');
    await saved(page);
    await page.goto(`${origin}${path}/submit`);
    await page.fill('#certifiedName', 'Anna Bērziņa');
    await page.fill('#certifiedPost', 'Vadītāja');
    await page.check('#confirmed');
    await page.click('main form button');
    await review.goto(`${origin}${path}/review`);
    await review.click('button[formaction$="/approve"]');
    expect(await review.textContent('.kopskats-notice')).toContain('apstiprināts');
    await page.goto(`${origin}${path}`);
    expect(await page.textContent('.kopskats-standing')).toContain('Apstiprināts');
    expect(failures).toEqual([]);
    await context.close();
    await review.context().close();
  });
});

describe('with scripts', () => {
  it('rows are added, moved and removed at once, and keep what is in them', async () => {
    const context = await contextOf(other);
    const page = await context.newPage();
    await page.goto(`${origin}/returns/2025/LV0031000/sections/participants`);
    const add = page.locator('button[value="add.activities"]');
    await page.fill('[id="activities.1.label"]', 'Kursi');
    await page.check('[name="activities.1.certainty"][value=exact]');
    await add.click();
    await page.fill('[id="activities.2.label"]', 'Lekcijas');
    await page.check('[name="activities.2.certainty"][value=estimate]');
    await page.click('button[value="up.activities.2"]');
    expect(await page.inputValue('[id="activities.1.label"]')).toBe('Lekcijas');
    expect(await page.isChecked('[name="activities.1.certainty"][value=estimate]')).toBe(true);
    expect(await page.isChecked('[name="activities.2.certainty"][value=exact]')).toBe(true);
    expect(await page.locator('[id="activities.2"] legend').first().textContent()).toBe('Aktivitāte 2');
    await add.click();
    await page.fill('[id="activities.3.label"]', 'Trešā');
    await page.click('button[value="remove.activities.1"]');
    // A row with something in it can be put back as it was.
    await page.keyboard.press('Enter');
    expect(await page.inputValue('[id="activities.1.label"]')).toBe('Lekcijas');
    expect(await page.isChecked('[name="activities.1.certainty"][value=estimate]')).toBe(true);
    expect(await page.isChecked('[name="activities.2.certainty"][value=exact]')).toBe(true);
    await page.click('button[value="remove.activities.1"]');
    expect(await page.locator('[data-row] [name$=".label"]').count()).toBe(2);
    expect(await page.inputValue('[id="activities.2.label"]')).toBe('Trešā');
    await expect.poll(() => statusLine(page).textContent()).toMatch(/Saglabāts/);
    const key = { edition: 2025, form: 'municipal', territory: 'LV0031000' } as const;
    const labels = async () =>
      ((await server.store.drafts.find(key))?.answers ?? [])
        .filter(({ place }) => place.field === 'label')
        .map(({ value }) => value);
    await expect.poll(labels).toEqual(['Kursi', 'Trešā']);
    await context.close();
  });

  it('what is typed before the script has arrived is saved, and a page that is only looked at is not', async () => {
    const context = await contextOf(other);
    const page = await context.newPage();
    const address = `${origin}/returns/2025/LV0041000/sections/coordination`;
    const saves: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/draft')) saves.push(request.postData() ?? '');
    });
    await page.goto(address);
    await page.waitForTimeout(2000);
    expect(saves).toEqual([]);

    let arrive = async () => {};
    await page.route('**/draft-*.js', (route) => {
      arrive = () => route.continue();
    });
    const asked = page.waitForRequest('**/draft-*.js');
    await page.goto(address, { waitUntil: 'commit' });
    await Promise.all([asked, page.fill('#post_title', 'Agri')]);
    await arrive();
    await expect.poll(() => statusLine(page).textContent()).toMatch(/^Saglabāts/);
    expect(saves).toHaveLength(1);
    await context.close();
  });

  it('a draft that cannot be saved says so, stays on the page and is saved later', async () => {
    const context = await contextOf(other);
    const page = await context.newPage();
    await page.goto(`${origin}/returns/2025/LV0041000/sections/permits`);
    await context.setOffline(true);
    await page.fill('#issued', '41');
    await expect.poll(() => statusLine(page).textContent()).toContain('neizdodas saglabāt');
    expect(await page.inputValue('#issued')).toBe('41');
    await context.setOffline(false);
    await expect.poll(() => statusLine(page).textContent()).toMatch(/^Saglabāts/);
    await context.close();
  });

  it('a session that has ended is said, and saving leads through sign-in back to what was typed', async () => {
    const context = await contextOf(other);
    const page = await context.newPage();
    const address = `${origin}/returns/2025/LV0041000/sections/target_groups`;
    await page.goto(address);
    await server.store.sessions.endAll(people.get(other)?.id ?? '', null);
    await page.fill('#description', 'Viss, kas bija ierakstīts.');
    await expect.poll(() => statusLine(page).textContent()).toContain('Sesija ir beigusies');
    await save(page);
    await page.fill('#email', people.get(other)?.email ?? '');
    await page.fill('#password', password);
    await page.click('form[action="/sign-in"] button[type=submit]');
    expect(page.url()).toBe(address);
    expect(await page.inputValue('#description')).toBe('Viss, kas bija ierakstīts.');
    await context.close();
  });
});

describe('by keyboard alone', () => {
  it('a section is filled in, a row added, and the focus goes to what is to be mended', async () => {
    const context = await contextOf(other, { viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${origin}/returns/2025/LV0005000/sections/institutions`);
    const focused = () => page.evaluate('document.activeElement.id || document.activeElement.value');
    const tabTo = async (target: string) => {
      for (let step = 0; step < 60; step += 1) {
        if ((await focused()) === target) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`The keyboard does not reach ${target}`);
    };
    await tabTo('institutions.1.name');
    await page.keyboard.type('Parauga izglītības pārvalde');
    await tabTo('add.institutions');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('institutions.2');
    await tabTo('institutions.2.name');
    await page.keyboard.type('x'.repeat(301));
    await tabTo('next');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    expect(await page.evaluate('document.activeElement.className')).toContain('govuk-error-summary');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('institutions.2.name');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Parauga bibliotēka');
    await tabTo('next');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    expect(page.url()).toBe(`${origin}/returns/2025/LV0005000/sections/directions`);
    await context.close();
  });
});

describe('what has the focus', () => {
  it.each([
    [1280, 720],
    [360, 740],
    [320, 568],
  ])('is never covered by what stays on the screen: %i × %i', async (width, height) => {
    const context = await contextOf(other, { viewport: { width, height } });
    const page = await context.newPage();
    await page.goto(`${origin}/returns/2025/LV0005000/sections/institutions`);
    const covered: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const what = await page.evaluate<string | null>(`(() => {
        const at = document.activeElement;
        if (at === document.body) return null;
        const { left, top, width, height, bottom } = at.getBoundingClientRect();
        const seen = document.elementFromPoint(left + Math.min(width / 2, 60), top + height / 2);
        const isSeen = seen !== null && (at.contains(seen) || seen.contains(at)) && bottom <= innerHeight + 1;
        return isSeen ? '' : at.outerHTML.slice(0, 120);
      })()`);
      if (what === null) break;
      if (what !== '') covered.push(what);
    }
    expect(covered).toEqual([]);
    await context.close();
  });
});

describe('without scripts', () => {
  it('a section with rows is filled in and an error mended', async () => {
    const context = await contextOf(other, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${origin}/returns/2025/LV0005000/sections/partners`);
    await page.fill('[id="partners.1.name"]', 'Parauga biedrība');
    await page.selectOption('[id="partners.1.kind"]', 'ngo');
    await page.click('button[value="add.partners"]');
    await page.fill('[id="partners.2.name"]', 'Parauga tehnikums');
    await save(page);
    await page.locator('.govuk-error-summary a').first().click();
    expect(page.url()).toContain('#partners.2.kind');
    await page.selectOption('[id="partners.2.kind"]', 'vet_school');
    await saved(page);
    expect(await page.textContent('h1')).toContain('12. Izsniegto');
    await context.close();
  });
});

describe('every page', () => {
  const typical = 'LV0044000';
  const rights: Rights = { ...coordinator, territories: [typical] };
  const base = `/returns/2026/${typical}`;

  interface Visit {
    readonly name: string;
    readonly path: string;
    readonly as: Rights;
    readonly act?: (page: Page) => Promise<unknown>;
  }

  const municipal = [
    'coordination',
    'planning',
    'institutions',
    'directions',
    'target_groups',
    'participants',
    'good_practice',
    'initiatives',
    'projects',
    'providers',
    'partners',
    'permits',
    'contacts',
  ];

  const visits: readonly Visit[] = [
    { name: 'tasks', path: base, as: rights },
    ...municipal.map((id) => ({ name: `section-${id}`, path: `${base}/sections/${id}`, as: rights })),
    {
      name: 'section-errors',
      path: `${base}/sections/participants`,
      as: rights,
      act: async (page) => {
        await page.check('[name=counted][value=yes]');
        await page.fill('#total', '151');
        await page.fill('#women', 'daudz');
        await page.fill('[id="activities.1.label"]', 'Ļoti-gara-aktivitātes-nosaukuma-virkne-bez-atstarpēm');
        await page.fill('[id="activities.1.participants"]', '100');
        await save(page);
      },
    },
    {
      name: 'section-query',
      path: `${base}/sections/participants`,
      as: rights,
      act: async (page) => {
        await page.fill('#women', '');
        await save(page);
      },
    },
    { name: 'submit', path: `${base}/submit`, as: rights },
    { name: 'workbook', path: `${base}/workbook`, as: rights },
    {
      name: 'workbook-refused',
      path: `${base}/workbook`,
      as: rights,
      act: async (page) => {
        await page.setInputFiles('#file, #file-input', {
          name: 'a.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from('a;b;c'),
        });
        await page.click('form[enctype] button[type=submit]');
      },
    },
    {
      name: 'workbook-read',
      path: `${base}/workbook`,
      as: rights,
      act: async (page) => {
        const ret = { ...returnOf('LV0020000'), territory: typical };
        const bytes = await filledTemplate(asEdition(withTotal(ret, 1509), 2026));
        await page.setInputFiles('#file', {
          name: 'a.xlsx',
          mimeType: 'application/zip',
          buffer: Buffer.from(bytes),
        });
        await page.click('form[enctype] button[type=submit]');
        await page.waitForURL(/workbook\/./);
        await page.click('main details summary');
      },
    },
    {
      name: 'conflict',
      path: `${base}/sections/target_groups`,
      as: rights,
      act: async (page) => {
        await changeElsewhere(['target_groups', 'description'], `Teksts: ${await page.title()}`);
        await page.fill('#description', 'Cits teksts.');
        await save(page);
      },
    },
    { name: 'submitted', path: '/returns/2025/LV0031000/submitted', as: other },
    { name: 'receipt', path: '/returns/2025/LV0031000/receipt', as: other },
    { name: 'receipt-check', path: '/receipts?number=2025-LV0031000-1', as: other },
    { name: 'print', path: `${base}/print`, as: rights },
    { name: 'print-blank', path: `${base}/print?with=blank`, as: rights },
    { name: 'history', path: `/returns/2025/${typical}/history`, as: rights },
    { name: 'read-only', path: `/returns/2025/${typical}/sections/providers`, as: rights },
    { name: 'review', path: '/returns/2025/LV0031000/review', as: analyst },
    { name: 'review-approved', path: `/returns/2025/${typical}/review`, as: analyst },
    { name: 'start', path: '/?edition=2025', as: analyst },
  ];

  /** Somebody else saves an answer while a page is open. */
  async function changeElsewhere(
    [section, question]: readonly [string, string],
    value: string,
  ): Promise<void> {
    const key = { edition: 2026, form: 'municipal', territory: typical } as const;
    const saved = await saveDraft(server.store, {
      key,
      actor: { person: people.get(other)?.id ?? '', role: 'coordinator' },
      base: (await server.store.drafts.find(key))?.version ?? 0,
      sections: [section],
      answers: [{ place: place(section, question), value }],
      at: server.now(),
      request: null,
    });
    expect(saved.outcome).toBe('saved');
  }

  beforeAll(async () => {
    people.set(rights, await anActivePerson(server, rights));
    const before = { ...returnOf('LV0020000'), territory: typical };
    expect((await transcribe(server.store, flatten(before), server.now())).outcome).toBe('taken_over');
    const person = people.get(other);
    const submitted = await submitReturn(server.store, {
      key: returnOf('LV0031000'),
      actor: { person: person?.id ?? '', role: 'coordinator' },
      origin: 'form',
      from: { submission: flatten(returnOf('LV0031000')) },
      at: server.now(),
      request: null,
    });
    expect(submitted.outcome).toBe('submitted');
  });

  describe.each(['lv', 'en'])('in %s', (language) => {
    const pages = new Map<Rights, Page>();

    beforeAll(async () => {
      for (const who of [rights, other, analyst]) {
        const context = await contextOf(who);
        await context.addCookies([{ name: 'kopskats_language', value: language, url: origin }]);
        pages.set(who, await context.newPage());
      }
    });

    it.each(visits)('has no barrier, wide or narrow: $name', async ({ name, path: address, as, act }) => {
      const page = pages.get(as);
      if (page === undefined) throw new Error(`Nobody opens ${name}`);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(origin + address);
      if (act !== undefined) await Promise.all([page.waitForEvent('load'), act(page)]);
      await page.evaluate(axe);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
        const barriers = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' … ')}`,
        );
        expect(barriers, `${width} px`).toEqual([]);
        const wide = await page.evaluate('document.documentElement.scrollWidth');
        expect(wide, `${width} px`).toBeLessThanOrEqual(width);
        if (pictures !== null)
          await page.screenshot({ path: `${pictures}/${name}-${language}-${width}.png`, fullPage: true });
      }
    });
  });
});
