// One transition of a return from status to status: who may make it, where it leads, what is recorded and who is told.

import { Problem } from '../problem.ts';
import { mayDo, type StepAction, statusAfter } from '../review/action.ts';
import { takesAnswers } from '../review/collecting.ts';
import type { Reason } from '../review/reason.ts';
import type { Actor } from '../review/role.ts';
import type { Status } from '../review/status.ts';
import type { MessageKind } from '../store/collecting-tables.ts';
import { sha256 } from '../store/digest.ts';
import type { Holdings } from '../store/open-store.ts';
import type { Certifier, HeldReturn, RequestMark, Step } from '../store/steps.ts';
import { canonicalJson } from '../survey/canonical.ts';

export interface Transition {
  readonly action: StepAction;
  readonly actor: Actor;
  readonly revision: number;
  /** ISO time. */
  readonly at: string;
  readonly reasons?: readonly Reason[];
  readonly request: RequestMark | null;
  readonly certifiedBy?: Certifier | null;
  /** What the audit trail keeps of the action besides status and revision. */
  readonly details?: object;
}

/** The return stands where the action is not possible: somebody has been quicker, or the page is an old one. */
export interface Closed {
  readonly outcome: 'closed';
  readonly status: Status;
  /** Who did what last. */
  readonly lastStep: Step | null;
  /** Whether it is the edition that takes no answers any more. */
  readonly isEditionClosed: boolean;
}

export function requireRole({ role }: Actor, action: Parameters<typeof mayDo>[1]): void {
  if (!mayDo(role, action)) throw new Problem('forbidden', `Darbība: ${action}, loma: ${role}.`);
}

/** Null where the action is possible at an ISO time. */
export function closedFor(
  { status, lastStep, collecting }: HeldReturn,
  action: Transition['action'] | 'save',
  at: string,
): Closed | null {
  const isEditionClosed = byRespondents.includes(action) && !takesAnswers(collecting, status, at);
  return isEditionClosed || statusAfter(status, action) === null
    ? { outcome: 'closed', status, lastStep, isEditionClosed }
    : null;
}

/** What respondents do, who have until the edition is closed. */
const byRespondents: readonly (Transition['action'] | 'save')[] = ['save', 'submit', 'withdraw'];

/** Makes a transition that is possible: the step, the messages about it and its audit entry, in this order. */
export async function transition(holdings: Holdings, held: HeldReturn, taken: Transition): Promise<Step> {
  const { action, actor, revision, at, reasons = [], request, certifiedBy = null, details = {} } = taken;
  const status = statusAfter(held.status, action);
  if (status === null) throw new Error(`${action} is not possible for a return that is ${held.status}`);
  const { person } = actor;
  const step = await holdings.steps.add(held, {
    ...{ action, status, revision, person, at, reasons, request, certifiedBy },
  });
  const kind = notified[action];
  if (kind !== undefined) await notify(holdings, held, kind, step);
  await holdings.audit.append({
    at,
    person,
    action: `return.${action}`,
    subject: `return:${held.returnId}`,
    before: { status: held.status, revision: held.lastStep?.revision ?? null },
    after: {
      status,
      revision,
      ...(reasons.length > 0 ? { reasons } : {}),
      ...(certifiedBy === null ? {} : { certifiedBy }),
      ...details,
    },
  });
  return step;
}

/** The transitions that the people behind a return get a letter about. */
const notified: { readonly [action in StepAction]?: MessageKind } = {
  submit: 'receipt',
  send_back: 'returned',
  reopen: 'returned',
  approve: 'approved',
};

async function notify(
  { messages }: Holdings,
  { key, returnId }: HeldReturn,
  kind: MessageKind,
  { no, at: queuedAt }: Step,
): Promise<void> {
  for (const person of await messages.recipients(key)) {
    const dedupe = `${kind}:${returnId}:${no}:${person}`;
    await messages.queue({ person, kind, edition: key.edition, returnId, dedupe, queuedAt });
  }
}

/** The mark of a request and what it asks for; a request without a mark counts each time it arrives. */
export function requestMark(request: string | null, asked: unknown): RequestMark | null {
  if (request === null) return null;
  return { key: request, sha256: sha256(canonicalJson(JSON.parse(JSON.stringify(asked)))) };
}

/** The step that the same request has made before, or null. One mark for two different things is refused. */
export async function stepOfRequest(
  { steps }: Holdings,
  held: HeldReturn,
  mark: RequestMark | null,
): Promise<Step | null> {
  const before = mark === null ? null : await steps.byRequest(held, mark.key);
  if (before !== null && before.sha256 !== mark?.sha256)
    throw new Problem('request-reused', `Pieprasījums: ${mark?.key}.`);
  return before?.step ?? null;
}
