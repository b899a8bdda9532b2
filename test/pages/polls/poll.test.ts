// A poll from its draft to its published counts, as the ministry and the municipalities meet it.
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../../src/store/people/person.ts';
import { territoriesOf } from '../../../src/survey/territories.ts';
import { type Browser, browser, browserOf, textOf } from '../../browser.ts';
import { anActivePerson, analyst, startTestServer, type TestServer } from '../../server/test-server.ts';

const DAY = 86_400_000;
const codes = territoriesOf(2026).map(({ code }) => code);

const written = {
  title: 'Vai ieviest kopīgu kursu katalogu?',
  title_en: 'A common catalogue of courses?',
  deadline: '12.03.2026.',
  answered_by: 'territory',
  'questions.1.text': 'Jūsu viedoklis',
  'questions.1.text_en': 'Your view',
  'questions.1.kind': 'choice',
  'questions.1.codes': 'par | for\npret | against\nnav viedokļa | no opinion',
  'questions.1.required': 'yes',
};

let server: TestServer;
let ministry: Browser;
const people = new Map<string, Person>();

beforeAll(async () => {
  server = await startTestServer();
  ministry = await browserOf(server, await anActivePerson(server, analyst));
  for (const code of codes)
    people.set(
      code,
      await anActivePerson(server, { role: 'coordinator', territories: [code], region: null }),
    );
});
afterAll(() => server.close());

async function madePoll(fields: Readonly<Record<string, string>> = {}): Promise<string> {
  await ministry.get('/polls/new');
  const made = await ministry.post('/polls/new', { ...written, ...fields, do: 'save' });
  expect(made.statusCode, textOf(made)).toBe(303);
  return /\/polls\/([\w-]+)/.exec(String(made.headers.location))?.[1] ?? '';
}

async function coordinatorOf(code: string): Promise<Browser> {
  const person = people.get(code);
  if (person === undefined) throw new Error(`${code} has no coordinator`);
  return browserOf(server, person);
}

describe('making a poll', () => {
  it('says at the field what has to be corrected, and keeps what was typed', async () => {
    await ministry.get('/polls/new');
    const day = await ministry.post('/polls/new', { ...written, deadline: '30.02.2026.', do: 'save' });
    expect(textOf(day)).toContain('„30.02.2026.“ nav nolasāms kā datums.');
    const wrong = { deadline: '01.03.2026.', 'questions.1.codes': 'par' };
    const refused = await ministry.post('/polls/new', { ...written, ...wrong, do: 'save' });
    expect(refused.statusCode).toBe(422);
    expect(textOf(refused)).toContain('01.03.2026. jau ir pagājis.');
    expect(textOf(refused)).toContain('Sarakstā vajag vismaz divas atbildes.');
    expect(refused.body).toContain('href="#questions.1.codes"');
    expect(refused.body).toContain('Vai ieviest kopīgu kursu katalogu?');
  });

  it('adds and removes questions by buttons alone', async () => {
    await ministry.get('/polls/new');
    const more = await ministry.post('/polls/new', { ...written, do: 'add.questions' });
    expect(more.statusCode).toBe(200);
    expect(more.body).toContain('name="questions.2.text"');
    const fewer = await ministry.post('/polls/new', {
      ...written,
      'questions.2.text': 'Otrais',
      do: 'remove.questions.1',
    });
    expect(fewer.body).toContain('value="Otrais"');
    expect(fewer.body).not.toContain('Jūsu viedoklis');
  });

  it('is shown to nobody but the ministry before it is opened', async () => {
    expect(textOf(await ministry.get('/polls'))).toContain('Īso aptauju vēl nav.');
    const poll = await madePoll();
    expect(textOf(await ministry.get('/polls'))).toContain('melnraksts');
    const draft = await ministry.get(`/polls/${poll}`);
    expect(textOf(draft)).toMatch(
      /Jautās 42 pašvaldībām.*Tā aptauju redzēs pašvaldības.*Jūsu viedoklis.*nav viedokļa/,
    );
    expect(draft.body).toMatch(/<fieldset[^>]* disabled>/);
    const riga = await coordinatorOf('LV0001000');
    expect((await riga.get(`/polls/${poll}`)).statusCode).toBe(404);
    expect((await riga.get(`/polls/${poll}/answer/LV0001000`)).statusCode).toBe(404);
    expect((await server.app.inject(`/polls/${poll}`)).statusCode).toBe(404);
  });
});

describe('a poll of all 42 municipalities', () => {
  const answerOf = (index: number) => (index < 30 ? 'c1' : index < 36 ? 'c2' : 'c3');
  let poll = '';

  it('asks each by a letter when it is opened', async () => {
    poll = await madePoll();
    const page = await ministry.get(`/polls/${poll}`);
    expect(page.body).toContain(`href="/polls/${poll}/open"`);
    expect(page.body).not.toContain(`action="/polls/${poll}/open"`);
    const asks = await ministry.get(`/polls/${poll}/open`);
    expect(textOf(asks)).toMatch(
      /Vai atvērt aptauju\?.*Aptauja jautās 42 pašvaldībām; atbildēt varēs līdz 12\.03\.2026\..*vēstules; to skaits: 42/,
    );
    expect(server.letters).toHaveLength(0);
    expect((await ministry.get(`/polls/${poll}/close`)).statusCode).toBe(409);
    expect((await ministry.post(`/polls/${poll}/open`)).statusCode).toBe(303);
    await expect.poll(() => server.letters.length).toBe(42);
    expect(server.letters[0]?.subject).toContain('Ministrija lūdz atbildēt');
    expect(server.letters[0]?.text).toContain(`/polls/${poll}/answer/`);
    expect((await ministry.get(`/polls/${poll}/edit`)).statusCode).toBe(404);
  });

  it('stands on the start page of a coordinator', async () => {
    const aizkraukle = await coordinatorOf('LV0020000');
    const start = await aizkraukle.get('/');
    expect(textOf(start)).toContain('Vai ieviest kopīgu kursu katalogu? Atbildiet līdz 12.03.2026.');
    expect(start.body).toContain(`/polls/${poll}/answer/LV0020000`);
  });

  it('takes the answers of 41, one of which is changed', async () => {
    for (const [index, code] of codes.slice(0, 41).entries()) {
      const own = await coordinatorOf(code);
      await own.get(`/polls/${poll}/answer/${code}`);
      const comment = index === 0 ? 'Vajadzētu sākt ar reģioniem.' : '';
      const sent = await own.post(`/polls/${poll}/answer/${code}`, { q1: answerOf(index), comment });
      expect(sent.statusCode, textOf(sent)).toBe(303);
    }
    const first = await coordinatorOf(codes[0] ?? '');
    await first.get(`/polls/${poll}/answer/${codes[0]}`);
    await first.post(`/polls/${poll}/answer/${codes[0]}`, { q1: 'c2', comment: 'Pārdomājām.' });
    const shown = await first.get(`/polls/${poll}/answer/${codes[0]}`);
    expect(textOf(shown)).toContain('Iepriekš saglabātās atbildes');
    expect(textOf(shown)).toContain('Vajadzētu sākt ar reģioniem.');
    expect(shown.body).toMatch(/value="c2"[^>]* checked/);
  });

  it('refuses an answer that holds nothing, and another municipality', async () => {
    const own = await coordinatorOf(codes[41] ?? '');
    await own.get(`/polls/${poll}/answer/${codes[41]}`);
    expect((await own.post(`/polls/${poll}/answer/${codes[41]}`, { comment: 'Nezinu.' })).statusCode).toBe(
      422,
    );
    expect((await own.post(`/polls/${poll}/answer/${codes[0]}`, { q1: 'c1' })).statusCode).toBe(403);
  });

  it('reminds only the one that has not answered, once a day', async () => {
    const before = server.letters.length;
    await ministry.get(`/polls/${poll}`);
    await ministry.post(`/polls/${poll}/remind`);
    await ministry.post(`/polls/${poll}/remind`);
    await expect.poll(() => server.letters.length).toBe(before + 1);
    expect(server.letters.at(-1)?.to).toBe(people.get(codes[41] ?? '')?.email);
  });

  it('refuses an answer after the deadline and changes nothing', async () => {
    const late = await coordinatorOf(codes[41] ?? '');
    const changed = await coordinatorOf(codes[1] ?? '');
    await late.get(`/polls/${poll}/answer/${codes[41]}`);
    await changed.get(`/polls/${poll}/answer/${codes[1]}`);
    server.pass(11 * DAY);
    const fresh = await coordinatorOf(codes[41] ?? '');
    await fresh.get('/account');
    const refused = await fresh.post(`/polls/${poll}/answer/${codes[41]}`, { q1: 'c1' });
    expect(refused.statusCode).toBe(409);
    expect(textOf(refused)).toContain('Termiņš ir beidzies, tāpēc atbilde nav saglabāta.');
    ministry = await browserOf(server, await anActivePerson(server, analyst));
    const shown = textOf(await ministry.get(`/polls/${poll}`));
    expect(shown).toContain('Atbildēja 41 no 42 pašvaldībām.');
    expect(shown).toContain('Vēl nav atbildējuši (1)');
  });

  it('has the same numbers in chart, table, CSV and workbook', async () => {
    const shown = await ministry.get(`/polls/${poll}`);
    expect(shown.body).toContain('par – 29; pret – 7; nav viedokļa – 5. Atbildēja 41 no 42 pašvaldībām.');
    const csv = (await ministry.get(`/polls/${poll}/answers.csv`)).body;
    const lines = csv.split('\r\n').filter((line) => line.startsWith('LV'));
    expect(lines).toHaveLength(41);
    const count = (label: string) => lines.filter((line) => line.split(',')[3] === label).length;
    expect([count('par'), count('pret'), count('nav viedokļa')]).toEqual([29, 7, 5]);

    const file = await ministry.get(`/polls/${poll}/answers.xlsx`);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(file.rawPayload as unknown as ExcelJS.Buffer);
    const counts = workbook.getWorksheet('Q1');
    expect([3, 4, 5].map((row) => counts?.getCell(row, 2).value)).toEqual([29, 7, 5]);
    expect(counts?.getImages()).toHaveLength(1);
    const picture = await ministry.get(`/polls/${poll}/pictures/q1.png`);
    expect(picture.rawPayload.subarray(1, 4).toString()).toBe('PNG');
  });

  it('takes answers again where the ministry moves the deadline', async () => {
    await ministry.get(`/polls/${poll}`);
    const refused = await ministry.post(`/polls/${poll}/deadline`, { deadline: '12.03.2026.' });
    expect(refused.statusCode).toBe(422);
    expect(textOf(refused)).toContain('Ierakstiet šodienu vai vēlāku dienu');
    expect((await ministry.post(`/polls/${poll}/deadline`, { deadline: '20.03.2026.' })).statusCode).toBe(
      303,
    );
    const code = codes[1] ?? '';
    const own = await coordinatorOf(code);
    await own.get(`/polls/${poll}/answer/${code}`);
    expect((await own.post(`/polls/${poll}/answer/${code}`, { q1: answerOf(1) })).statusCode).toBe(303);
    const asks = textOf(await ministry.get(`/polls/${poll}/close`));
    expect(asks).toMatch(/Vai slēgt aptauju\?.*Atbildēja 41 no 42 pašvaldībām.*Vēl nav atbildējuši \(1\)/);
    await ministry.post(`/polls/${poll}/close`);
    expect((await own.post(`/polls/${poll}/answer/${code}`, { q1: 'c3' })).statusCode).toBe(409);
  });

  it('is opened again with another deadline as long as nothing is published', async () => {
    expect(textOf(await ministry.get(`/polls/${poll}`))).toContain('Atvērt no jauna');
    const opened = await ministry.post(`/polls/${poll}/deadline`, { deadline: '21.03.2026.' });
    expect(opened.headers.location).toBe(`/polls/${poll}?told=reopened`);
    const code = codes[1] ?? '';
    const own = await coordinatorOf(code);
    await own.get(`/polls/${poll}/answer/${code}`);
    expect((await own.post(`/polls/${poll}/answer/${code}`, { q1: answerOf(1) })).statusCode).toBe(303);
    await ministry.post(`/polls/${poll}/close`);
  });

  it('shows everybody the numbers once they are published, and nobody’s words', async () => {
    expect((await server.app.inject(`/polls/${poll}`)).statusCode).toBe(404);
    await ministry.get(`/polls/${poll}`);
    expect(textOf(await ministry.get(`/polls/${poll}/publish`))).toContain('Vai publicēt rezultātus?');
    const visitor = browser(server);
    expect(textOf(await visitor.get('/polls'))).toContain('Publicētu aptauju vēl nav.');
    expect((await ministry.post(`/polls/${poll}/publish`)).statusCode).toBe(303);
    expect((await ministry.get(`/polls/${poll}`)).body).toContain(
      `${server.parts.config.origin}/polls/${poll}`,
    );
    expect((await ministry.post(`/polls/${poll}/deadline`, { deadline: '25.03.2026.' })).statusCode).toBe(
      409,
    );
    const list = await visitor.get('/polls');
    expect(list.body).toContain(`href="/polls/${poll}"`);
    expect(list.body).not.toContain('/polls/new');
    const shown = await visitor.get(`/polls/${poll}`);
    expect(textOf(shown)).toMatch(/Atbildes pieņemtas līdz 1\d\.03\.2026\./);
    expect(textOf(shown)).not.toContain('Atbildēt līdz');
    expect(textOf(shown)).toContain('Atbildēja 41 no 42 pašvaldībām.');
    expect(shown.body).not.toContain('Pārdomājām.');
    expect((await visitor.get(`/polls/${poll}/pictures/q1.png`)).statusCode).toBe(200);
    expect((await visitor.get(`/polls/${poll}/answers.csv`)).statusCode).toBe(303);
    await visitor.get('/language/en?returnTo=/');
    const english = await visitor.get(`/polls/${poll}`);
    expect(textOf(english)).toContain('41 of 42 municipalities answered');
    await ministry.post(`/polls/${poll}/withdraw`);
    expect((await visitor.get(`/polls/${poll}`)).statusCode).toBe(404);
  });

  it('leaves its history and its trail', async () => {
    const found = await server.store.polls.find(poll);
    if (found === null) throw new Error('The poll is gone');
    expect(await server.store.polls.answers(found)).toHaveLength(44);
    const trail = (await server.store.audit.of(`poll:${poll}`)).map(({ action }) => action);
    expect(trail.filter((action) => action === 'poll.answer')).toHaveLength(44);
    expect(trail.filter((action) => action !== 'poll.answer')).toEqual([
      'poll.make',
      'poll.open',
      'poll.remind',
      'poll.remind',
      'poll.deadline',
      'poll.close',
      'poll.deadline',
      'poll.close',
      'poll.publish',
      'poll.withdraw',
    ]);
  });
});

describe('a poll that each coordinator answers', () => {
  it('counts persons and asks only the municipalities chosen', async () => {
    const second = await anActivePerson(server, {
      role: 'coordinator',
      territories: ['LV0020000'],
      region: null,
    });
    const poll = await madePoll({
      deadline: '30.03.2026.',
      answered_by: 'person',
      territories: 'LV0020000',
    });
    await ministry.get(`/polls/${poll}`);
    await ministry.post(`/polls/${poll}/open`);
    const own = await browserOf(server, second);
    await own.get(`/polls/${poll}/answer/LV0020000`);
    expect((await own.post(`/polls/${poll}/answer/LV0020000`, { q1: 'c1' })).statusCode).toBe(303);
    expect(textOf(await ministry.get(`/polls/${poll}`))).toContain('Atbildēja 1 no 2 koordinatoriem.');
    const riga = await coordinatorOf('LV0001000');
    expect((await riga.get(`/polls/${poll}/answer/LV0001000`)).statusCode).toBe(404);
  });
});
