// What can be done to a return, as data: pages show what is possible, commands refuse what is not.

import { label } from '../language/label.ts';
import { type CodeList, codesOf } from '../survey/code-list.ts';
import type { Actor } from './role.ts';
import type { Status } from './status.ts';

/** `transcribe` takes over a return of a year that was collected before this system. */
export const actions = [
  'save',
  'submit',
  'withdraw',
  'send_back',
  'approve',
  'reopen',
  'transcribe',
] as const;
export type Action = (typeof actions)[number];

/** What leaves a step in the history of a return; saving a draft does not. */
export type StepAction = Exclude<Action, 'save'>;

interface Move {
  /** The status that the action leads to, by the status in which it is possible. */
  readonly leads: { readonly [from in Status]?: Status };
  readonly by: readonly Actor['role'][];
  /** Whether those who do it have to say why. */
  readonly needsReason: boolean;
}

const respondents = ['coordinator', 'region_officer'] as const;

export const moves: { readonly [action in Action]: Move } = {
  save: {
    leads: { not_started: 'draft', draft: 'draft', returned: 'returned' },
    by: respondents,
    needsReason: false,
  },
  submit: {
    leads: { not_started: 'submitted', draft: 'submitted', awaiting: 'submitted', returned: 'submitted' },
    by: respondents,
    needsReason: false,
  },
  withdraw: { leads: { submitted: 'draft' }, by: respondents, needsReason: false },
  send_back: { leads: { submitted: 'returned' }, by: ['analyst'], needsReason: true },
  approve: { leads: { submitted: 'approved' }, by: ['analyst'], needsReason: false },
  reopen: { leads: { approved: 'returned' }, by: ['analyst'], needsReason: true },
  transcribe: {
    leads: { not_started: 'approved', approved: 'approved' },
    by: ['system'],
    needsReason: false,
  },
};

export const actionLabels: CodeList<Action> = {
  save: label('Saglabāt', 'Save'),
  submit: label('Iesniegt', 'Submit'),
  withdraw: label('Atsaukt iesniegumu', 'Withdraw'),
  send_back: label('Atdot labošanai', 'Return for changes'),
  approve: label('Apstiprināt', 'Approve'),
  reopen: label('Atvērt no jauna', 'Reopen'),
  transcribe: label('Pārņemt', 'Take over'),
};

/** What each step is called once it is done, for the history of a return. */
export const stepLabels: CodeList<StepAction> = {
  submit: label('Iesniegts', 'Submitted'),
  withdraw: label('Atsaukts', 'Withdrawn'),
  send_back: label('Atdots labošanai', 'Returned for changes'),
  approve: label('Apstiprināts', 'Approved'),
  reopen: label('Atvērts no jauna', 'Reopened'),
  transcribe: label('Pārņemts no publicētā pārskata', 'Taken over from the published report'),
};

/** The status after an action, or null where the action is not possible. */
export function statusAfter(status: Status, action: Action): Status | null {
  return moves[action].leads[status] ?? null;
}

export function mayDo(role: Actor['role'], action: Action): boolean {
  return moves[action].by.includes(role);
}

/** What a role can do to a return as it stands; whose return it is, others decide. */
export function possibleActions(status: Status, role: Actor['role']): readonly Action[] {
  return codesOf(actionLabels).filter(
    (action) => mayDo(role, action) && statusAfter(status, action) !== null,
  );
}
