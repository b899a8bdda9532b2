import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenQuotes, writtenParts } from '../../src/language/written-text.ts';

describe('Quotation marks in print', () => {
  it.each([
    ['"viens"', '„viens“'],
    ['„viens”, „divi"', '„viens“, „divi“'],
    ['“viens” un «divi»', '„viens“ un „divi“'],
    ['projekts „SIA “Skola” rīko” te', 'projekts „SIA „Skola“ rīko“ te'],
    ['("viens")', '(„viens“)'],
    ['"Erasmus 2025" un 24" ekrāns', '„Erasmus 2025“ un 24" ekrāns'],
    ['nepabeigts „citāts', 'nepabeigts „citāts'],
  ])('%s → %s', (written, printed) => {
    expect(evenQuotes(written)).toBe(printed);
    expect(evenQuotes(printed)).toBe(printed);
  });

  it('are all that changes', () => {
    const bare = (text: string) => text.replaceAll(/[„“”‟"«»]/gu, '"');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '„', '“', '”', '"', '«', '»', '1', '.') }),
        (text) => {
          expect(bare(evenQuotes(text))).toBe(bare(text));
        },
      ),
    );
  });
});

describe('Lines that people wrote', () => {
  it('of years, amounts and dates are no list', () => {
    for (const text of [
      '2025. gadā\n2026. gadā',
      '1. jūnijā\n3. jūlijā',
      '– Sveiki!',
      '5 – 7\n8 – 9',
      '-5\n-6',
    ])
      expect(writtenParts(text).every(({ kind }) => kind === 'paragraph')).toBe(true);
  });

  it('that are numbered go on from their first number', () => {
    expect(writtenParts('3) c\n4) d')).toEqual([{ kind: 'list', firstNumber: 3, items: ['c', 'd'] }]);
  });
});
