import { expect, it } from 'vitest';
import { type CountMethod, evidenceGrade, evidenceGrades } from '../../src/survey/count-method.ts';

const best: CountMethod = {
  certainty: 'exact',
  count_source: 'registration',
  persons_counted: 'once',
  institutions_counted: 'all',
  time_counted: 'whole_year',
};

it('is complete where participants are registered once, everywhere and all year', () => {
  expect(evidenceGrade(best)).toBe('complete');
  expect(evidenceGrade({ ...best, institutions_counted: 'municipal', certainty: null })).toBe('complete');
});

it.each([
  ['a person may count twice', { persons_counted: 'once_each_activity' }],
  ['nobody says how often', { persons_counted: null }],
  ['institutions are missing', { institutions_counted: 'some' }],
  ['it is not of the whole year', { time_counted: 'school_year' }],
  ['the total is a lower bound', { certainty: 'at_least' }],
  ['the total is an estimate', { certainty: 'estimate' }],
  ['organisers report it', { count_source: 'organisers' }],
] as const)('is partial where %s', (_, answer) => {
  expect(evidenceGrade({ ...best, ...answer })).toBe('partial');
});

it('is rough without records, and undescribed without a source', () => {
  expect(evidenceGrade({ ...best, count_source: 'head_count' })).toBe('rough');
  expect(evidenceGrade({ ...best, count_source: 'judgement' })).toBe('rough');
  expect(evidenceGrade({ ...best, count_source: null })).toBe('undescribed');
  expect(Object.keys(evidenceGrades)).toEqual(['complete', 'partial', 'rough', 'undescribed']);
});
