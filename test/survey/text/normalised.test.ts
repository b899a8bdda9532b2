import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey, normalised, numberKey } from '../../../src/survey/text/normalised.ts';

describe('names as they compare', () => {
  it.each([
    ['Biedrība „Baltā māja”', 'Baltā māja'],
    ['NVA (filiāle)', 'nva'],
    ['SIA „BUTS“', '"Buts"'],
    ['Liepājas rajona partnerība u. c.', 'Liepājas  rajona partnerība'],
  ])('are one: %s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Mācību centrs „BUTS”', 'Mācību centrs „Plus”'],
    ['Skola', 'Škola'],
    ['Kultūras centrs', 'Kultūras centri'],
  ])('are two: %s and %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it('are never empty unless the name has no letter or digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(nameKey(name) === '').toBe(normalised(name) === '');
      }),
    );
  });

  it('stay as they are when normalised again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalised(normalised(text))).toBe(normalised(text));
      }),
    );
  });
});

describe('project numbers as they compare', () => {
  it('do not depend on spaces, dots, letter case or „Nr.“', () => {
    expect(numberKey('Nr. 2.3.2.1.i 0/1/23/i/CFLA/001')).toBe(numberKey('2.3.2.1.i.0/1/23/I/CFLA/001'));
    expect(numberKey('4.1.2.2/1/24/I/012')).not.toBe(numberKey('4.1.2.2/1/24/I/021'));
  });
});
