// The page of the reviewer: the return as submitted, the queries with their explanations, remarks on questions, and
// the decision.

import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Label } from '../../language/label.ts';
import type { Caller } from '../../people/reach.ts';
import { Problem } from '../../problem.ts';
import { approve, type Reviewed, reopen, sendBack } from '../../returns/review-return.ts';
import { beginReview } from '../../returns/withdraw-return.ts';
import { possibleActions } from '../../review/action.ts';
import { openQuestions } from '../../review/conversation.ts';
import type { Reason } from '../../review/reason.ts';
import { reviewers } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { forgetInterruptedForm, interruptedForm } from '../../server/interrupted-form.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import { returnId } from '../../store/returns.ts';
import { type Place, place } from '../../survey/finding.ts';
import { flatten } from '../../survey/flatten.ts';
import { placeName } from '../../survey/place-name.ts';
import { addedKeys } from '../../survey/transcription.ts';
import { type FieldError, page } from '../layout/page.ts';
import { answersView, type SectionAnswers } from '../questions/answers-view.ts';
import type { Posted } from '../questions/fields.ts';
import type { ChangeView, ThreadView } from '../questions/notes.ts';
import {
  actorOf,
  type OpenReturn,
  openReturn,
  type ReturnParams,
  returnKeyOf,
  returnParams,
} from './open-return.ts';
import { type ReturnHead, returnHead } from './progress.ts';
import { returnTexts } from './texts/return.ts';
import { conversationTexts, evidenceTexts, reviewTexts as texts } from './texts/review.ts';
import { changesBetween, threadViews } from './threads.ts';

interface ReviewView extends ReturnHead {
  /** The revision that is decided on. */
  readonly revision: number;
  readonly hasProfile: boolean;
  readonly sections: readonly SectionAnswers[];
  readonly notes: readonly {
    readonly where: string;
    readonly section: string | null;
    readonly message: string;
    readonly explanation: string | null;
  }[];
  /** Files that the respondent has attached. */
  readonly evidence: readonly { readonly name: string; readonly where: string; readonly href: string }[];
  readonly threads: readonly ThreadView[];
  /** What differs from the revision before. */
  readonly changes: readonly ChangeView[];
  /** The field for a remark at a place, with what was typed in it. */
  readonly remarkAt: (at: Place) => { readonly name: string; readonly text: string };
  readonly remarkOnAll: { readonly name: string; readonly text: string };
  /** Whether the remarks could not be sent because the session had ended. */
  readonly isUnsent: boolean;
  /** Whether the respondent waits for a reply. */
  readonly questionsWait: boolean;
  readonly canSendBack: boolean;
  readonly canReopen: boolean;
  readonly attempt: string;
}

const reviewPage = page<ReviewView>('return/review.njk', {
  return: returnTexts,
  review: texts,
  evidence: evidenceTexts,
  conversation: conversationTexts,
});

const reasonsBody = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

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
      const caller = await callerOf(request, parts);
      const open = await openReturn(request.params, caller, parts);
      await beginReview(store, { key: open.key, person: caller.person.id, at: clock() });
      const notice = request.query.done === undefined ? null : texts[`done_${request.query.done}`];
      return showReview(reply, parts, open, { notice });
    },
  );

  // A reviewer whose session ended while remarks were being written is sent here after sign-in.
  app.get(
    `${BASE}/send-back`,
    { config: { access: reviewers }, schema: { params: returnParams } },
    async (request, reply) => {
      const open = await openReturn(request.params, await callerOf(request, parts), parts);
      const typed = await interruptedForm(request, parts);
      if (typed === null) return reply.redirect(`${open.path}/review`, 303);
      return showReview(reply, parts, open, { typed, isUnsent: true });
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
        return showReview(reply, parts, open, { errors, typed: request.body });
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
        parts.mailer?.deliverSoon();
        await forgetInterruptedForm(request, reply, parts);
        return reply.redirect(`${open.path}/review?done=${action}`, 303);
      case 'changed':
        return showReview(reply, parts, open, { notice: texts.changed, status: 409, typed });
      case 'closed':
        return showReview(reply, parts, open, { notice: texts.closed, status: 409, typed });
      case 'unreasoned': {
        const field = action === 'reopen' ? 'reason' : 'decision-reason';
        return showReview(reply, parts, open, { errors: [{ field, message: texts.reasonNeeded }], typed });
      }
    }
  }
}

function badRequest(): never {
  throw new Problem('bad-request', '');
}

interface ShownReview {
  readonly notice?: Label | null;
  readonly status?: number;
  readonly errors?: readonly FieldError[];
  /** Remarks that were typed and could not be sent. */
  readonly typed?: Posted;
  /** Whether they were kept because the session had ended. */
  readonly isUnsent?: boolean;
}

async function showReview(reply: Reply, parts: Parts, open: OpenReturn, shown: ShownReview): Promise<Reply> {
  const { store } = parts;
  const language = languageOf(reply.request, parts);
  const latest = await store.returns.find(open.key);
  if (latest === null) throw new Problem('not-found', '');
  const before = (await store.returns.revisions(open.key)).find(({ no }) => no === latest.no - 1);
  const { typed = {}, isUnsent = false, ...around } = shown;
  const remarkAt = (at: Place) => {
    const name = reasonField(at);
    return { name, text: [typed[name] ?? ''].flat().join() };
  };
  const actions = possibleActions(open.status, 'analyst');
  return reply.page(reviewPage, {
    title: texts.title,
    ...around,
    view: {
      ...returnHead(open, language),
      revision: latest.no,
      hasProfile: open.key.form === 'municipal',
      sections: answersView(
        open.form,
        flatten(latest.document).answers,
        language,
        addedKeys(latest.document),
      ),
      notes: (await store.returns.queries(latest)).map(({ place, message, explanation }) => ({
        where: placeName(open.form, place, language),
        section: place.section,
        message: message[language],
        explanation,
      })),
      evidence: (await store.evidence.of(returnId(open.key))).map(({ id, name, section, question }) => ({
        name,
        where: placeName(open.form, place(section, question), language),
        href: `${open.path}/sections/${section}/evidence/${id}`,
      })),
      threads: await threadViews(store, open, language),
      changes:
        before === undefined
          ? []
          : changesBetween(
              open.form,
              place(null),
              flatten(before.document).answers,
              flatten(latest.document).answers,
              language,
            ),
      remarkAt,
      remarkOnAll: remarkAt(place(null)),
      isUnsent,
      questionsWait: openQuestions(open.threads).length > 0,
      canSendBack: actions.includes('send_back'),
      canReopen: actions.includes('reopen'),
      attempt: randomUUID(),
    },
  });
}

/** The name of the field for a remark at a place; a place without a section is the whole return. */
function reasonField({ section, question, row, field }: Place): string {
  return ['reason', section, question, row, field].filter((part) => part !== null).join(':');
}

/** The remarks that are not blank, in the order of the page. Whether their places exist is checked by the command. */
export function reasonsPosted(body: z.output<typeof reasonsBody>): readonly Reason[] {
  return Object.entries(body).flatMap(([name, value]) => {
    const [word, section = null, question = null, row, field = null] = name.split(':');
    const text = [value].flat().join('\n').trim();
    if (word !== 'reason' || text === '') return [];
    return [{ place: place(section, question, row === undefined ? null : Number(row), field), text }];
  });
}
