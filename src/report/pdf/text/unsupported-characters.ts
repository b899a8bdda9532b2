// Characters that a face has no glyph for: replaced by what a reader understands, and listed before a book goes to print.
import type { Book } from '../../block.ts';
import { openDocument } from '../open-document.ts';
import { type Face, type FaceName, openFaces } from './faces.ts';

/** Supported by every face: Latin with Latvian, and the punctuation of the texts. */
const common = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f–—‘’‚“”„…•]*$/u;

/** Joiners, selectors and marks of direction: they have no shape of their own. */
const invisible = /\p{Cf}|\p{Variation_Selector}/gu;

const replacements: Readonly<Record<string, string>> = {
  '\u2011': '-',
  '\u2010': '-',
  '\u2212': '–',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u0085': '\n',
};

/** For a character that no face has and that has no base letter. */
const unknown = '\u2610';

const isSupported = (text: string, face: Face): boolean =>
  [...text].every((character) => face.has(character.codePointAt(0) ?? 0));

const replaceCharacter = (character: string, face: Face): string => {
  if (character === '\n' || isSupported(character, face)) return character;
  const replacement = replacements[character] ?? character.normalize('NFKD').replace(/\p{M}/gu, '');
  return replacement !== '' && (replacement === '\n' || isSupported(replacement, face))
    ? replacement
    : unknown;
};

/** The text in composed form (NFC), without tabs and control characters, unsupported characters replaced. */
export const replaceUnsupported = (text: string, face: Face): string => {
  if (common.test(text)) return text;
  const composed = text
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(invisible, '')
    .replace(/[\t\v\f]/gu, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for to be taken out
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/gu, '');
  return [...composed].map((character) => replaceCharacter(character, face)).join('');
};

export interface MissingGlyph {
  readonly character: string;
  /** „U+1F600“ */
  readonly codePoint: string;
  readonly faces: readonly FaceName[];
}

/** Every character without a glyph, in the order of its first use, with the faces that lack it. */
export const missingGlyphs = (book: Book): readonly MissingGlyph[] => {
  const faces = Object.values(openFaces(openDocument(book)));
  const characters = new Set(JSON.stringify(book).replace(invisible, ''));
  return [...characters].flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    const lacking = faces.filter((face) => !face.has(code)).map((face) => face.name);
    if (lacking.length === 0) return [];
    const codePoint = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return [{ character, codePoint, faces: lacking }];
  });
};
