import { describe, expect, it } from 'vitest';
import { otherUnitThanPersons as rule } from '../../../src/survey/rules/other-unit-than-persons.ts';
import { answered, findings, found, municipal, withAnswers } from './changed-fixture.ts';

const dobele = municipal('LV0028000');

function withActivity(label: string, participants: number | null) {
  const [first] = answered(dobele, 'participants').activities;
  if (first === undefined) throw new Error('no activity');
  return withAnswers(dobele, 'participants', { activities: [{ ...first, label, participants }] });
}

describe('something else than people counted as participants', () => {
  it('is found in Dobeles novads once the 16 811 person-hours stand as participants', () => {
    const ret = withAnswers(dobele, 'participants', { total: 16_811 });
    expect(found(rule, ret)).toEqual(['participants.total: 16811 cilvēkstundas']);
    expect(findings(rule, ret)[0]?.message.lv).toBe(
      '16\u202f811 norādīts kā dalībnieku skaits, bet tekstā pie tā ir vārds „cilvēkstundas“.',
    );
  });

  it('is not found where the person-hours stand beside the people', () => {
    expect(found(rule, dobele)).toEqual([]);
  });

  it('is found in Smiltenes novads, where 111 are certificates', () => {
    expect(found(rule, municipal('LV0049000'))).toEqual([
      'participants.activities.1.participants: 111 apliecības',
    ]);
  });

  it.each(['Izsniegtie sertifikāti', 'Kursu apjoms cilvēkstundās', 'Kursi (780 apliecības)'])(
    'is found in the label of an activity: %s',
    (label) => {
      expect(found(rule, withActivity(label, 780))).toHaveLength(1);
    },
  );

  it.each([
    'Kursi, kuru beigās izsniedz apliecības',
    'Dalībnieki, kuri saņēma sertifikātus',
    'Kursi ar apliecību',
    'Apliecības izsniegtas 780 dalībniekiem',
    'Cilvēki, kam izsniegtas apliecības',
    'Kursi (232 apliecības)',
    'Sertificētu speciālistu lekcijas',
  ])('is not found where people are counted all the same: %s', (label) => {
    expect(found(rule, withActivity(label, 780))).toEqual([]);
  });

  it('is not found where nothing is counted', () => {
    expect(found(rule, withActivity('Izsniegtie sertifikāti', null))).toEqual([]);
  });
});
