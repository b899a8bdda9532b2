// Words as glyphs with kerning. Asking the font costs more than all else that is done with a word, so the font
// is asked only for words with something new in them: letters and kerns are learned from what it answers, and
// every word of known letters and known pairs is put together from these.
import type { EmbeddedFont } from '../pdfkit-internals.ts';

/** A shaped word: its advance at size 1 and its glyphs as the inside of a PDF `TJ` array. */
export interface Word {
  readonly advance: number;
  readonly glyphs: string;
}

/** Hexadecimal code and advance in thousandths of the size. */
interface Glyph {
  readonly code: string;
  readonly advance: number;
}

/**
 * Characters of which neither shape nor kern depends on more than the neighbour: no combining marks, no
 * joiners, and not the middle dot, which moves between two l of Catalan.
 */
const independent = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u00b6\u00b8-\u017f–—‘’‚“”„…•]*$/u;

/** Puts glyphs together; a kern in thousandths follows its glyph, and in `TJ` moves to the left. */
const wordOf = (glyphs: readonly Glyph[], kernAfter: (index: number) => number): Word => {
  let text = '<';
  let advance = 0;
  for (const [index, glyph] of glyphs.entries()) {
    const kern = kernAfter(index);
    text += kern === 0 ? glyph.code : `${glyph.code}>${-kern}<`;
    advance += glyph.advance + kern;
  }
  return { advance: advance / 1000, glyphs: `${text}>` };
};

/** Shapes the words of one face. What it gives never depends on the words before. */
export const shaper = (font: EmbeddedFont): ((text: string) => Word) => {
  const letters = new Map<string, Glyph>();
  const kerns = new Map<string, number>();

  const learn = (text: string, glyphs: readonly Glyph[], kern: readonly number[]) => {
    // Where letters have become a ligature, nothing says which kern belongs to which pair.
    if (glyphs.length !== text.length) return;
    for (const [index, glyph] of glyphs.entries()) {
      letters.set(text.charAt(index), glyph);
      if (index > 0) kerns.set(text.slice(index - 1, index + 1), kern[index - 1] ?? 0);
    }
  };

  const ask = (text: string): Word => {
    const [codes, positions] = font.encode(text);
    const glyphs = positions.map(({ advanceWidth }, index) => ({
      code: codes[index] ?? '',
      advance: advanceWidth,
    }));
    const kern = positions.map(({ xAdvance, advanceWidth }) => Math.round(xAdvance - advanceWidth));
    if (independent.test(text)) learn(text, glyphs, kern);
    return wordOf(glyphs, (index) => kern[index] ?? 0);
  };

  const recall = (text: string): Word | null => {
    const glyphs: Glyph[] = [];
    const kern: number[] = [];
    for (let index = 0; index < text.length; index++) {
      const glyph = letters.get(text.charAt(index));
      if (!glyph) return null;
      glyphs.push(glyph);
      if (index === 0) continue;
      const before = kerns.get(text.slice(index - 1, index + 1));
      if (before === undefined) return null;
      kern.push(before);
    }
    return wordOf(glyphs, (index) => kern[index] ?? 0);
  };

  return (text) => recall(text) ?? ask(text);
};
