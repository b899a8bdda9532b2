// Feedback forms for programs: which a municipality has, and the counts of their answers. What participants write, and
// their names, stay on the page of the form.
import { z } from 'zod';
import { eraseFeedback } from '../feedback/erase-feedback.ts';
import { feedbackResults } from '../feedback/feedback-results.ts';
import { type Caller, mayReach, reachesWholeReturn } from '../people/reach.ts';
import { Problem } from '../problem.ts';
import { feedbackReaders } from '../server/access.ts';
import { callerOf } from '../server/caller.ts';
import { isNotModified, versionOf } from '../server/entity-tag.ts';
import type { App, Parts } from '../server/parts.ts';
import { type FeedbackForm, takesFeedback } from '../survey/feedback.ts';
import { sectionOfOwnForm } from '../survey/own-form.ts';
import { json, refusals, unchanged } from './answers.ts';
import { labelled, time } from './labelled.ts';
import { ownCounts, ownCountsIn, ownQuestion, ownQuestionsIn } from './own-form.ts';

const tags = ['Feedback'];
const params = z.object({ form: z.uuid() });

const listed = {
  id: z.uuid(),
  territory: z.string().meta({ description: 'ATVK code of the municipality that made it' }),
  project: z.uuid().nullable().meta({ description: 'The project of the register that it is about' }),
  title: labelled,
  open: z.boolean().meta({ description: 'Whether its link takes answers' }),
  openUntil: z.iso.date(),
  keptUntil: z.iso.date().meta({ description: 'The last day of keeping what tells of a person' }),
  madeAt: time,
};
const listedForm = z.object(listed).meta({ id: 'ListedFeedbackForm' });
const form = z
  .object({
    ...listed,
    questions: z.array(ownQuestion),
    results: z.object({ answers: z.int(), questions: z.array(ownCounts) }),
  })
  .meta({ id: 'FeedbackForm' });

export function feedbackApiRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get(
    '/api/v1/feedback',
    {
      config: { access: feedbackReaders },
      schema: {
        tags,
        operationId: 'listFeedbackForms',
        summary: 'Feedback forms of the municipalities within reach of the token',
        response: { 200: json('Latest first', z.array(listedForm)), ...refusals() },
      },
    },
    async (request) => {
      const caller = await callerOf(request, parts);
      return (await store.feedback.all()).filter((one) => maySeeForm(caller, one)).map(listedIn);
    },
  );

  app.get(
    '/api/v1/feedback/:form',
    {
      config: { access: feedbackReaders },
      schema: {
        tags,
        operationId: 'readFeedbackForm',
        summary: 'A feedback form and the counts of its answers',
        description: 'Choices and numbers alone: names and what participants wrote are not given out.',
        params,
        response: { 200: json('With an ETag', form), ...unchanged, ...refusals() },
      },
    },
    async (request, reply) => {
      // What is due is erased before anybody reads it.
      await eraseFeedback(store, clock());
      const found = await store.feedback.find(request.params.form);
      if (found === null || !maySeeForm(await callerOf(request, parts), found))
        throw new Problem('not-found', '');
      const { answers, counts } = await feedbackResults(store, found);
      const answer = {
        ...listedIn(found),
        questions: ownQuestionsIn(sectionOfOwnForm(found.form, found.title).questions),
        results: { answers: answers.length, questions: ownCountsIn(counts) },
      };
      return isNotModified(request, reply, versionOf(answer)) ? reply.code(304).send(undefined) : answer;
    },
  );

  function listedIn(one: FeedbackForm): z.output<typeof listedForm> {
    const { id, territory, project, title, openUntil, keptUntil, madeAt } = one;
    return { id, territory, project, title, open: takesFeedback(one, clock()), openUntil, keptUntil, madeAt };
  }
}

function maySeeForm(caller: Caller, { territory }: FeedbackForm): boolean {
  return reachesWholeReturn(caller) && mayReach(caller, territory, 'read');
}
