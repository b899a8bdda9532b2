// A second person of the municipality approves before a return goes to the ministry, where the municipality wants that.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { saveDraft } from '../../../src/returns/draft.ts';
import { sendBack } from '../../../src/returns/review-return.ts';
import { submitReturn } from '../../../src/returns/submit-return.ts';
import { later } from '../../../src/store/people/moment.ts';
import type { Person } from '../../../src/store/people/person.ts';
import { place } from '../../../src/survey/finding.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { type Browser, browserOf, textOf } from '../../browser.ts';
import { PATIENCE_MS } from '../../patience.ts';
import {
  anActivePerson,
  analyst,
  coordinator,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';
import { returnOf } from '../../store/sample-returns.ts';
import { hidden, sendSection } from './fill-in.ts';

const key = { edition: 2025, form: 'municipal', territory: 'LV0020000' } as const;
const path = '/returns/2025/LV0020000';
const team = '/team/LV0020000';

describe('the approval by a second person', () => {
  let server: TestServer;
  let people: readonly [Person, Person];
  let first: Browser;
  let second: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    const one = await anActivePerson(server, coordinator);
    first = await browserOf(server, one);
    await first.get(team);
    const alone = await first.post(`${team}/approval`, { needed: 'yes' });
    expect(alone.statusCode).toBe(422);
    expect(textOf(alone)).toContain('Vispirms uzaiciniet vēl vienu kolēģi');
    const other = await anActivePerson(server, coordinator);
    second = await browserOf(server, other);
    people = [one, other];
    const { answers } = flatten(returnOf('LV0020000'));
    const actor = { person: one.id, role: one.role };
    const save = { key, actor, base: 0, sections: null, answers, at: server.now(), request: null };
    expect((await saveDraft(server.store, save)).outcome).toBe('saved');
    expect((await first.post(`${team}/approval`, { needed: 'yes' })).statusCode).toBe(303);
  });

  afterAll(() => server.close());

  const told = (count: number) => vi.waitFor(() => expect(server.letters).toHaveLength(count), PATIENCE_MS);
  const status = async () => (await server.store.steps.standing(key)).status;
  const declaration = { certifiedName: 'Ilze Kalna', certifiedPost: 'izpilddirektore', confirmed: 'yes' };

  async function ask(visitor: Browser) {
    const page = await visitor.get(`${path}/submit`);
    expect(textOf(page)).toContain('Nodot apstiprināšanai pašvaldībā');
    const marks = { version: hidden(page, 'version'), attempt: hidden(page, 'attempt') };
    return visitor.post(`${path}/submit`, { ...declaration, ...marks });
  }

  it('is asked for where the return would be handed in, and closes it', async () => {
    expect((await ask(first)).headers.location).toBe(path);
    expect(await status()).toBe('awaiting');
    expect(textOf(await first.get(path))).toContain('Gaida apstiprinājumu pašvaldībā');
    expect(textOf(await second.get('/?edition=2025'))).toContain('Skatīt, kas jāapstiprina');
    await told(1);
    const [letter] = server.letters;
    expect(letter?.to).toBe(people[1].email);
    expect(letter?.subject).toContain('Jāapstiprina: iesniegums par 2025. gadu, Aizkraukles novads');
    expect(letter?.text).toContain(`${people[0].name}, Parauga novada pašvaldība, lūdz jūs to apstiprināt`);
    expect(letter?.text).toContain(`https://kopskats.example${path}/approval`);
    const reviewer = await browserOf(server, await anActivePerson(server, analyst));
    expect(textOf(await reviewer.get('/?edition=2025'))).toContain(
      'Aizkraukles novads Gaida apstiprinājumu pašvaldībā',
    );
    const save = {
      key,
      actor: { person: people[1].id, role: people[1].role },
      base: 1,
      sections: null,
      answers: [],
    };
    const saved = await saveDraft(server.store, { ...save, at: server.now(), request: null });
    expect(saved).toMatchObject({ outcome: 'closed', status: 'awaiting' });
  });

  it('cannot be given by the person who asked, on the page or by the API', async () => {
    const page = await first.get(`${path}/approval`);
    expect(textOf(page)).not.toContain('Apstiprināt un iesniegt');
    const refused = await first.post(`${path}/approval`, { attempt: '66666666-6666-4666-8666-666666666666' });
    expect(refused.statusCode).toBe(422);
    expect(textOf(refused)).toContain('apstiprina cits cilvēks');
    const times = { madeAt: server.now(), expiresAt: later(server.now(), 86_400_000) };
    for (const [{ id }, payload] of [
      [people[0], { draft: 1 }],
      [people[1], { return: returnOf('LV0020000') }],
    ] as const) {
      const secret = await server.store.apiTokens.make(id, {
        name: 'T',
        scope: 'write',
        territory: null,
        ...times,
      });
      const answer = await server.app.inject({
        method: 'POST',
        url: '/api/v1/editions/2025/returns/LV0020000/submissions',
        headers: { authorization: `Bearer ${secret}`, 'idempotency-key': 'one' },
        payload: { explanations: [], ...payload },
      });
      expect(answer.statusCode, answer.body).toBe(409);
      expect(answer.json().type).toBe('urn:kopskats:problem:approval-needed');
    }
    expect(await status()).toBe('awaiting');
  });

  it('is given back by the other person with what has to be changed, and the return can be filled in', async () => {
    await second.get(`${path}/approval`);
    const long = await second.post(`${path}/approval/take-back`, { note: 'x'.repeat(3001) });
    expect([long.statusCode, await status()]).toEqual([422, 'awaiting']);
    const note = 'Lūdzu, pārbaudiet\natļauju skaitu.';
    expect((await second.post(`${path}/approval/take-back`, { note })).statusCode).toBe(303);
    expect(await status()).toBe('draft');
    await told(2);
    const letter = server.letters[1];
    expect(letter?.to).toBe(people[0].email);
    expect(letter?.subject).toContain('Nav apstiprināts: iesniegums par 2025. gadu, Aizkraukles novads');
    expect(letter?.text).toContain('Lūdzu, pārbaudiet\n  atļauju skaitu.');
    const tasks = textOf(await first.get(path));
    expect(tasks).toContain('pašvaldībā nav apstiprināts');
    expect(tasks).toContain('atļauju skaitu.');
    expect((await ask(first)).statusCode).toBe(303);
    expect(await status()).toBe('awaiting');
    await told(3);
  });

  it('hands the return in when the other person gives it, certified as it was asked', async () => {
    const page = await second.get(`${path}/approval`);
    expect(textOf(page)).toContain(`Apstiprinājumu lūdz ${people[0].name}`);
    expect(textOf(page)).toContain('Ilze Kalna, izpilddirektore');
    const given = await second.post(`${path}/approval`, { attempt: hidden(page, 'attempt') });
    expect(given.headers.location).toBe(`${path}/submitted`);
    const { status: after, lastStep } = await server.store.steps.standing(key);
    expect(after).toBe('submitted');
    expect(lastStep).toMatchObject({
      person: people[1].id,
      certifiedBy: { name: 'Ilze Kalna', post: 'izpilddirektore' },
    });
    await told(5);
    const receipts = server.letters.slice(3);
    expect(receipts.map(({ to }) => to).sort()).toEqual(people.map(({ email }) => email).sort());
    for (const { text } of receipts)
      expect(text).toContain(`Pašvaldībā apstiprināja: ${people[1].name}, Parauga novada pašvaldība`);
    expect(await server.store.approvals.standing('2025-LV0020000')).toBeNull();
    const actions = (await server.store.audit.of('return:2025-LV0020000')).map(({ action }) => action);
    expect(actions).toEqual(['approval.request', 'approval.take-back', 'approval.request', 'return.submit']);
  });

  it('shows the second person what was changed since the last handing in, not what was handed in then', async () => {
    const reviewer = await anActivePerson(server, analyst);
    await sendBack(server.store, {
      ...{ key, revision: 1, at: server.now(), request: null },
      actor: { person: reviewer.id, role: reviewer.role },
      reasons: [{ place: place('permits', 'issued'), text: 'Vai skaits ir pareizs?' }],
    });
    await sendSection(first, path, 'permits', { issued: '4321' });
    expect((await ask(first)).headers.location).toBe(path);
    for (const address of ['approval', 'print']) {
      const text = textOf(await second.get(`${path}/${address}`));
      expect([address, text]).toEqual([address, expect.stringMatching(/4\s321/)]);
      expect(text).not.toContain('2025-LV0020000-1');
    }
    const preview = await second.get(`${path}/profile-preview.pdf`);
    expect([preview.statusCode, preview.headers['content-type']]).toEqual([200, 'application/pdf']);
  });

  it('is not asked where the municipality does not want it', async () => {
    const territory = 'LV0001000';
    const { id } = await anActivePerson(server, { ...coordinator, territories: [territory] });
    const submission = flatten(returnOf(territory));
    const answer = await submitReturn(server.store, {
      key: { ...key, territory },
      actor: { person: id, role: 'coordinator' },
      origin: 'api',
      from: { submission },
      at: server.now(),
      request: null,
    });
    expect(answer.outcome).not.toBe('unapproved');
  });
});
