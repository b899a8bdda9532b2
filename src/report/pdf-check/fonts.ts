// The fonts of a file: what draws text, and of composite fonts the part that holds the glyphs.
import {
  at,
  dataOf,
  each,
  type PdfDictionary,
  type PdfObjects,
  type PdfValue,
  raw,
  withName,
} from './read/objects.ts';

export interface Font {
  readonly name: string;
  /** The dictionary that content refers to. */
  readonly dictionary: PdfDictionary;
  /** Of a composite font its descendant, otherwise the same. */
  readonly inner: PdfValue;
}

const parts: readonly (PdfValue | undefined)[] = ['/CIDFontType0', '/CIDFontType2'];

export const fontsOf = (objects: PdfObjects): readonly Font[] =>
  withName(objects, '/Type', '/Font')
    .filter((font) => !parts.includes(font['/Subtype']))
    .map((dictionary) => {
      const [descendant = null] = each(objects, at(objects, dictionary, '/DescendantFonts'));
      const name = at(objects, dictionary, '/BaseFont');
      return {
        name: typeof name === 'string' ? name.slice(1) : '',
        dictionary,
        inner: descendant ?? dictionary,
      };
    });

/** The embedded TrueType font program, null where there is none. */
export const programOf = (objects: PdfObjects, { inner }: Font): Uint8Array | null =>
  dataOf(objects, raw(at(objects, inner, '/FontDescriptor'), '/FontFile2'));
