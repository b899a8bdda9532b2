// Quick polls for programs: reading them, and answering for a municipality on top of the answer that stands (If-Match).
import { z } from 'zod';
import { isPast } from '../language/dates.ts';
import { type Caller, mayReach, reachesWholeReturn } from '../people/reach.ts';
import { answerPoll } from '../polls/answer-poll.ts';
import { pollResults, publicCounts } from '../polls/poll-results.ts';
import { Problem } from '../problem.ts';
import { askedLanguage } from '../server/accept.ts';
import { readers, tokenHolders, writers } from '../server/access.ts';
import { callerOf } from '../server/caller.ts';
import { draftVersionIn, isNotModified, versionOf } from '../server/entity-tag.ts';
import type { App, Parts } from '../server/parts.ts';
import { sendProblem } from '../server/problem-answer.ts';
import { flatten } from '../survey/flatten.ts';
import { answerOf, POLL_SECTION, type Poll, type PollAnswer, pollSection } from '../survey/poll.ts';
import { json, refusals, refusalsOfBody, unchanged } from './answers.ts';
import { findingIn } from './finding.ts';
import { labelled, time } from './labelled.ts';
import { ownCounts, ownCountsIn, ownQuestion, ownQuestionsIn } from './own-form.ts';

const tags = ['Polls'];
const params = z.object({ poll: z.uuid() });
const ANSWER = '/api/v1/polls/:poll/answer/:territory';
const answerParams = params.extend({ territory: z.string().max(20) });

const listed = {
  id: z.uuid(),
  title: labelled,
  state: z.enum(['draft', 'open', 'over', 'closed']).meta({ description: 'over: the deadline has passed' }),
  deadline: z.iso.date().meta({ description: 'The last day for answers' }),
  answeredBy: z.enum(['territory', 'person']).meta({ description: 'Who gives one answer each' }),
  territories: z.array(z.string()).meta({ description: 'ATVK codes of the municipalities asked' }),
  published: z.boolean(),
};
const listedPoll = z.object(listed).meta({ id: 'ListedPoll' });

const pollAnswer = z
  .object({
    territory: z.string(),
    no: z.int().meta({ description: 'Counts the answers of the poll from 1; 0 where none is given yet' }),
    at: time.nullable(),
    answers: z.record(z.string(), z.unknown()).meta({ description: 'By the id of the question' }),
  })
  .meta({ id: 'PollAnswer' });

const poll = z
  .object({
    ...listed,
    questions: z.array(ownQuestion),
    answers: z.array(pollAnswer).meta({
      description: 'Those that count of the municipalities that the token’s person answers for',
    }),
    results: z
      .object({ asked: z.int(), answered: z.int(), questions: z.array(ownCounts) })
      .nullable()
      .meta({ description: 'For the ministry at any time after the opening, for others once published' }),
  })
  .meta({ id: 'Poll' });

export function pollApiRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get(
    '/api/v1/polls',
    {
      config: { access: tokenHolders },
      schema: {
        tags,
        operationId: 'listPolls',
        summary: 'Quick polls',
        description: 'Those that ask a municipality within reach of the token, and published ones.',
        response: { 200: json('Latest first', z.array(listedPoll)), ...refusals() },
      },
    },
    async (request) => {
      const caller = await callerOf(request, parts);
      return (await store.polls.all()).filter((one) => maySeePoll(caller, one)).map(listedIn);
    },
  );

  app.get(
    '/api/v1/polls/:poll',
    {
      config: { access: tokenHolders },
      schema: {
        tags,
        operationId: 'readPoll',
        summary: 'A quick poll with its questions and, where they may be read, its results',
        params,
        response: { 200: json('With an ETag', poll), ...unchanged, ...refusals() },
      },
    },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const found = await store.polls.find(request.params.poll);
      if (found === null || !maySeePoll(caller, found)) throw new Problem('not-found', '');
      const given = await store.polls.answers(found);
      const answer = {
        ...listedIn(found),
        questions: ownQuestionsIn(pollSection(found).questions),
        answers: askedWithin(caller, found).flatMap((territory) => {
          const own = answerOf(found, given, { territory, person: caller.person.id });
          return own === null ? [] : [answerIn(territory, own)];
        }),
        results: await resultsFor(caller, found),
      };
      return isNotModified(request, reply, versionOf(answer)) ? reply.code(304).send(undefined) : answer;
    },
  );

  app.get(
    ANSWER,
    {
      config: { access: readers('coordinator') },
      schema: {
        tags,
        operationId: 'readPollAnswer',
        summary: 'The answer of a municipality to a quick poll',
        params: answerParams,
        response: { 200: json('Its ETag is its number', pollAnswer), ...unchanged, ...refusals() },
      },
    },
    async (request, reply) => {
      const { territory } = request.params;
      const own = await ownAnswer(request.params, await callerOf(request, parts));
      if (isNotModified(request, reply, String(own?.no ?? 0))) return reply.code(304).send(undefined);
      return answerIn(territory, own);
    },
  );

  app.put(
    ANSWER,
    {
      config: { access: writers('coordinator') },
      schema: {
        tags,
        operationId: 'answerPoll',
        summary: 'Answer a quick poll for a municipality',
        description:
          'All answers, on top of the answer that If-Match names; they are checked as on the page. Where another answer has been given since, nothing is saved and the answer is 412.',
        params: answerParams,
        headers: z.object({
          'if-match': z.string().optional().meta({
            description:
              'The ETag of the answer that was read; "0" where there was none. Without it the answer is 428.',
          }),
        }),
        body: z.object({
          answers: z.record(z.string(), z.unknown()).meta({
            description: 'By the id of the question; what is wrong with them comes back as findings',
          }),
        }),
        response: {
          200: json('Saved; the ETag is the number of the answer', pollAnswer),
          ...refusalsOfBody(
            'precondition-required',
            'unknown-version',
            'poll-answer-changed',
            'poll-answer-refused',
            'poll-closed',
          ),
        },
      },
    },
    async (request, reply) => {
      const { poll: id, territory } = request.params;
      const caller = await callerOf(request, parts);
      const present = (await ownAnswer(request.params, caller))?.no ?? 0;
      reply.header('etag', `"${present}"`);
      const base = draftVersionIn(request.headers['if-match'], present);
      const { answers } = flatten({ sections: { [POLL_SECTION]: request.body.answers } });
      const by = caller.person.id;
      const done = await answerPoll(store, { poll: id, territory, by, answers, at: clock(), base });
      switch (done.outcome) {
        case 'closed':
          return sendProblem(request, reply, 'poll-closed');
        case 'changed':
          return sendProblem(request, reply, 'poll-answer-changed', { version: done.now });
        case 'refused': {
          const findings = done.findings.map((found) => inAnswers(findingIn(askedLanguage(request), found)));
          return sendProblem(request, reply, 'poll-answer-refused', { findings });
        }
        case 'saved':
          reply.header('etag', `"${done.answer.no}"`);
          return answerIn(territory, done.answer);
      }
    },
  );

  /** The answer that counts; null where there is none. Of a poll that does not ask the municipality nobody learns. */
  async function ownAnswer(
    { poll: id, territory }: z.output<typeof answerParams>,
    { person }: Caller,
  ): Promise<PollAnswer | null> {
    const found = await store.polls.find(id);
    if (found === null || found.state === 'draft' || !found.territories.includes(territory))
      throw new Problem('not-found', '');
    return answerOf(found, await store.polls.answers(found), { territory, person: person.id });
  }

  function listedIn(one: Poll): z.output<typeof listedPoll> {
    const { id, title, deadline, answeredBy, territories, isPublished } = one;
    const state = one.state === 'open' && isPast(deadline, clock()) ? 'over' : one.state;
    return { id, title, state, deadline, answeredBy, territories: [...territories], published: isPublished };
  }

  async function resultsFor(caller: Caller, found: Poll): Promise<z.output<typeof poll>['results']> {
    if (found.state === 'draft' || !(isOfMinistry(caller) || found.isPublished)) return null;
    const { population, counts } = await pollResults(store, found);
    const { asked, answered } = population;
    return { asked, answered, questions: ownCountsIn(publicCounts(counts)) };
  }
}

/** Analysts, by a token that is bound to no territory. */
function isOfMinistry({ person, token }: Caller): boolean {
  return person.role === 'analyst' && (token === null || token.territory === null);
}

/** The municipalities asked that a caller answers for. */
function askedWithin(caller: Caller, { territories, state }: Poll): readonly string[] {
  if (caller.person.role !== 'coordinator' || !reachesWholeReturn(caller) || state === 'draft') return [];
  return territories.filter((territory) => mayReach(caller, territory, 'write'));
}

function maySeePoll(caller: Caller, poll: Poll): boolean {
  return isOfMinistry(caller) || poll.isPublished || askedWithin(caller, poll).length > 0;
}

function answerIn(territory: string, given: PollAnswer | null): z.output<typeof pollAnswer> {
  return { territory, no: given?.no ?? 0, at: given?.at ?? null, answers: { ...given?.answers } };
}

/** The body of an answer has no sections. */
function inAnswers<T extends { readonly pointer: string }>(found: T): T {
  return { ...found, pointer: found.pointer.replace(`#/sections/${POLL_SECTION}`, '#/answers') };
}
