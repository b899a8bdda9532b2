import { describe, expect, it } from 'vitest';
import { checks } from '../../../src/report/pdf-check/check-pdf.ts';
import { type ConditionId, conditions, notChecked } from '../../../src/report/pdf-check/conditions.ts';

const all = [...conditions.keys()];
const checked: readonly ConditionId[] = checks.flatMap((check) => check.conditions);
const unchecked = notChecked.flatMap((group) => group.conditions);

describe('the failure conditions of the Matterhorn Protocol', () => {
  it('stand in the order of the protocol, without gaps within a checkpoint', () => {
    for (const [index, id] of all.entries()) {
      const [checkpoint = 0, number = 0] = id.split('-').map(Number);
      const [lastCheckpoint = 0, lastNumber = 0] = (all[index - 1] ?? '00-000').split('-').map(Number);
      const follows = checkpoint === lastCheckpoint ? number === lastNumber + 1 : number === 1;
      expect([id, follows && checkpoint - lastCheckpoint <= 1]).toEqual([id, true]);
    }
    expect(all.length).toBe(137);
    expect(all.at(-1)).toBe('31-030');
  });

  it('are each covered by one check, or by a reason why there is none', () => {
    expect([...checked, ...unchecked].sort()).toEqual([...all].sort());
  });

  it('are checked where software can decide them, except one that readers refuse', () => {
    expect(unchecked.filter((id) => conditions.get(id) === 'machine')).toEqual(['26-001']);
    expect(checked.filter((id) => conditions.get(id) !== 'machine')).toEqual([]);
  });
});
