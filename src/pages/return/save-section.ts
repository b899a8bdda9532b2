// Saving what the form of a section says, whichever page sent it: its answers, what its button asks for, and the
// version of the draft that it was made from.
import { randomUUID } from 'node:crypto';
import { Problem } from '../../problem.ts';
import { checkDraft, explainQueries, saveDraft } from '../../returns/draft.ts';
import type { Actor } from '../../review/role.ts';
import type { Parts } from '../../server/parts.ts';
import { EMPTY } from '../../survey/flat-answer.ts';
import type { Form, Section } from '../../survey/form.ts';
import type { ReturnKey } from '../../survey/revision.ts';
import {
  clearedFields,
  RESTORE,
  readClearing,
  withoutAnswers,
  withRestored,
} from '../questions/clear-answers.ts';
import { type Posted, postedAnswers, type RowChange, readRowChange } from '../questions/fields.ts';
import { withChoices } from './conflict.ts';
import { explanationsPosted, hasExplanations } from './findings.ts';

export interface NamedSection {
  readonly id: string;
  readonly definition: Section;
}

export function sectionOf({ sections }: Form, id: string): NamedSection {
  const definition = Object.hasOwn(sections, id) ? sections[id] : undefined;
  if (definition === undefined) throw new Problem('not-found', '');
  return { id, definition };
}

/** What the form of a section says, and what was asked for by its button. */
export interface Press {
  /** `next`, `leave`, `reply`, or what is done to rows and answers. */
  readonly button: string;
  /** The form, with choices made in a conflict and with what it restores. */
  readonly posted: Posted;
  readonly change: RowChange | null;
  /** The questions that are cleared; null where none are. */
  readonly clearing: readonly string[] | null;
}

export function pressIn({ definition }: NamedSection, sent: Posted): Press {
  const button = String(sent.do ?? 'next');
  const chosen = withChoices(definition, sent);
  return {
    button,
    posted: button === RESTORE ? withRestored(chosen, definition) : chosen,
    change: readRowChange(button),
    clearing: readClearing(button, definition),
  };
}

/** What the page that follows says of answers that were cleared or restored; null where none were. */
export function clearedBy({ button, posted, clearing }: Press) {
  if (clearing !== null) return { notice: 'cleared', cleared: clearedFields(posted, clearing) } as const;
  return button === RESTORE ? ({ notice: 'restored', cleared: {} } as const) : null;
}

export async function savePress(
  key: ReturnKey,
  actor: Actor,
  section: NamedSection,
  { posted, change, clearing }: Press,
  parts: Parts,
) {
  if (clearing === null) return saveChosen(key, actor, section, posted, change, parts);
  // What is cleared is saved before, so that the draft has it whatever becomes of the page that can restore it.
  const attempt = randomUUID();
  const saved = await saveSection(key, actor, section, { ...posted, attempt }, null, parts);
  if (saved.outcome !== 'saved') return saved;
  const cleared = { ...withoutAnswers(posted, clearing), follows: attempt };
  return saveSection(key, actor, section, cleared, null, parts);
}

/**
 * A choice between two answers is saved under the id of the attempt that it settles before it is saved as the press of
 * a button: whatever becomes of the page, what the browser keeps of that attempt is then known to be settled.
 */
async function saveChosen(
  key: ReturnKey,
  actor: Actor,
  section: NamedSection,
  posted: Posted,
  change: RowChange | null,
  parts: Parts,
) {
  const settled = attemptIn(posted.settles);
  if (settled === null) return saveSection(key, actor, section, posted, change, parts);
  const saved = await saveSection(key, actor, section, { ...posted, attempt: settled }, null, parts);
  if (saved.outcome !== 'saved') return saved;
  return saveSection(key, actor, section, { ...posted, follows: settled, settles: '' }, change, parts);
}

/** Saves the answers, and the explanations of those queries that the answers still raise. */
export async function saveSection(
  key: ReturnKey,
  actor: Actor,
  { id, definition }: NamedSection,
  posted: Posted,
  change: RowChange | null,
  { store, clock }: Parts,
) {
  const saved = await saveDraft(store, {
    key,
    actor,
    base: versionIn(posted),
    older: olderIn(posted, definition),
    sections: [id],
    answers: postedAnswers(id, definition, posted, change),
    at: clock(),
    request: attemptIn(posted.attempt) ?? (isConfirmed(posted) ? null : randomUUID()),
    settles: attemptIn(posted.settles) !== null,
    follows: [posted.follows ?? []].flat().filter(isAttempt).slice(-MOST_ATTEMPTS),
  });
  if (saved.outcome !== 'saved' || !hasExplanations(posted)) return saved;
  const { findings } = await checkDraft(store, key);
  const here = findings.filter(({ place }) => place.section === id);
  const explanations = explanationsPosted(here, posted);
  if (explanations.length > 0) await explainQueries(store, { key, actor, explanations, at: clock() });
  return saved;
}

/** How many attempts without an answer a page names. */
const MOST_ATTEMPTS = 20;

/** The version of the draft that a page was made from. */
function versionIn({ version }: Posted): number {
  return versionOf(version) ?? 0;
}

/**
 * Questions of which the page still shows an older version: autosaving merged a change of somebody else to them, which
 * the page has not shown.
 */
function olderIn(posted: Posted, { questions }: Section): ReadonlyMap<string, number> {
  const version = versionIn(posted);
  const named = [EMPTY, ...Object.keys(questions)].flatMap((question) => {
    const older = versionOf(posted[`version.${question}`]);
    return older === null || older >= version ? [] : [[question, older] as const];
  });
  return new Map(named);
}

/** The oldest version of which the page shows anything. */
export function oldestVersionIn(posted: Posted, section: Section): number {
  return Math.min(versionIn(posted), ...olderIn(posted, section).values());
}

function versionOf(posted: Posted[string] | undefined): number | null {
  const version = Number(posted ?? Number.NaN);
  return Number.isSafeInteger(version) && version >= 0 ? version : null;
}

/** Whether the button was pressed that confirms the section; the others only save it. */
export function isConfirmed({ do: button = 'next' }: Posted): boolean {
  return button === 'next';
}

/** The id that the page's script gives to each attempt, so that one whose answer was lost can be repeated. */
export function attemptIn(attempt: Posted[string] | undefined): string | null {
  return typeof attempt === 'string' && isAttempt(attempt) ? attempt : null;
}

function isAttempt(id: string): boolean {
  return /^[\w-]{8,64}$/.test(id);
}
