import { describe, expect, it } from 'vitest';
import { totalDiffersFromActivities as rule } from '../../../src/survey/rules/total-differs-from-activities.ts';
import {
  answered,
  findings,
  found,
  municipal,
  regional,
  withAnswers,
  withSection,
} from './changed-fixture.ts';

const ludza = municipal('LV0037000');
const activities = answered(ludza, 'participants').activities;

describe('a total beside the sum of its activities', () => {
  it('is asked about when it is larger than the sum of activities that all have a number', () => {
    const ret = withAnswers(ludza, 'participants', { total: 1842 });
    expect(found(rule, ret)).toEqual(['participants.total: 1842 ≠ 832']);
    expect(findings(rule, ret)[0]?.message.lv).toBe(
      'Dalībnieku kopskaits ir 1\u202f842, bet aktivitātēs norādītie skaitļi kopā dod 832.',
    );
  });

  it('is asked about when it is smaller than the sum, even if some activities have no number', () => {
    const [first, ...rest] = activities;
    if (first === undefined) throw new Error('no activity');
    const partly = withAnswers(ludza, 'participants', {
      total: 700,
      activities: [{ ...first, participants: null }, ...rest],
    });
    expect(found(rule, partly)).toEqual(['participants.total: 700 ≠ 739']);
  });

  it('may be larger than the sum where some activities have no number', () => {
    const uncounted = activities.map((activity, index) =>
      index === 0 ? { ...activity, participants: null } : activity,
    );
    expect(found(rule, withAnswers(ludza, 'participants', { activities: uncounted }))).toEqual([]);
  });

  it('is not asked about when it agrees', () => {
    expect(found(rule, ludza)).toEqual([]);
  });

  it('is not asked about without activities, without a total, or where the section is empty', () => {
    expect(found(rule, withAnswers(ludza, 'participants', { activities: [] }))).toEqual([]);
    expect(found(rule, withAnswers(ludza, 'participants', { total: null }))).toEqual([]);
    expect(found(rule, withSection(ludza, 'participants', { empty: 'not_available' }))).toEqual([]);
    expect(found(rule, regional('RIGA'))).toEqual([]);
  });

  it('counts a zero as a number and not as a silence', () => {
    const none = activities.map((activity) => ({ ...activity, participants: 0 }));
    expect(found(rule, withAnswers(ludza, 'participants', { activities: none }))).toEqual([
      'participants.total: 832 ≠ 0',
    ]);
  });
});
