// Saving a draft: cheap, because on the last day everybody does it at once. It holds the one return for a
// moment and writes no audit entry; every version of every section stays in the draft itself, with who and when.
import type { Actor } from '../review/role.ts';
import type { DraftSave, DraftSaved } from '../store/drafts/save-draft.ts';
import type { Store } from '../store/open-store.ts';
import type { ReturnKey } from '../survey/revision.ts';
import { type Closed, closedFor, requireRole } from './take-step.ts';

export interface DraftToSave extends Omit<DraftSave, 'person'> {
  readonly key: ReturnKey;
  readonly actor: Actor;
}

/**
 * Saves what a person typed on top of the version they had before them. Questions that others have changed
 * meanwhile stay as those left them; a question that both changed is a conflict and nothing is saved.
 */
export async function saveDraft(store: Store, save: DraftToSave): Promise<DraftSaved | Closed> {
  const { key, actor, ...rest } = save;
  requireRole(actor, 'save');
  return store.transaction(async ({ steps, drafts }) => {
    const held = await steps.hold(key);
    return closedFor(held, 'save') ?? drafts.save(held, { ...rest, person: actor.person });
  });
}
