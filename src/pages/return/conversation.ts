// The conversation with the ministry about a return: reading it, asking at a question, replying and closing.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Label } from '../../language/label.ts';
import { Problem } from '../../problem.ts';
import { say } from '../../returns/conversation.ts';
import { subjectKey, subjectOf } from '../../review/conversation.ts';
import { REASON_LENGTH } from '../../review/reason.ts';
import { correspondents, partReaders } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply } from '../../server/parts.ts';
import { type Place, place } from '../../survey/finding.ts';
import { askedAt, type Form } from '../../survey/form.ts';
import { placeName } from '../../survey/place-name.ts';
import { type FieldError, page } from '../layout/page.ts';
import type { ThreadView } from '../questions/notes.ts';
import { actorOf, isRespondent, type OpenReturn, openReturn, returnParams } from './open-return.ts';
import { type ReturnHead, returnHead } from './progress.ts';
import { returnTexts } from './texts/return.ts';
import { conversationTexts as texts } from './texts/review.ts';
import { threadViews } from './threads.ts';

interface ConversationView extends ReturnHead {
  /** The form in which something new is asked; null for who may not. */
  readonly ask: {
    readonly kind: 'question' | 'correction';
    readonly title: string;
    readonly label: string;
    readonly hint: string;
    readonly at: string;
    readonly attempt: string;
  } | null;
  readonly threads: readonly (ThreadView & {
    readonly mayReply: boolean;
    /** Whether what the reader would write adds to their own question. */
    readonly isAddition: boolean;
    readonly mayClose: boolean;
    readonly attempt: string;
  })[];
}

const conversationPage = page<ConversationView>('return/conversation.njk', {
  return: returnTexts,
  conversation: texts,
});

const at = z.string().max(121).default('');
const querystring = z.object({
  at,
  ask: z.enum(['question', 'correction']).catch('question'),
  sent: z.enum(['question', 'correction', 'reply', 'close']).optional().catch(undefined),
});
const body = z.object({
  text: z.string().default(''),
  about: z.string().max(40).optional(),
  at,
  do: z.enum(['question', 'correction', 'reply', 'close']),
  attempt: z.uuid(),
});

const sentTexts = {
  question: texts.sentQuestion,
  correction: texts.sentCorrection,
  reply: texts.sentReply,
  close: texts.sentClose,
};

const PATH = '/returns/:edition/:territory/conversation';

export function conversationRoutes(app: App, parts: Parts): void {
  app.get(
    PATH,
    { config: { access: partReaders }, schema: { params: returnParams, querystring } },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const open = await openReturn(request.params, caller, parts);
      const { at: where, ask, sent } = request.query;
      return show(reply, open, isRespondent(caller, open.key), caller.person.role === 'analyst', {
        ...{ where, ask, errors: [], notice: sent === undefined ? null : sentTexts[sent] },
      });
    },
  );

  app.post(
    PATH,
    { config: { access: correspondents }, schema: { params: returnParams, body } },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const open = await openReturn(request.params, caller, parts);
      const { text, about, at: where, do: kind, attempt } = request.body;
      const subject = about === undefined ? null : subjectOf(about);
      if (
        !open.isWhole &&
        (subject === null ? where === '' : !open.threads.some(({ id }) => id === subjectKey(subject)))
      )
        throw new Problem('forbidden', '');
      const errors = text.length > REASON_LENGTH ? [{ field: 'text', message: texts.tooLong }] : [];
      const outcome =
        errors.length > 0
          ? 'empty'
          : await say(parts.store, {
              ...{ key: open.key, actor: actorOf(caller), kind, place: placeNamed(open.form, where), text },
              ...(subject === null ? {} : { about: subject }),
              ...{ at: parts.clock(), request: `page ${attempt}` },
            });
      if (outcome === 'said') {
        parts.mailer?.deliverSoon();
        return reply.redirect(`${open.path}/conversation?sent=${kind}`, 303);
      }
      const ask = kind === 'correction' ? 'correction' : 'question';
      return show(reply, open, isRespondent(caller, open.key), caller.person.role === 'analyst', {
        ...{ where, ask, notice: null },
        errors: errors.length > 0 ? errors : [{ field: 'text', message: texts.textNeeded }],
      });
    },
  );

  async function show(
    reply: Reply,
    open: OpenReturn,
    isOwn: boolean,
    isMinistry: boolean,
    shown: {
      readonly where: string;
      readonly ask: 'question' | 'correction';
      readonly errors: readonly FieldError[];
      readonly notice: Label | null;
    },
  ): Promise<Reply> {
    const language = languageOf(reply.request, parts);
    const threads = await threadViews(parts.store, open, language);
    const kind = shown.ask === 'correction' && open.status === 'approved' ? 'correction' : 'question';
    const about = placeNamed(open.form, shown.where);
    const isRemark = (id: string) => id.startsWith('remark-');
    return reply.page(conversationPage, {
      title: texts.title,
      notice: shown.notice,
      errors: shown.errors,
      view: {
        ...returnHead(open, language),
        ask: isOwn
          ? {
              ...{ kind, at: shown.where, attempt: randomUUID() },
              title: (kind === 'correction' ? texts.correction : texts.ask)[language],
              label: kind === 'correction' ? texts.why[language] : placeName(open.form, about, language),
              hint: (kind === 'correction' ? texts.correctionHint : texts.askHint)[language],
            }
          : null,
        threads: threads.toReversed().map((thread) => ({
          ...thread,
          mayReply: isMinistry || (isOwn && !(isRemark(thread.id) && open.status === 'approved')),
          isAddition: isOwn && !isRemark(thread.id) && thread.isOpen,
          mayClose: isMinistry && thread.isOpen,
          attempt: randomUUID(),
        })),
      },
    });
  }
}

/** `permits.issued`: a section and a question of the form; empty is the whole return. */
function placeNamed(form: Form, name: string): Place {
  if (name === '') return place(null);
  const [section = '', question] = name.split('.');
  const at = question === undefined ? place(section) : place(section, question);
  const found = askedAt(form, at);
  if (found.section === null || (question !== undefined && found.question === null))
    throw new Problem('not-found', '');
  return at;
}
