// The texts of an edition from the page where they are written into the report: nothing that nobody took over.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeBook } from '../../../src/publishing/make-book.ts';
import { blockTexts } from '../../../src/report/block-text.ts';
import { transcribe } from '../../../src/returns/transcribe.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { type Browser, browserOf, textOf } from '../../browser.ts';
import {
  administrator,
  anActivePerson,
  analyst,
  coordinator,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';
import { returnOf } from '../../store/sample-returns.ts';

const index = '/editions/2025/texts';
const participants = `${index}/participants`;
const own = 'recommendations.participants';

/** The hidden field as a browser would send it. */
const seenIn = (body: string) =>
  (/name="seen" value="([^"]*)"/.exec(body)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#92;', '\\')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

describe('the texts of an edition', () => {
  let server: TestServer;
  let writer: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    for (const code of ['LV0020000', 'LV0001000', 'LV0031000'])
      await transcribe(server.store, flatten(returnOf(code)), server.now());
    writer = await browserOf(server, await anActivePerson(server, analyst));
  });

  afterAll(() => server.close());

  const printed = async () =>
    (await makeBook(await server.store.snapshots.take(2025, server.now()))).blocks
      .flatMap(blockTexts)
      .join('\n');
  const seenOn = async (page: string, visitor = writer) => {
    const { body } = await visitor.get(page);
    return seenIn(body);
  };
  const save = async (page: string, fields: Record<string, string>, visitor = writer) =>
    visitor.post(page, { seen: await seenOn(page, visitor), ...fields });

  it('are reached from the publication, and say where proposals wait', async () => {
    expect((await writer.get('/editions/2025/publication')).body).toContain(`href="${index}"`);
    const said = textOf(await writer.get(index));
    expect(said).toMatch(/Iesaistītie iedzīvotāji vēl nav aizpildīts; ieteikumi, par kuriem jāizlemj: \d/);
  });

  it('take logos as drawings of the title page, and refuse at its field what is none', async () => {
    const frame = `${index}/frame`;
    const logo = '<svg viewBox="0 0 60 30"><path fill="#1f4a73" d="M0 0h60v30z"/></svg>';
    const refused = await save(frame, {
      'logo.1': logo.replace('<path', '<script/><path'),
      'logo_name.1': 'VIAA',
    });
    expect(refused.statusCode).toBe(422);
    expect(textOf(refused)).toContain('Logotipā nedrīkst būt &lt;script&gt;.');
    expect(textOf(await save(frame, { 'logo.1': logo }))).toContain('Uzrakstiet, ko logotips rāda.');
    const titlePage = async () =>
      (await makeBook(await server.store.snapshots.take(2025, server.now()))).blocks.find(
        ({ kind }) => kind === 'title_page',
      );
    expect(await titlePage()).toMatchObject({ logos: null });
    expect((await save(frame, { 'logo.1': logo, 'logo_name.1': 'VIAA' })).statusCode).toBe(303);
    expect(await titlePage()).toMatchObject({
      logos: { alt: 'Logotipi: VIAA.', drawing: { width: 68, height: 34 } },
    });
    await save(frame, {});
    expect(await titlePage()).toMatchObject({ logos: null });
  });

  it('are asked about abbreviations that they leave unexplained, where the year is published', async () => {
    const warned = /Ministrijas tekstos ir saīsinājumi, kas nav paskaidroti: PIAAC ?\./;
    const publication = async () => textOf(await writer.get('/editions/2025/publication'));
    expect(await publication()).not.toContain('nav paskaidroti');
    await save(`${index}/conclusions`, { conclusions: 'PIAAC dati un IZM skatījums.' });
    expect(await publication()).toMatch(warned);
    await save(`${index}/conclusions`, {});
  });

  it('propose a recommendation with the figure that triggers it, and print none that nobody took over', async () => {
    const page = await writer.get(participants);
    expect(textOf(page)).toMatch(
      /Precīza dalībnieku skaita nav: \d+ no 42 pašvaldībām \(\d+\s%\); slieksnis – 33\s%\./,
    );
    expect(page.body).toContain('Ieviest vienotu dalībnieku uzskaiti');
    expect(await printed()).not.toMatch(
      /Ieviest vienotu dalībnieku uzskaiti|Ministrijas skatījums|Ieteikumi/,
    );
  });

  it('print what was taken over, changed or written, in the topic and in the list of recommendations', async () => {
    const answer = await save(participants, {
      'interpretation.participants': 'Pirmā rindkopa.\r\n\r\nOtrā rindkopa.',
      [own]: 'Skaitīt reizi ceturksnī.\r\n\r\nPublicēt skaitļus.',
      'decision.unified_counting': 'take',
      'proposal.unified_counting': 'Ieviest vienotu uzskaiti līdz 2027. gadam.',
      'decision.regional_counting': 'drop',
      'proposal.regional_counting': 'Palīdzēt reģionam.',
    });
    expect(answer.headers.location).toBe(`${participants}?told=saved`);
    const said = await printed();
    for (const text of ['Ministrijas skatījums', 'Pirmā rindkopa.', 'Otrā rindkopa.', 'Publicēt skaitļus.'])
      expect(said).toContain(text);
    expect(said.match(/Ieviest vienotu uzskaiti līdz 2027\. gadam\. \(5\. diagramma\)/g)).toHaveLength(2);
    expect(said).not.toContain('Palīdzēt reģionam');
    const page = await writer.get(participants);
    expect(page.body).toMatch(/value="drop" checked/);
    expect(textOf(await writer.get(index))).toMatch(/Iesaistītie iedzīvotāji aizpildīts(?!;)/);
  });

  it('leave no trace when they are emptied again', async () => {
    await save(participants, { 'interpretation.participants': ' ', [own]: '' });
    expect(await printed()).not.toMatch(/Ministrijas skatījums|Ieteikumi/);
    const { texts } = (await server.store.snapshots.take(2025, server.now())).dataset;
    expect(texts).toBeUndefined();
  });

  it('are not overwritten unseen by somebody who opened the page before', async () => {
    const other = await browserOf(server, await anActivePerson(server, administrator));
    const seen = await seenOn(participants, other);
    await save(participants, { [own]: 'Analītiķa ieteikums.' });
    await other.get(participants);
    const late = await other.post(participants, { seen, [own]: 'Administratora ieteikums.' });
    expect(late.statusCode).toBe(422);
    expect(textOf(late)).toContain('kāds cits mainīja šos tekstus');
    expect(late.body).toContain('Administratora ieteikums.');
    expect((await server.store.editionTexts.of(2025))[own]).toBe('Analītiķa ieteikums.');
    const again = seenIn(late.body);
    expect((await other.post(participants, { seen: again, [own]: 'Abu ieteikums.' })).statusCode).toBe(303);
    expect((await server.store.editionTexts.of(2025))[own]).toBe('Abu ieteikums.');
  });

  it('say what has to be corrected, and keep what was typed', async () => {
    const answer = await save(`${index}/frame`, {
      isbn: '978-9934-0-0000-7',
      issn: '1234-567X',
      authors: '漢',
    });
    expect(answer.statusCode).toBe(422);
    const said = textOf(answer);
    for (const text of ['Pārbaudiet ISBN', 'Pārbaudiet ISSN', 'nevar izdrukāt']) expect(said).toContain(text);
    expect(answer.body).toContain('value="978-9934-0-0000-7"');
    const wordless = await save(participants, {
      'decision.unified_counting': 'take',
      'proposal.unified_counting': '',
    });
    expect(textOf(wordless)).toContain('Uzrakstiet ieteikumu, ko pārņemat');
  });

  it('print the facts of the publication where they are known', async () => {
    const answer = await save(`${index}/frame`, {
      foreword_signatories: 'Ministrijas departaments\r\nNacionālā koordinatora birojs',
      afterword_signatories: 'Pārskata darba grupa',
      authors: 'Pieaugušo izglītības nodaļa',
      compiler: 'Izglītības attīstības centrs',
      isbn: '978-9934-0-0000-3',
      issn: '1234-5679',
      imprint: 'Redakcija: redakcija@ministrija.example.',
    });
    expect(answer.statusCode).toBe(303);
    const said = await printed();
    const order = [
      'Ministrijas departaments',
      'Nacionālā koordinatora birojs',
      'Pārskata darba grupa',
      'Redakcija: redakcija@ministrija.example.',
      'Autori: Pieaugušo izglītības nodaļa',
      'Sastādītājs: Izglītības attīstības centrs',
      'ISBN: 978-9934-0-0000-3',
      'ISSN: 1234-5679',
    ].map((text) => said.indexOf(text));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('decide whether the report is compared with the one that was published', async () => {
    const figure = { id: 'd13.riga', diagram: 13, labelLv: 'Rīga', value: 300, unit: 'permits', note: '' };
    await server.store.publishedFigures.put(2025, [figure]);
    expect(await printed()).toContain('Salīdzinājums ar publicēto pārskatu');
    await save(`${index}/frame`, { comparison: 'off' });
    expect(await printed()).not.toContain('Salīdzinājums ar publicēto pārskatu');
    expect((await writer.get(`${index}/frame`)).body).toMatch(/value="off" checked/);
    await save(`${index}/frame`, { comparison: 'on' });
    expect(await printed()).toContain('Salīdzinājums ar publicēto pārskatu');
  });

  it('are kept through a session that ended while they were written', async () => {
    const person = await anActivePerson(server, analyst);
    const tired = await browserOf(server, person);
    await tired.get(`${index}/conclusions`);
    server.pass(13 * 60 * 60 * 1000);
    const sent = await tired.post(`${index}/conclusions`, { seen: '{}', conclusions: 'Ilgi rakstīts.' });
    expect(sent.headers.location).toContain('/sign-in');
    const secret = await server.store.sessions.start(person.id, 'Firefox, Linux', server.now());
    tired.cookies.set('__Host-kopskats', secret);
    const page = await tired.get(`${index}/conclusions`);
    expect(page.body).toContain('Ilgi rakstīts.');
    expect(textOf(page)).toContain('vēl nav saglabāts');
    expect((await server.store.editionTexts.of(2025)).conclusions).toBeUndefined();
  });

  it('are no page of a coordinator, nor of a year without returns', async () => {
    const visitor = await browserOf(server, await anActivePerson(server, coordinator));
    for (const page of [index, participants]) expect((await visitor.get(page)).statusCode).toBe(403);
    writer = await browserOf(server, await anActivePerson(server, analyst));
    for (const page of ['/editions/2026/texts', '/editions/1999/texts/frame', `${index}/weather`])
      expect((await writer.get(page)).statusCode).toBe(404);
  });
});
