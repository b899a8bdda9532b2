import { describe, expect, it } from 'vitest';
import { partCountedAsWhole as rule } from '../../../src/survey/rules/part-counted-as-whole.ts';
import { findings, found, municipal, regional, withAnswers } from './changed-fixture.ts';

const riga = municipal('LV0001000');

describe('a total of the counted activities alone', () => {
  it('is asked about where other activities have no number', () => {
    const ret = withAnswers(riga, 'participants', { certainty: 'exact' });
    expect(found(rule, ret)).toEqual(['participants.certainty: 9249: 6/8']);
    expect(findings(rule, ret)[0]?.message.lv).toBe(
      'Kopskaits 9249 ir tikai to aktivitāšu summa, kurām skaits ir norādīts; bez skaita ir 2 no 8.',
    );
    expect(found(rule, withAnswers(riga, 'participants', { certainty: null }))).toHaveLength(1);
  });

  it('is in order as „vismaz“, and where it is above the sum', () => {
    expect(found(rule, riga)).toEqual([]);
    expect(found(rule, withAnswers(riga, 'participants', { certainty: 'exact', total: 9600 }))).toEqual([]);
  });

  it('is no matter where all or no activities have a number, or nothing is counted', () => {
    expect(found(rule, municipal('LV0037000'))).toEqual([]);
    const none = { certainty: 'exact', activities: [] } as const;
    expect(found(rule, withAnswers(riga, 'participants', none))).toEqual([]);
    expect(found(rule, regional('ZEMGALE'))).toEqual([]);
  });
});
