// Handing in: a draft or what a channel brought becomes a revision, and the return goes to its reviewers. All of
// it in one transaction, once for each request however often that arrives.
import type { Actor } from '../review/role.ts';
import type { ApprovalRequest } from '../store/approvals.ts';
import type { Holdings, Store } from '../store/open-store.ts';
import type { Certifier, HeldReturn, Step } from '../store/steps.ts';
import type { RecordedQuery } from '../survey/dataset.ts';
import type { Finding } from '../survey/finding.ts';
import type { Submission } from '../survey/flat-answer.ts';
import type { Explanation, Origin, ReturnKey } from '../survey/revision.ts';
import { findingOf, openRemarksOf, sayWithin } from './conversation.ts';
import { replaceDraft } from './draft.ts';
import { checkAndKeep } from './submit.ts';
import { type Closed, closedFor, requestMark, requireRole, stepOfRequest, transition } from './transition.ts';

export interface ReturnToSubmit {
  readonly key: ReturnKey;
  readonly actor: Actor;
  readonly origin: Exclude<Origin, 'transcript'>;
  /** The version of the draft that the person saw, or the answers themselves. */
  readonly from: { readonly draft: number } | { readonly submission: Submission };
  readonly explanations?: readonly Explanation[];
  /** What the respondent says to remarks of the ministry, which count as answered by it. */
  readonly replies?: readonly RemarkReply[];
  /** Who certifies the return, where the channel asks for it. */
  readonly certifiedBy?: Certifier | null;
  /** ISO time. */
  readonly at: string;
  /** Marks one attempt to hand in, so that it counts once; null where it has no mark. */
  readonly request: string | null;
}

export interface RemarkReply {
  /** The step that gave the remark, and its number within the step. */
  readonly step: number;
  readonly no: number;
  readonly text: string;
}

export type ReturnSubmitted =
  | {
      readonly outcome: 'submitted';
      readonly returnId: string;
      readonly revision: number;
      readonly step: Step;
      /** The queries that it raised, each with its explanation. */
      readonly queries: readonly RecordedQuery[];
    }
  /** What has to be corrected or explained first; nothing was kept. */
  | { readonly outcome: 'refused'; readonly findings: readonly Finding[] }
  /** Somebody has saved the draft meanwhile; it is now at `version`, 0 where there is none. */
  | { readonly outcome: 'changed'; readonly version: number }
  /** The municipality wants a second person to approve it first, and this is not that person. */
  | { readonly outcome: 'unapproved' }
  | Closed;

/** Hands a return in. Errors refuse it, queries have to be explained and remarks of the ministry answered. */
export async function submitReturn(store: Store, given: ReturnToSubmit): Promise<ReturnSubmitted> {
  requireRole(given.actor, 'submit');
  return store.transaction((holdings) => submitWithin(holdings, given));
}

async function submitWithin(holdings: Holdings, given: ReturnToSubmit): Promise<ReturnSubmitted> {
  const { key, actor, origin, from, explanations = [], replies = [], at } = given;
  const held = await holdings.steps.hold(key);
  const request = requestMark(given.request, {
    action: 'submit',
    key,
    from,
    explanations,
    ...(replies.length > 0 ? { replies } : {}),
  });
  const before = await stepOfRequest(holdings, held, request);
  if (before !== null) return submittedAt(holdings, held, before);
  const closed = closedFor(held, 'submit', at);
  if (closed !== null) return closed;

  const asked = await holdings.approvals.standing(held.returnId);
  if (!(await isApproved(holdings, given, asked))) return { outcome: 'unapproved' };
  const draft = await holdings.drafts.find(key);
  const version = draft?.version ?? 0;
  if ('draft' in from && from.draft !== version) return { outcome: 'changed', version };
  const submission = 'draft' in from ? { ...key, answers: draft?.answers ?? [] } : from.submission;
  const replied = new Set(
    replies.filter(({ text }) => text.trim() !== '').map(({ step, no }) => `${step}-${no}`),
  );
  const remarks = await openRemarksOf(holdings, key, submission.answers);
  const left = remarks.filter(
    ({ subject }) => !('step' in subject && replied.has(`${subject.step}-${subject.no}`)),
  );
  if (left.length > 0) return { outcome: 'refused', findings: left.map(findingOf) };
  const kept = await checkAndKeep(holdings, {
    submission,
    origin,
    receivedAt: at,
    explanations,
    expected: key,
  });
  if (!kept.accepted) return { outcome: 'refused', findings: kept.findings };

  for (const { step, no, text } of replies)
    await sayWithin(holdings, held, {
      key,
      actor,
      kind: 'reply',
      about: { step, no },
      text,
      at,
      request: null,
    });
  const latest = await holdings.returns.find(key);
  if (latest === null) throw new Error(`The revision of ${kept.returnId} that was just kept is not there`);
  // The draft goes on from what was handed in; what stood there before stays among its versions.
  if ('submission' in from) await replaceDraft(holdings, held, latest.document, actor.person, at);
  const step = await transition(holdings, held, {
    action: 'submit',
    actor,
    revision: kept.revision,
    at,
    request,
    certifiedBy: given.certifiedBy ?? null,
    details: { sha256: latest.sha256, origin, ...('draft' in from ? { draft: version } : {}) },
  });
  if (asked !== null && actor.person !== null) {
    const outcome = asked.requestedBy === actor.person ? 'taken_back' : 'approved';
    await holdings.approvals.end(held, { outcome, by: actor.person, at, note: null });
  }
  return submittedAt(holdings, held, step);
}

/** Whether a second person hands in the draft that was to be approved, or the municipality wants none. */
async function isApproved(
  { approvals }: Holdings,
  { key, actor, from }: ReturnToSubmit,
  asked: ApprovalRequest | null,
): Promise<boolean> {
  if (!(await approvals.isNeeded(key.territory))) return true;
  return (
    asked !== null && asked.requestedBy !== actor.person && 'draft' in from && from.draft === asked.version
  );
}

async function submittedAt(
  { returns }: Holdings,
  { key, returnId }: HeldReturn,
  step: Step,
): Promise<ReturnSubmitted> {
  const { revision } = step;
  const queries = await returns.queries({ returnId, no: revision, document: key });
  return { outcome: 'submitted', returnId, revision, step, queries };
}
