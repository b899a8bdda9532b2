// The few parts of PDFKit that its types leave out. Nothing else in the project reaches below its surface.

interface GlyphPosition {
  readonly xAdvance: number;
  readonly advanceWidth: number;
}

/** PDFKit's embedded font. `encode` gives hexadecimal glyphs and positions in thousandths of the size. */
export interface EmbeddedFont {
  readonly id: string;
  readonly ascender: number;
  readonly descender: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly font: { readonly hasGlyphForCodePoint: (codePoint: number) => boolean };
  readonly encode: (text: string) => readonly [readonly string[], readonly GlyphPosition[]];
  readonly ref: () => PDFKit.PDFKitReference;
}

/** The font that the document has just been set to. */
export const embeddedFont = (doc: PDFKit.PDFDocument): EmbeddedFont =>
  (doc as unknown as { readonly _font: EmbeddedFont })._font;

/**
 * PDFKit writes a plain string as a PDF name and only a String object as a text string, in annotations and in
 * whatever else it is handed as a dictionary.
 */
export const textString = (text: string): string => Object(text);

/** Gives a structure element an entry that PDFKit has no option for. */
export const setEntry = (element: PDFKit.PDFStructureElement, key: string, value: string): void => {
  const { dictionary } = element as unknown as { dictionary: { data: Record<string, string> } };
  dictionary.data[key] = textString(value);
};

/** Says where on its page a figure lies: left, top, right, bottom. PDFKit asks for it before that is known. */
export const setBox = (
  element: PDFKit.PDFStructureElement,
  [left, top, right, bottom]: readonly [number, number, number, number],
  pageHeight: number,
): void => {
  const { dictionary } = element as unknown as { dictionary: { data: Record<string, unknown> } };
  const BBox = [left, pageHeight - bottom, right, pageHeight - top];
  dictionary.data.A = { O: 'Layout', Placement: 'Block', BBox };
};
