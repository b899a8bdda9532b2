// Drafts: saving what was typed, checking it, and explaining its queries. Saving is cheap, because on the last day
// everybody does it at once: it holds the one return for a moment and writes no audit entry; every version of every
// section stays in the draft itself, with who and when.
import type { Actor } from '../review/role.ts';
import type { Draft } from '../store/drafts/drafts.ts';
import type { DraftSave, DraftSaved } from '../store/drafts/save-draft.ts';
import type { Holdings, Store } from '../store/open-store.ts';
import type { HeldReturn } from '../store/steps.ts';
import { formOf, type Return } from '../survey/editions.ts';
import { farTooLong } from '../survey/far-too-long.ts';
import type { Finding } from '../survey/finding.ts';
import { flatten } from '../survey/flatten.ts';
import type { Explanation, ReturnKey } from '../survey/revision.ts';
import { type CheckedReturn, checkReturn, explanationsFor } from './check-return.ts';
import { type Closed, closedFor, requireRole } from './transition.ts';

export interface DraftToSave extends Omit<DraftSave, 'person'> {
  readonly key: ReturnKey;
  readonly actor: Actor;
}

/** Nothing was saved: these texts are far longer than anything that a draft keeps. */
export interface TooLong {
  readonly outcome: 'too_long';
  readonly findings: readonly [Finding, ...Finding[]];
}

/**
 * Saves what a person typed on top of the version they had before them. Questions that others have changed
 * meanwhile stay as those left them; a question that both changed is a conflict and nothing is saved.
 */
export async function saveDraft(store: Store, save: DraftToSave): Promise<DraftSaved | Closed | TooLong> {
  const { key, actor, ...rest } = save;
  requireRole(actor, 'save');
  const form = formOf(key.edition, key.form);
  const [first, ...others] = form === null ? [] : farTooLong(form, save.answers);
  if (first !== undefined) return { outcome: 'too_long', findings: [first, ...others] };
  return store.transaction(async ({ steps, drafts }) => {
    const held = await steps.hold(key);
    return closedFor(held, 'save', save.at) ?? drafts.save(held, { ...rest, person: actor.person });
  });
}

/** Replaces the whole draft by the answers of a revision, whatever it said before. */
export async function replaceDraft(
  { drafts }: Holdings,
  held: HeldReturn,
  document: Return,
  person: string | null,
  at: string,
): Promise<void> {
  const base = (await drafts.find(held.key))?.version ?? 0;
  const { answers } = flatten(document);
  await drafts.save(held, { base, sections: null, answers, person, at, request: null });
}

export interface CheckedDraft extends CheckedReturn {
  readonly draft: Draft | null;
}

/** Checks a draft as it stands, as handing it in would. */
export async function checkDraft(
  holdings: Pick<Holdings, 'drafts' | 'returns'>,
  key: ReturnKey,
): Promise<CheckedDraft> {
  const draft = await holdings.drafts.find(key);
  return { draft, ...(await checkReturn(holdings, key, { ...key, answers: draft?.answers ?? [] })) };
}

export interface DraftExplanations {
  readonly key: ReturnKey;
  readonly actor: Actor;
  readonly explanations: readonly Explanation[];
  /** ISO time. */
  readonly at: string;
}

/** Keeps what a person says of queries before the return is handed in; what answers no query is left out. */
export async function explainQueries(
  store: Store,
  { key, actor, explanations, at }: DraftExplanations,
): Promise<{ readonly outcome: 'saved' } | Closed> {
  requireRole(actor, 'save');
  return store.transaction(async (holdings) => {
    const held = await holdings.steps.hold(key);
    const closed = closedFor(held, 'save', at);
    if (closed !== null) return closed;
    const { findings } = await checkDraft(holdings, key);
    await holdings.returns.explain(key, explanationsFor(findings, explanations), at);
    return { outcome: 'saved' };
  });
}
