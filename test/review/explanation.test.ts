import { expect, it } from 'vitest';
import { explanationFault } from '../../src/review/explanation.ts';

it.each([
  'x',
  'Pareizi.',
  'Tā ir.',
  'a b c',
  '. . . . . . . . . .',
  'Pārbaudītspārbaudīts',
  '   a   b   c   ',
])('is not an explanation: %s', (text) => expect(explanationFault(text)).not.toBeNull());

it.each(['Daļa piedalījās divreiz.', '11 cilvēki ārpus pasākumiem', 'Tā ir, pārbaudīts.'])(
  'is an explanation: %s',
  (text) => expect(explanationFault(text)).toBeNull(),
);

it('names the character of an explanation that cannot be printed', () => {
  expect(explanationFault('Kursus vadīja viesis 漢字 no Ķīnas.')?.lv).toContain(
    'rakstzīmi „漢“ izdrukāt nevar',
  );
  expect(explanationFault('Kursi bija jautri 😀 un noderīgi.')).toBeNull();
});
