import { expect, it } from 'vitest';
import { charactersNotPrinted } from '../../../src/survey/rules/characters-not-printed.ts';
import { found, municipal, withAnswers } from './changed-fixture.ts';

const riga = municipal('LV0001000');
const described = (description: string) => withAnswers(riga, 'participants', { description });

it('asks about characters that no font of the report has, each once', () => {
  expect(found(charactersNotPrinted, described('Kursi 漢字 un 漢 ـــ'))).toEqual([
    'participants.description: 漢字ـ',
  ]);
  const [one] = charactersNotPrinted.find(described('漢'), { previous: null });
  expect(one?.message.lv).toBe('Drukātajā pārskatā rakstzīmes „漢“ (U+6F22) vietā būs tukšs lodziņš.');
});

it('asks about a character of a symbol font within a text, and not about a bullet at the start of its lines', () => {
  expect(found(charactersNotPrinted, described('\uF0B7 viens\n\uF0A7 divi'))).toEqual([]);
  expect(found(charactersNotPrinted, described('viens \uF0E0 divi'))).toEqual([
    'participants.description: \uF0E0',
  ]);
});

it('asks about nothing that is printed: emoji, Cyrillic, bullets, letters with marks, mathematical letters', () => {
  expect(
    found(charactersNotPrinted, described('😀 👩‍🎓 ✓ ● Курсы Ελληνικά 𝐁 ﬁ e\u0304 17\u202f079 ≥ „jā“')),
  ).toEqual([]);
});
