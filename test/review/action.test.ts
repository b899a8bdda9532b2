import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Action, actions, mayDo, possibleActions, statusAfter } from '../../src/review/action.ts';
import { roles } from '../../src/review/role.ts';
import { type Status, statuses } from '../../src/review/status.ts';

const anyActions = fc.array(fc.constantFrom(...actions), { maxLength: 30 });

/** What becomes of a return by a sequence of actions, those that are not possible left out. */
function course(sequence: readonly Action[]): { status: Status; taken: readonly Action[] } {
  const taken: Action[] = [];
  let status: Status = 'not_started';
  for (const action of sequence) {
    const after = statusAfter(status, action);
    if (after === null) continue;
    status = after;
    taken.push(action);
  }
  return { status, taken };
}

describe('the lifecycle of a return', () => {
  it('allows these actions in each status', () => {
    const table = Object.fromEntries(
      actions.map((action) => [
        action,
        Object.fromEntries(
          statuses.flatMap((from) => {
            const to = statusAfter(from, action);
            return to === null ? [] : [[from, to]];
          }),
        ),
      ]),
    );
    expect(table).toEqual({
      save: { not_started: 'draft', draft: 'draft', returned: 'returned' },
      submit: { not_started: 'submitted', draft: 'submitted', awaiting: 'submitted', returned: 'submitted' },
      withdraw: { submitted: 'draft' },
      send_back: { submitted: 'returned' },
      approve: { submitted: 'approved' },
      reopen: { approved: 'returned' },
      transcribe: { not_started: 'approved', approved: 'approved' },
    });
  });

  it('reaches approval only from a submitted or transcribed return', () => {
    fc.assert(
      fc.property(anyActions, (sequence) => {
        const { status, taken } = course(sequence);
        const last = taken.findLast((action) => action !== 'save');
        if (status === 'approved') expect(['approve', 'transcribe']).toContain(last);
        for (const [index, action] of taken.entries())
          if (action === 'approve') expect(taken[index - 1]).toBe('submit');
      }),
    );
  });

  it('allows no change of a return under review', () => {
    fc.assert(
      fc.property(anyActions, (sequence) => {
        const { status } = course(sequence);
        const isOpen = statusAfter(status, 'save') !== null;
        expect(isOpen).toBe(status !== 'submitted' && status !== 'approved');
        expect(statusAfter(status, 'submit') !== null).toBe(isOpen);
      }),
    );
  });

  it('has an action for some role in every status', () => {
    for (const status of statuses)
      expect(roles.flatMap((role) => possibleActions(status, role))).not.toEqual([]);
  });
});

describe('permissions by role', () => {
  it('are stated for every role', () => {
    const rights = Object.fromEntries(
      roles.map((role) => [role, actions.filter((action) => mayDo(role, action))]),
    );
    expect(rights).toEqual({
      coordinator: ['save', 'submit', 'withdraw'],
      region_officer: ['save', 'submit', 'withdraw'],
      analyst: ['send_back', 'approve', 'reopen'],
      administrator: [],
    });
    expect(actions.filter((action) => mayDo('system', action))).toEqual(['transcribe']);
  });

  it('include only actions possible in the status', () => {
    expect(possibleActions('submitted', 'analyst')).toEqual(['send_back', 'approve']);
    expect(possibleActions('submitted', 'coordinator')).toEqual(['withdraw']);
    expect(possibleActions('returned', 'coordinator')).toEqual(['save', 'submit']);
    expect(possibleActions('approved', 'analyst')).toEqual(['reopen']);
    expect(possibleActions('not_started', 'administrator')).toEqual([]);
  });
});
