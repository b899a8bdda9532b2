// What the survey believes the book can print, held against the fonts, block by block of Unicode.
import { expect, it } from 'vitest';
import { isSymbol, unprintableIn } from '../../../../src/language/printed-characters.ts';
import { openDocument } from '../../../../src/report/pdf/open-document.ts';
import { openFaces, textFaceNames } from '../../../../src/report/pdf/text/faces.ts';
import { plain } from '../../../../src/report/pdf/text/span.ts';
import { inFaces } from '../../../../src/report/pdf/text/unsupported-characters.ts';
import { style } from '../../../../src/report/pdf/theme.ts';
import { sampleBook } from '../sample-book.ts';

const faces = openFaces(openDocument(sampleBook()));
const BOX = 0x2610;
const PLANES = [0, 1, 2, 3, 14];
/** Blocks of Unicode begin at multiples of 16 and most at multiples of 128. */
const BLOCK = 128;

/** How a character is set in a face: as code points with the names of the faces that set them. */
const setIn = (character: string, face: (typeof textFaceNames)[number]) =>
  inFaces(faces, { ...plain(character, style.body), face }).flatMap(({ span, text }) =>
    [...text].map((one) => ({ face: span.face, code: one.codePointAt(0) ?? 0 })),
  );

it.each(PLANES)(
  'no character is printed as a box unannounced, and none without a glyph: plane %d',
  (plane) => {
    const wrong: string[] = [];
    for (let block = plane * 0x10000; block < (plane + 1) * 0x10000; block += BLOCK) {
      for (let code = block; code < block + BLOCK; code += 1) {
        const character = String.fromCodePoint(code);
        if (code === BOX || !/\p{Assigned}/u.test(character) || /[\p{Cs}\p{Co}]/u.test(character)) continue;
        const isAnnounced = unprintableIn(character).length > 0;
        const isBoxed = textFaceNames.some((name) => {
          const set = setIn(character, name);
          if (set.some((one) => one.code !== 0x0a && !faces[one.face].has(one.code)))
            wrong.push(`no glyph ${code.toString(16)}`);
          return set.some((one) => one.code === BOX);
        });
        if (isBoxed !== isAnnounced)
          wrong.push(`${isBoxed ? 'unannounced' : 'announced'} ${code.toString(16)}`);
      }
    }
    expect(wrong).toEqual([]);
  },
);

it('private characters, as Word has for bullets of symbol fonts, are announced', () => {
  for (const character of ['\uF0B7', '\uF0A7', '\u{F0000}'])
    expect(unprintableIn(character)).toEqual([character]);
});

it('emoji are set in the face of symbols, within their word', () => {
  const [before, emoji, after] = inFaces(faces, plain('labi😀!', style.body));
  expect([before?.text, emoji?.text, after?.text]).toEqual(['labi', '😀', '!']);
  expect([before?.span.face, emoji?.span.face]).toEqual(['serif', 'symbols']);
  expect(isSymbol('a')).toBe(false);
});
