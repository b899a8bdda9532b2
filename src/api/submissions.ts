// Submitting by a program: the return itself or the draft as it stands, once for each idempotency key.

import { z } from 'zod';
import { Problem } from '../problem.ts';
import { explanation } from '../returns/explanation.ts';
import { receiptsOf } from '../returns/receipt.ts';
import { type ReturnSubmitted, submitReturn } from '../returns/submit-return.ts';
import { statuses } from '../review/status.ts';
import { askedLanguage } from '../server/accept.ts';
import { returnWriters } from '../server/access.ts';
import { callerOf } from '../server/caller.ts';
import type { App, Parts, Reply, Request } from '../server/parts.ts';
import { sendProblem } from '../server/problem-answer.ts';
import type { Step } from '../store/steps.ts';
import type { Explanation, ReturnKey } from '../survey/revision.ts';
import { json, refusalsOfBody } from './answers.ts';
import { findingIn } from './finding.ts';
import { time } from './labelled.ts';
import { query, queryIn, receiptNumber, revision, revisionOf } from './return-answers.ts';
import { sentReturn } from './return-document.ts';
import { keyOf, RETURN_PATH, returnParams, submissionOf } from './return-path.ts';

const handedIn = z
  .strictObject({
    return: sentReturn.optional().meta({ description: 'The return itself. Either this or `draft`' }),
    draft: z
      .int()
      .min(1)
      .optional()
      .meta({ description: 'The version of the draft that is handed in. Either this or `return`' }),
    explanations: z.array(explanation).max(1000).default([]),
    replies: z
      .array(z.strictObject({ step: z.int().min(1), no: z.int().min(1), text: z.string().max(3000) }))
      .max(1000)
      .default([])
      .meta({ description: 'What the respondent says to remarks of the ministry, by step and number' }),
  })
  .refine((body) => (body.return === undefined) !== (body.draft === undefined), {
    error: 'Either return or draft',
  })
  .meta({ id: 'HandedIn', examples: [{ draft: 1, explanations: [] }] });

const submitted = z
  .object({
    status: z.enum(statuses),
    submittedAt: time,
    revision,
    receipt: receiptNumber,
    queries: z.array(query),
  })
  .meta({ id: 'Submitted' });

export function submissionRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.post(
    `${RETURN_PATH}/submissions`,
    {
      config: { access: returnWriters },
      schema: {
        tags: ['Returns'],
        operationId: 'submitReturn',
        summary: 'Hand a return in',
        description:
          'Errors refuse it, queries have to be explained and remarks of the ministry answered; then it goes to the reviewers. The same request again under the same key gets the same answer and does nothing; another one under that key is refused.',
        params: returnParams,
        headers: z.object({
          'idempotency-key': z
            .string()
            .regex(/^[\x21-\x7e]{1,200}$/)
            .optional()
            .meta({
              description:
                'A value new to this submission, such as a UUID; it is remembered for good. Without it the answer is 400.',
            }),
        }),
        body: handedIn,
        response: {
          201: json('Handed in; Location names the revision', submitted),
          ...refusalsOfBody(
            'request-key-required',
            'request-reused',
            'return-refused',
            'return-closed',
            'approval-needed',
            'draft-changed',
          ),
        },
      },
    },
    async (request, reply) => {
      const key = keyOf(request.params);
      const mark = request.headers['idempotency-key'];
      if (mark === undefined) throw new Problem('request-key-required', '');
      const { person } = await callerOf(request, parts);
      const { return: document, draft = 0, explanations, replies } = request.body;
      const answer = await submitReturn(store, {
        key,
        actor: { person: person.id, role: person.role },
        origin: 'api',
        from: document === undefined ? { draft } : { submission: submissionOf(key, document) },
        explanations: explanations satisfies readonly Explanation[],
        replies,
        at: clock(),
        // Keys are scoped to the person, so that nobody can collide with those of another.
        request: `api ${person.id} ${mark}`,
      });
      if (answer.outcome !== 'submitted') return refused(request, reply, answer);
      const kept = await keptRevision(parts, key, answer.revision);
      reply.header('location', `${addressOf(key)}/revisions/${kept.no}`);
      return reply.code(201).send({
        status: answer.step.status,
        submittedAt: answer.step.at,
        revision: kept,
        receipt: await receiptAt(parts, key, answer.step),
        queries: answer.queries.map((one) => queryIn(askedLanguage(request), one)),
      });
    },
  );
}

function refused(
  request: Request,
  reply: Reply,
  answer: Exclude<ReturnSubmitted, { outcome: 'submitted' }>,
): Reply {
  switch (answer.outcome) {
    case 'refused': {
      const findings = answer.findings.map((found) => findingIn(askedLanguage(request), found));
      return sendProblem(request, reply, 'return-refused', { findings });
    }
    case 'changed':
      return sendProblem(request, reply, 'draft-changed', { version: answer.version });
    case 'unapproved':
      return sendProblem(request, reply, 'approval-needed', {});
    case 'closed':
      return sendProblem(request, reply, 'return-closed', { returnStatus: answer.status });
  }
}

async function keptRevision({ store }: Parts, key: ReturnKey, no: number) {
  const kept = (await store.returns.revisions(key)).find((one) => one.no === no);
  if (kept === undefined) throw new Error(`Revision ${no} of a step is not there`);
  return revisionOf(kept);
}

async function receiptAt({ store }: Parts, key: ReturnKey, step: Step): Promise<string> {
  const issued = (await receiptsOf(store, key)).find(
    ({ revision: no, at }) => no === step.revision && at === step.at,
  );
  if (issued === undefined) throw new Error(`Step ${step.no} has no receipt`);
  return issued.number;
}

function addressOf({ edition, territory }: ReturnKey): string {
  return `/api/v1/editions/${edition}/returns/${territory}`;
}
