// A return as its pages need it: whose it is, its status, its answers and the findings of the check.
import { z } from 'zod';
import { type Caller, mayReach } from '../../people/reach.ts';
import { Problem } from '../../problem.ts';
import { type Due, dueOf } from '../../publishing/deadline.ts';
import type { ExplainedFinding } from '../../returns/check-return.ts';
import { conversationOf } from '../../returns/conversation.ts';
import { checkDraft } from '../../returns/draft.ts';
import { statusAfter } from '../../review/action.ts';
import { openRemarks, type Thread } from '../../review/conversation.ts';
import type { Actor } from '../../review/role.ts';
import type { Status } from '../../review/status.ts';
import type { Parts } from '../../server/parts.ts';
import type { Step } from '../../store/steps.ts';
import { formOf } from '../../survey/editions.ts';
import type { FlatAnswer } from '../../survey/flat-answer.ts';
import { flatten } from '../../survey/flatten.ts';
import type { Form } from '../../survey/form.ts';
import { respondentName, returnAskedOf } from '../../survey/respondent.ts';
import type { ReturnKey } from '../../survey/revision.ts';
import { type LastYear, lastYear } from './last-year.ts';

/** The parameters of every address of a return: `/returns/:edition/:territory`. */
export const returnParams = z.object({
  edition: z.coerce.number().int().min(1000).max(9999),
  territory: z.string().max(20),
});

export type ReturnParams = z.output<typeof returnParams>;

export interface OpenReturn {
  readonly key: ReturnKey;
  readonly form: Form;
  /** Name of the municipality or region. */
  readonly name: string;
  readonly path: string;
  readonly status: Status;
  readonly lastStep: Step | null;
  /** Null where the edition has none. */
  readonly deadline: Due | null;
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
  readonly isReady: boolean;
  /** Everything that the ministry and the respondent have written to each other about it. */
  readonly threads: readonly Thread[];
  readonly lastYear: LastYear | null;
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
  caller: Caller,
  parts: Pick<Parts, 'store' | 'clock'>,
): Promise<OpenReturn> {
  const { store } = parts;
  const { key, form, name } = returnKeyOf(params);
  const { status, lastStep } = await store.steps.standing(key);
  const { draft, findings, isReady, previous } = await checkDraft(store, key);
  const answers = isWithRespondent(status)
    ? (draft?.answers ?? [])
    : await submittedAnswers(store, key, draft?.answers ?? []);
  const threads = await conversationOf(store, key, answers);
  return {
    key,
    form,
    name,
    path: returnPath(key),
    status,
    lastStep,
    deadline: await dueOf(parts, key.edition),
    isOpen: isWithRespondent(status) && isRespondent(caller, key),
    version: draft?.version ?? 0,
    savedAt: draft?.savedAt ?? null,
    answers,
    findings,
    unconfirmed: status === 'draft' ? (draft?.unconfirmed ?? []) : [],
    isReady: isReady && openRemarks(threads).length === 0,
    threads,
    lastYear: lastYear(previous, key.edition),
  };
}

async function submittedAnswers(
  { returns }: Parts['store'],
  key: ReturnKey,
  draft: readonly FlatAnswer[],
): Promise<readonly FlatAnswer[]> {
  const latest = await returns.find(key);
  return latest === null ? draft : flatten(latest.document).answers;
}

/** Whether the return can be filled in as it stands. */
export function isWithRespondent(status: Status): boolean {
  return statusAfter(status, 'save') !== null;
}

export function isRespondent(caller: Caller, { territory }: Pick<ReturnKey, 'territory'>): boolean {
  const { role } = caller.person;
  return (role === 'coordinator' || role === 'region_officer') && mayReach(caller, territory, 'write');
}

export function actorOf({ person }: Caller): Actor {
  return { person: person.id, role: person.role };
}
