import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../../src/report/pdf/open-document.ts';
import { openFaces } from '../../../../src/report/pdf/text/faces.ts';
import { shaper } from '../../../../src/report/pdf/text/shape.ts';
import { sampleBook } from '../sample-book.ts';

const faces = Object.values(openFaces(openDocument(sampleBook())));

/** Letters that kern much, ligatures, figures, marks, a combining caron and the dot of Catalan. */
const letters = [...'AVTWLYaāeēiīkķlļnņgģsšzžfjt0129.,:;-–/()„“·l\u030c'];
const words = fc.array(fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 30,
});

describe('Shaping words', () => {
  it.each(faces)('gives in $name what the font says of each word, whatever came before', ({ font }) => {
    const learned = shaper(font);
    fc.assert(
      fc.property(words, (list) => {
        for (const word of list) expect(learned(word)).toEqual(shaper(font)(word));
      }),
      { numRuns: 40 },
    );
  });

  it.each(faces)('kerns in $name', ({ font }) => {
    const shape = shaper(font);
    const apart = shape('A').advance + shape('V').advance;
    expect(shape('AV').advance).toBeLessThan(apart);
    expect(shape('AV').glyphs).toMatch(/^<[0-9a-f]{4}>\d+<[0-9a-f]{4}>$/);
  });

  it.each(faces)('asks the font of $name only for words with something new in them', ({ font }) => {
    const asked: string[] = [];
    const encode = (text: string) => {
      asked.push(text);
      return font.encode(text);
    };
    const shape = shaper(Object.create(font, { encode: { value: encode } }));
    for (const word of ['salasa', 'las', 'asala', 'alas', 'sala', 'kalas']) shape(word);
    expect(asked).toEqual(['salasa', 'kalas']);
  });
});
