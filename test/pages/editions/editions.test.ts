// A year of the survey from its draft to its closing, as analysts and administrators meet it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editionYears, formOf } from '../../../src/survey/editions.ts';
import { type Browser, browserOf, textOf } from '../../browser.ts';
import { textOf as pdfText, readPdf } from '../../report/pdf/read-pdf.ts';
import { anActivePerson, analyst, startTestServer, type TestServer } from '../../server/test-server.ts';

const YEAR = Math.max(...editionYears()) + 1;
const path = `/editions/${YEAR}`;
const groups = `${path}/municipal/target_groups`;

const courses = {
  label: 'Kur notiek kursi',
  label_en: 'Where courses take place',
  kind: 'choice',
  codes: 'bibliotēkā | in the library\nskolā | at school',
  required: 'no',
  prefill: 'yes',
  after: 'groups',
};

let server: TestServer;
let ministry: Browser;
let colleague: Browser;
let coordinator: Browser;

beforeAll(async () => {
  server = await startTestServer();
  ministry = await browserOf(server, await anActivePerson(server, analyst));
  colleague = await browserOf(server, await anActivePerson(server, analyst));
  const riga = { role: 'coordinator', territories: ['LV0001000'], region: null } as const;
  coordinator = await browserOf(server, await anActivePerson(server, riga));
});
afterAll(() => server.close());

async function press(browser: Browser, at: string, fields: Readonly<Record<string, string>> = {}, from = at) {
  const page = await browser.get(from);
  const base = /name="base" value="(\d+)"/.exec(page.body)?.[1] ?? '0';
  return browser.post(at, { base, ...fields });
}

const latest = async () => (await server.store.editions.document(YEAR))?.no;

describe('preparing the next year', () => {
  it('is not for coordinators', async () => {
    expect((await coordinator.get('/editions')).statusCode).toBe(403);
    expect((await coordinator.get(path)).statusCode).toBe(403);
  });

  it('makes a draft that asks as the last year does, once however often it is pressed', async () => {
    expect(textOf(await ministry.get('/editions'))).toContain(`Sagatavot ${YEAR}. gadu`);
    await colleague.get('/editions');
    for (const browser of [ministry, colleague]) {
      const made = await browser.post('/editions/prepare');
      expect(made.headers.location).toBe(path);
    }
    expect(await server.store.editions.versions(YEAR)).toHaveLength(1);
    expect(textOf(await ministry.get(path))).toContain('Pagaidām nekas');
    expect(textOf(await ministry.get('/editions'))).not.toContain('Sagatavot');
  });

  it('asks nobody yet', async () => {
    expect(formOf(YEAR, 'municipal')).toBeNull();
    expect((await coordinator.get(`/returns/${YEAR}/LV0001000`)).statusCode).toBe(404);
    expect((await coordinator.get(`${path}/changes`)).statusCode).toBe(404);
  });
});

describe('a question that an analyst adds', () => {
  it('is shown as coordinators will see it before it is saved', async () => {
    const shown = await press(ministry, `${groups}/new`, { ...courses, do: 'preview' });
    expect(shown.statusCode).toBe(200);
    expect(textOf(shown)).toMatch(
      /Kā to redz koordinators.*Kur notiek kursi.*bibliotēkā.*Darbgrāmatā: 5\. Mērķa grupas/,
    );
    expect(await latest()).toBe(1);
  });

  it.each([
    ['a choice without answers', { codes: '' }, 'codes', 'vēl nav atbildes'],
    ['a choice of one answer', { codes: 'bibliotēkā' }, 'codes', 'vajag vismaz divas atbildes'],
    ['a missing language', { label_en: '' }, 'label_en', 'vēl nav atbildes'],
    ['a label of 2 000 characters', { label: 'ā'.repeat(2000) }, 'label', 'par garu'],
    ['a label that the section has', { label: 'Grupas' }, 'label', 'šeit jau ir'],
    [
      'a limit below its minimum',
      { kind: 'whole_number', codes: '', unit: 'kursi', unit_en: 'courses', min: '5', max: '4', sums: 'yes' },
      'max',
      'mazāks par mazāko',
    ],
    [
      'a list without fields',
      { kind: 'rows', codes: '', item: 'Kurss', item_en: 'Course' },
      'fields',
      'nav neviena lauka',
    ],
    ['help in one language', { help: 'Tikai bezmaksas kursi.' }, 'help_en', 'tikai vienā valodā'],
    ['characters that cannot be printed', { label: 'Kursi \u4e2d\u6587' }, 'label', 'nodrukāt'],
  ])('is refused at its field: %s', async (_, fields, field, message) => {
    const refused = await press(ministry, `${groups}/new`, { ...courses, ...fields, do: 'save' });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain(`href="#${field}`);
    expect(textOf(refused)).toContain(message);
    expect(await latest()).toBe(1);
  });

  it('is stored, listed in words and seen in the form and in the workbook', async () => {
    const saved = await press(ministry, `${groups}/new`, { ...courses, do: 'save' });
    expect(saved.headers.location).toBe(`${groups}/where_courses_take_place?told=saved`);
    expect(textOf(await ministry.get(path))).toContain('jauns jautājums „Kur notiek kursi“ (Mērķa grupas)');
    expect(textOf(await ministry.get(`${path}/preview/municipal/target_groups`))).toContain(
      'Kur notiek kursi',
    );
    expect(textOf(await ministry.get(`${path}/changes`))).toContain('Jauns Kur notiek kursi');
    const workbook = await ministry.get(`${path}/preview/municipal.xlsx`);
    expect(workbook.rawPayload.subarray(0, 2).toString()).toBe('PK');
  });

  it('is rehearsed in a report over made-up answers, which says so on its pages', async () => {
    const report = await ministry.get(`${path}/preview/report.pdf`);
    expect(report.statusCode).toBe(200);
    const pages = await readPdf(new Uint8Array(report.rawPayload));
    const marked = pages.filter(({ artifacts }) => artifacts.join(' ').includes('Izmēģinājums'));
    expect(marked.length).toBeGreaterThan(50);
    expect(pages.map(({ tree }) => pdfText(tree)).join(' ')).toContain('Kur notiek kursi');
  }, 120_000);

  it('can be changed while the year is a draft, and keeps its id', async () => {
    const edit = `${groups}/where_courses_take_place/edit`;
    expect((await ministry.get(edit)).body).toContain('bibliotēkā | in the library');
    const saved = await press(ministry, edit, { ...courses, label: 'Kursu vietas', do: 'save' });
    expect(saved.headers.location).toBe(`${groups}/where_courses_take_place?told=saved`);
    expect(textOf(await ministry.get(path))).toContain('jauns jautājums „Kursu vietas“');
  });
});

describe('a question that the core needs', () => {
  it('is not retired, and the page names the figures that depend on it', async () => {
    const at = `${path}/municipal/planning/approach`;
    const refused = await press(ministry, `${at}/retire`, {}, at);
    expect(refused.statusCode).toBe(422);
    expect(textOf(refused)).toContain('„Pieaugušo izglītības iekļaušanas veidi plānošanas dokumentos“');
  });
});

describe('two people at one draft', () => {
  it('lose nothing where they change different questions', async () => {
    await ministry.get(`${path}/municipal/coordination/network`);
    const base = String(await latest());
    const renamed = { label: 'Tīkls', label_en: 'Network of people', do: 'save' };
    const retired = await colleague.get(`${path}/municipal/institutions/activity_centres`);
    expect(retired.statusCode).toBe(200);
    await ministry.post(`${path}/municipal/coordination/network/words`, { base, ...renamed });
    const second = await colleague.post(`${path}/municipal/institutions/activity_centres/retire`, { base });
    expect(second.statusCode).toBe(303);
    const page = textOf(await ministry.get(path));
    expect(page).toContain('mainīti vārdi: „Tīkls“');
    expect(page).toContain('vairs nejautā: „Aktivitāšu centri“');
  });

  it('are told where both change the same one, and nothing is stored', async () => {
    const at = `${path}/municipal/permits/issued`;
    await ministry.get(at);
    await colleague.get(at);
    const base = String(await latest());
    const words = { label_en: 'Permits issued', do: 'save' };
    await ministry.post(`${at}/words`, { base, label: 'Izdotās atļaujas', ...words });
    const before = await latest();
    const late = await colleague.post(`${at}/words`, { base, label: 'Atļauju skaits', ...words });
    expect(textOf(late)).toContain('pa to laiku ir mainījis kāds cits');
    expect(late.body).toContain('Atļauju skaits');
    expect(await latest()).toBe(before);
  });
});

describe('the definition of a year', () => {
  it('is the same bytes after export, import and export, and refuses what it is not', async () => {
    const first = await ministry.get(`${path}/document.json`);
    await ministry.get(path);
    const loaded = await ministry.post(`${path}/document`, { document: first.body });
    expect(loaded.statusCode).toBe(303);
    expect((await ministry.get(`${path}/document.json`)).body).toBe(first.body);
    await ministry.get(path);
    const refused = await ministry.post(`${path}/document`, { document: '{"core":2026}' });
    expect(refused.statusCode).toBe(422);
    expect(textOf(refused)).toContain('nav šā gada definīcija');
  });

  it('lets a change be taken back', async () => {
    const page = await ministry.get(path);
    const change = [...page.body.matchAll(/name="change" value="([^"]+)"/g)]
      .map(([, json = '']) =>
        json.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&amp;', '&'),
      )
      .find((json) => json.includes('activity_centres'));
    const back = await ministry.post(`${path}/municipal/take-back`, { change: change ?? '' });
    expect(back.statusCode).toBe(303);
    expect(textOf(await ministry.get(path))).not.toContain('Aktivitāšu centri“ (');
  });
});

describe('a year that is open', () => {
  it('asks coordinators, in form, workbook and API', async () => {
    expect(textOf(await ministry.get(`${path}/state/open`))).toContain('jautājumi vairs nav maināmi');
    expect((await ministry.post(`${path}/state/open`)).headers.location).toBe(`${path}?told=open`);
    const section = await coordinator.get(`/returns/${YEAR}/LV0001000/sections/target_groups`);
    expect(textOf(section)).toContain('Kursu vietas');
    expect(textOf(await coordinator.get('/'))).toContain('Kas šogad ir jauns');
    const described = await server.app.inject('/api/v1/openapi.json');
    expect(described.body).toContain(`MunicipalReturn${YEAR}`);
    expect(described.body).toContain('where_courses_take_place');
  });

  it('takes no other questions any more, only words with a reason', async () => {
    expect((await ministry.get(`${groups}/new`)).statusCode).toBe(409);
    const at = `${groups}/where_courses_take_place`;
    const words = { label: 'Kursu norises vietas', label_en: 'Places of courses', do: 'save' };
    const without = await press(ministry, `${at}/words`, words, at);
    expect(without.statusCode).toBe(422);
    expect(textOf(without)).toContain('Ierakstiet, kāpēc labojat.');
    expect((await press(ministry, `${at}/retire`, { reason: 'x' }, at)).statusCode).toBe(409);
    const saved = await press(ministry, `${at}/words`, { ...words, reason: 'Pārrakstīšanās' }, at);
    expect(saved.statusCode).toBe(303);
    const section = await coordinator.get(`/returns/${YEAR}/LV0001000/sections/target_groups`);
    expect(textOf(section)).toContain('Kursu norises vietas');
    expect(textOf(await ministry.get(path))).toContain('Pārrakstīšanās');
  });

  it('gives one municipality a later last day, with a reason', async () => {
    await ministry.get(path);
    const none = await ministry.post(`${path}/extensions`, {
      territory: 'LV0001000',
      until: '1.1.2020.',
      why: '',
    });
    expect(textOf(none)).toContain('Ierakstiet šodienu vai vēlāku dienu.');
    expect(textOf(none)).toContain('Ierakstiet iemeslu.');
    const given = { territory: 'LV0001000', until: '12.12.2030.', why: 'Koordinatora maiņa' };
    expect((await ministry.post(`${path}/extensions`, given)).statusCode).toBe(303);
    expect(textOf(await ministry.get(path))).toMatch(
      /Rīgas valstspilsēta ?: 12\.12\.2030\. Koordinatora maiņa/,
    );
  });
});
