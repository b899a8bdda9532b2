import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Posted,
  postedAnswers,
  postedFrom,
  readRowChange,
} from '../../../src/pages/questions/fields.ts';
import { check } from '../../../src/survey/check.ts';
import { municipal2025 } from '../../../src/survey/editions/2025.ts';
import { place, placeKey } from '../../../src/survey/finding.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { arbitraryReturn } from '../../survey/arbitrary-return.ts';
import { formName, forms } from '../../survey/every-question.ts';

const { participants, planning } = municipal2025.sections;

const valuesOf = (fields: Posted, button = '') =>
  Object.fromEntries(
    postedAnswers('participants', participants, fields, readRowChange(button)).map((one) => [
      placeKey(one.place),
      one.value,
    ]),
  );

const twoRows = {
  'activities.1.label': 'Kursi',
  'activities.2.label': 'Lekcijas',
  'activities.2.events': '3',
};

describe('the fields of a section', () => {
  it.each(forms.map((form) => [formName(form), form] as const))(
    'give back whatever a %s return may hold',
    (_, form) => {
      fc.assert(
        fc.property(arbitraryReturn(form), fc.constantFrom('lv', 'en'), (ret, language) => {
          const { answers, ...key } = flatten(ret);
          const sent = Object.entries(form.sections).flatMap(([id, section]) => {
            const own = answers.filter((answer) => answer.place.section === id);
            return postedAnswers(id, section, postedFrom(section, own, language));
          });
          const checked = check({ ...key, answers: sent }, { rules: [] });
          expect(checked.findings).toEqual([]);
          expect(checked.return).toEqual(ret);
        }),
        { numRuns: 25 },
      );
    },
  );

  it('keep what is wrong just as it was typed', () => {
    expect(valuesOf({ total: 'simts', counted: 'maybe' })).toEqual({
      'participants.counted': 'maybe',
      'participants.total': 'simts',
    });
  });

  it('of a period that is no year are kept apart', () => {
    const fields = { 'documents.1.period.from': 'sen', 'documents.1.period.to': '2030' };
    expect(postedAnswers('planning', planning, fields)).toContainEqual({
      place: place('planning', 'documents', 1, 'period'),
      value: { from: 'sen', to: '2030' },
    });
  });

  it('of blank rows count for nothing, and the rows after them move up', () => {
    const fields = {
      'activities.1.label': ' ',
      'activities.7.label': 'Kursi',
      'activities.30.label': 'Lekcijas',
    };
    expect(valuesOf(fields)).toEqual({
      'participants.activities[1].label': 'Kursi',
      'participants.activities[2].label': 'Lekcijas',
    });
  });

  it('of a row that is removed are gone', () => {
    expect(valuesOf(twoRows, 'remove.activities.1')).toEqual({
      'participants.activities[1].label': 'Lekcijas',
      'participants.activities[1].events': '3',
    });
  });

  it.each(['up.activities.2', 'down.activities.1'])('move with their row: %s', (button) => {
    expect(valuesOf(twoRows, button)).toEqual({
      'participants.activities[1].label': 'Lekcijas',
      'participants.activities[1].events': '3',
      'participants.activities[2].label': 'Kursi',
    });
  });

  it.each([
    'up.activities.1',
    'down.activities.2',
    'remove.activities.9',
    'add.activities',
    'up.nothing.1',
    'next',
  ])('stay where a button moves nothing: %s', (button) => {
    expect(valuesOf(twoRows, button)).toEqual(valuesOf(twoRows));
  });

  it('with names that no question has are let go', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (fields) => {
        const known = postedAnswers('participants', participants, fields).map(({ place: at }) => at.question);
        for (const question of known)
          expect(['empty', ...Object.keys(participants.questions)]).toContain(question);
      }),
    );
  });
});
