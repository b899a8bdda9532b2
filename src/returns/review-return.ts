// What reviewers do: send a return back with reasons, approve it, reopen it. Each acts on the revision that they
// saw, so that nobody approves what they have not read.

import { Problem } from '../problem.ts';
import type { StepAction } from '../review/action.ts';
import { cleanReasons, isPlaceOf, type Reason } from '../review/reason.ts';
import type { Actor } from '../review/role.ts';
import type { Holdings, Store } from '../store/open-store.ts';
import type { HeldReturn, Step } from '../store/steps.ts';
import { formOf } from '../survey/editions.ts';
import { place, placeKey } from '../survey/finding.ts';
import type { ReturnKey } from '../survey/revision.ts';
import { replaceDraft } from './draft.ts';
import { type Closed, closedFor, requestMark, requireRole, stepOfRequest, transition } from './transition.ts';

/** What the reviewer had before them. */
export interface Review {
  readonly key: ReturnKey;
  readonly actor: Actor;
  /** Number of the revision that the reviewer saw. */
  readonly revision: number;
  /** ISO time. */
  readonly at: string;
  /** Marks one attempt, so that it counts once however often it arrives; null where it has no mark. */
  readonly request: string | null;
}

export type Reviewed =
  | { readonly outcome: 'done'; readonly step: Step }
  /** Another revision has been handed in meanwhile. */
  | { readonly outcome: 'changed'; readonly revision: number }
  /** There is nothing to be mended in what was given as reasons. */
  | { readonly outcome: 'unreasoned' }
  | Closed;

/** Gives a return back to be mended; what has to be, and where, is said question by question. */
export async function sendBack(
  store: Store,
  review: Review & { readonly reasons: readonly Reason[] },
): Promise<Reviewed> {
  return step(store, 'send_back', review, review.reasons);
}

export async function approve(store: Store, review: Review): Promise<Reviewed> {
  return step(store, 'approve', review, []);
}

/** Opens an approved return again; it counts as returned, and the reason stands for the whole of it. */
export async function reopen(store: Store, review: Review & { readonly reason: string }): Promise<Reviewed> {
  return step(store, 'reopen', review, [{ place: place(null), text: review.reason }]);
}

async function step(
  store: Store,
  action: Extract<StepAction, 'send_back' | 'approve' | 'reopen'>,
  { key, actor, revision, at, request }: Review,
  given: readonly Reason[],
): Promise<Reviewed> {
  requireRole(actor, action);
  const reasons = cleanReasons(given);
  requirePlaces(key, reasons);
  const mark = requestMark(request, { action, revision, reasons });
  return store.transaction(async (holdings) => {
    const held = await holdings.steps.hold(key);
    const before = await stepOfRequest(holdings, held, mark);
    if (before !== null) return { outcome: 'done', step: before };
    const closed = closedFor(held, action, at);
    if (closed !== null) return closed;
    const latest = held.lastStep?.revision ?? 0;
    if (latest !== revision) return { outcome: 'changed', revision: latest };
    if (action !== 'approve' && reasons.length === 0) return { outcome: 'unreasoned' };
    if (action !== 'approve') await openDraft(holdings, held, at);
    const taken = { action, actor, revision, at, reasons, request: mark };
    return { outcome: 'done', step: await transition(holdings, held, taken) };
  });
}

/** A return that was taken over or came before drafts has none; whoever mends it begins with what it says. */
async function openDraft(holdings: Holdings, held: HeldReturn, at: string): Promise<void> {
  if ((await holdings.drafts.find(held.key)) !== null) return;
  const latest = await holdings.returns.find(held.key);
  if (latest !== null) await replaceDraft(holdings, held, latest.document, null, at);
}

function requirePlaces({ edition, form }: ReturnKey, reasons: readonly Reason[]): void {
  const asked = formOf(edition, form);
  const stray = reasons.find(({ place }) => asked === null || !isPlaceOf(asked, place));
  if (stray !== undefined)
    throw new Problem('bad-request', `Veidlapā nav vietas „${placeKey(stray.place)}“.`);
}
