// A second person of the municipality approves a return before it goes to the ministry, where the municipality wants
// that. Asking for it closes the return until the other person approves it or somebody takes the request back.
import { Problem } from '../problem.ts';
import type { Actor } from '../review/role.ts';
import type { Holdings, Store } from '../store/open-store.ts';
import type { Certifier, HeldReturn } from '../store/steps.ts';
import type { ReturnKey } from '../survey/revision.ts';
import { openRemarksOf } from './conversation.ts';
import { checkDraft } from './draft.ts';
import { type Closed, closedFor, requireRole } from './transition.ts';

interface ReturnToApprove {
  readonly key: ReturnKey;
  readonly actor: Actor & { readonly person: string };
  /** ISO time. */
  readonly at: string;
}

export type ApprovalRequested =
  | { readonly outcome: 'requested' }
  /** Something has to be corrected, explained or answered first. */
  | { readonly outcome: 'unready' }
  /** Somebody has saved the draft meanwhile. */
  | { readonly outcome: 'changed' }
  | Closed;

/** Asks for the approval of a draft that could be handed in as it is. */
export async function requestApproval(
  store: Store,
  { key, actor, at }: ReturnToApprove,
  { version, certifiedBy }: { readonly version: number; readonly certifiedBy: Certifier },
): Promise<ApprovalRequested> {
  requireRole(actor, 'submit');
  return store.transaction(async (holdings) => {
    const held = await holdings.steps.hold(key);
    const closed = closedFor(held, 'save', at);
    if (closed !== null) return closed;
    const { draft, isReady } = await checkDraft(holdings, key);
    if (draft === null || draft.version !== version) return { outcome: 'changed' };
    const remarks = await openRemarksOf(holdings, key, draft.answers);
    if (!isReady || remarks.length > 0) return { outcome: 'unready' };
    const request = await holdings.approvals.request(held, {
      version,
      requestedBy: actor.person,
      requestedAt: at,
      certifiedBy,
    });
    const others = (await holdings.messages.recipients(key)).filter((person) => person !== actor.person);
    await tell(holdings, held, 'approval_asked', request.no, others, at);
    await holdings.audit.append({
      at,
      person: actor.person,
      action: 'approval.request',
      subject: `return:${held.returnId}`,
      before: { status: held.status },
      after: { status: 'awaiting', draft: version },
    });
    return { outcome: 'requested' };
  });
}

/**
 * Takes a request back, so that the return can be filled in again; false where none stands. Whoever asked for it gets
 * a letter where somebody else does so, with what that person wants changed.
 */
export async function takeBackRequest(
  store: Store,
  { key, actor, at, note }: ReturnToApprove & { readonly note: string | null },
): Promise<boolean> {
  requireRole(actor, 'save');
  return store.transaction(async (holdings) => {
    const held = await holdings.steps.hold(key);
    const asked = await holdings.approvals.standing(held.returnId);
    if (asked === null) return false;
    await holdings.approvals.end(held, { outcome: 'taken_back', by: actor.person, at, note });
    if (asked.requestedBy !== actor.person)
      await tell(holdings, held, 'approval_refused', asked.no, [asked.requestedBy], at);
    const { status } = await holdings.steps.standing(key);
    await holdings.audit.append({
      at,
      person: actor.person,
      action: 'approval.take-back',
      subject: `return:${held.returnId}`,
      before: { status: held.status },
      after: { status, ...(note === null ? {} : { note }) },
    });
    return true;
  });
}

async function tell(
  { messages }: Holdings,
  { key, returnId }: HeldReturn,
  kind: 'approval_asked' | 'approval_refused',
  no: number,
  people: readonly string[],
  queuedAt: string,
): Promise<void> {
  for (const person of people) {
    const dedupe = `${kind}:${returnId}:${no}:${person}`;
    await messages.queue({ person, kind, edition: key.edition, returnId, dedupe, queuedAt });
  }
}

/** Sets whether a municipality wants a second person to approve. Throws `forbidden` for anyone but coordinators. */
export async function setApprovalNeeded(
  store: Store,
  {
    territory,
    isNeeded,
    actor,
    at,
  }: { readonly territory: string; readonly isNeeded: boolean; readonly actor: Actor; readonly at: string },
): Promise<void> {
  if (actor.role !== 'coordinator') throw new Problem('forbidden', `Loma: ${actor.role}.`);
  await store.transaction(async ({ approvals, audit }) => {
    const before = await approvals.setNeeded(territory, isNeeded);
    if (before === isNeeded) return;
    await audit.append({
      at,
      person: actor.person,
      action: 'territory.approval',
      subject: `territory:${territory}`,
      before: { isNeeded: before },
      after: { isNeeded },
    });
  });
}
