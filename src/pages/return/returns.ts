// The pages of a return as a whole: its list of tasks, its history, and the profile as a PDF.

import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Problem } from '../../problem.ts';
import type { WithBooks } from '../../publishing/books.ts';
import { makeProfilePreview } from '../../publishing/profile-preview.ts';
import { returnHistory } from '../../returns/history.ts';
import { receiptsOf } from '../../returns/receipt.ts';
import { withdraw } from '../../returns/withdraw-return.ts';
import { statusAfter, stepLabels } from '../../review/action.ts';
import {
  allows,
  partReaders,
  returnReaders,
  returnWriters,
  reviewers,
  teamKeepers,
} from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts } from '../../server/parts.ts';
import { sendFile } from '../../server/send-file.ts';
import { returnId } from '../../store/returns.ts';
import { canonicalJson } from '../../survey/canonical.ts';
import { labelOf } from '../../survey/code-list.ts';
import { placeName } from '../../survey/place-name.ts';
import { respondentFileName } from '../../survey/respondent.ts';
import { version } from '../../version.ts';
import { page } from '../layout/page.ts';
import type { ThreadView } from '../questions/notes.ts';
import {
  actorOf,
  isHandedIn,
  isRespondent,
  type OpenReturn,
  openReturn,
  returnKeyOf,
  returnParams,
  returnPath,
} from './open-return.ts';
import { type ReturnHead, returnHead } from './progress.ts';
import { formTexts } from './texts/form.ts';
import { originLabels, returnTexts as texts } from './texts/return.ts';
import { conversationTexts } from './texts/review.ts';
import { workbookTexts } from './texts/workbook.ts';
import { threadViews } from './threads.ts';
import { type WorkbookSummary, workbookQuery, workbookSummary } from './workbook-summary.ts';

interface TasksView extends ReturnHead {
  /** After a workbook has been put into the draft. */
  readonly workbook: WorkbookSummary | null;
  /** By section, who changed it last; for those who fill the return in. */
  readonly authors: readonly { readonly section: string; readonly by: string; readonly at: string }[];
  /** The last request for approval, where a second person of the municipality did not give it. */
  readonly refusal: { readonly by: string; readonly at: string; readonly note: string } | null;
  readonly isReady: boolean;
  /** Whether the reader works on all sections. */
  readonly isWhole: boolean;
  /** Where colleagues are invited; null for those who may not. */
  readonly team: string | null;
  /** Whether it is for the reader to fill in. */
  readonly isOwn: boolean;
  /** Where the profile is that was handed in; null before. */
  readonly profile: string | null;
  readonly hasTrend: boolean;
  readonly hasReceipt: boolean;
  /** Marks the attempt to withdraw; null where the return cannot be withdrawn by the reader. */
  readonly withdrawal: string | null;
  readonly mayReview: boolean;
  readonly remarks: readonly ThreadView[];
  readonly answered: readonly ThreadView[];
  readonly hasConversation: boolean;
}

interface HistoryView extends ReturnHead {
  readonly steps: readonly {
    readonly name: string;
    readonly revision: number;
    /** Whether it brought a version that can be compared with the one before. */
    readonly isNewVersion: boolean;
    readonly channel: string;
    readonly at: string;
    readonly by: string;
    readonly reasons: readonly { readonly where: string; readonly text: string }[];
  }[];
}

const tasksPage = page<TasksView>('return/tasks.njk', {
  return: texts,
  conversation: conversationTexts,
  workbook: workbookTexts,
});
const historyPage = page<HistoryView>('return/history.njk', { return: texts });

const saved = z.object({
  saved: z.enum(['yes', 'merged', 'withdrawn', 'begun', 'workbook']).optional().catch(undefined),
  ...workbookQuery,
});

export function returnRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get(
    '/returns/:edition/:territory',
    { config: { access: partReaders }, schema: { params: returnParams, querystring: saved } },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const open = await openReturn(request.params, caller, parts);
      const language = languageOf(request, parts);
      const threads = await threadViews(store, open, language);
      const notice = {
        yes: formTexts.saved,
        merged: formTexts.savedMerged,
        withdrawn: texts.withdrawn,
        begun: texts.reviewBegun,
        workbook: workbookTexts.saved,
      };
      const head = returnHead(open, language);
      return reply.page(tasksPage, {
        title: open.form.label,
        notice: request.query.saved === undefined ? null : notice[request.query.saved],
        view: {
          ...head,
          workbook:
            open.isOpen && request.query.saved === 'workbook'
              ? workbookSummary(head, request.query, language)
              : null,
          refusal: open.isOpen && open.isWhole ? await refusalOf(open) : null,
          isReady: open.isReady,
          remarks: threads.filter(({ kind, isOpen }) => kind === 'remark' && isOpen),
          answered: threads.filter(({ isOpen }) => !isOpen),
          authors: isRespondent(caller, open.key) ? await authorsOf(open) : [],
          isWhole: open.isWhole,
          team:
            allows(teamKeepers, caller, open.key.territory) === 'allowed'
              ? `/team/${open.key.territory}`
              : null,
          withdrawal: (await mayWithdraw(open, open.isWhole && isRespondent(caller, open.key)))
            ? randomUUID()
            : null,
          hasConversation: threads.length > 0,
          isOwn: isRespondent(caller, open.key),
          hasTrend: open.key.form === 'municipal',
          hasReceipt: open.lastStep !== null && (await receiptsOf(store, open.key)).length > 0,
          profile:
            open.lastStep === null
              ? null
              : `${open.path}/${open.key.form === 'municipal' ? 'profile' : 'profile-preview'}.pdf`,
          mayReview: allows(reviewers, caller, open.key.territory) === 'allowed' && open.lastStep !== null,
        },
      });
    },
  );

  app.post(
    '/returns/:edition/:territory/withdraw',
    {
      config: { access: returnWriters },
      schema: { params: returnParams, body: z.object({ attempt: z.uuid() }) },
    },
    async (request, reply) => {
      const { key } = returnKeyOf(request.params);
      const actor = actorOf(await callerOf(request, parts));
      const { outcome } = await withdraw(store, { key, actor, at: clock(), request: request.body.attempt });
      const said = { done: '?saved=withdrawn', begun: '?saved=begun', closed: '' };
      return reply.redirect(`${returnPath(key)}${said[outcome]}`, 303);
    },
  );

  app.get(
    '/returns/:edition/:territory/history',
    { config: { access: returnReaders }, schema: { params: returnParams } },
    async (request, reply) => {
      const open = await openReturn(request.params, await callerOf(request, parts), parts);
      const language = languageOf(request, parts);
      const steps = await returnHistory(store, open.key);
      const names = await store.people.names();
      const entries = steps.map((step, index) => ({
        at: step.at,
        revision: step.revision,
        isNewVersion: step.revision > 1 && step.revision !== steps[index - 1]?.revision,
        name: labelOf(stepLabels, step.action)[language],
        channel: originLabels[step.origin][language],
        by: names.get(step.person ?? '') ?? texts.system[language],
        reasons: step.reasons.map(({ place, text }) => ({
          text,
          where: placeName(open.form, place, language),
        })),
      }));
      return reply.page(historyPage, {
        title: texts.history,
        view: { ...returnHead(open, language), steps: entries.reverse() },
      });
    },
  );

  async function refusalOf({ key, lastStep }: OpenReturn): Promise<TasksView['refusal']> {
    const asked = (await store.approvals.of(returnId(key))).at(-1);
    const ended = asked?.ended ?? null;
    if (ended === null || ended.by === asked?.requestedBy || ended.outcome === 'approved') return null;
    // What the ministry has said since is newer.
    if (lastStep !== null && lastStep.at > ended.at) return null;
    return { by: (await store.people.names()).get(ended.by) ?? '', at: ended.at, note: ended.note ?? '' };
  }

  async function authorsOf({ key, form }: OpenReturn): Promise<TasksView['authors']> {
    const names = await store.people.names();
    const authors = await store.drafts.authors(key);
    return [...authors].flatMap(([section, { by, at }]) => {
      const name = names.get(by ?? '');
      return name === undefined || !Object.hasOwn(form.sections, section) ? [] : [{ section, by: name, at }];
    });
  }

  async function mayWithdraw({ key, status, lastStep }: OpenReturn, isOwn: boolean): Promise<boolean> {
    if (!isOwn || lastStep === null || statusAfter(status, 'withdraw') === null) return false;
    return !(await store.steps.isReviewBegun(key, lastStep.revision));
  }
}

/**
 * The profile of a municipality as last submitted. It is made from a snapshot of that municipality alone, so that not
 * even a hash in it depends on the returns of others.
 */
export function profileRoutes(app: App, parts: Parts & WithBooks): void {
  const { store, clock, books } = parts;
  app.get(
    '/returns/:edition/:territory/profile.pdf',
    { config: { access: returnReaders }, schema: { params: returnParams } },
    async (request, reply) => {
      const { edition, form, territory } = returnKeyOf(request.params).key;
      const snapshot =
        form === 'municipal' ? await store.snapshots.takeMunicipality(edition, territory, clock()) : null;
      if (snapshot === null) throw new Problem('not-found', '');
      const { sha256 } = snapshot;
      const source = { sha256, read: async () => snapshot };
      return sendFile(request, reply, 'private', {
        version: `${sha256}-${version}`,
        type: 'application/pdf',
        language: 'lv',
        filename: `kopskats-${edition}-${respondentFileName(territory)}.pdf`,
        read: () => books.file(source, { kind: 'municipal', territory, alone: true }),
      });
    },
  );
  // Before it is handed in, or handed in again: the same made of the draft, and never kept.
  app.get(
    '/returns/:edition/:territory/profile-preview.pdf',
    { config: { access: returnReaders }, schema: { params: returnParams } },
    async (request, reply) => {
      const open = await openReturn(request.params, await callerOf(request, parts), parts);
      const { edition, territory } = open.key;
      const isSent = isHandedIn(open.status);
      if (isSent && open.key.form === 'municipal') return reply.redirect(`${open.path}/profile.pdf`, 303);
      const asOf = open.savedAt ?? open.lastStep?.at ?? null;
      if (asOf === null) throw new Problem('not-found', '');
      const book = await makeProfilePreview(store, { ...open, territory, asOf, isHandedIn: isSent });
      return sendFile(request, reply, 'private', {
        version: `${open.version}-${open.status}-${explanationsMark(open)}-${version}`,
        type: 'application/pdf',
        language: 'lv',
        filename: `kopskats-${edition}-${respondentFileName(territory)}${isSent ? '' : '-prieksskatijums'}.pdf`,
        read: () => books.render(book),
      });
    },
  );
}

/** What a preview depends on besides the version of the draft. */
function explanationsMark({ findings }: OpenReturn): string {
  return createHash('sha256').update(canonicalJson(findings)).digest('hex');
}
