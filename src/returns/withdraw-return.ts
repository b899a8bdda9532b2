// A respondent takes a return back to mend it, until an analyst has begun to review it.
import type { Actor } from '../review/role.ts';
import type { Store } from '../store/open-store.ts';
import type { Step } from '../store/steps.ts';
import type { ReturnKey } from '../survey/revision.ts';
import { type Closed, closedFor, requestMark, requireRole, stepOfRequest, transition } from './transition.ts';

export interface Withdrawal {
  readonly key: ReturnKey;
  readonly actor: Actor;
  /** ISO time. */
  readonly at: string;
  /** Marks one attempt, so that it counts once however often it arrives; null where it has no mark. */
  readonly request: string | null;
}

export type Withdrawn =
  | { readonly outcome: 'done'; readonly step: Step }
  /** An analyst has opened this revision for review. */
  | { readonly outcome: 'begun' }
  | Closed;

export async function withdraw(store: Store, { key, actor, at, request }: Withdrawal): Promise<Withdrawn> {
  requireRole(actor, 'withdraw');
  const mark = requestMark(request, { action: 'withdraw' });
  return store.transaction(async (holdings) => {
    const held = await holdings.steps.hold(key);
    const before = await stepOfRequest(holdings, held, mark);
    if (before !== null) return { outcome: 'done', step: before };
    const closed = closedFor(held, 'withdraw', at);
    if (closed !== null) return closed;
    const revision = held.lastStep?.revision ?? 0;
    if (await holdings.steps.isReviewBegun(key, revision)) return { outcome: 'begun' };
    const taken = { action: 'withdraw', actor, revision, at, request: mark } as const;
    return { outcome: 'done', step: await transition(holdings, held, taken) };
  });
}

/**
 * Notes that an analyst has opened a submitted revision for review, once. The return is held, so that it is either
 * withdrawn before or not at all.
 */
export async function beginReview(
  store: Store,
  { key, person, at }: { readonly key: ReturnKey; readonly person: string; readonly at: string },
): Promise<void> {
  await store.transaction(async ({ steps }) => {
    const held = await steps.hold(key);
    if (held.status === 'submitted' && held.lastStep !== null)
      await steps.beginReview(held, held.lastStep.revision, person, at);
  });
}
