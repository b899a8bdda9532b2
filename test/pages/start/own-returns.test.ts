// The start page of those who answer for returns: what, by when, how far, the next step, what came back.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setDeadline } from '../../../src/publishing/deadline.ts';
import { sendBack } from '../../../src/returns/review-return.ts';
import { submitReturn } from '../../../src/returns/submit-return.ts';
import { transcribe } from '../../../src/returns/transcribe.ts';
import { place } from '../../../src/survey/finding.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { type Browser, browserOf, textOf } from '../../browser.ts';
import {
  administrator,
  anActivePerson,
  analyst,
  coordinator,
  officer,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';
import { returnOf } from '../../store/sample-returns.ts';
import { sendSection } from '../return/fill-in.ts';

describe('the start page of a coordinator', () => {
  const key = { edition: 2025, form: 'municipal', territory: 'LV0020000' } as const;
  const path = '/returns/2025/LV0020000';
  let server: TestServer;
  let visitor: Browser;
  let person: string;

  beforeAll(async () => {
    server = await startTestServer();
    const known = await anActivePerson(server, coordinator);
    person = known.id;
    visitor = await browserOf(server, known);
    const keeper = await anActivePerson(server, administrator);
    const actor = { person: keeper.id, role: keeper.role };
    await setDeadline(server.store, { edition: 2025, deadline: '2026-03-12', actor, at: server.now() });
  });

  afterAll(() => server.close());

  const start = async () => {
    const page = await visitor.get('/?edition=2025');
    const [, href, next] = /class="govuk-button" href="([^"]+)"[^>]*>([^<]+)/.exec(page.body) ?? [];
    return { text: textOf(page), body: page.body, href, next };
  };

  it('says what is asked by when, how long it takes, and where to begin', async () => {
    const { text, body, href, next } = await start();
    expect(text).toContain('Aizkraukles novads Nav sākts');
    expect(text).toContain('Pabeigtas 0 no 13 sadaļām');
    expect(text).toContain('Iesniegt līdz 12.03.2026. (atlikušas 10 dienas)');
    expect(text).toContain('Parasti tas aizņem 2–4 stundas');
    expect([href, next]).toEqual([`${path}/sections/coordination`, 'Sākt']);
    expect(body).not.toContain('<table');
  });

  it('continues at the first section that is not done', async () => {
    await sendSection(visitor, path, 'coordination', { model: 'permanent_unit' });
    expect((await start()).next).toMatch(/^Turpināt: \d+\. /);
  });

  it('stops counting down once the return is handed in', async () => {
    const submission = flatten(returnOf('LV0020000'));
    const actor = { person, role: 'coordinator' } as const;
    const given = {
      key,
      actor,
      origin: 'api',
      from: { submission },
      at: server.now(),
      request: null,
    } as const;
    const { outcome } = await submitReturn(server.store, given);
    expect(outcome).toBe('submitted');
    const { text, next } = await start();
    expect(text).toContain('Pabeigtas 13 no 13 sadaļām');
    expect(text).toContain('Iesniegts 02.03.2026. 10:00');
    expect(text).not.toMatch(/atliku|Parasti tas aizņem/);
    expect(next).toBe('Apskatīt iesniegumu');
  });

  it('shows the remarks with which a return came back, and leads to the first', async () => {
    const reviewer = await anActivePerson(server, analyst);
    const reasons = [{ place: place('permits', 'issued'), text: 'Lūdzu, pārbaudiet skaitu.' }];
    const actor = { person: reviewer.id, role: reviewer.role };
    const review = { key, actor, revision: 1, at: server.now(), request: null };
    expect((await sendBack(server.store, { ...review, reasons })).outcome).toBe('done');
    const { text, href, next } = await start();
    expect(text).toContain('Aizkraukles novads Atdots labošanai');
    expect(text).toMatch(/Kam jāpievērš uzmanība .*: Lūdzu, pārbaudiet skaitu\./);
    expect(next).toBe('Atbildēt uz ministrijas piezīmi');
    expect(href).toContain(`${path}/sections/permits#`);
  });
});

describe('the start page of others who answer for returns', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
    await transcribe(server.store, flatten(returnOf('LV0020000')), server.now());
  });

  afterAll(() => server.close());

  it('lists the municipalities of whoever answers for several', async () => {
    const rights = { ...coordinator, territories: ['LV0020000', 'LV0001000'] };
    const visitor = await browserOf(server, await anActivePerson(server, rights));
    const page = await visitor.get('/?edition=2025');
    expect(textOf(page)).toMatch(
      /Rīgas valstspilsēta Nav sākts.*Aizkraukles novads Apstiprināts|Aizkraukles novads Apstiprināts.*Rīgas valstspilsēta Nav sākts/,
    );
    expect(page.body.match(/class="govuk-button"/g)).toHaveLength(2);
  });

  it('shows an officer the return of the region, and its municipalities as a list', async () => {
    const visitor = await browserOf(server, await anActivePerson(server, officer));
    const page = await visitor.get('/?edition=2025');
    expect(textOf(page)).toMatch(
      /Zemgales plānošanas reģions Nav sākts.*Sākt.*Reģiona pašvaldības.*Aizkraukles novads Apstiprināts/,
    );
    expect(page.body.match(/class="govuk-button"/g)).toHaveLength(1);
    expect(page.body).not.toContain('<table');
  });
});
