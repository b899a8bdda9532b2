// Saving a section: what was typed on its page, and what was said of the queries that it raises.
import { checkDraft, explainQueries } from '../../collect/check-draft.ts';
import { saveDraft } from '../../collect/save-draft.ts';
import type { Section } from '../../survey/form.ts';
import type { ReturnKey } from '../../survey/revision.ts';
import type { Caller } from '../access.ts';
import type { Parts } from '../door.ts';
import { actorOf } from '../returns/open-return.ts';
import { explanationsPosted, hasExplanations } from './findings-at.ts';
import { type Posted, postedAnswers } from './posted-answers.ts';
import type { RowChange } from './row-change.ts';

export interface NamedSection {
  readonly id: string;
  readonly definition: Section;
}

/** Saves what was typed, and what was said of queries that the answers still raise. */
export async function saveSection(
  key: ReturnKey,
  caller: Caller,
  { id, definition }: NamedSection,
  posted: Posted,
  change: RowChange | null,
  { store, clock }: Parts,
) {
  const actor = actorOf(caller);
  const saved = await saveDraft(store, {
    key,
    actor,
    base: versionIn(posted),
    sections: [id],
    answers: postedAnswers(id, definition, posted, change),
    at: clock(),
    request: attemptIn(posted),
  });
  if (saved.outcome !== 'saved' || !hasExplanations(posted)) return saved;
  const explanations = explanationsPosted((await checkDraft(store, key)).findings, posted);
  if (explanations.length > 0) await explainQueries(store, { key, actor, explanations, at: clock() });
  return saved;
}

/** The version of the draft that a page was made from. */
export function versionIn(posted: Posted): number {
  const version = Number(posted.version);
  return Number.isSafeInteger(version) && version >= 0 ? version : 0;
}

/** A script marks each attempt to save, so that one whose answer was lost can be made again. */
function attemptIn({ attempt }: Posted): string | null {
  return typeof attempt === 'string' && /^[\w-]{8,64}$/.test(attempt) ? attempt : null;
}
