// The next year of the survey in a real browser, from the press that prepares it to its report, with questions that
// no developer wrote.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edited } from '../../../scripts/workbook-cases/base-workbook.ts';
import { seed } from '../../../src/publishing/seed.ts';
import type { Rights } from '../../../src/store/people/person.ts';
import { asEdition } from '../../../src/survey/as-edition.ts';
import { editionYears, formOf } from '../../../src/survey/editions.ts';
import { type Client, clientOf, explained } from '../../api/client.ts';
import { launchChromium } from '../../chromium.ts';
import { anActivePerson, analyst, startTestServer, type TestServer } from '../../server/test-server.ts';
import { returnOf2026 } from '../../survey/return-of-2026.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const YEAR = Math.max(...editionYears()) + 1;
const path = `/editions/${YEAR}`;
const groups = `${path}/municipal/target_groups`;
const [BY_FORM, BY_WORKBOOK, BY_PROGRAM] = ['LV0020000', 'LV0022000', 'LV0031000'];
const of = (territory: string): Rights => ({ role: 'coordinator', territories: [territory], region: null });

let server: TestServer;
let chrome: Browser;
let origin: string;
let ministry: Page;

beforeAll(async () => {
  chrome = await launchChromium();
  server = await startTestServer({ origin: 'http://localhost' });
  await seed(server.store, { edition: 2025, progress: () => {} });
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`;
  ministry = await (await contextOf(analyst)).newPage();
});

afterAll(async () => {
  await chrome.close();
  await server.close();
});

async function contextOf(rights: Rights): Promise<BrowserContext> {
  const person = await anActivePerson(server, rights);
  const context = await chrome.newContext({ reducedMotion: 'reduce', acceptDownloads: true });
  context.setDefaultTimeout(8_000);
  const value = await server.store.sessions.start(person.id, 'Chrome, Linux', server.now());
  await context.addCookies([{ name: 'kopskats', value, url: origin }]);
  return context;
}

/** Fills the fields of a page by their names: a text, or the code of a choice. */
async function fill(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(answers)) {
    const field = page.locator(`[name="${name}"]`);
    const type = await field.first().getAttribute('type');
    if (type === 'radio') await page.check(`[name="${name}"][value="${value}"]`);
    else if ((await field.evaluate((one) => one.tagName)) === 'SELECT') await field.selectOption(value);
    else await field.fill(value);
  }
}

/** Presses what leads to another page, and waits until that is there. */
async function press(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.click(selector)]);
}

async function adds(answers: Readonly<Record<string, string>>): Promise<void> {
  await ministry.goto(`${origin}${groups}/new`);
  await fill(ministry, answers);
  await press(ministry, 'main .govuk-button-group button[value=save]');
  expect(ministry.url(), await ministry.innerText('main')).toContain('told=saved');
}

/** Hands in the draft as it stands, with a word on whatever is asked. */
async function handsIn(client: Client, territory: string): Promise<void> {
  const at = `/editions/${YEAR}/returns/${territory}`;
  const asked = await client.get(`${at}/draft/findings`);
  const { findings }: { findings: readonly { level: string }[] } = asked.json();
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
  const { version } = (await client.get(`${at}/draft`)).json();
  const explanations = explained(asked);
  const key = { 'idempotency-key': territory };
  const sent = await client.send('POST', `${at}/submissions`, { draft: version, explanations }, key);
  expect(sent.statusCode, sent.body).toBe(201);
}

async function barriers(page: Page, address: string): Promise<void> {
  await page.goto(origin + address);
  await page.evaluate(axe);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const { violations }: AxeResults = await page.evaluate(
      'axe.run({ preload: false, resultTypes: ["violations"] })',
    );
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' … ')}`);
    expect(found, address).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth'), address).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

const common = { required: 'no', prefill: 'yes' };

/** A municipality's answers of the year before as the new year asks, with answers to what is new. */
function sectionsOf(territory: string): object {
  const ret = asEdition(returnOf2026(territory), YEAR);
  const targetGroups = {
    groups: ['young_parents'],
    hard_to_reach: [],
    hard_to_reach_description: null,
    description: 'Kursi notiek visos pagastos.',
    where_courses_take_place: 'library',
    number_of_courses: 12,
    courses: [{ name: 'Angļu valoda' }],
  };
  return { ...ret.sections, target_groups: targetGroups };
}

describe('the next year', () => {
  it('is prepared, changed and opened by an analyst', async () => {
    await ministry.goto(`${origin}/editions`);
    await press(ministry, `text=Sagatavot ${YEAR}. gadu`);
    await adds({
      ...common,
      label: 'Kur notiek kursi',
      label_en: 'Where courses take place',
      kind: 'choice',
      codes: 'bibliotēkā | library\nskolā | school',
    });
    await adds({
      ...common,
      label: 'Kursu skaits',
      label_en: 'Number of courses',
      kind: 'whole_number',
      unit: 'kursi',
      unit_en: 'courses',
      sums: 'yes',
    });
    await adds({
      ...common,
      label: 'Kursi',
      label_en: 'Courses',
      kind: 'rows',
      item: 'Kurss',
      item_en: 'Course',
      'fields.1.label': 'Nosaukums',
      'fields.1.label_en': 'Name',
      'fields.1.kind': 'text',
      'fields.1.required': 'yes',
    });
    await ministry.goto(`${origin}${groups}/groups`);
    await fill(ministry, {
      code: 'new',
      answer: 'jaunie vecāki',
      answer_en: 'young parents',
      continues: 'nothing',
    });
    await press(ministry, 'form[action$="/code"] button[value=save]:not([aria-hidden])');
    await ministry.goto(`${origin}${path}/municipal/coordination/network`);
    await press(ministry, 'form[action$="/retire"] button');
    const changes = await ministry.goto(`${origin}${path}`).then(() => ministry.innerText('main'));
    for (const words of ['Kur notiek kursi', 'Kursu skaits', 'Kursi', 'jaunie vecāki', 'Koordinatoru tīkls'])
      expect(changes).toContain(words);
    await ministry.goto(`${origin}${path}/state/open`);
    await press(ministry, 'main form button');
    expect(formOf(YEAR, 'municipal')?.sections.target_groups?.questions).toHaveProperty('courses');
  });

  it('is filled in by form', async () => {
    const page = await (await contextOf(of(BY_FORM))).newPage();
    const client = await clientOf(server, of(BY_FORM));
    const document = { sections: sectionsOf(BY_FORM) };
    const saved = await client.send('PUT', `/editions/${YEAR}/returns/${BY_FORM}/draft`, document, {
      'if-match': '"0"',
    });
    expect(saved.statusCode, saved.body).toBe(200);
    await page.goto(`${origin}/returns/${YEAR}/${BY_FORM}/sections/target_groups`);
    await page.check('[name=groups][value=young_parents]');
    await fill(page, {
      description: 'Kursi notiek visos pagastos.',
      where_courses_take_place: 'school',
      number_of_courses: '7',
      'courses.1.name': 'Angļu valoda',
    });
    await press(page, '.kopskats-save button[value=next]');
    await handsIn(client, BY_FORM);
  });

  it('is filled in by workbook', async () => {
    const page = await (await contextOf(of(BY_WORKBOOK))).newPage();
    const client = await clientOf(server, of(BY_WORKBOOK));
    const document = { sections: sectionsOf(BY_WORKBOOK) };
    await client.send('PUT', `/editions/${YEAR}/returns/${BY_WORKBOOK}/draft`, document, {
      'if-match': '"0"',
    });
    const template = await page.request.get(
      `${origin}/returns/${YEAR}/${BY_WORKBOOK}/workbook/template.xlsx`,
      // The first workbook starts the worker that makes it.
      { timeout: 60_000 },
    );
    expect(template.status()).toBe(200);
    const filled = await edited(await template.body(), (workbook) => {
      const sheet = workbook.worksheets.find(({ name }) => /Mērķa grupas/u.test(name));
      if (sheet === undefined) throw new Error('no sheet');
      const answers: Readonly<Record<string, string | number>> = {
        'jaunie vecāki': 'x',
        'Kur notiek kursi': 'bibliotēkā',
        'Kursu skaits': 5,
      };
      sheet.eachRow((row) => {
        const name = String(row.getCell(2).value ?? '').replace(/ \*$/u, '');
        if (Object.hasOwn(answers, name)) row.getCell(3).value = answers[name] ?? null;
        if (/^(Apraksts|Description)/u.test(name)) row.getCell(3).value = 'Kursi notiek visos pagastos.';
      });
    });
    await page.goto(`${origin}/returns/${YEAR}/${BY_WORKBOOK}/workbook`);
    await page.setInputFiles('#file, #file-input', {
      name: 'aptauja.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(filled),
    });
    await press(page, 'text=Augšupielādēt un pārbaudīt');
    expect(await page.textContent('h1'), await page.innerText('main')).toBe(
      'No darbgrāmatas nolasītās atbildes',
    );
    await press(page, 'text=Apstiprināt un pārnest melnrakstā');
    await handsIn(client, BY_WORKBOOK);
  });

  it('is filled in by a program', async () => {
    const client = await clientOf(server, of(BY_PROGRAM));
    const at = `/editions/${YEAR}/returns/${BY_PROGRAM}`;
    const document = { sections: sectionsOf(BY_PROGRAM) };
    const saved = await client.send('PUT', `${at}/draft`, document, { 'if-match': '"0"' });
    expect(saved.statusCode, saved.body).toBe(200);
    await handsIn(client, BY_PROGRAM);
  });

  it('is approved, and its draft report, its regions and their files are made', async () => {
    for (const territory of [BY_FORM, BY_WORKBOOK, BY_PROGRAM]) {
      await ministry.goto(`${origin}/returns/${YEAR}/${territory}/review`);
      await press(ministry, 'button[formaction$="/approve"]');
    }
    for (const [file, type] of [
      [`${path}/report.pdf`, 'pdf'],
      [`/regions/ZEMGALE/${YEAR}`, 'html'],
      [`/regions/ZEMGALE/${YEAR}/summary/xlsx`, 'spreadsheet'],
      [`/regions/ZEMGALE/${YEAR}/summary/csv`, 'csv'],
    ] as const) {
      const answer = await ministry.request.get(origin + file, { timeout: 90_000 });
      expect(answer.status(), `${file} ${answer.status() === 200 ? '' : await answer.text()}`).toBe(200);
      expect(answer.headers()['content-type']).toContain(type);
    }
  });
});

describe('the pages of a year', () => {
  it.each([
    '/editions',
    path,
    `${groups}/groups`,
    `${groups}/where_courses_take_place`,
    `${groups}/words`,
    `${path}/changes`,
    `${path}/preview/municipal/target_groups`,
  ])('have no barrier: %s', async (address) => {
    await barriers(ministry, address);
  });
});
