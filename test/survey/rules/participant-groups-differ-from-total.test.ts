import { describe, expect, it } from 'vitest';
import {
  participantGroupsDifferFromTotal,
  participantGroupsExceedTotal,
} from '../../../src/survey/rules/participant-groups.ts';
import { answers2026, returnOf2026, type Sections2026, withSections2026 } from '../return-of-2026.ts';
import { findings, found, municipal } from './changed-fixture.ts';

const tukums = returnOf2026('LV0052000');

function counting(answers: Partial<Sections2026['participants']>) {
  return withSections2026(tukums, {
    participants: { ...answers2026(tukums, 'participants'), counted: 'yes', total: 100, ...answers },
  });
}

describe('participants by sex and by age', () => {
  it.each([
    ['nothing is given', {}],
    ['both groupings add up', { women: 60, men: 40, age_18_24: 10, age_65_over: 90 }],
    ['the rest is not known', { women: 60, sex_not_known: 40 }],
  ])('raise nothing where %s', (_, parts) => {
    expect(found(participantGroupsDifferFromTotal, counting(parts))).toEqual([]);
    expect(found(participantGroupsExceedTotal, counting(parts))).toEqual([]);
  });

  it('are asked about where they add up to less than the total, each grouping by itself', () => {
    const ret = counting({ men: 99, age_35_54: 0 });
    expect(found(participantGroupsDifferFromTotal, ret)).toEqual([
      'participants.men: 99 < 100',
      'participants.age_35_54: 0 < 100',
    ]);
    expect(found(participantGroupsExceedTotal, ret)).toEqual([]);
    expect(findings(participantGroupsDifferFromTotal, ret)[0]?.message.lv).toBe(
      'Dalībnieki pēc dzimuma kopā ir 99, bet kopskaits ir 100.',
    );
  });

  it('may not exceed the total', () => {
    const ret = counting({ women: 60, men: 41, age_18_24: 100 });
    expect(found(participantGroupsExceedTotal, ret)).toEqual(['participants.women: 101 > 100']);
    expect(found(participantGroupsDifferFromTotal, ret)).toEqual([]);
  });

  it('need a count of participants', () => {
    const notCounted = counting({ counted: 'no', total: null, women: 3 });
    expect(found(participantGroupsExceedTotal, notCounted)).toEqual(['participants.women: 3']);
    // Said by the rule that demands the total.
    expect(found(participantGroupsExceedTotal, counting({ total: null, women: 3 }))).toEqual([]);
  });

  it('were not asked in 2025', () => {
    expect(found(participantGroupsDifferFromTotal, municipal('LV0052000'))).toEqual([]);
  });
});
