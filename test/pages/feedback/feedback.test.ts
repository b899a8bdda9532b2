// Feedback by link: the coordinator makes a form, participants answer without an account, and what tells of them goes
// when its time ends.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keepErasing } from '../../../src/feedback/erase-feedback.ts';
import { type Browser, browser, browserOf, textOf } from '../../browser.ts';
import {
  anActivePerson,
  analyst,
  coordinator,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';
import { aFeedbackForm, answered, participantOf, TERRITORY, writtenForm } from './feedback-scene.ts';

const DAY = 86_400_000;

let server: TestServer;
let own: Browser;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  own = await browserOf(server, await anActivePerson(server, coordinator));
});

describe('quoting an answer', () => {
  it('adds it to good practice of the return where its participant agrees, and nobody’s else', async () => {
    const { id, link } = await aFeedbackForm(own);
    const path = `/feedback/${TERRITORY}/${id}`;
    for (const quoting of ['yes', '']) {
      const { visitor, own: address } = await participantOf(server, link);
      const agreed = quoting === '' ? {} : { quoting };
      expect((await visitor.post(address, { ...answered, ...agreed })).statusCode).toBe(303);
    }
    const shown = (await own.get(path)).body;
    const quotable = [...shown.matchAll(/name="answer" value="([\w-]{36})"/g)].map(
      ([, answer = '']) => answer,
    );
    expect(quotable).toHaveLength(1);
    const [answer = ''] = quotable;
    expect((await own.post(`${path}/quote`, { answer, question: 'q7' })).statusCode).toBe(404);
    const quoted = await own.post(`${path}/quote`, { answer, question: 'q2' });
    expect(quoted.headers.location).toMatch(
      /^\/returns\/2026\/LV0020000\/sections\/good_practice#examples\.\d+$/,
    );
    const section = await own.get(String(quoted.headers.location).replace(/#.*/, ''));
    expect(textOf(section)).toContain('Dalībnieka atsauksme („Kursi Rakverē“): „Plānot nodarbības“');
    const others = await server.store.feedback.answers(
      (await server.store.feedback.find(id)) ?? expect.unreachable(),
    );
    const silent = others.find((one) => one.id !== answer)?.id ?? '';
    expect((await own.post(`${path}/quote`, { answer: silent, question: 'q2' })).statusCode).toBe(404);
  });
});

describe('making a form', () => {
  it('offers the six usual questions and shows link and QR code once', async () => {
    const empty = await own.get(`/feedback/${TERRITORY}/new`);
    expect(empty.body).toContain('value="Es ieguvu priekšstatu par"');
    expect(empty.body).toContain('value="Dalīšos pieredzē par"');
    const { id, link } = await aFeedbackForm(own);
    const secret = link.slice('/f/'.length);
    const shown = await own.get(`/feedback/${TERRITORY}/${id}`);
    expect(shown.body).not.toContain(secret);
    const renewed = await own.post(`/feedback/${TERRITORY}/${id}/link`);
    expect(renewed.body).toMatch(/<svg[^>]+aria-label="QR kods ar šo saiti"/);
    expect(renewed.body).toMatch(
      /href="data:image\/svg\+xml;charset=utf-8,%3Csvg[^"]+" download="qr-kods-kursi-rakvere-2026-03-02\.svg"/,
    );
    expect((await browser(server).get(link)).statusCode).toBe(410);
  });

  it('asks for the name only with a reason', async () => {
    await own.get(`/feedback/${TERRITORY}/new`);
    const refused = await own.post(`/feedback/${TERRITORY}/new`, {
      ...writtenForm,
      asks_name: 'yes',
      do: 'save',
    });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('href="#name_reason"');
    const { link } = await aFeedbackForm(own, { asks_name: 'yes', name_reason: 'Lai izsniegtu apliecību.' });
    const { visitor, own: address } = await participantOf(server, link);
    const page = textOf(await visitor.get(address));
    expect(page).toContain('Lai izsniegtu apliecību.');
    expect(page).toContain('Brīvi rakstītās atbildes dzēsīs pēc 30.04.2026.');
  });

  it('is begun from the page of a project, and leads back to it', async () => {
    await own.get('/projects/new');
    const project = await own.post('/projects/new', { title: 'Restartēsim!', programme: 'erasmus_other' });
    const path = String(project.headers.location).replace(/\?.*/, '');
    const [, begin = ''] = /href="(\/feedback\/[^"]+)"/.exec((await own.get(path)).body) ?? [];
    const { body } = await own.get(begin);
    // In Latvian alone: nobody has told its name in English.
    expect(body.split('value="Restartēsim!"')).toHaveLength(2);
    const made = await own.post(begin, { ...writtenForm, do: 'save' });
    const [, answers = ''] = /href="(\/feedback\/LV0020000\/[\w-]{36})"/.exec(made.body) ?? [];
    expect((await own.get(answers)).body).toContain(`href="${path}">Restartēsim!`);
    expect((await own.get(path)).body).toContain(`href="${answers}">Kursi Rakverē</a>`);
    const other = await browserOf(
      server,
      await anActivePerson(server, { ...coordinator, territories: ['LV0001000'] }),
    );
    const unseen = `/feedback/LV0001000/new?project=${path.split('/').at(-1)}`;
    expect((await other.get(unseen)).statusCode).toBe(404);
  });

  it('keeps what was typed when the session has ended', async () => {
    await own.get(`/feedback/${TERRITORY}/new`);
    const typed = { ...writtenForm, title: 'Pusceļā uzrakstīts', do: 'save' };
    own.cookies.delete('__Host-kopskats');
    const asked = await own.post(`/feedback/${TERRITORY}/new`, typed);
    expect(asked.headers.location).toMatch(/^\/sign-in/);
    const person = await anActivePerson(server, coordinator);
    own.cookies.set('__Host-kopskats', await server.store.sessions.start(person.id, 'Firefox', server.now()));
    const again = await own.get(`/feedback/${TERRITORY}/new`);
    expect(again.body).toContain('value="Pusceļā uzrakstīts"');
    expect(textOf(again)).toContain('Jūsu sesija bija beigusies.');
  });

  it('is read by analysts, who neither end it nor give it another link', async () => {
    const { id } = await aFeedbackForm(own);
    const ministry = await browserOf(server, await anActivePerson(server, analyst));
    const path = `/feedback/${TERRITORY}/${id}`;
    expect((await own.get(path)).body).toContain(`action="${path}/end"`);
    const shown = await ministry.get(path);
    expect(textOf(shown)).toContain('Atbilžu vēl nav');
    expect(shown.body).not.toMatch(/action="[^"]+\/(end|link)"/);
    for (const step of ['end', 'link'])
      expect((await ministry.post(`${path}/${step}`)).statusCode, step).toBe(403);
    expect((await ministry.get(`/feedback/${TERRITORY}/new`)).statusCode).toBe(403);
  });

  it('is for the coordinator of the municipality alone', async () => {
    const { id } = await aFeedbackForm(own);
    const other = await browserOf(
      server,
      await anActivePerson(server, { ...coordinator, territories: ['LV0001000'] }),
    );
    expect((await other.get(`/feedback/${TERRITORY}/${id}`)).statusCode).toBe(403);
    expect((await other.get(`/feedback/LV0001000/${id}`)).statusCode).toBe(404);
    expect(textOf(await other.get('/feedback'))).not.toContain('Kursi Rakverē');
    expect(textOf(await own.get('/feedback'))).toContain('Kursi Rakverē');
  });
});

describe('a participant', () => {
  it('answers, comes back, changes the answer and withdraws it', async () => {
    const { id, link } = await aFeedbackForm(own);
    const { visitor, own: address } = await participantOf(server, link);
    const refused = await visitor.post(address, { ...answered, q1: '' });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('href="#q1"');
    expect(refused.body).toContain('Plānot nodarbības');

    const sent = await visitor.post(address, { ...answered, quoting: 'yes' });
    expect(sent.headers.location).toBe(`${address}?sent=yes`);
    expect(textOf(await visitor.get(`${address}?sent=yes`))).toContain('Paldies, atbilde ir nosūtīta');
    // The device leads back, and so does the address on another one.
    expect((await visitor.get(link)).headers.location).toBe(address);
    const elsewhere = browser(server);
    expect((await elsewhere.get(address)).body).toContain('Plānot nodarbības');
    await elsewhere.post(address, { ...answered, q2: 'Vadīt nodarbības' });

    const seen = await own.get(`/feedback/${TERRITORY}/${id}`);
    expect(textOf(seen)).toContain('1 atbilde');
    expect(textOf(seen)).toContain('Vadīt nodarbības');
    expect(textOf(seen)).not.toContain('Plānot nodarbības');
    expect(textOf(seen)).not.toContain('drīkst citēt');

    await visitor.get(address);
    expect(textOf(await visitor.post(`${address}/withdraw`))).toContain('Atbilde ir dzēsta.');
    expect(textOf(await own.get(`/feedback/${TERRITORY}/${id}`))).toContain('Atbilžu vēl nav');
  });

  it('has what is typed kept before it is sent, and nobody else sees it', async () => {
    const { id, link } = await aFeedbackForm(own);
    const { visitor, own: address } = await participantOf(server, link);
    const kept = await visitor.post(`${address}/draft`, { q1: 'Pusceļā' });
    expect(kept.json()).toMatchObject({ version: 1, others: [] });
    expect((await visitor.get(address)).body).toContain('Pusceļā');
    expect((await own.get(`/feedback/${TERRITORY}/${id}`)).body).not.toContain('Pusceļā');
    const { own: another } = await participantOf(server, link);
    expect((await visitor.get(another)).body).not.toContain('Pusceļā');
  });

  it('reaches nothing but the form', async () => {
    const { id, link } = await aFeedbackForm(own);
    const { visitor } = await participantOf(server, link);
    for (const path of ['/', '/feedback', `/feedback/${TERRITORY}/${id}`, `/returns/2026/${TERRITORY}`])
      expect((await visitor.get(path)).headers.location, path).toMatch(/^\/sign-in/);
    expect((await visitor.get(`${link}/short`)).statusCode).toBe(404);
    expect((await visitor.get(`/shared/${link.slice(3)}`)).statusCode).toBe(410);
  });

  it('is told when the link takes no more answers', async () => {
    const { id, link } = await aFeedbackForm(own, { max_answers: '1' });
    const [first, second] = [await participantOf(server, link), await participantOf(server, link)];
    await first.visitor.post(first.own, answered);
    const full = await second.visitor.post(second.own, answered);
    expect(full.statusCode).toBe(409);
    expect(textOf(full)).toContain('visas atbildes, ko tā pieņem');
    expect((await first.visitor.post(first.own, { ...answered, q1: 'Labots' })).statusCode).toBe(303);
    await own.get(`/feedback/${TERRITORY}/${id}`);
    await own.post(`/feedback/${TERRITORY}/${id}/end`);
    expect((await first.visitor.post(first.own, { ...answered, q1: 'Vēlreiz' })).statusCode).toBe(409);
    const closed = textOf(await first.visitor.get(first.own));
    expect(closed).toContain('Labots');
    expect(closed).toContain('Atsaukt atbildi');
  });

  it('that fills in what people do not see is asked to clear it', async () => {
    const { id, link } = await aFeedbackForm(own);
    const { visitor, own: address } = await participantOf(server, link);
    const robot = await visitor.post(address, { ...answered, homepage: 'https://example.com' });
    expect(robot.statusCode).toBe(422);
    expect((await visitor.post(`${address}/draft`, { ...answered, homepage: 'x' })).statusCode).toBe(422);
    expect(textOf(await own.get(`/feedback/${TERRITORY}/${id}`))).toContain('Atbilžu vēl nav');
  });
});

describe('what is answered', () => {
  it('goes out as CSV and workbook with the consent to be quoted', async () => {
    const { id, link } = await aFeedbackForm(own);
    const { visitor, own: address } = await participantOf(server, link);
    await visitor.post(address, { ...answered, q3: '=1+1', quoting: 'yes' });
    const file = await own.get(`/feedback/${TERRITORY}/${id}/answers.csv`);
    expect(file.headers['content-disposition']).toBe(
      'attachment; filename="atsauksmes-kursi-rakvere-2026-03-02.csv"',
    );
    const csv = file.body;
    expect(csv).toContain("'=1+1");
    expect(csv).toContain('Piekrītu, ka pašvaldība un ministrija');
    const xlsx = await own.get(`/feedback/${TERRITORY}/${id}/answers.xlsx`);
    expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect(textOf(await own.get(`/feedback/${TERRITORY}/${id}`))).toContain('drīkst citēt');
  });

  it('loses all that tells of a person when its time ends, and keeps its counts', async () => {
    const { id, link } = await aFeedbackForm(own, {
      open_until: '05.03.2026.',
      asks_name: 'yes',
      name_reason: 'Lai izsniegtu apliecību.',
    });
    const { visitor, own: address } = await participantOf(server, link);
    await visitor.post(address, { ...answered, name: 'Parauga Persona', quoting: 'yes' });
    const { visitor: idle, own: unsent } = await participantOf(server, link);
    await idle.post(`${unsent}/draft`, { q1: 'Nenosūtīts' });
    const form = await server.store.feedback.find(id);
    if (form === null) throw new Error('The form is gone');

    server.pass(34 * DAY);
    // By itself, without anybody asking for anything.
    await keepErasing({ store: server.store, clock: server.now }, 1_000_000, (error) => {
      throw error;
    }).stop();
    expect(await server.store.feedback.own(form, address.slice(-43))).toBeNull();
    expect(await server.store.feedback.own(form, unsent.slice(-43))).toBeNull();
    const stored = JSON.stringify(await server.store.feedback.answers(form));
    for (const text of ['Parauga Persona', 'Plānot nodarbības', 'Nenosūtīts', 'yes'])
      expect(stored, text).not.toContain(text);

    own = await browserOf(server, await anActivePerson(server, coordinator));
    const seen = await own.get(`/feedback/${TERRITORY}/${id}`);
    expect(textOf(seen)).toContain('Glabāšanas laiks ir beidzies');
    expect(textOf(seen)).toContain('1 atbilde');
    expect(seen.body).toContain('jā – 1; nē – 0. 1 atbilde.');
    const csv = (await own.get(`/feedback/${TERRITORY}/${id}/answers.csv`)).body;
    expect(csv).not.toContain('Plānot nodarbības');
    expect(csv).not.toContain('Parauga Persona');
    expect((await browser(server).get(address)).statusCode).toBe(410);
    const trail = (await server.store.audit.of(`feedback:${id}`)).map(({ action }) => action);
    expect(trail).toEqual(['feedback.make', 'feedback.erase']);
  });
});
