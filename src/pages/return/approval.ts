// The approval by a second person of the municipality: what is asked of them, approving and handing in, and taking the
// request back or giving it back with what has to be changed, so that the return can be filled in again.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { takeBackRequest } from '../../returns/approval.ts';
import { submitReturn } from '../../returns/submit-return.ts';
import { REASON_LENGTH } from '../../review/reason.ts';
import { returnWriters } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import { returnId } from '../../store/returns.ts';
import { cleanText } from '../../survey/reading/clean-text.ts';
import { type FieldError, page } from '../layout/page.ts';
import { answersView, type SectionAnswers } from '../questions/answers-view.ts';
import { actorOf, openReturn, type ReturnParams, returnParams } from './open-return.ts';
import { type ReturnHead, returnHead } from './progress.ts';
import { returnTexts } from './texts/return.ts';
import { conversationTexts } from './texts/review.ts';
import { approvalTexts as texts } from './texts/submit.ts';

const { tooLong } = conversationTexts;
const PATH = '/returns/:edition/:territory/approval';
const config = { access: returnWriters };
const refusal = z.object({ note: z.string().default('') });

interface ApprovalView extends ReturnHead {
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly certifiedBy: string;
  /** Whether the reader asked for the approval, which another person has to give. */
  readonly isOwnRequest: boolean;
  /** What was typed about what has to be changed. */
  readonly note: string;
  readonly sections: readonly SectionAnswers[];
  readonly attempt: string;
}

const approvalPage = page<ApprovalView>('return/approval.njk', { return: returnTexts, approval: texts });

export function approvalRoutes(app: App, parts: Parts): void {
  const { store, clock, mailer } = parts;

  app.get(PATH, { config, schema: { params: returnParams } }, (request, reply) =>
    show(request, request.params, reply, {}),
  );

  app.post(
    PATH,
    { config, schema: { params: returnParams, body: z.object({ attempt: z.uuid() }) } },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const { key, path } = await openReturn(request.params, caller, parts);
      const asked = await store.approvals.standing(returnId(key));
      if (asked === null) return reply.redirect(path, 303);
      const { outcome } = await submitReturn(store, {
        key,
        actor: actorOf(caller),
        origin: 'form',
        from: { draft: asked.version },
        certifiedBy: asked.certifiedBy,
        at: clock(),
        request: request.body.attempt,
      });
      if (outcome === 'submitted') {
        mailer?.deliverSoon();
        return reply.redirect(`${path}/submitted`, 303);
      }
      return show(request, request.params, reply, {
        wrong: { field: 'approve', message: outcome === 'unapproved' ? texts.byAnother : texts.notReady },
      });
    },
  );

  app.post(
    `${PATH}/take-back`,
    { config, schema: { params: returnParams, body: refusal } },
    async (request, reply) => {
      const { note } = request.body;
      if (note.length > REASON_LENGTH)
        return show(request, request.params, reply, { note, wrong: { field: 'note', message: tooLong } });
      const caller = await callerOf(request, parts);
      const { key, path } = await openReturn(request.params, caller, parts);
      const actor = { person: caller.person.id, role: caller.person.role };
      await takeBackRequest(store, { key, actor, at: clock(), note: cleanText(note) || null });
      mailer?.deliverSoon();
      return reply.redirect(path, 303);
    },
  );

  async function show(
    request: Request,
    params: ReturnParams,
    reply: Reply,
    { wrong, note = '' }: { readonly wrong?: FieldError; readonly note?: string },
  ): Promise<Reply> {
    const language = languageOf(request, parts);
    const caller = await callerOf(request, parts);
    const open = await openReturn(params, caller, parts);
    const asked = await store.approvals.standing(returnId(open.key));
    if (asked === null) return reply.redirect(open.path, 303);
    const names = await store.people.names();
    return reply.page(approvalPage, {
      title: texts.title,
      errors: wrong === undefined ? [] : [wrong],
      view: {
        ...returnHead(open, language),
        requestedBy: names.get(asked.requestedBy) ?? '',
        requestedAt: asked.requestedAt,
        certifiedBy: `${asked.certifiedBy.name}, ${asked.certifiedBy.post}`,
        isOwnRequest: asked.requestedBy === caller.person.id,
        note,
        sections: answersView(open.form, open.answers, language),
        attempt: randomUUID(),
      },
    });
  }
}
