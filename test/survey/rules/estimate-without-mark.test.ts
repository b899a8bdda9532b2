import { describe, expect, it } from 'vitest';
import { estimateWithoutMark as rule } from '../../../src/survey/rules/estimate-without-mark.ts';
import { answered, findings, found, municipal, withAnswers } from './changed-fixture.ts';

const limbazi = municipal('LV0035000');
const activityLines = [
  'participants.activities.2.certainty: 100: līdz 100',
  'participants.activities.3.certainty: 100: vidēji 100',
  'participants.activities.5.certainty: 400: vidēji 400',
  'participants.activities.6.certainty: 20: līdz 20',
];

describe('words of estimate beside a number of participants', () => {
  it('are asked about at the activities of Limbažu novads, but not at its total, which is marked', () => {
    expect(found(rule, limbazi)).toEqual(activityLines);
  });

  it('are asked about at the total of Limbažu novads once its mark is missing', () => {
    const ret = withAnswers(limbazi, 'participants', { certainty: null });
    expect(found(rule, ret)).toEqual(['participants.certainty: 700: skaitļu ir aptuveni', ...activityLines]);
  });

  it('are in order beside „vismaz“', () => {
    const ret = withAnswers(limbazi, 'participants', { certainty: 'at_least', activities: [] });
    expect(found(rule, ret)).toEqual([]);
  });

  it('are asked about in Gulbenes and Bauskas novads once the mark of the total is missing', () => {
    for (const [territory, total] of [
      ['LV0029000', 500],
      ['LV0025000', 400],
    ] as const) {
      const ret = withAnswers(municipal(territory), 'participants', { certainty: 'exact' });
      expect(found(rule, ret)).toEqual([`participants.certainty: ${total}: skaits ir aptuvens`]);
      expect(found(rule, municipal(territory))).toEqual([]);
    }
  });

  it('are asked about where the print said „ap 400“', () => {
    const ret = withAnswers(municipal('LV0025000'), 'participants', {
      certainty: null,
      description: 'Pasākumos iesaistīti ap 400 iedzīvotāju.',
    });
    expect(found(rule, ret)).toEqual(['participants.certainty: 400: ap 400']);
    expect(findings(rule, ret)[0]?.message.lv).toBe(
      'Dalībnieku skaits (400) nav atzīmēts kā aplēse, bet tekstā rakstīts „ap 400“.',
    );
  });

  it('are not asked about at an activity that is marked or has no number', () => {
    const marked = answered(limbazi, 'participants').activities.map((activity, index) =>
      index === 1 ? { ...activity, participants: null } : { ...activity, certainty: 'estimate' as const },
    );
    expect(found(rule, withAnswers(limbazi, 'participants', { activities: marked }))).toEqual([]);
  });

  it('are not asked about where the section has no number', () => {
    const ret = withAnswers(municipal('LV0034000'), 'participants', { description: 'Ap 400 iedzīvotāju.' });
    expect(found(rule, ret)).toEqual([]);
  });
});
