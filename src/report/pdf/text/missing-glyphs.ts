// Which characters of a book its faces cannot show, to be seen before the book goes to print.
import type { Book } from '../../block.ts';
import { openDocument } from '../open-document.ts';
import { type FaceName, openFaces } from './faces.ts';
import { invisible } from './readable.ts';

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
