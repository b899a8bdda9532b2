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
      'Dalībnieku kopskaits ir 1842, bet aktivitātēs norādīto skaitļu summa ir 832.',
    );
  });

  it('may be smaller than the sum, since people come to several activities', () => {
    expect(found(rule, withAnswers(ludza, 'participants', { total: 700 }))).toEqual([]);
    expect(found(rule, withAnswers(ludza, 'participants', { total: 1, certainty: 'exact' }))).toEqual([]);
  });

  it('is asked about when it is zero although activities had participants', () => {
    const [first, ...rest] = activities;
    if (first === undefined) throw new Error('no activity');
    expect(found(rule, withAnswers(ludza, 'participants', { total: 0 }))).toEqual([
      'participants.total: 0 ≠ 832',
    ]);
    const partly = { total: 0, activities: [{ ...first, participants: null }, ...rest] };
    expect(found(rule, withAnswers(ludza, 'participants', partly))).toEqual(['participants.total: 0 ≠ 739']);
  });

  it('may be above the sum by a tenth where it or an activity is an estimate', () => {
    const exact = activities.map((activity) => ({ ...activity, certainty: 'exact' as const }));
    const total = (total: number, certainty: 'exact' | 'estimate') =>
      found(rule, withAnswers(ludza, 'participants', { total, certainty, activities: exact }));
    expect(total(833, 'exact')).toEqual(['participants.total: 833 ≠ 832']);
    expect(total(915, 'estimate')).toEqual([]);
    expect(total(916, 'estimate')).toEqual(['participants.total: 916 ≠ 832']);
    const [first, ...rest] = exact;
    if (first === undefined) throw new Error('no activity');
    const estimated = { total: 915, activities: [{ ...first, certainty: 'estimate' as const }, ...rest] };
    expect(found(rule, withAnswers(ludza, 'participants', { ...estimated, certainty: 'exact' }))).toEqual([]);
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
