// Words as glyphs with kerning. Most words are letters that stand for themselves and are put together here; the
// font's own shaping, which is thorough and slow, is asked for those with ligatures and for other scripts.
import { type EmbeddedFont, embedCharacter, type PlacedGlyph, shapedBy } from '../pdfkit-internals.ts';
import type { Kerning } from './kerning.ts';

/** A shaped word: its advance at size 1 and its glyphs as the inside of a PDF `TJ` array. */
export interface Word {
  readonly advance: number;
  readonly glyphs: string;
}

/**
 * Letters, digits and marks that no face of the book replaces by others, but for an f that joins the next letter:
 * not ï, which the serif takes apart, no combining marks and no joiners.
 */
const plain = /^[\u0020-\u007e\u00a0-\u00ee\u00f0-\u017f\u202f–—‘’‚“”„…•]*$/;

/** Letters that an f may join. */
const joining = 'bfhijklt';

/** Where the letters end that begin with an f and may be joined; what the font makes of them depends on no others. */
const joinedEnd = (text: string, start: number): number => {
  let end = start + 1;
  while (end < text.length && joining.includes(text.charAt(end))) end += 1;
  return end;
};

/** Remembers what was found for a key. */
const remembering = <K, V>(find: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = find(key);
      known.set(key, value);
    }
    return value;
  };
};

/** Shapes the words of one face. */
export const shaper = (font: EmbeddedFont, kerning: Kerning): ((text: string) => Word) => {
  const character = remembering((code: number) => embedCharacter(font, code));
  const joined = remembering((letters: string) => shapedBy(font, letters));
  /** Of a pair of glyphs, given as one number: they are counted in 16 bits each. */
  const kern = remembering((pair: number) => Math.round(kerning(pair >>> 16, pair & 0xffff) * font.scale));

  const glyphsOf = (text: string): readonly PlacedGlyph[] => {
    if (!plain.test(text)) return shapedBy(font, text);
    const glyphs: PlacedGlyph[] = [];
    for (let at = 0; at < text.length; ) {
      const end = text[at] === 'f' ? joinedEnd(text, at) : at + 1;
      if (end === at + 1) glyphs.push(character(text.charCodeAt(at)));
      else glyphs.push(...joined(text.slice(at, end)));
      at = end;
    }
    return glyphs;
  };

  return (text) => {
    let inside = '<';
    let advance = 0;
    let last: PlacedGlyph | null = null;
    for (const glyph of glyphsOf(text)) {
      const space = last === null ? 0 : kern(last.id * 0x10000 + glyph.id);
      // What moves to the right on the page counts down in `TJ`.
      inside += space === 0 ? glyph.code : `>${-space}<${glyph.code}`;
      advance += glyph.advance + space;
      last = glyph;
    }
    return { advance: advance / 1000, glyphs: `${inside}>` };
  };
};
