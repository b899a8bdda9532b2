// The page of a section: what is saved, what is said beside a question, and that nothing typed is ever lost.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transcribe } from '../../../src/returns/transcribe.ts';
import { IDLE_MS } from '../../../src/store/people/sessions.ts';
import { municipal2026 } from '../../../src/survey/editions/2026.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { territoriesOf } from '../../../src/survey/territories.ts';
import { type Browser, browserOf, textOf } from '../../browser.ts';
import {
  anActivePerson,
  analyst,
  coordinator,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';
import { returnOf } from '../../store/sample-returns.ts';
import { explanationFields, hidden, sendSection } from './fill-in.ts';

const activities = {
  'activities.1.label': 'Kursi',
  'activities.1.participants': '100',
  'activities.2.label': 'Lekcijas',
  'activities.2.participants': '40',
};
const unequal = { counted: 'yes', total: '151', certainty: 'exact', ...activities };

describe('the page of a section', () => {
  let server: TestServer;
  const codes = territoriesOf(2025).map(({ code }) => code);

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  /** A coordinator of a municipality that nobody else in these tests answers for, and the path of its return. */
  async function aRespondent(edition = 2025) {
    const territory = codes.pop() ?? '';
    const person = await anActivePerson(server, { ...coordinator, territories: [territory] });
    const path = `/returns/${edition}/${territory}`;
    const draft = async () =>
      (await server.store.drafts.find({ edition, form: 'municipal', territory }))?.answers ?? [];
    return { territory, person, path, draft, visitor: await browserOf(server, person) };
  }

  const valueIn = async (draft: Awaited<ReturnType<typeof aRespondent>>['draft'], question: string) =>
    (await draft()).find(({ place }) => place.question === question)?.value;

  it('leads on to the next section once everything is right', async () => {
    const { visitor, path, draft } = await aRespondent();
    const answer = await sendSection(visitor, path, 'permits', { issued: '1 234' });
    expect(answer.headers.location).toBe(`${path}/sections/contacts`);
    expect(await valueIn(draft, 'issued')).toBe('1 234');
    const last = await sendSection(visitor, path, 'contacts', {
      'contacts.1.institution': 'Parauga iestāde',
      'contacts.1.printable': 'no',
    });
    expect(last.headers.location).toBe(`${path}?saved=yes`);
  });

  it('keeps addresses and years as they were typed and says beside the field how they were understood', async () => {
    const { visitor, path, draft } = await aRespondent();
    await sendSection(visitor, path, 'contacts', {
      'contacts.1.institution': 'Parauga iestāde',
      'contacts.1.phone': '(+371) 60000001',
      'contacts.1.url': 'www.aizkraukle.lv',
      'contacts.1.printable': 'no',
    });
    const fields = (await draft()).map(({ place: { field }, value }) => [field, value]);
    expect(fields).toContainEqual(['phone', '(+371) 60000001']);
    expect(fields).toContainEqual(['url', 'www.aizkraukle.lv']);
    const contacts = (await visitor.get(`${path}/sections/contacts`)).payload;
    expect(contacts).toContain('value="(+371) 60000001"');
    expect(contacts).toContain('Saprasts šādi: <strong>+371 60000001</strong>');
    expect(contacts).toContain('Saprasts šādi: <strong>https://www.aizkraukle.lv</strong>');
    await sendSection(visitor, path, 'planning', {
      'documents.1.title': 'Stratēģija',
      'documents.1.period.from': '2021. g.',
      'documents.1.period.to': 'pastāvīgi',
    });
    const planning = (await visitor.get(`${path}/sections/planning`)).payload;
    expect(planning).toContain('value="2021. g."');
    expect(planning).toMatch(/Saprasts šādi: <strong>no 2021/);
  });

  it('keeps what is wrong and says so beside the question and at the top, with a link', async () => {
    const { visitor, path, draft } = await aRespondent();
    const answer = await sendSection(visitor, path, 'permits', { issued: 'daudz' });
    expect(answer.statusCode).toBe(422);
    expect(await valueIn(draft, 'issued')).toBe('daudz');
    expect(answer.body).toContain('value="daudz"');
    expect(answer.body).toContain('href="#issued"');
    expect(answer.body).toMatch(/id="issued"[^>]*aria-describedby="[^"]*issued-error/);
    expect(answer.body).toContain('<title>Kļūda:');
    expect(textOf(answer)).toContain('Gadā izsniegtās atļaujas: Šeit jābūt skaitlim');
    // Who comes back later sees the same, and the list of sections says it too.
    expect((await visitor.get(`${path}/sections/permits`)).body).toContain('id="issued-error"');
    expect(textOf(await visitor.get(path))).toMatch(/1 kļūda .*Jālabo/);
    expect(textOf(await visitor.get(`${path}/sections/permits`))).toContain('(Jālabo) 1 kļūda');
  });

  it('asks for an explanation on the spot and is content once it stands', async () => {
    const { visitor, path, territory } = await aRespondent();
    const asked = await sendSection(visitor, path, 'participants', unequal);
    expect(asked.statusCode).toBe(422);
    const [name = ''] = explanationFields(asked);
    expect(asked.body).toContain(`href="#${name}"`);
    expect(asked.body).toContain(`<textarea class="govuk-textarea kopskats-note__explanation" id="${name}"`);
    expect(textOf(asked)).not.toContain('Kļūda:');
    expect(textOf(await visitor.get(path))).toMatch(/1 precizējums .*Jāprecizē/);
    // The box says that the explanation is printed, and asks for a sentence; what was typed stays in it.
    expect(textOf(asked)).toContain('Paskaidrojumu publicēs pārskata nodaļā „Datu piezīmes“');
    const short = await sendSection(visitor, path, 'participants', { ...unequal, [name]: 'Pārklājas.' });
    expect(short.statusCode).toBe(422);
    expect(short.body).toContain(`id="${name}-error"`);
    expect(textOf(short)).toContain('vismaz trīs vārdi un 15 rakstzīmes');
    expect(short.body).toContain('Pārklājas.</textarea>');
    const explained = await sendSection(visitor, path, 'participants', {
      ...unequal,
      [name]: 'Pārklājas 11 cilvēki.',
    });
    expect(explained.headers.location).toBe(`${path}/sections/good_practice`);
    const key = { edition: 2025, form: 'municipal', territory } as const;
    expect((await server.store.returns.explanations(key)).map(({ text }) => text)).toEqual([
      'Pārklājas 11 cilvēki.',
    ]);
    expect((await visitor.get(`${path}/sections/participants`)).body).toContain(
      'Pārklājas 11 cilvēki.</textarea>',
    );
  });

  it('of a section that has not been begun blames nobody', async () => {
    const { visitor, path } = await aRespondent();
    const page = await visitor.get(`${path}/sections/coordination`);
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/govuk-error|kopskats-found/);
  });

  it('takes a reason for a section with nothing to report', async () => {
    const { visitor, path } = await aRespondent();
    const answer = await sendSection(visitor, path, 'projects', { empty: 'none' });
    expect(answer.headers.location).toBe(`${path}/sections/providers`);
    const both = await sendSection(visitor, path, 'permits', { empty: 'none', issued: '3' });
    expect(both.body).toContain('id="empty-error"');
    expect(both.body).toContain('<details class="govuk-details kopskats-reason" open>');
  });

  it('adds, removes and moves rows without scripts', async () => {
    const { visitor, path, draft } = await aRespondent();
    const labels = async () =>
      (await draft()).filter(({ place }) => place.field === 'label').map(({ value }) => value);
    const added = await sendSection(visitor, path, 'participants', { ...activities, do: 'add.activities' });
    expect(added.headers.location).toBe(`${path}/sections/participants?add=activities#activities.3`);
    const page = await visitor.get(String(added.headers.location).split('#')[0] ?? '');
    expect(page.body).toContain('name="activities.3.label"');
    const moved = await sendSection(visitor, path, 'participants', { ...activities, do: 'up.activities.2' });
    expect(moved.headers.location).toBe(`${path}/sections/participants#activities.1`);
    expect(await labels()).toEqual(['Lekcijas', 'Kursi']);
    await sendSection(visitor, path, 'participants', { ...activities, do: 'remove.activities.1' });
    expect(await labels()).toEqual(['Lekcijas']);
  });

  it('shows whatever is typed as text and never as markup', async () => {
    const { visitor, path } = await aRespondent();
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(2)> & {{ 7 * 7 }}';
    const answers: string[] = [];
    for (const [id, { questions }] of Object.entries(municipal2026.sections)) {
      const fields = Object.entries(questions).flatMap(([question, asked]) =>
        asked.kind === 'rows'
          ? Object.keys(asked.fields).map((field) => [`${question}.1.${field}`, evil] as const)
          : [[question, evil] as const],
      );
      const periods = { 'documents.1.period.from': evil, 'documents.1.period.to': evil };
      const page = await sendSection(visitor, path, id, {
        ...Object.fromEntries(fields),
        ...periods,
        empty: evil,
      });
      answers.push(page.body, (await visitor.get(`${path}/sections/${id}`)).body);
    }
    for (const address of ['', '/print', '/submit', '/history'])
      answers.push((await visitor.get(path + address)).body);
    for (const body of answers) {
      expect(body).not.toMatch(/<script>alert|<img src=x/);
      expect(body).not.toContain('"><script');
      expect(body).not.toContain('& 49');
    }
    expect(answers.join()).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('tells sections and returns that there are from those that there are not', async () => {
    const { visitor, path, territory } = await aRespondent();
    for (const address of [
      `${path}/sections/constructor`,
      `${path}/sections/x`,
      `/returns/1999/${territory}`,
    ])
      expect((await visitor.get(address)).statusCode).toBe(404);
    const other = await visitor.get('/returns/2025/LV0001000/sections/permits');
    expect(other.statusCode).toBe(403);
  });

  describe('with last year’s answers', () => {
    async function withLastYear() {
      const respondent = await aRespondent(2026);
      const before = { ...returnOf('LV0020000'), territory: respondent.territory };
      const taken = await transcribe(server.store, flatten(before), server.now());
      expect(taken.outcome).toBe('taken_over');
      return respondent;
    }

    it('shows them as such until somebody saves, and keeps nothing before', async () => {
      const { visitor, path, draft } = await withLastYear();
      const page = await visitor.get(`${path}/sections/coordination`);
      expect(page.body).toMatch(/value="dedicated_post" checked/);
      expect(textOf(page)).toContain('Pērnā gada atbilde');
      expect(textOf(page)).toContain('Apstiprināt un turpināt');
      expect(await draft()).toEqual([]);
      expect(textOf(await visitor.get(path))).toContain('Jāpārskata pērnie dati');
    });

    it('makes them this year’s by saving', async () => {
      const { visitor, path, draft } = await withLastYear();
      await sendSection(visitor, path, 'coordination', { model: 'dedicated_post', workload: 'full' });
      expect(await valueIn(draft, 'model')).toBe('dedicated_post');
      const page = await visitor.get(`${path}/sections/coordination`);
      expect(textOf(page)).not.toContain('Apstiprināt un turpināt');
      expect(textOf(page)).toContain('2025. gadā: tāpat');
    });

    it('go on being last year’s while the page only saves itself, and until the button confirms them', async () => {
      const { visitor, path, draft } = await withLastYear();
      const address = `${path}/sections/coordination`;
      const fields = { version: '0', model: 'dedicated_post', workload: 'full', post_title: 'Cits amats' };
      await visitor.get(address);
      const isMarked = async () =>
        textOf(await visitor.get(address)).includes('Šim gadam tās vēl nav apstiprinātas');
      const saved = (await visitor.post(`${address}/draft`, fields)).json();
      expect(await valueIn(draft, 'post_title')).toBe('Cits amats');
      expect(await isMarked()).toBe(true);
      expect(textOf(await visitor.get(path))).toContain('pašvaldībā Jāpārskata pērnie dati');
      expect(textOf(await visitor.get(`${path}/submit`))).toContain('kas vēl nav apstiprinātas (1)');
      await visitor.post(address, { ...fields, version: String(saved.version), do: 'next' });
      expect(await isMarked()).toBe(false);
      expect(await valueIn(draft, 'post_title')).toBe('Cits amats');
      await visitor.post(`${address}/draft`, { ...fields, version: String(saved.version + 1), fte: '0,5' });
      expect(await isMarked()).toBe(false);
    });

    it('shows a number of last year beside this year’s and does not fill it in', async () => {
      const { visitor, path } = await withLastYear();
      const page = await visitor.get(`${path}/sections/permits`);
      expect(page.body).toMatch(/id="issued"(?![^>]*value="\d)/);
      expect(page.body).toContain('id="issued-last"');
      expect(page.body).toMatch(/id="issued"[^>]*aria-describedby="[^"]*issued-last/);
      expect(textOf(page)).toContain('2025. gadā: 2');
    });
  });

  describe('that two people fill in', () => {
    async function two() {
      const first = await aRespondent();
      const colleague = await anActivePerson(server, { ...coordinator, territories: [first.territory] });
      await sendSection(first.visitor, first.path, 'coordination', { post_title: 'Sākums', model: 'none' });
      const other = await browserOf(server, colleague);
      const pages = [first.visitor, other].map((visitor) =>
        visitor.get(`${first.path}/sections/coordination`),
      );
      const [mine] = await Promise.all(pages);
      const version = mine === undefined ? '' : hidden(mine, 'version');
      const send = (visitor: Browser, fields: object) =>
        visitor.post(`${first.path}/sections/coordination`, { version, model: 'none', ...fields });
      return { ...first, other, send };
    }

    it('keeps both changes where they are to different questions, and says so', async () => {
      const { visitor, other, send, draft } = await two();
      await send(other, { post_title: 'Sākums', subordinate_to: 'Domes priekšsēdētājs' });
      const answer = await send(visitor, { post_title: 'Koordinators' });
      expect(textOf(answer)).toContain('saglabātas ir gan jūsu, gan viņa izmaiņas');
      expect(await valueIn(draft, 'post_title')).toBe('Koordinators');
      expect(await valueIn(draft, 'subordinate_to')).toBe('Domes priekšsēdētājs');
    });

    it.each([
      ['mine', 'Mans'],
      ['theirs', 'Cita'],
    ])('shows both texts of the same question and keeps what is chosen: %s', async (keep, kept) => {
      const { visitor, other, send, path, draft } = await two();
      await send(other, { post_title: 'Cita' });
      const conflict = await send(visitor, { post_title: 'Mans', description: 'Teksts' });
      expect(conflict.statusCode).toBe(409);
      expect(textOf(conflict)).toMatch(
        /Paturēt manu atbildi Mans.*Paturēt otra lietotāja atbildi Cita Lietotājs \d+, Parauga novada pašvaldība, 02.03.2026. 10:00/,
      );
      expect(await valueIn(draft, 'post_title')).toBe('Cita');
      await visitor.post(`${path}/sections/coordination`, {
        ...fieldsOf(conflict.body),
        'keep.post_title': keep,
      });
      expect(await valueIn(draft, 'post_title')).toBe(kept);
      expect(await valueIn(draft, 'description')).toBe('Teksts');
    });

    it('tells one person with two windows that it was their own', async () => {
      const { visitor, send } = await two();
      await send(visitor, { post_title: 'Pirmajā logā' });
      const conflict = await send(visitor, { post_title: 'Otrajā logā' });
      expect(textOf(conflict)).toMatch(/mainīta citā logā.*Otrajā logā.*Pirmajā logā/);
    });

    it('can keep the rows of both', async () => {
      const { visitor, other, path, draft } = await two();
      const section = `${path}/sections/participants`;
      const version = hidden(await visitor.get(section), 'version');
      await other.post(section, { version, 'activities.1.label': 'Kursi' });
      const conflict = await visitor.post(section, { version, 'activities.1.label': 'Lekcijas' });
      expect(conflict.statusCode).toBe(409);
      await visitor.post(section, { ...fieldsOf(conflict.body), 'keep.activities': 'both' });
      const labels = (await draft()).filter(({ place }) => place.field === 'label').map(({ value }) => value);
      expect(labels).toEqual(['Kursi', 'Lekcijas']);
    });

    function fieldsOf(body: string): Record<string, string> {
      const found = body.matchAll(/<input type="hidden" name="((?!_csrf)[^"]+)" value="([^"]*)">/g);
      return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]));
    }
  });

  describe('whose session has ended', () => {
    it('leads to sign-in and back, with everything that was typed', async () => {
      const { visitor, path, person, draft } = await aRespondent();
      const page = await visitor.get(`${path}/sections/permits`);
      server.pass(IDLE_MS);
      const sent = { version: hidden(page, 'version'), issued: '77', do: 'next' };
      const answer = await visitor.post(`${path}/sections/permits`, sent);
      expect(answer.headers.location).toBe(
        `/sign-in?returnTo=${encodeURIComponent(`${path}/sections/permits`)}`,
      );
      expect(await draft()).toEqual([]);

      visitor.cookies.set(
        '__Host-kopskats',
        await server.store.sessions.start(person.id, 'Firefox', server.now()),
      );
      const back = await visitor.get(`${path}/sections/permits`);
      expect(back.body).toContain('value="77"');
      expect(textOf(back)).toContain('vēl nav saglabāts');
      await visitor.post(`${path}/sections/permits`, { ...sent, version: hidden(back, 'version') });
      expect(await valueIn(draft, 'issued')).toBe('77');
      expect(visitor.cookies.has('__Host-kopskats_interrupted')).toBe(false);
    });

    it('keeps what was typed where somebody has signed in anew meanwhile, and does nothing with it', async () => {
      const { visitor, path, person, draft } = await aRespondent();
      await visitor.get(`${path}/sections/permits`);
      visitor.cookies.set(
        '__Host-kopskats',
        await server.store.sessions.start(person.id, 'Firefox', server.now()),
      );
      const answer = await visitor.post(`${path}/sections/permits`, { version: '0', issued: '78' });
      expect(answer.headers.location).toBe(`${path}/sections/permits`);
      expect(await draft()).toEqual([]);
      expect((await visitor.get(`${path}/sections/permits`)).body).toContain('value="78"');
    });

    it('shows it in that browser alone, for that page alone, and not for ever', async () => {
      const { visitor, path, person, territory } = await aRespondent();
      await visitor.get(`${path}/sections/permits`);
      server.pass(IDLE_MS);
      await visitor.post(`${path}/sections/permits`, { version: '0', issued: '79' });
      const session = await server.store.sessions.start(person.id, 'Firefox', server.now());
      const elsewhere = await browserOf(
        server,
        await anActivePerson(server, { ...coordinator, territories: [territory] }),
      );
      expect((await elsewhere.get(`${path}/sections/permits`)).body).not.toContain('value="79"');
      visitor.cookies.set('__Host-kopskats', session);
      expect((await visitor.get(`${path}/sections/contacts`)).body).not.toContain('vēl nav saglabāts');
      server.pass(2 * 60 * 60_000);
      visitor.cookies.set(
        '__Host-kopskats',
        await server.store.sessions.start(person.id, 'Firefox', server.now()),
      );
      expect((await visitor.get(`${path}/sections/permits`)).body).not.toContain('value="79"');
    });

    it('takes no more than a person would type', async () => {
      const { visitor, path } = await aRespondent();
      server.pass(IDLE_MS);
      // Before the attempts, so that it is for its length that it is refused.
      const huge = await visitor.post(`${path}/sections/permits`, { issued: 'x'.repeat(500_000) });
      expect(huge.statusCode).toBe(401);
      const answers = [];
      for (let attempt = 1; attempt <= 21; attempt += 1)
        answers.push(
          (await visitor.post(`${path}/sections/permits`, { issued: String(attempt) })).statusCode,
        );
      expect(answers.filter((status) => status === 401).length).toBeGreaterThan(0);
      server.pass(IDLE_MS);
    });
  });

  describe('that saves itself', () => {
    it('answers with the version and the time, and the same attempt counts once', async () => {
      const { visitor, path, draft } = await aRespondent();
      await visitor.get(`${path}/sections/permits`);
      const fields = { version: '0', issued: '5', attempt: 'attempt-0001' };
      const first = await visitor.post(`${path}/sections/permits/draft`, fields);
      expect(first.json()).toMatchObject({
        outcome: 'saved',
        version: 1,
        at: expect.stringMatching(/^\d\d:\d\d$/),
      });
      const again = await visitor.post(`${path}/sections/permits/draft`, fields);
      expect(again.json()).toMatchObject({ outcome: 'saved', version: 1 });
      expect(await valueIn(draft, 'issued')).toBe('5');
    });

    it('goes on saving beside somebody else, whose changes it does not show and does not undo', async () => {
      const { visitor, path, draft } = await aRespondent();
      const address = `${path}/sections/coordination`;
      await visitor.get(address);
      const before = { version: '1', post_title: 'Sākums' };
      await visitor.post(`${address}/draft`, { version: '0', post_title: 'Sākums' });
      await visitor.post(`${address}/draft`, { ...before, subordinate_to: 'Domes priekšsēdētājs' });
      const merged = await visitor.post(`${address}/draft`, { ...before, description: 'A' });
      expect(merged.json()).toMatchObject({ version: 3, others: ['subordinate_to'] });
      const next = { ...before, version: '3', 'version.subordinate_to': '1', description: 'Ab' };
      expect((await visitor.post(`${address}/draft`, next)).json()).toMatchObject({ version: 4 });
      expect(await valueIn(draft, 'subordinate_to')).toBe('Domes priekšsēdētājs');
      expect(await valueIn(draft, 'description')).toBe('Ab');
      const conflict = await visitor.post(address, { ...next, version: '4', subordinate_to: 'Neviens' });
      expect(conflict.statusCode).toBe(409);
    });

    it('says where somebody else has changed the same question', async () => {
      const { visitor, path } = await aRespondent();
      await sendSection(visitor, path, 'permits', { issued: '1' });
      const stale = await visitor.post(`${path}/sections/permits/draft`, { version: '0', issued: '2' });
      expect([stale.statusCode, stale.json()]).toEqual([409, { outcome: 'conflict' }]);
    });

    it('refuses whoever has no session, no token or no right', async () => {
      const { visitor, path } = await aRespondent();
      const address = `${path}/sections/permits/draft`;
      expect((await visitor.post(address, { _csrf: 'x', issued: '1' })).statusCode).toBe(403);
      const reader = await browserOf(server, await anActivePerson(server, analyst));
      expect((await reader.post(address, { issued: '1' })).statusCode).toBe(403);
      visitor.cookies.clear();
      expect((await visitor.post(address, { issued: '1' })).statusCode).toBe(401);
    });
  });
});
