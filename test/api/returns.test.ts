import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendBack } from '../../src/returns/review-return.ts';
import { submitReturn } from '../../src/returns/submit-return.ts';
import { sha256 } from '../../src/store/digest.ts';
import { canonicalJson } from '../../src/survey/canonical.ts';
import { editionYears } from '../../src/survey/editions.ts';
import { place } from '../../src/survey/finding.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { glossary } from '../../src/survey/glossary.ts';
import { regionCodes } from '../../src/survey/territories.ts';
import {
  anActivePerson,
  analyst,
  coordinator,
  officer,
  startTestServer,
  type TestServer,
} from '../server/test-server.ts';
import { returnOf } from '../store/sample-returns.ts';
import { type Client, clientOf, explained, problemIn } from './client.ts';

const AIZKRAUKLE = '/editions/2025/returns/LV0020000';
const RIGA = '/editions/2025/returns/LV0001000';
const JEKABPILS = '/editions/2025/returns/LV0031000';
const ZEMGALE = '/editions/2025/returns/ZEMGALE';

/** The coordinator of one more municipality, so that tests do not stand in each other’s way. */
const of = (territory: string) => ({ ...coordinator, territories: [territory] });

const keyOf2025 = (territory: string) => ({ edition: 2025, form: 'municipal', territory }) as const;

describe('the API', () => {
  let server: TestServer;
  let program: Client;

  beforeAll(async () => {
    server = await startTestServer();
    program = await clientOf(server, coordinator);
  });

  afterAll(() => server.close());

  it('serves the survey: editions, schema, dictionary, code lists, territories', async () => {
    const editions = (await program.get('/editions')).json();
    expect(editions.map(({ edition }: { edition: number }) => edition)).toEqual(editionYears());
    const schema = await program.get('/editions/2025/forms/municipal/schema');
    expect(schema.headers['content-type']).toBe('application/schema+json; charset=utf-8');
    expect(schema.json()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://kopskats.example/api/v1/editions/2025/forms/municipal/schema',
    });
    const { sections, terms } = (await program.get('/editions/2025/forms/municipal/dictionary')).json();
    expect(sections).toHaveLength(13);
    expect(terms.map(({ id }: { id: string }) => id)).toEqual(glossary.map(({ id }) => id));
    expect(terms[0].meaning.lv).toBe(glossary[0]?.meaning.lv);
    const permits = sections.find(({ id }: { id: string }) => id === 'permits');
    expect(permits.questions).toMatchObject([
      { path: 'permits.issued', terms: ['permit', 'reporting-year'] },
    ]);
    const lists = (await program.get('/editions/2025/code-lists')).json();
    expect(lists[0]).toMatchObject({ usedBy: ['*.empty'] });
    const { municipalities, regions } = (await program.get('/editions/2025/territories')).json();
    expect([municipalities.length, regions.length]).toEqual([42, 5]);
    expect(problemIn(await program.get('/editions/2019/territories'))).toBe('not-found');
    expect(problemIn(await program.get('/editions/2019/code-lists'))).toBe('not-found');
    expect(problemIn(await program.get('/editions/2019/forms/municipal/schema'))).toBe('not-found');
  });

  it('lists what is new in an edition; nothing for the first', async () => {
    const { questions } = (await program.get('/editions/2026/forms/municipal/changes')).json();
    expect(questions).toContainEqual(
      expect.objectContaining({ path: 'participants.women', change: 'added', differences: [] }),
    );
    expect(questions).toContainEqual(
      expect.objectContaining({
        path: 'target_groups.groups',
        change: 'changed',
        differences: [expect.objectContaining({ about: 'codes', added: [], dropped: [] })],
      }),
    );
    expect((await program.get('/editions/2026/forms/regional/changes')).json().questions).toEqual([
      expect.objectContaining({ path: 'coordination.fte', change: 'changed' }),
    ]);
    expect(problemIn(await program.get('/editions/2025/forms/municipal/changes'))).toBe('not-found');
  });

  it('lists the returns within reach and no others', async () => {
    const territories = async (client: Client) =>
      (await client.get('/editions/2025/returns')).json().map((one: { territory: string }) => one.territory);
    expect(await territories(program)).toEqual(['LV0020000']);
    expect(await territories(await clientOf(server, analyst))).toHaveLength(47);
    expect(await territories(await clientOf(server, officer))).toContain('ZEMGALE');
    expect(await territories(await clientOf(server, analyst, { territory: 'LV0001000' }))).toEqual([
      'LV0001000',
    ]);
  });

  it('refuses a return out of reach in the same way whether it exists or not', async () => {
    const answers = [await program.get(RIGA), await program.get('/editions/2025/returns/LV9999999')];
    for (const answer of answers) expect(problemIn(answer)).toBe('forbidden');
    const [one, other] = answers.map((answer) => ({ ...answer.json(), instance: null }));
    expect(one).toEqual(other);
  });

  it('checks without storing anything, in the requested language', async () => {
    const wrong = {
      ...returnOf('LV0020000'),
      sections: { ...returnOf('LV0020000').sections, permits: { issued: -1 } },
    };
    const latvian = await program.send('POST', `${AIZKRAUKLE}/check`, wrong);
    const english = await program.send('POST', `${AIZKRAUKLE}/check`, wrong, {
      'accept-language': 'de, en-GB;q=0.9, lv;q=0.2',
    });
    expect(latvian.headers['content-language']).toBe('lv');
    expect(english.headers['content-language']).toBe('en');
    expect(english.json()).toMatchObject({
      ready: false,
      findings: [
        { rule: 'number-negative', level: 'error', pointer: '#/sections/permits/issued', value: '-1' },
      ],
    });
    expect(latvian.json().findings[0].message).not.toBe(english.json().findings[0].message);
    expect((await program.get(AIZKRAUKLE)).json()).toMatchObject({ status: 'not_started', revision: null });
  });

  it('says how it understood what was not typed as it is kept, and keeps what was typed', async () => {
    const path = '/editions/2025/returns/LV0022000';
    const municipality = await clientOf(server, of('LV0022000'));
    const contact = { institution: 'Parauga iestāde', phone: '(+371) 60000001', url: 'www.novads.lv' };
    const sections = { contacts: { contacts: [contact] } };
    const understood = [
      { pointer: '#/sections/contacts/contacts/0/phone', typed: '(+371) 60000001', as: '+371 60000001' },
      { pointer: '#/sections/contacts/contacts/0/url', typed: 'www.novads.lv', as: 'https://www.novads.lv' },
    ];
    const checked = await municipality.send('POST', `${path}/check`, { sections });
    expect(checked.json().understood).toEqual(understood);
    const saved = await municipality.send('PUT', `${path}/draft`, { sections }, { 'if-match': '"0"' });
    expect(saved.json()).toMatchObject({ understood, sections });
    expect((await municipality.get(`${path}/draft`)).json().sections).toEqual(sections);
    expect((await municipality.get(`${path}/draft/findings`)).json().understood).toEqual(understood);
  });

  it('reports a territory in the document that differs from the URL', async () => {
    const answer = await program.send('PUT', `${AIZKRAUKLE}/draft`, returnOf('LV0031000'), {
      'if-match': '"0"',
    });
    expect(problemIn(answer)).toBe('return-refused');
    expect(answer.json().findings).toMatchObject([{ rule: 'wrong-territory' }]);
    expect((await program.get(`${AIZKRAUKLE}/draft`)).json().version).toBe(0);
  });

  describe('stores a draft', () => {
    const path = '/editions/2025/returns/LV0021000';
    let one: Client;
    let other: Client;

    beforeAll(async () => {
      one = await clientOf(server, of('LV0021000'));
      other = await clientOf(server, of('LV0021000'));
    });

    const save = (client: Client, tag: string | null, sections: object) =>
      client.send('PUT', `${path}/draft`, { sections }, tag === null ? {} : { 'if-match': tag });

    it('only with If-Match', async () => {
      expect(problemIn(await save(one, null, {}))).toBe('precondition-required');
      for (const tag of ['0', 'a', '"0', '"0" "1"', '*, "0"', ''])
        expect(problemIn(await save(one, tag, {})), tag).toBe('bad-request');
      for (const tag of ['*', 'W/"0"', '"a"', '"9"', '"9", W/"0"'])
        expect(problemIn(await save(one, tag, {})), tag).toBe('unknown-version');
      expect((await one.get(`${path}/draft`)).headers.etag).toBe('"0"');
    });

    it('unchanged, and returns its version', async () => {
      const sections = {
        permits: { issued: 'trīs' },
        participants: { activities: [{ label: 'Kursi' }, {}] },
      };
      const saved = await save(one, '"0"', sections);
      expect(saved.headers.etag).toBe('"1"');
      const read = await one.get(`${path}/draft`);
      expect(read.json()).toMatchObject({
        version: 1,
        sections: { permits: { issued: 'trīs' }, participants: { activities: [{ label: 'Kursi' }] } },
      });
      expect((await one.get(`${path}/draft`, { 'if-none-match': '"1"' })).statusCode).toBe(304);
      expect((await one.get(`${path}/draft/findings`)).json().ready).toBe(false);
    });

    it('merged from two clients that changed different questions', async () => {
      const own = {
        permits: { issued: 'trīs' },
        participants: { activities: [{ label: 'Kursi' }], counted: 'no' },
      };
      const answer = await save(other, '"1"', own);
      expect(answer.json()).toMatchObject({ version: 2, others: [] });
      const late = { permits: { issued: 3 }, participants: { activities: [{ label: 'Kursi' }] } };
      expect((await save(one, '"1"', late)).json()).toMatchObject({
        version: 3,
        sections: { permits: { issued: 3 }, participants: { counted: 'no' } },
        others: [{ section: 'participants', question: 'counted' }],
      });
    });

    it('of the first of two clients that changed the same question, and reports the conflict to the second', async () => {
      await save(other, '"3"', { permits: { issued: 4 } });
      const answer = await save(one, '"3"', { permits: { issued: 5 } });
      expect(problemIn(answer)).toBe('draft-changed');
      expect(answer.headers.etag).toBe('"4"');
      expect(answer.json()).toMatchObject({
        status: 412,
        version: 4,
        conflicts: [{ section: 'permits', question: 'issued', base: 3, theirs: 4, mine: 5 }],
      });
      expect((await one.get(`${path}/draft`)).json().sections.permits).toEqual({ issued: 4 });
      expect((await save(one, '"4"', { permits: { issued: 5 } })).headers.etag).toBe('"5"');
    });

    it('on top of the latest of several versions, or of whatever stands there', async () => {
      expect((await save(one, '"2", "5", "99", W/"98"', { permits: { issued: 6 } })).headers.etag).toBe(
        '"6"',
      );
      expect((await save(one, '*', { permits: { issued: 5 } })).headers.etag).toBe('"7"');
    });

    it('once for a repeated request', async () => {
      const again = await save(one, '"6"', { permits: { issued: 5 } });
      expect([again.statusCode, again.headers.etag]).toEqual([200, '"7"']);
    });

    it('that read-only roles cannot see', async () => {
      const regional = await clientOf(server, { role: 'region_officer', territories: [], region: 'VIDZEME' });
      expect((await regional.get(path)).json().status).toBe('draft');
      expect(problemIn(await regional.get(`${path}/draft`))).toBe('not-found');
      expect(problemIn(await regional.get(`${path}/draft/findings`))).toBe('not-found');
      expect(problemIn(await (await clientOf(server, analyst)).get(`${path}/draft`))).toBe('forbidden');
    });
  });

  describe('accepts a return', () => {
    const document = returnOf('LV0031000');
    let client: Client;

    beforeAll(async () => {
      client = await clientOf(server, of('LV0031000'));
    });

    const hand = (body: object, key?: string) =>
      client.send(
        'POST',
        `${JEKABPILS}/submissions`,
        body,
        key === undefined ? {} : { 'idempotency-key': key },
      );

    it('only with an Idempotency-Key, and only as a document or from the draft', async () => {
      expect(problemIn(await hand({ return: document }))).toBe('request-key-required');
      expect(problemIn(await hand({}, 'a'))).toBe('bad-request');
      expect(problemIn(await hand({ return: document, draft: 1 }, 'a'))).toBe('bad-request');
      expect(problemIn(await hand({ return: document, extra: 1 }, 'a'))).toBe('bad-request');
      expect(problemIn(await hand({ return: document }, 'a b'))).toBe('bad-request');
    });

    it('not with an error, nor from a missing draft', async () => {
      const answer = await hand({ return: { ...document, sections: {} } }, 'errors');
      expect(problemIn(answer)).toBe('return-refused');
      expect(answer.json().findings.length).toBeGreaterThan(10);
      const changed = await hand({ draft: 7 }, 'draft');
      expect(problemIn(changed)).toBe('draft-changed');
      expect(changed.json().version).toBe(0);
      expect((await client.get(`${JEKABPILS}/history`)).json()).toEqual({ steps: [], revisions: [] });
    });

    it('once for an Idempotency-Key, and refuses another request with that key', async () => {
      const answers = await Promise.all([1, 2, 3, 4].map(() => hand({ return: document }, 'one')));
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201]);
      expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
      expect(answers[0]?.headers.location).toBe('/api/v1/editions/2025/returns/LV0031000/revisions/1');
      expect(answers[0]?.json()).toMatchObject({
        status: 'submitted',
        revision: { no: 1, sha256: sha256(canonicalJson(document)), origin: 'api' },
      });
      expect((await client.get(`${JEKABPILS}/history`)).json()).toMatchObject({
        steps: [{ no: 1, action: 'submit', status: 'submitted' }],
        revisions: [{ no: 1 }],
      });
      const other = { ...document, sections: { ...document.sections, permits: { issued: 99 } } };
      expect(problemIn(await hand({ return: other }, 'one'))).toBe('request-reused');
      const late = await hand({ return: other }, 'two');
      expect(problemIn(late)).toBe('return-closed');
      expect(late.json().returnStatus).toBe('submitted');
    });

    it('and returns it unchanged with an ETag', async () => {
      const read = await client.get(`${JEKABPILS}/revisions/latest`);
      expect(read.json()).toEqual(document);
      expect(read.headers.etag).toBe(`"${sha256(canonicalJson(document))}"`);
      const tag = String(read.headers.etag);
      expect(
        (await client.get(`${JEKABPILS}/revisions/1`, { 'if-none-match': `W/${tag}, "x"` })).statusCode,
      ).toBe(304);
      expect(problemIn(await client.get(`${JEKABPILS}/revisions/2`))).toBe('not-found');
      expect(problemIn(await client.get(`${JEKABPILS}/revisions/0`))).toBe('bad-request');
      const standing = await client.get(JEKABPILS);
      const again = { 'if-none-match': String(standing.headers.etag) };
      expect((await client.get(JEKABPILS, again)).statusCode).toBe(304);
      expect(problemIn(await client.send('PUT', `${JEKABPILS}/draft`, {}, { 'if-match': '"1"' }))).toBe(
        'return-closed',
      );
    });

    it('that was sent back, with its remarks, until it is submitted again', async () => {
      const { id: person } = await anActivePerson(server, analyst);
      const at = place('permits', 'issued');
      const review = { key: keyOf2025('LV0031000'), revision: 1, at: server.now(), request: null };
      await sendBack(server.store, {
        ...review,
        actor: { person, role: 'analyst' },
        reasons: [{ place: at, text: 'Vai skaits ir par visu gadu?' }],
      });
      const reasons = [
        { place: at, pointer: '#/sections/permits/issued', text: 'Vai skaits ir par visu gadu?' },
      ];
      expect((await client.get(JEKABPILS)).json()).toMatchObject({ status: 'returned', reasons });
      const { steps } = (await client.get(`${JEKABPILS}/history`)).json();
      expect(steps.at(-1)).toMatchObject({ action: 'send_back', status: 'returned', reasons });
      const refused = await hand({ draft: 1 }, 'unchanged');
      expect(refused.json().findings).toMatchObject([{ rule: 'remark-open', place: at }]);
      const [{ step, no, state }] = (await client.get(JEKABPILS)).json().remarks;
      expect(state).toBe('open');
      const replies = [{ step, no, text: 'Jā, par visu gadu.' }];
      expect((await hand({ draft: 1, replies }, 'mended')).json()).toMatchObject({ status: 'submitted' });
      expect((await client.get(JEKABPILS)).json()).toMatchObject({ status: 'submitted', reasons: [] });
    });

    it('with explained queries, which need no second explanation', async () => {
      const path = '/editions/2025/returns/LV0035000';
      const other = await clientOf(server, of('LV0035000'));
      const body = returnOf('LV0035000');
      const asked = await other.send('POST', `${path}/check`, body);
      expect(asked.json().ready).toBe(false);
      const explanations = explained(asked);
      expect(explanations.length).toBeGreaterThan(2);
      const key = { 'idempotency-key': 'queries' };
      const plain = await other.send('POST', `${path}/submissions`, { return: body }, key);
      expect(problemIn(plain)).toBe('return-refused');
      expect(plain.json().findings).toHaveLength(explanations.length);
      const short = explanations.map((one) => ({ ...one, text: 'x' }));
      const curt = await other.send(
        'POST',
        `${path}/submissions`,
        { return: body, explanations: short },
        key,
      );
      expect(curt.json().findings).toHaveLength(explanations.length);
      expect(curt.json().findings[0].remedy).toContain('vismaz trīs vārdi un 15 rakstzīmes');
      const answer = await other.send('POST', `${path}/submissions`, { return: body, explanations }, key);
      expect(answer.statusCode).toBe(201);
      expect(answer.json().queries).toHaveLength(explanations.length);
      expect((await other.send('POST', `${path}/check`, body)).json().ready).toBe(true);
    });

    it('from the draft, also of a planning region', async () => {
      const regional = await clientOf(server, officer);
      await regional.send('PUT', `${ZEMGALE}/draft`, returnOf('ZEMGALE'), { 'if-match': '"0"' });
      const explanations = explained(await regional.get(`${ZEMGALE}/draft/findings`));
      const key = { 'idempotency-key': 'region' };
      const answer = await regional.send('POST', `${ZEMGALE}/submissions`, { draft: 1, explanations }, key);
      expect(answer.statusCode).toBe(201);
      expect(answer.json().receipt).toBe('2025-ZEMGALE-1');
      expect((await regional.get(ZEMGALE)).json().receipt).toBe('2025-ZEMGALE-1');
      expect((await regional.get(`${ZEMGALE}/revisions/1`)).json()).toEqual(returnOf('ZEMGALE'));
    });
  });

  it('shows indicators and snapshots to analysts only', async () => {
    const reader = await clientOf(server, analyst, { scope: 'read' });
    const key = keyOf2025('LV0023000');
    const filler = await clientOf(server, of('LV0023000'));
    await submitReturn(server.store, {
      key,
      actor: { person: filler.personId, role: 'coordinator' },
      origin: 'form',
      from: { submission: flatten(returnOf('LV0023000')) },
      at: server.now(),
      request: null,
    });
    const indicators = await reader.get('/editions/2025/indicators');
    expect(indicators.json()).toHaveLength(15);
    const later = (await reader.get('/editions/2026/indicators')).json();
    expect(later).toContainEqual(
      expect.objectContaining({
        id: 'q.coordination.parish_coordinators',
        unit: 'number',
        unitLabel: 'koordinatori',
      }),
    );
    const tag = { 'if-none-match': String(indicators.headers.etag) };
    expect((await reader.get('/editions/2025/indicators', tag)).statusCode).toBe(304);
    const csv = await reader.get('/editions/2025/indicators.csv');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    const lines = csv.body.split('\r\n');
    const workloads = lines.filter((line) => line.includes(',d4.full,')).map((line) => line.split(',')[1]);
    expect(workloads).toEqual(['LV', ...regionCodes, 'valstspilsēta', 'novads']);
    const taken = await reader.get('/editions/2025/snapshot');
    const { sha256: name, dataset } = taken.json();
    expect(taken.headers['content-location']).toBe(`/api/v1/snapshots/${name}`);
    expect(sha256(canonicalJson(dataset))).toBe(name);
    expect((await reader.get(`/snapshots/${name}`)).json()).toEqual({ sha256: name, dataset });
    expect(problemIn(await reader.get(`/snapshots/${'0'.repeat(64)}`))).toBe('unknown-snapshot');
    expect(problemIn(await reader.get('/editions/2026/snapshot'))).toBe('not-found');
    for (const path of [
      '/editions/2025/indicators',
      '/editions/2025/indicators.csv',
      '/editions/2025/snapshot',
      `/snapshots/${name}`,
    ])
      for (const client of [program, await clientOf(server, analyst, { territory: 'LV0023000' })])
        expect(problemIn(await client.get(path)), path).toBe('forbidden');
  });
});
