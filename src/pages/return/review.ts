// The reviewer's page: the return as it was handed in, what the check asked and what was said to it, remarks tied
// to questions, and the decision.

import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Label } from '../../language/label.ts';
import type { Caller } from '../../people/reach.ts';
import { Problem } from '../../problem.ts';
import { approve, type Reviewed, reopen, sendBack } from '../../returns/review-return.ts';
import { possibleActions } from '../../review/action.ts';
import { reviewers } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { forgetInterruptedForm, interruptedForm } from '../../server/interrupted-form.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import { flatten } from '../../survey/flatten.ts';
import { placeName } from '../../survey/place-name.ts';
import type { FieldError } from '../layout/page.ts';
import { answersView } from './answers-view.ts';
import {
  actorOf,
  type OpenReturn,
  openReturn,
  type ReturnParams,
  returnKeyOf,
  returnParams,
} from './open-return.ts';
import type { Posted } from './posted-answers.ts';
import { reasonField, reasonsBody, reasonsPosted } from './reason-fields.ts';
import { returnTexts } from './return-texts.ts';
import { reviewTexts as texts } from './review-texts.ts';
import { standingView } from './standing-view.ts';

const decided = {
  revision: z.coerce.number().int().min(1),
  attempt: z.uuid(),
};
const done = z.object({ done: z.enum(['send_back', 'approve', 'reopen']).optional().catch(undefined) });

const BASE = '/returns/:edition/:territory';

export function reviewRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get(
    `${BASE}/review`,
    { config: { access: reviewers }, schema: { params: returnParams, querystring: done } },
    async (request, reply) => {
      const open = await openReturn(request.params, await callerOf(request, parts), parts);
      const notice = request.query.done === undefined ? null : texts[`done_${request.query.done}`];
      return reviewPage(reply, parts, open, { notice });
    },
  );

  // Where a reviewer comes back to whose session ended while remarks were being written.
  app.get(
    `${BASE}/send-back`,
    { config: { access: reviewers }, schema: { params: returnParams } },
    async (request, reply) => {
      const open = await openReturn(request.params, await callerOf(request, parts), parts);
      const typed = await interruptedForm(request, parts);
      if (typed === null) return reply.redirect(`${open.path}/review`, 303);
      return reviewPage(reply, parts, open, { typed, isUnsent: true });
    },
  );

  app.post(
    `${BASE}/send-back`,
    {
      config: { access: reviewers, formToken: 'in-handler', whenInterrupted: 'set-aside' },
      schema: { params: returnParams, body: reasonsBody },
    },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const { revision, attempt } = z.object(decided).catch(badRequest).parse(request.body);
      const reasons = reasonsPosted(request.body);
      const review = reviewOf(request.params, caller, revision, attempt);
      return answer(
        request,
        reply,
        caller,
        await sendBack(store, { ...review, reasons }),
        'send_back',
        request.body,
      );
    },
  );

  app.post(
    `${BASE}/approve`,
    { config: { access: reviewers }, schema: { params: returnParams, body: reasonsBody } },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const { revision, attempt } = z.object(decided).catch(badRequest).parse(request.body);
      if (reasonsPosted(request.body).length > 0) {
        const errors = [{ field: 'decision-reason', message: texts.remarksLeft }];
        const open = await openReturn(request.params, caller, parts);
        return reviewPage(reply, parts, open, { errors, typed: request.body });
      }
      const review = reviewOf(request.params, caller, revision, attempt);
      return answer(request, reply, caller, await approve(store, review), 'approve');
    },
  );

  app.post(
    `${BASE}/reopen`,
    {
      config: { access: reviewers },
      schema: { params: returnParams, body: z.object({ ...decided, reason: z.string().default('') }) },
    },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const { revision, attempt, reason } = request.body;
      const review = reviewOf(request.params, caller, revision, attempt);
      return answer(request, reply, caller, await reopen(store, { ...review, reason }), 'reopen');
    },
  );

  function reviewOf(params: ReturnParams, caller: Caller, revision: number, attempt: string) {
    return { key: returnKeyOf(params).key, actor: actorOf(caller), revision, at: clock(), request: attempt };
  }

  async function answer(
    request: Request & { readonly params: ReturnParams },
    reply: Reply,
    caller: Caller,
    reviewed: Reviewed,
    action: 'send_back' | 'approve' | 'reopen',
    typed: z.output<typeof reasonsBody> = {},
  ) {
    const open = await openReturn(request.params, caller, parts);
    switch (reviewed.outcome) {
      case 'done':
        parts.mailer?.wake();
        await forgetInterruptedForm(request, reply, parts);
        return reply.redirect(`${open.path}/review?done=${action}`, 303);
      case 'changed':
        return reviewPage(reply, parts, open, { notice: texts.changed, status: 409, typed });
      case 'closed':
        return reviewPage(reply, parts, open, { notice: texts.closed, status: 409, typed });
      case 'unreasoned': {
        const field = action === 'reopen' ? 'reason' : 'decision-reason';
        return reviewPage(reply, parts, open, { errors: [{ field, message: texts.reasonNeeded }], typed });
      }
    }
  }
}

function badRequest(): never {
  throw new Problem('bad-request', '');
}

interface Around {
  readonly notice?: Label | null;
  readonly status?: number;
  readonly errors?: readonly FieldError[];
  /** Remarks that were typed and could not be sent. */
  readonly typed?: Posted;
  /** Whether they wait for a reviewer who has signed in anew. */
  readonly isUnsent?: boolean;
}

async function reviewPage(reply: Reply, parts: Parts, open: OpenReturn, around: Around): Promise<Reply> {
  const { store } = parts;
  const language = languageOf(reply.request, parts);
  const latest = await store.returns.find(open.key);
  if (latest === null) throw new Problem('not-found', '');
  const { typed = {}, isUnsent = false, ...page } = around;
  const actions = possibleActions(open.status, 'analyst');
  return reply.page({
    template: 'return/review.njk',
    title: texts.title,
    text: { ...returnTexts, ...texts },
    ...page,
    data: {
      ...standingView(open, language),
      revision: latest.no,
      hasProfile: open.key.form === 'municipal',
      receivedAt: latest.receivedAt,
      sections: answersView(open.form, flatten(latest.document).answers, language),
      notes: (await store.returns.queries(latest)).map(({ place, message, explanation }) => ({
        where: placeName(open.form, place, language),
        section: place.section,
        message: message[language],
        explanation,
      })),
      reasonField,
      whole: reasonField({ section: null, question: null, row: null, field: null }),
      typed,
      isUnsent,
      canSendBack: actions.includes('send_back'),
      canReopen: actions.includes('reopen'),
      attempt: randomUUID(),
    },
  });
}
