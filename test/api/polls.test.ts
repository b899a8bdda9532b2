// Quick polls and feedback forms as programs meet them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFeedback } from '../../src/feedback/make-feedback.ts';
import { label } from '../../src/language/label.ts';
import { closePoll, openPoll, publishPoll } from '../../src/polls/run-poll.ts';
import { analyst, coordinator, officer, startTestServer, type TestServer } from '../server/test-server.ts';
import { type Client, clientOf, problemIn } from './client.ts';

const OWN = 'LV0020000';
const choice = {
  id: 'q1',
  kind: 'choice' as const,
  label: label('Jūsu viedoklis', 'Your view'),
  required: true,
  codes: [
    { code: 'c1', label: label('par', 'for') },
    { code: 'c2', label: label('pret', 'against') },
  ],
};

let server: TestServer;
let ministry: Client;
let own: Client;

beforeAll(async () => {
  server = await startTestServer();
  ministry = await clientOf(server, analyst);
  own = await clientOf(server, coordinator);
});
afterAll(() => server.close());

describe('polls through the API', () => {
  let id = '';
  const step = () => ({ id, by: ministry.personId, at: server.now() });

  beforeAll(async () => {
    const content = {
      title: label('Kopīgs katalogs?', 'A common catalogue?'),
      deadline: '2026-03-12',
      answeredBy: 'territory' as const,
      territories: [OWN, 'LV0001000'],
      form: { questions: [choice] },
    };
    id = (await server.store.polls.make(content, ministry.personId, server.now())).id;
  });

  it('are hidden from all but the ministry while they are drafts', async () => {
    expect((await ministry.get('/polls')).json()).toMatchObject([{ id, state: 'draft' }]);
    expect((await own.get('/polls')).json()).toEqual([]);
    expect((await own.get(`/polls/${id}`)).statusCode).toBe(404);
    expect((await own.get(`/polls/${id}/answer/${OWN}`)).statusCode).toBe(404);
    const bound = await clientOf(server, analyst, { territory: OWN });
    expect((await bound.get(`/polls/${id}`)).statusCode).toBe(404);
  });

  it('are answered on top of the answer that stands, with the check of the page', async () => {
    await openPoll(server.store, step());
    expect((await own.get(`/polls/${id}`)).json()).toMatchObject({
      state: 'open',
      questions: [{ id: 'q1', kind: 'choice', codes: [{ code: 'c1', label: { lv: 'par' } }, {}] }, {}],
      answers: [],
      results: null,
    });
    const path = `/polls/${id}/answer/${OWN}`;
    const put = (answers: object, tag?: string) =>
      own.send('PUT', path, { answers }, tag === undefined ? {} : { 'if-match': tag });
    expect((await own.get(path)).headers.etag).toBe('"0"');
    expect(problemIn(await put({ q1: 'c1' }))).toBe('precondition-required');
    const refused = await put({ q1: 'c9', q7: 1 }, '"0"');
    expect(problemIn(refused)).toBe('poll-answer-refused');
    expect(refused.json().findings.map(({ pointer }: { pointer: string }) => pointer)).toEqual(
      expect.arrayContaining(['#/answers/q1', '#/answers/q7']),
    );
    const saved = await put({ q1: 'c1' }, '"0"');
    expect(saved.json()).toMatchObject({ territory: OWN, no: 1, answers: { q1: 'c1' } });
    expect(saved.headers.etag).toBe('"1"');
    expect(problemIn(await put({ q1: 'c2' }, '"0"'))).toBe('poll-answer-changed');
    expect((await put({ q1: 'c2' }, '"1"')).headers.etag).toBe('"2"');
    expect((await own.get(path, { 'if-none-match': '"2"' })).statusCode).toBe(304);
    expect((await own.get(`/polls/${id}`)).json().answers).toMatchObject([{ no: 2, answers: { q1: 'c2' } }]);
  });

  it('keep others out', async () => {
    expect(problemIn(await own.get(`/polls/${id}/answer/LV0001000`))).toBe('forbidden');
    const reader = await clientOf(server, coordinator, { scope: 'read' });
    const answer = { answers: { q1: 'c1' } };
    const path = `/polls/${id}/answer/${OWN}`;
    expect((await reader.get(path)).statusCode).toBe(200);
    expect(problemIn(await reader.send('PUT', path, answer, { 'if-match': '*' }))).toBe('forbidden');
    const foreign = await clientOf(server, { ...coordinator, territories: ['LV0021000'] });
    expect((await foreign.get(`/polls/${id}`)).statusCode).toBe(404);
    const region = await clientOf(server, officer);
    expect((await region.get('/polls')).json()).toEqual([]);
  });

  it('show results to the ministry, and to others once they are published', async () => {
    const counts = [
      {
        question: 'q1',
        codes: [
          { code: 'c1', count: 0 },
          { code: 'c2', count: 1 },
        ],
      },
    ];
    const results = { asked: 2, answered: 1, questions: counts };
    expect((await ministry.get(`/polls/${id}`)).json()).toMatchObject({ answers: [], results });
    expect((await own.get(`/polls/${id}`)).json().results).toBeNull();
    await closePoll(server.store, step());
    const late = { answers: { q1: 'c1' } };
    expect(problemIn(await own.send('PUT', `/polls/${id}/answer/${OWN}`, late, { 'if-match': '*' }))).toBe(
      'poll-closed',
    );
    await publishPoll(server.store, step(), true);
    const region = await clientOf(server, officer);
    const shown = await region.get(`/polls/${id}`);
    expect(shown.json()).toMatchObject({ published: true, answers: [], results });
    const known = { 'if-none-match': String(shown.headers.etag) };
    expect((await region.get(`/polls/${id}`, known)).statusCode).toBe(304);
  });
});

describe('feedback forms through the API', () => {
  it('give the counts of a municipality’s forms, and nobody’s words', async () => {
    const text = {
      ...{ id: 'q2', kind: 'long_text' as const, required: false },
      label: label('Kas noderēja?', 'What was useful?'),
    };
    const { form } = await makeFeedback(
      server.store,
      {
        title: label('Kursi', 'Course'),
        form: { questions: [choice, text] },
        ...{ nameReason: 'Apliecībai', openUntil: '2026-03-20', keptUntil: '2026-05-01', maxAnswers: 10 },
      },
      { territory: OWN, project: null, by: own.personId, at: server.now() },
    );
    const participant = 'p'.repeat(43);
    const answers = { q1: 'c1', q2: 'Viss', name: 'Parauga Persona' };
    await server.store.transaction(async ({ feedback }) => {
      const held = (await feedback.hold(form.id)) ?? expect.unreachable();
      await feedback.saveDraft(held, participant, []);
      await feedback.send(held, participant, answers, server.now());
    });
    expect((await own.get('/feedback')).json()).toMatchObject([{ id: form.id, territory: OWN, open: true }]);
    const shown = await own.get(`/feedback/${form.id}`);
    expect(shown.json()).toMatchObject({
      questions: [{ id: 'q1' }, { id: 'q2' }],
      results: {
        answers: 1,
        questions: [{ question: 'q1', codes: [{ code: 'c1', count: 1 }, { count: 0 }] }],
      },
    });
    expect(shown.body).not.toMatch(/Viss|Parauga Persona/);
    const known = { 'if-none-match': String(shown.headers.etag) };
    expect((await own.get(`/feedback/${form.id}`, known)).statusCode).toBe(304);
    const foreign = await clientOf(server, { ...coordinator, territories: ['LV0021000'] });
    expect((await foreign.get('/feedback')).json()).toEqual([]);
    expect((await foreign.get(`/feedback/${form.id}`)).statusCode).toBe(404);
    expect((await ministry.get(`/feedback/${form.id}`)).statusCode).toBe(200);
    expect(problemIn(await (await clientOf(server, officer)).get('/feedback'))).toBe('forbidden');
    const part = await clientOf(server, { ...coordinator, sections: ['permits'] });
    expect((await part.get('/feedback')).json()).toEqual([]);
  });
});
