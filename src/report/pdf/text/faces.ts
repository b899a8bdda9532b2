// The font faces of a book, and the shaped words that are measured and painted.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describeMissingGlyph, type EmbeddedFont, embeddedFont } from '../pdfkit-internals.ts';
import { type Hyphenator, hyphenator } from './hyphenate.ts';
import { kerningOf } from './kerning.ts';
import { shaper, type Word } from './shape.ts';

const files = {
  serif: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'serif-italic': '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'serif-strong': '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  sans: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'sans-italic': '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'sans-strong': '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  /** For what the others lack: emoji. */
  symbols: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
} as const;

export type FaceName = keyof typeof files;

/** The faces of the texts. */
export const textFaceNames = [
  'serif',
  'serif-italic',
  'serif-strong',
  'sans',
  'sans-italic',
  'sans-strong',
] as const satisfies readonly FaceName[];

export interface Face {
  readonly name: FaceName;
  readonly font: EmbeddedFont;
  /** Shapes a word with kerning; every word is shaped once in a document, at whatever sizes it stands. */
  readonly word: (text: string) => Word;
  readonly has: (codePoint: number) => boolean;
  /** Hyphenates words in the language of the document. */
  readonly hyphenate: Hyphenator;
}

export type Faces = { readonly [name in FaceName]: Face };

const hasGlyph = (font: EmbeddedFont) => {
  const known = new Map<number, boolean>();
  return (codePoint: number): boolean => {
    const seen = known.get(codePoint);
    if (seen !== undefined) return seen;
    const has = font.font.hasGlyphForCodePoint(codePoint);
    known.set(codePoint, has);
    return has;
  };
};

const openFace = (doc: PDFKit.PDFDocument, name: FaceName, hyphenate: Hyphenator): Face => {
  const bytes = readFileSync(createRequire(import.meta.url).resolve(files[name]));
  doc.registerFont(name, bytes);
  doc.font(name);
  const font = embeddedFont(doc);
  describeMissingGlyph(font);
  const shape = shaper(font, kerningOf(bytes));
  const words = new Map<string, Word>();
  return {
    name,
    font,
    has: hasGlyph(font),
    hyphenate,
    word: (text) => {
      const known = words.get(text);
      if (known) return known;
      const word = shape(text);
      words.set(text, word);
      return word;
    },
  };
};

/** Opens every face for one document; that of symbols where it is first asked for, so that books without any lack it. */
export const openFaces = (doc: PDFKit.PDFDocument): Faces => {
  const hyphenate = hyphenator(doc.options.lang ?? '');
  const open = (name: FaceName): Face => openFace(doc, name, hyphenate);
  let symbols: Face | null = null;
  return {
    serif: open('serif'),
    'serif-italic': open('serif-italic'),
    'serif-strong': open('serif-strong'),
    sans: open('sans'),
    'sans-italic': open('sans-italic'),
    'sans-strong': open('sans-strong'),
    get symbols() {
      symbols ??= open('symbols');
      return symbols;
    },
  };
};
