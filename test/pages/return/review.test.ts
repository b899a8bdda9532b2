// Handing in and reviewing on pages: what is refused, what is asked, and that everything counts once.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postedFrom } from '../../../src/pages/questions/fields.ts';
import { reasonsPosted } from '../../../src/pages/return/review.ts';
import { submitReturn } from '../../../src/returns/submit-return.ts';
import { place } from '../../../src/survey/finding.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { formOfReturn } from '../../../src/survey/placed-answers.ts';
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
import { certified, fillIn, handIn, hidden, sendSection } from './fill-in.ts';

describe('a return', () => {
  let server: TestServer;
  let reviewer: Browser;
  const codes = territoriesOf(2025).map(({ code }) => code);

  beforeAll(async () => {
    server = await startTestServer();
    reviewer = await browserOf(server, await anActivePerson(server, analyst));
  });

  afterAll(() => server.close());

  async function aRespondent() {
    const territory = codes.pop() ?? '';
    const person = await anActivePerson(server, { ...coordinator, territories: [territory] });
    // What Jēkabpils novads says raises no query.
    const ret = { ...returnOf('LV0031000'), territory };
    const path = `/returns/2025/${territory}`;
    return { ret, path, person, visitor: await browserOf(server, person) };
  }

  async function handedIn() {
    const respondent = await aRespondent();
    const { ret, person } = respondent;
    const submitted = await submitReturn(server.store, {
      key: ret,
      actor: { person: person.id, role: person.role },
      origin: 'form',
      from: { submission: flatten(ret) },
      at: server.now(),
      request: null,
    });
    expect(submitted.outcome).toBe('submitted');
    return respondent;
  }

  /** The fields of the section on directions as the return says. */
  const directionsOf = (ret: ReturnType<typeof returnOf>) => {
    const section = formOfReturn(ret).sections.directions;
    if (section === undefined) throw new Error('The form has no directions');
    const answers = flatten(ret).answers.filter((answer) => answer.place.section === 'directions');
    return postedFrom(section, answers, 'lv');
  };

  const statusOf = async (ret: ReturnType<typeof returnOf>) =>
    (await server.store.steps.standing(ret)).status;

  /** The reviewer's page with a button pressed on it. */
  async function decide(path: string, action: string, fields: Readonly<Record<string, string>> = {}) {
    const page = await reviewer.get(`${path}/review`);
    const shown = { revision: hidden(page, 'revision'), attempt: hidden(page, 'attempt') };
    return reviewer.post(`${path}/${action}`, { ...shown, ...fields });
  }

  it('with something left to do is not handed in, and the page says what and where', async () => {
    const { visitor, path, ret } = await aRespondent();
    await sendSection(visitor, path, 'permits', { issued: '-1' });
    const page = await visitor.get(`${path}/submit`);
    expect(page.body).toContain(`href="${path}/sections/permits#issued"`);
    expect(page.body).not.toContain('name="confirmed"');
    const forced = await visitor.post(`${path}/submit`, {
      version: '1',
      confirmed: 'yes',
      attempt: '11111111-1111-4111-8111-111111111111',
    });
    expect(forced.statusCode).toBe(409);
    expect(await statusOf(ret)).toBe('draft');
  });

  it('is handed in once it is confirmed, and once only however often the button is pressed', async () => {
    const { visitor, path, ret } = await aRespondent();
    await fillIn(visitor, ret, '');
    const page = await visitor.get(`${path}/submit`);
    const fields = { version: hidden(page, 'version'), attempt: hidden(page, 'attempt') };
    const unconfirmed = await visitor.post(`${path}/submit`, fields);
    expect(unconfirmed.statusCode).toBe(422);
    for (const field of ['certifiedName', 'certifiedPost', 'confirmed'])
      expect(unconfirmed.body).toContain(`href="#${field}"`);
    const presses = await Promise.all(
      [1, 2, 3].map(() => visitor.post(`${path}/submit`, { ...fields, ...certified })),
    );
    for (const { headers } of presses) expect(headers.location).toBe(`${path}/submitted`);
    expect((await server.store.steps.of(ret)).map(({ action }) => action)).toEqual(['submit']);
    const thanks = textOf(await visitor.get(`${path}/submitted`));
    expect(thanks).toContain('Iesniegums ir nosūtīts');
    expect(thanks).toContain('Apliecināja Anna Bērziņa, Izglītības pārvaldes vadītāja');
    expect(thanks).toContain('Kas notiks tālāk');
    const [entry] = await server.store.audit.of(`return:2025-${ret.territory}`);
    expect(entry).toMatchObject({ after: { certifiedBy: { name: 'Anna Bērziņa' } } });
  });

  it('is not handed in where somebody has changed the draft since the page was made', async () => {
    const { visitor, path, ret } = await aRespondent();
    await fillIn(visitor, ret, '');
    const page = await visitor.get(`${path}/submit`);
    await sendSection(visitor, path, 'permits', { issued: '4' });
    const fields = { version: hidden(page, 'version'), attempt: hidden(page, 'attempt'), ...certified };
    const answer = await visitor.post(`${path}/submit`, fields);
    expect(answer.statusCode).toBe(409);
    expect(textOf(answer)).toContain('Kāds tikko ir mainījis melnrakstu');
    expect(await statusOf(ret)).toBe('draft');
  });

  it('is withdrawn until an analyst has opened it, once however often the button is pressed', async () => {
    const { visitor, path, ret } = await handedIn();
    const fields = { attempt: hidden(await visitor.get(path), 'attempt') };
    for (const _ of [1, 2]) {
      const answer = await visitor.post(`${path}/withdraw`, fields);
      expect(answer.headers.location).toBe(`${path}?saved=withdrawn`);
    }
    expect((await server.store.steps.of(ret)).map(({ action }) => action)).toEqual(['submit', 'withdraw']);
    await sendSection(visitor, path, 'permits', { issued: '9' });
    expect((await handIn(visitor, path)).headers.location).toBe(`${path}/submitted`);
    const page = await visitor.get(path);
    for (const _ of [1, 2]) await reviewer.get(`${path}/review`);
    expect((await visitor.get(path)).body).not.toContain(`${path}/withdraw`);
    const late = await visitor.post(`${path}/withdraw`, { attempt: hidden(page, 'attempt') });
    expect(late.headers.location).toBe(`${path}?saved=begun`);
    expect(await statusOf(ret)).toBe('submitted');
  });

  it('that was handed in is only read, by whoever filled it in too', async () => {
    const { visitor, path } = await handedIn();
    const page = await visitor.get(`${path}/sections/permits`);
    expect(page.body).not.toContain('data-draft');
    const late = await visitor.post(`${path}/sections/permits`, { version: '1', issued: '9' });
    // What was typed meanwhile cannot be saved any more, and is not lost either.
    expect(late.statusCode).toBe(409);
    expect(textOf(late)).toMatch(/nevar mainīt.*Jūsu ierakstītais.*Gadā izsniegtās atļaujas 9/);
    expect((await visitor.get(`${path}/sections/permits`)).body).not.toContain('ierakstītais');
    expect(
      (await visitor.post(`${path}/sections/permits/draft`, { version: '1', issued: '9' })).statusCode,
    ).toBe(409);
    expect((await visitor.get(`${path}/submit`)).headers.location).toBe(path);
  });

  it('goes back with remarks that stand beside their questions, and is mended and approved', async () => {
    const { visitor, path, ret } = await handedIn();
    const answer = await decide(path, 'send-back', {
      'reason:permits:issued': 'Vai tas ir par visu gadu?',
      'reason:directions:directions:1': 'Precizējiet virzienu.',
      reason: 'Paldies par darbu!',
    });
    expect(answer.headers.location).toBe(`${path}/review?done=send_back`);
    expect(await statusOf(ret)).toBe('returned');
    expect(textOf(await visitor.get(path))).toMatch(
      /atdots labošanai.*Ministrijas piezīme.*Paldies par darbu!/,
    );
    const section = await visitor.get(`${path}/sections/permits`);
    expect(section.body).toMatch(/id="issued-remark".*Vai tas ir par visu gadu\?/s);
    expect(section.body).toMatch(/id="issued"[^>]*aria-describedby="[^"]*issued-remark/);
    expect((await visitor.get(`${path}/sections/directions`)).body).toContain('id="directions.1-remark"');

    await sendSection(visitor, path, 'permits', { issued: '4' });
    // The remark on the first direction is still open, and the page says which it is.
    const refused = await visitor.post(`${path}/submit`, {
      ...{ version: '9', confirmed: 'yes', attempt: '66666666-6666-4666-8666-666666666666' },
    });
    expect(refused.statusCode).toBe(409);
    expect(await statusOf(ret)).toBe('returned');
    expect(textOf(refused)).toMatch(/kas gaida atbildi \(1\).*Precizējiet virzienu\./);
    expect(textOf(await visitor.get(path))).not.toContain('Visas sadaļas ir pabeigtas');
    const fields = { 'reply.remark-2-2': 'Virziens ir precīzs.', ...directionsOf(ret), do: 'reply' };
    await sendSection(visitor, path, 'directions', fields);
    await sendSection(visitor, path, 'directions', fields);
    const answered = textOf(await visitor.get(`${path}/sections/directions`));
    expect(answered.split('Virziens ir precīzs.')).toHaveLength(2);
    expect(textOf(await visitor.get(path))).toContain('Visas sadaļas ir pabeigtas');
    expect((await handIn(visitor, path)).headers.location).toBe(`${path}/submitted`);
    const reviewed = textOf(await reviewer.get(`${path}/review`));
    expect(reviewed).toMatch(
      /Vai tas ir par visu gadu\?.*Atbilde mainīta|Atbilde mainīta.*Vai tas ir par visu gadu\?/,
    );
    expect(reviewed).toContain('Virziens ir precīzs.');
    expect(reviewed).toMatch(/Kas mainījies kopš iepriekšējās versijas.*Tagad: 4/);
    expect((await decide(path, 'approve')).headers.location).toBe(`${path}/review?done=approve`);
    expect(await statusOf(ret)).toBe('approved');
    const history = textOf(await visitor.get(`${path}/history`));
    expect(history).toMatch(
      /Apstiprināts.*Iesniegts.*Atdots labošanai.*Vai tas ir par visu gadu\?.*Iesniegts/,
    );
  });

  it('is not sent back without a word, and what was typed stays', async () => {
    const { path, ret } = await handedIn();
    const answer = await decide(path, 'send-back', { 'reason:permits:issued': '  ' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('href="#decision-reason"');
    expect(await statusOf(ret)).toBe('submitted');
    const wrong = await decide(path, 'send-back', { 'reason:permits:nothing': 'Kur?' });
    expect(wrong.statusCode).toBe(400);
  });

  it('says beside the decision that a question of the respondent waits for a reply', async () => {
    const { visitor, path } = await handedIn();
    const waits = 'Uz iesniedzēja jautājumu vēl nav atbildēts.';
    expect(textOf(await reviewer.get(`${path}/review`))).not.toContain(waits);
    const page = await visitor.get(`${path}/conversation`);
    const asked = { at: '', text: 'Vai skaitīt arī anulētās?', do: 'question' };
    await visitor.post(`${path}/conversation`, { ...asked, attempt: hidden(page, 'attempt') });
    expect(textOf(await reviewer.get(`${path}/review`))).toMatch(new RegExp(`Lēmums.*${waits}`));
    const reply = { about: 'item-1', text: 'Nē.', do: 'reply' };
    await reviewer.post(`${path}/conversation`, {
      ...reply,
      attempt: '77777777-7777-4777-8777-777777777777',
    });
    expect(textOf(await reviewer.get(`${path}/review`))).not.toContain(waits);
  });

  it('that is approved is opened again for a reason only', async () => {
    const { path, ret } = await handedIn();
    await decide(path, 'approve');
    expect((await decide(path, 'reopen', { reason: '' })).statusCode).toBe(422);
    expect((await decide(path, 'reopen', { reason: 'Kļūda kopskaitā.' })).statusCode).toBe(303);
    expect(await statusOf(ret)).toBe('returned');
  });

  it('gets one decision from two reviewers, and the other is told', async () => {
    const { path, ret } = await handedIn();
    const page = await reviewer.get(`${path}/review`);
    const other = await browserOf(server, await anActivePerson(server, analyst));
    await other.get(`${path}/review`);
    const fields = { revision: hidden(page, 'revision'), attempt: hidden(page, 'attempt') };
    await other.post(`${path}/approve`, { ...fields, attempt: '22222222-2222-4222-8222-222222222222' });
    const late = await reviewer.post(`${path}/send-back`, { ...fields, reason: 'Kas tas?' });
    expect(late.statusCode).toBe(409);
    expect(textOf(late)).toContain('jau ir izlēmis kāds cits');
    expect(await statusOf(ret)).toBe('approved');
  });

  it('is reviewed by analysts alone', async () => {
    const { visitor, path } = await handedIn();
    expect((await visitor.get(`${path}/review`)).statusCode).toBe(403);
    const fields = { revision: '1', attempt: '33333333-3333-4333-8333-333333333333' };
    expect((await visitor.post(`${path}/approve`, fields)).statusCode).toBe(403);
  });

  it('is found on the start page of analysts, narrowed down to a status or a region', async () => {
    await handedIn();
    const submitted = await reviewer.get('/?edition=2025&status=submitted');
    expect(submitted.body).toMatch(/href="\/returns\/2025\/LV\d{7}\/review"/);
    const none = await reviewer.get('/?edition=2025&status=approved&region=LATGALE');
    expect(textOf(none)).toContain('Tādu iesniedzēju nav.');
  });

  it('is not approved over remarks that would be lost', async () => {
    const { path, ret } = await handedIn();
    const answer = await decide(path, 'approve', { 'reason:permits:issued': 'Vai tiešām?' });
    expect(answer.statusCode).toBe(422);
    expect(textOf(answer)).toContain('piezīmes, kas apstiprinot pazustu');
    expect(answer.body).toContain('Vai tiešām?</textarea>');
    expect(await statusOf(ret)).toBe('submitted');
  });

  it('keeps the remarks of a reviewer whose session has ended', async () => {
    const { path, ret } = await handedIn();
    const person = await anActivePerson(server, analyst);
    const tired = await browserOf(server, person);
    const page = await tired.get(`${path}/review`);
    const shown = { revision: hidden(page, 'revision'), attempt: hidden(page, 'attempt') };
    await server.store.sessions.endAll(person.id, null);
    const sent = await tired.post(`${path}/send-back`, { ...shown, 'reason:permits:issued': 'Gara piezīme' });
    expect(sent.headers.location).toBe(`/sign-in?returnTo=${encodeURIComponent(`${path}/send-back`)}`);
    tired.cookies.set(
      '__Host-kopskats',
      await server.store.sessions.start(person.id, 'Firefox', server.now()),
    );
    const back = await tired.get(`${path}/send-back`);
    expect(back.body).toContain('Gara piezīme</textarea>');
    expect(await statusOf(ret)).toBe('submitted');
    const again = { revision: hidden(back, 'revision'), attempt: hidden(back, 'attempt') };
    await tired.post(`${path}/send-back`, { ...again, 'reason:permits:issued': 'Gara piezīme' });
    expect(await statusOf(ret)).toBe('returned');
    expect((await tired.get(`${path}/send-back`)).headers.location).toBe(`${path}/review`);
  });
});

describe('the fields of a reviewer', () => {
  it('name their places, and blank ones say nothing', () => {
    const body = {
      'reason:permits:issued': 'A',
      'reason:directions:directions:2': ' B ',
      reason: 'C',
      'reason:x': ' ',
      _csrf: 't',
    };
    expect(reasonsPosted(body)).toEqual([
      { place: place('permits', 'issued'), text: 'A' },
      { place: place('directions', 'directions', 2), text: 'B' },
      { place: place(null), text: 'C' },
    ]);
  });
});
