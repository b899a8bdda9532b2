// Submitting a return: what is left to do, the confirmation, and what happens next.

import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Label, type Language, label } from '../../language/label.ts';
import { requestApproval } from '../../returns/approval.ts';
import type { ExplainedFinding } from '../../returns/check-return.ts';
import { receiptsOf } from '../../returns/receipt.ts';
import { submitReturn } from '../../returns/submit-return.ts';
import { returnReaders, returnWriters } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply } from '../../server/parts.ts';
import type { Certifier } from '../../store/steps.ts';
import { placeName } from '../../survey/place-name.ts';
import { type FieldError, page } from '../layout/page.ts';
import type { ThreadView } from '../questions/notes.ts';
import { anchorOf } from '../questions/notes.ts';
import { answersToCheck, type SectionToCheck } from './answers-to-check.ts';
import { explanationName } from './findings.ts';
import { actorOf, type OpenReturn, openReturn, returnParams } from './open-return.ts';
import { isBegun, isMissing, isOpenQuery, type ReturnHead, returnHead } from './progress.ts';
import { type ReceiptView, receiptView } from './receipt.ts';
import { returnTexts } from './texts/return.ts';
import { conversationTexts } from './texts/review.ts';
import { receiptTexts, submitTexts as texts } from './texts/submit.ts';
import { threadViews } from './threads.ts';

interface SubmitView extends ReturnHead {
  readonly wrong: readonly LinkedFinding[];
  readonly missing: readonly LinkedFinding[];
  readonly open: readonly LinkedFinding[];
  readonly explained: readonly LinkedFinding[];
  readonly remarks: readonly ThreadView[];
  readonly answered: readonly ThreadView[];
  /** Sections with last year's answers that nobody has confirmed. */
  readonly unconfirmed: ReturnHead['tasks'];
  readonly sections: readonly SectionToCheck[];
  /** „2025. gadā“; null where last year is not known. */
  readonly lastYear: string | null;
  /** Whether the profile can be seen as it will be printed. */
  readonly hasProfile: boolean;
  readonly isReady: boolean;
  /** Whether another person of the municipality has to approve it first. */
  readonly needsApproval: boolean;
  /** The name and the post as typed. */
  readonly certifiedBy: Certifier;
  /** Whether the declaration was ticked before something else was found missing. */
  readonly isConfirmed: boolean;
  readonly version: number;
  readonly attempt: string;
}

interface LinkedFinding {
  readonly where: string;
  readonly message: string;
  readonly explanation: string | null;
  readonly href: string;
}

interface SubmittedView extends ReturnHead {
  readonly receipt: ReceiptView | null;
  readonly at: string;
}

const namespaces = {
  return: returnTexts,
  submit: texts,
  conversation: conversationTexts,
  receipt: receiptTexts,
};
const submitPage = page<SubmitView>('return/submit.njk', namespaces);
const submittedPage = page<SubmittedView>('return/submitted.njk', namespaces);

const given = z.object({
  certifiedName: z.string().trim().max(200).default(''),
  certifiedPost: z.string().trim().max(200).default(''),
  confirmed: z.literal('yes').optional().catch(undefined),
  version: z.coerce.number().int().min(0).catch(0),
  attempt: z.uuid(),
});

export function submitRoutes(app: App, parts: Parts): void {
  const { store, clock, mailer } = parts;

  app.get(
    '/returns/:edition/:territory/submit',
    { config: { access: returnWriters }, schema: { params: returnParams } },
    async (request, reply) => {
      const open = await openReturn(request.params, await callerOf(request, parts), parts);
      if (!open.isOpen) return reply.redirect(open.path, 303);
      return showSubmit(reply, parts, open, {});
    },
  );

  app.post(
    '/returns/:edition/:territory/submit',
    { config: { access: returnWriters }, schema: { params: returnParams, body: given } },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const open = await openReturn(request.params, caller, parts);
      const { confirmed, certifiedName: name, certifiedPost: post, version, attempt } = request.body;
      const errors = [
        ...(name === '' ? [{ field: 'certifiedName', message: texts.nameNeeded }] : []),
        ...(post === '' ? [{ field: 'certifiedPost', message: texts.postNeeded }] : []),
        ...(confirmed === undefined ? [{ field: 'confirmed', message: texts.confirmNeeded }] : []),
      ];
      if (open.isOpen && open.isReady && errors.length > 0)
        return showSubmit(reply, parts, open, {
          errors,
          certifiedBy: { name, post },
          isConfirmed: confirmed !== undefined,
        });
      const certifiedBy = name === '' || post === '' ? null : { name, post };
      if (certifiedBy !== null && open.isOpen && (await store.approvals.isNeeded(open.key.territory))) {
        const asked = {
          key: open.key,
          actor: { person: caller.person.id, role: caller.person.role },
          at: clock(),
        };
        const { outcome } = await requestApproval(store, asked, { version, certifiedBy });
        if (outcome === 'requested') mailer?.deliverSoon();
        if (outcome === 'requested' || outcome === 'closed') return reply.redirect(open.path, 303);
        const notice = outcome === 'changed' ? texts.changed : null;
        return showSubmit(reply, parts, await openReturn(request.params, caller, parts), {
          notice,
          status: 409,
        });
      }
      const submitted = await submitReturn(store, {
        key: open.key,
        actor: actorOf(caller),
        origin: 'form',
        from: { draft: version },
        certifiedBy,
        at: clock(),
        request: attempt,
      });
      if (submitted.outcome === 'submitted') {
        mailer?.deliverSoon();
        return reply.redirect(`${open.path}/submitted`, 303);
      }
      if (submitted.outcome === 'closed') return reply.redirect(open.path, 303);
      const now = await openReturn(request.params, caller, parts);
      const notice = submitted.outcome === 'changed' ? texts.changed : null;
      return showSubmit(reply, parts, now, { notice, status: 409 });
    },
  );

  app.get(
    '/returns/:edition/:territory/submitted',
    { config: { access: returnReaders }, schema: { params: returnParams } },
    async (request, reply) => {
      const open = await openReturn(request.params, await callerOf(request, parts), parts);
      if (open.lastStep?.action !== 'submit') return reply.redirect(open.path, 303);
      const receipt = (await receiptsOf(store, open.key)).at(-1);
      return reply.page(submittedPage, {
        title: texts.thanks,
        view: {
          ...returnHead(open, languageOf(request, parts)),
          at: open.lastStep.at,
          receipt: receipt === undefined ? null : receiptView(receipt, open.path),
        },
      });
    },
  );
}

async function showSubmit(
  reply: Reply,
  parts: Parts,
  open: OpenReturn,
  around: {
    errors?: readonly FieldError[];
    notice?: Label | null;
    status?: number;
    certifiedBy?: Certifier;
    isConfirmed?: boolean;
  },
): Promise<Reply> {
  const { certifiedBy = { name: '', post: '' }, isConfirmed = false, ...shown } = around;
  const language = languageOf(reply.request, parts);
  const { findings } = open;
  const errors = findings.filter(({ level }) => level === 'error');
  const atQuestion = (finding: ExplainedFinding) =>
    linked(open, finding, anchorOf(finding, open.form), language);
  const head = returnHead(open, language);
  const threads = await threadViews(parts.store, open, language);
  return reply.page(submitPage, {
    title: texts.title,
    ...shown,
    view: {
      ...head,
      certifiedBy,
      isConfirmed,
      wrong: errors.filter((finding) => !isMissing(finding)).map(atQuestion),
      missing: errors.filter(isMissing).map(atQuestion),
      open: findings
        .filter(isOpenQuery)
        .map((finding) => linked(open, finding, explanationName(finding), language)),
      explained: findings
        .filter((finding) => finding.explanation !== null)
        .map((finding) => linked(open, finding, explanationName(finding), language)),
      remarks: threads.filter(({ kind, isOpen }) => kind === 'remark' && isOpen),
      answered: threads.filter(({ isOpen }) => !isOpen),
      unconfirmed: head.tasks.filter(({ id, state }) => state === 'last_year' && isBegun(open, id)),
      sections: answersToCheck(open, returnTexts.emptySection[language], language),
      lastYear:
        open.lastYear === null
          ? null
          : label(`${open.lastYear.year}. gadā`, `In ${open.lastYear.year}`)[language],
      hasProfile: open.version > 0,
      isReady: open.isReady,
      needsApproval: await parts.store.approvals.isNeeded(open.key.territory),
      version: open.version,
      attempt: randomUUID(),
    },
  });
}

function linked(
  open: OpenReturn,
  finding: ExplainedFinding,
  anchor: string,
  language: Language,
): LinkedFinding {
  const { section } = finding.place;
  return {
    where: placeName(open.form, finding.place, language),
    message: finding.message[language],
    explanation: finding.explanation,
    href: section === null ? open.path : `${open.path}/sections/${section}#${anchor}`,
  };
}
