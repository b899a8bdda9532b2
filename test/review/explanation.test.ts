import { expect, it } from 'vitest';
import { isExplanation } from '../../src/review/explanation.ts';

it.each([
  'x',
  'Pareizi.',
  'Tā ir.',
  'a b c',
  '. . . . . . . . . .',
  'Pārbaudītspārbaudīts',
  '   a   b   c   ',
])('is not an explanation: %s', (text) => expect(isExplanation(text)).toBe(false));

it.each(['Daļa piedalījās divreiz.', '11 cilvēki ārpus pasākumiem', 'Tā ir, pārbaudīts.'])(
  'is an explanation: %s',
  (text) => expect(isExplanation(text)).toBe(true),
);
