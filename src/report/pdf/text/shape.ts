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
 * Letters, digits and marks that no face of the book replaces by others: not an f that joins the next letter,
 * not ï, which the serif takes apart, no combining marks and no joiners.
 */
const plain = /^(?:[\u0020-eg-\u007e\u00a0-\u00ee\u00f0-\u017f\u202f–—‘’‚“”„…•]|f(?![bfhijklt]))*$/u;

/** Shapes the words of one face. */
export const shaper = (font: EmbeddedFont, kerning: Kerning): ((text: string) => Word) => {
  const characters = new Map<string, PlacedGlyph>();
  const character = (text: string): PlacedGlyph => {
    const known = characters.get(text);
    if (known) return known;
    const glyph = embedCharacter(font, text.charCodeAt(0));
    characters.set(text, glyph);
    return glyph;
  };

  return (text) => {
    const glyphs = plain.test(text) ? Array.from(text, character) : shapedBy(font, text);
    let inside = '<';
    let advance = 0;
    for (const [index, glyph] of glyphs.entries()) {
      const next = glyphs[index + 1];
      const kern = next ? Math.round(kerning(glyph.id, next.id) * font.scale) : 0;
      // What moves to the right on the page counts down in `TJ`.
      inside += kern === 0 ? glyph.code : `${glyph.code}>${-kern}<`;
      advance += glyph.advance + kern;
    }
    return { advance: advance / 1000, glyphs: `${inside}>` };
  };
};
