// A return as its pages need it: whose it is, its status, its answers and the findings of the check.
import { z } from 'zod';
import { type Caller, mayReach, mayReachSection, reachesWholeReturn } from '../../people/reach.ts';
import { Problem } from '../../problem.ts';
import { type Due, dueOf, timeLeft } from '../../publishing/deadline.ts';
import type { ExplainedFinding } from '../../returns/check-return.ts';
import { conversationOf } from '../../returns/conversation.ts';
import { checkDraft } from '../../returns/draft.ts';
import { statusAfter } from '../../review/action.ts';
import { takesAnswers } from '../../review/collecting.ts';
import { openRemarks, type Thread } from '../../review/conversation.ts';
import type { Actor } from '../../review/role.ts';
import type { Status } from '../../review/status.ts';
import type { Parts } from '../../server/parts.ts';
import type { Step } from '../../store/steps.ts';
import { type Carried, withRunningProjects } from '../../survey/carried-projects.ts';
import { formOf } from '../../survey/editions.ts';
import type { Place } from '../../survey/finding.ts';
import type { FlatAnswer } from '../../survey/flat-answer.ts';
import { flatten } from '../../survey/flatten.ts';
import type { Form } from '../../survey/form.ts';
import { respondentName, returnAskedOf } from '../../survey/respondent.ts';
import type { ReturnKey } from '../../survey/revision.ts';
import { type LastYear, lastYear } from '../questions/last-year.ts';

/** The parameters of every address of a return: `/returns/:edition/:territory`. */
export const returnParams = z.object({
  edition: z.coerce.number().int().min(1000).max(9999),
  territory: z.string().max(20),
});

export type ReturnParams = z.output<typeof returnParams>;

export interface OpenReturn {
  readonly key: ReturnKey;
  /** With the sections that the caller may see; answers, findings and threads are those of these sections. */
  readonly form: Form;
  /** Whether the caller works on all sections. */
  readonly isWhole: boolean;
  /** Name of the municipality or region. */
  readonly name: string;
  readonly path: string;
  /** The link by which a section was opened without an account; null for people who signed in. */
  readonly shared: SharedLink | null;
  readonly status: Status;
  readonly lastStep: Step | null;
  /** Null where the edition has none. */
  readonly deadline: Due | null;
  /** Whether this caller may see the files that are attached to its questions. */
  readonly seesEvidence: boolean;
  /** Whether the edition takes no answers any more that this return still lacks. */
  readonly isEditionClosed: boolean;
  /** The later last day (ISO date) that the respondent was given; null where none was. */
  readonly extendedUntil: string | null;
  /** Whether this caller may fill it in now. */
  readonly isOpen: boolean;
  /** Version of the draft; 0 where nobody has begun. */
  readonly version: number;
  readonly savedAt: string | null;
  /** Of the draft, or of the last revision once the return is submitted. */
  readonly answers: readonly FlatAnswer[];
  readonly findings: readonly ExplainedFinding[];
  /** Sections that nobody has confirmed yet, before the first submission. */
  readonly unconfirmed: readonly string[];
  /** Sections of the draft that have been saved, those that were emptied again included. */
  readonly saved: readonly string[];
  readonly isReady: boolean;
  /** Everything that the ministry and the respondent have written to each other about it. */
  readonly threads: readonly Thread[];
  readonly lastYear: LastYear | null;
  /**
   * What stands in the form before anybody has filled it in: last year's answers that most likely hold, and the projects
   * of the register that run in the year.
   */
  readonly prefill: readonly FlatAnswer[];
  /** Titles of those projects that stand there from the register alone. */
  readonly fromRegister: readonly string[];
}

export interface SharedLink {
  /** Its address. */
  readonly at: string;
  /** When it ends, as ISO time. */
  readonly until: string;
}

/** The return that an address names. Throws `not-found` for one that the edition does not ask. */
export function returnKeyOf({ edition, territory }: ReturnParams): {
  key: ReturnKey;
  form: Form;
  name: string;
} {
  const key = returnAskedOf(edition, territory);
  const form = key === null ? null : formOf(edition, key.form);
  if (key === null || form === null) throw new Problem('not-found', '');
  return { key, form, name: respondentName(territory) };
}

export function returnPath({ edition, territory }: Pick<ReturnKey, 'edition' | 'territory'>): string {
  return `/returns/${edition}/${territory}`;
}

export async function openReturn(
  params: ReturnParams,
  caller: Pick<Caller, 'person' | 'token'>,
  parts: Pick<Parts, 'store' | 'clock'>,
  shared: SharedLink | null = null,
): Promise<OpenReturn> {
  const { store } = parts;
  const { key, form: wholeForm, name } = returnKeyOf(params);
  const isWhole = reachesWholeReturn(caller);
  const isSeen = (section: string | null) => (section === null ? isWhole : mayReachSection(caller, section));
  const form = { ...wholeForm, sections: sectionsOf(wholeForm, isSeen) };
  const { status, lastStep, collecting } = await store.steps.standing(key);
  const takes = takesAnswers(collecting, status, parts.clock());
  const { draft, findings, isReady, previous } = await checkDraft(store, key);
  const answers = isHandedIn(status)
    ? await submittedAnswers(store, key, draft?.answers ?? [])
    : (draft?.answers ?? []);
  const threads = await conversationOf(store, key, answers);
  const before = lastYear(previous, key.edition);
  const inSight = <T extends { readonly place: Place }>(all: readonly T[]) =>
    all.filter(({ place }) => isSeen(place.section));
  const carried = await carriedInto(before?.prefill ?? []);
  return {
    key,
    form,
    isWhole,
    name,
    path: returnPath(key),
    shared,
    status,
    lastStep,
    deadline:
      collecting.extendedUntil === null
        ? await dueOf(parts, key.edition)
        : { day: collecting.extendedUntil, left: timeLeft(collecting.extendedUntil, parts.clock()) },
    seesEvidence: mayReach(caller, key.territory, 'write'),
    isOpen: takes && isWithRespondent(status) && isRespondent(caller, key),
    isEditionClosed: !takes && isWithRespondent(status),
    extendedUntil: collecting.extendedUntil,
    version: draft?.version ?? 0,
    savedAt: draft?.savedAt ?? null,
    answers: inSight(answers),
    findings: inSight(findings),
    unconfirmed: status === 'draft' ? (draft?.unconfirmed ?? []) : [],
    saved: draft?.saved ?? [],
    isReady: isWhole && isReady && openRemarks(threads).length === 0,
    // The conversation with the ministry is for people with an account.
    threads: shared === null ? inSight(threads) : [],
    lastYear:
      before === null
        ? null
        : { ...before, prefill: inSight(carried.answers), answers: inSight(before.answers) },
    prefill: inSight(carried.answers),
    fromRegister: isSeen('projects') ? carried.fromRegister : [],
  };

  /** Reading the register takes time, and once somebody has saved the section it no longer matters. */
  async function carriedInto(prefill: readonly FlatAnswer[]): Promise<Carried> {
    const isAsked = wholeForm.sections.projects !== undefined && isWithRespondent(status);
    if (!isAsked || draft?.saved.includes('projects')) return { answers: prefill, fromRegister: [] };
    return withRunningProjects(prefill, key.territory, await store.projects.all(), key.edition);
  }
}

function sectionsOf({ sections }: Form, isSeen: (section: string) => boolean): Form['sections'] {
  return Object.fromEntries(Object.entries(sections).filter(([section]) => isSeen(section)));
}

async function submittedAnswers(
  { returns }: Parts['store'],
  key: ReturnKey,
  draft: readonly FlatAnswer[],
): Promise<readonly FlatAnswer[]> {
  const latest = await returns.find(key);
  return latest === null ? draft : flatten(latest.document).answers;
}

/** Whether what counts is a revision; a draft that waits for approval in the municipality is none yet. */
export function isHandedIn(status: Status): boolean {
  return status === 'submitted' || status === 'approved';
}

/** Whether the return can be filled in as it stands. */
export function isWithRespondent(status: Status): boolean {
  return statusAfter(status, 'save') !== null;
}

export function isRespondent(
  caller: Pick<Caller, 'person' | 'token'>,
  { territory }: Pick<ReturnKey, 'territory'>,
): boolean {
  const { role } = caller.person;
  return (role === 'coordinator' || role === 'region_officer') && mayReach(caller, territory, 'write');
}

export function actorOf({ person }: Pick<Caller, 'person'>): Actor {
  return { person: person.id, role: person.role };
}
