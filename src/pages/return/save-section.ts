// Saving a section: what was typed on its page, and what was said of the queries that it raises.

import { randomUUID } from 'node:crypto';
import type { Caller } from '../../people/reach.ts';
import { checkDraft, explainQueries } from '../../returns/check-draft.ts';
import { saveDraft } from '../../returns/save-draft.ts';
import type { Parts } from '../../server/parts.ts';
import { EMPTY } from '../../survey/flat-answer.ts';
import type { Section } from '../../survey/form.ts';
import type { ReturnKey } from '../../survey/revision.ts';
import { explanationsPosted, hasExplanations } from './findings-at.ts';
import { actorOf } from './open-return.ts';
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
    older: olderIn(posted, definition),
    sections: [id],
    answers: postedAnswers(id, definition, posted, change),
    at: clock(),
    request: attemptIn(posted) ?? (isConfirmed(posted) ? null : randomUUID()),
  });
  if (saved.outcome !== 'saved' || !hasExplanations(posted)) return saved;
  const explanations = explanationsPosted((await checkDraft(store, key)).findings, posted);
  if (explanations.length > 0) await explainQueries(store, { key, actor, explanations, at: clock() });
  return saved;
}

/** The version of the draft that a page rests on. */
function versionIn({ version }: Posted): number {
  return versionOf(version) ?? 0;
}

/**
 * Questions of which a page still shows an older version: its script has saved, others had changed them, and what
 * the person sees is what stood there before.
 */
function olderIn(posted: Posted, { questions }: Section): ReadonlyMap<string, number> {
  const version = versionIn(posted);
  const named = [EMPTY, ...Object.keys(questions)].flatMap((question) => {
    const older = versionOf(posted[`version.${question}`]);
    return older === null || older >= version ? [] : [[question, older] as const];
  });
  return new Map(named);
}

/** The version that a page rests on where nothing can be said of single questions. */
export function oldestVersionIn(posted: Posted, section: Section): number {
  return Math.min(versionIn(posted), ...olderIn(posted, section).values());
}

function versionOf(posted: Posted[string] | undefined): number | null {
  const version = Number(posted ?? Number.NaN);
  return Number.isSafeInteger(version) && version >= 0 ? version : null;
}

/** Whether the button was pressed that says that the section is as it should be; others only save it. */
function isConfirmed({ do: button = 'next' }: Posted): boolean {
  return button === 'next';
}

/** A script marks each attempt to save, so that one whose answer was lost can be made again. */
function attemptIn({ attempt }: Posted): string | null {
  return typeof attempt === 'string' && /^[\w-]{8,64}$/.test(attempt) ? attempt : null;
}
