// Characters that a face has no glyph for: replaced by what a reader understands, and listed before a book goes to print.
import {
  INVISIBLE,
  isSymbol,
  preparedForPrint,
  replacementFor,
  symbolsApart,
} from '../../../language/printed-characters.ts';
import type { Book } from '../../block.ts';
import { openDocument } from '../open-document.ts';
import { type Face, type FaceName, type Faces, openFaces, textFaceNames } from './faces.ts';
import type { Span } from './span.ts';

/** Supported by every face: Latin with Latvian, and the punctuation of the texts. */
const common =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u012b\u012e-\u0131\u0134-\u0165\u0168-\u017f–—‘’‚“”„…•]*$/u;

/** For a character that no face has and that has no base letter. */
const unknown = '\u2610';

const isSupported = (text: string, face: Face): boolean =>
  [...text].every((character) => face.has(character.codePointAt(0) ?? 0));

const replaceCharacter = (character: string, face: Face): string => {
  if (character === '\n' || isSupported(character, face) || isSymbol(character)) return character;
  const replacement = replacementFor(character);
  return replacement !== '' && (replacement === '\n' || isSupported(replacement, face))
    ? replacement
    : unknown;
};

/** The text as `preparedForPrint` has it, with the characters replaced that neither this face nor that of symbols has. */
export const replaceUnsupported = (text: string, face: Face): string => {
  if (common.test(text)) return text;
  return [...preparedForPrint(text)].map((character) => replaceCharacter(character, face)).join('');
};

/** A span with its characters replaced, parted where symbols that its face lacks are set in the face of symbols. */
export const inFaces = (
  faces: Faces,
  span: Span,
): readonly { readonly span: Span; readonly text: string }[] => {
  const face = faces[span.face];
  const text = replaceUnsupported(span.text, face);
  if (isSupported(text.replaceAll('\n', ''), face)) return [{ span, text }];
  return symbolsApart(text).flatMap((run, index) => {
    if (run === '') return [];
    const isOther = index % 2 === 1 && !isSupported(run, face);
    return [{ span: isOther ? { ...span, face: 'symbols' as const } : span, text: run }];
  });
};

export interface MissingGlyph {
  readonly character: string;
  /** „U+1F600“ */
  readonly codePoint: string;
  readonly faces: readonly FaceName[];
}

/** Every character without a glyph, in the order of its first use, with the faces that lack it. */
export const missingGlyphs = (book: Book): readonly MissingGlyph[] => {
  const faces = openFaces(openDocument(book));
  const characters = new Set(JSON.stringify(book).replace(INVISIBLE, ''));
  return [...characters].flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    const lacking = isSymbol(character) ? [] : textFaceNames.filter((name) => !faces[name].has(code));
    if (lacking.length === 0) return [];
    const codePoint = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return [{ character, codePoint, faces: lacking }];
  });
};
