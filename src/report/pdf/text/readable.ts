// What a face cannot show is shown by something that a reader understands, and never as an empty box by accident.
import type { Face } from './faces.ts';

/** Every face has these: Latin with Latvian, and the punctuation of the texts. */
const common = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f–—‘’‚“”„…•]*$/u;

/** Joiners, selectors and marks of direction: they have no shape of their own. */
export const invisible = /\p{Cf}|\p{Variation_Selector}/gu;

const standIns: Readonly<Record<string, string>> = {
  '\u2011': '-',
  '\u2010': '-',
  '\u2212': '–',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u0085': '\n',
};

/** Stands for a character that no face has and that cannot be taken apart. */
const unknown = '\u2610';

const covered = (text: string, face: Face): boolean =>
  [...text].every((character) => face.has(character.codePointAt(0) ?? 0));

const readableCharacter = (character: string, face: Face): string => {
  if (character === '\n' || covered(character, face)) return character;
  const standIn = standIns[character] ?? character.normalize('NFKD').replace(/\p{M}/gu, '');
  return standIn !== '' && (standIn === '\n' || covered(standIn, face)) ? standIn : unknown;
};

/** Composed, without tabs and control characters, and with stand-ins where the face lacks a glyph. */
export const readable = (text: string, face: Face): string => {
  if (common.test(text)) return text;
  const composed = text
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(invisible, '')
    .replace(/[\t\v\f]/gu, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for to be taken out
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/gu, '');
  return [...composed].map((character) => readableCharacter(character, face)).join('');
};
