import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../../src/report/pdf/open-document.ts';
import { type Face, openFaces, textFaceNames } from '../../../../src/report/pdf/text/faces.ts';
import { sampleBook } from '../sample-book.ts';

const opened = openFaces(openDocument(sampleBook()));
const faces = textFaceNames.map((name) => opened[name]);

const latvian = 'aābcčdeēfgģhiījkķlļmnņoprsštuūvzž';
const all = [
  ...latvian,
  ...latvian.toUpperCase(),
  ...'wqyxWQYX0123456789.,:;-–—/()[]„“”‘’"\'!?&%+=@#_…•§°éöüïß\u00a0\u202f',
];

/** The same by the font's own shaping, with everything that it does by itself. */
function byFont({ font }: Face, text: string) {
  const [codes, positions] = font.encode(text, {});
  const kerns = positions.map(({ xAdvance, advanceWidth }) => Math.round(xAdvance - advanceWidth));
  const inside = codes.map((code, index) => (kerns[index] ? `${code}>${-kerns[index]}<` : code)).join('');
  const advance = positions.reduce(
    (sum, { advanceWidth }, index) => sum + advanceWidth + (kerns[index] ?? 0),
    0,
  );
  return { advance: advance / 1000, glyphs: `<${inside}>` };
}

describe('the shape of words', () => {
  it.each(faces)('is in $name what the font gives for every pair of characters', (face) => {
    for (const left of all) {
      const word = all.map((right) => left + right).join('');
      expect(face.word(word)).toEqual(byFont(face, word));
    }
  });

  it.each(faces)('is in $name what the font gives for words with ligatures', (face) => {
    const word = fc.string({ unit: fc.constantFrom(...'fffitljbaAVTo'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, (text) => {
        expect(face.word(text)).toEqual(byFont(face, text));
      }),
      { numRuns: 60 },
    );
  });

  it.each(faces)('is kerned in $name', ({ word }) => {
    expect(word('AV').advance).toBeLessThan(word('A').advance + word('V').advance);
    expect(word('AV').glyphs).toMatch(/^<[0-9a-f]{4}>\d+<[0-9a-f]{4}>$/);
  });
});
