import { expect, it } from 'vitest';
import { judgedCountCalledExact as rule } from '../../../src/survey/rules/judged-count-called-exact.ts';
import { answers2026, returnOf2026, type Sections2026, withSections2026 } from '../return-of-2026.ts';
import { found, municipal } from './changed-fixture.ts';

const tukums = returnOf2026('LV0052000');

function counting(answers: Partial<Sections2026['participants']>) {
  return withSections2026(tukums, {
    participants: { ...answers2026(tukums, 'participants'), counted: 'yes', total: 1500, ...answers },
  });
}

it('asks about a number that is called exact although nobody counted', () => {
  expect(found(rule, counting({ certainty: 'exact', count_source: 'judgement' }))).toEqual([
    'participants.certainty: 1500',
  ]);
});

it.each([
  ['it is an estimate', { certainty: 'estimate', count_source: 'judgement' }],
  ['it was counted', { certainty: 'exact', count_source: 'registration' }],
  ['nothing is said of its source', { certainty: 'exact', count_source: null }],
  ['there is no number', { certainty: 'exact', count_source: 'judgement', total: null }],
] as const)('asks nothing where %s', (_, answers) => {
  expect(found(rule, counting(answers))).toEqual([]);
  expect(found(rule, municipal('LV0052000'))).toEqual([]);
});
