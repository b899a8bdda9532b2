// The parts of PDFKit that its types leave out. Nothing else in the project reaches below its public interface.

interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

/** In thousandths of the size; `xAdvance` with what the font's features, such as kerning, have added. */
interface GlyphPosition {
  readonly advanceWidth: number;
  readonly xAdvance: number;
}

/** PDFKit's embedded font: the glyphs in use, by their number in the file, and what the file says of them. */
export interface EmbeddedFont {
  readonly id: string;
  readonly ascender: number;
  readonly descender: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** From units of the font to thousandths of its size. */
  readonly scale: number;
  readonly font: {
    readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
    readonly glyphForCodePoint: (codePoint: number) => Glyph;
  };
  readonly subset: { readonly glyphs: number[]; readonly includeGlyph: (id: number) => number };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  readonly encode: (
    text: string,
    features: Readonly<Record<string, boolean>>,
  ) => readonly [readonly string[], readonly GlyphPosition[]];
  readonly ref: () => PDFKit.PDFKitReference;
}

/** A glyph of the font, as four hexadecimal digits in the file, with its advance in thousandths of the size. */
export interface PlacedGlyph {
  readonly id: number;
  readonly code: string;
  readonly advance: number;
}

const hyphen = 0x2d;
const softHyphen = 0xad;

/** Takes the glyph of a character into the file, as PDFKit does for text that it shapes. */
export const embedCharacter = (font: EmbeddedFont, codePoint: number): PlacedGlyph => {
  const isSoft = codePoint === softHyphen;
  const { id, advanceWidth, codePoints } = font.font.glyphForCodePoint(isSoft ? hyphen : codePoint);
  // The soft hyphen looks like the hyphen and is read as nothing, so it gets a number of its own.
  const number = isSoft ? font.subset.glyphs.push(id) - 1 : font.subset.includeGlyph(id);
  const advance = advanceWidth * font.scale;
  font.widths[number] ??= advance;
  font.unicode[number] ??= isSoft ? [softHyphen] : codePoints;
  return { id, code: number.toString(16).padStart(4, '0'), advance };
};

/** Text as the font shapes it, without its kerning. */
export const shapedBy = (font: EmbeddedFont, text: string): readonly PlacedGlyph[] => {
  const [codes, positions] = font.encode(text, { kern: false });
  return codes.map((code, index) => ({
    id: font.subset.glyphs[Number.parseInt(code, 16)] ?? 0,
    code,
    advance: positions[index]?.advanceWidth ?? 0,
  }));
};

/** The font that the document has just been set to. */
export const embeddedFont = (doc: PDFKit.PDFDocument): EmbeddedFont =>
  (doc as unknown as { readonly _font: EmbeddedFont })._font;

/**
 * PDFKit gives the sign for a missing glyph U+0000, which text extraction must not meet, and the width that it has in
 * units of the font; these are its character and its width in thousandths of the size.
 */
export const describeMissingGlyph = (font: EmbeddedFont): void => {
  font.widths[0] = (font.widths[0] ?? 0) * font.scale;
  font.unicode[0] = [0xfffd];
};

/** Adds a description to the metadata of the document (XMP). */
export const describe = (doc: PDFKit.PDFDocument, xml: string): void =>
  (doc as unknown as { appendXML: (xml: string) => void }).appendXML(xml);

/**
 * Says how many bookmarks lie directly under one, which PDFKit says of open ones only. Less than zero stands for
 * closed; the outline itself is always open.
 */
export const countBookmarks = (under: PDFKit.PDFOutline, doc: PDFKit.PDFDocument): void => {
  const { outlineData, children } = under as unknown as {
    readonly outlineData: { Count?: number };
    readonly children: readonly unknown[];
  };
  outlineData.Count = under === doc.outline ? children.length : -children.length;
};

/**
 * PDFKit writes a plain string as a PDF name and only a String object as a text string, in annotations and in
 * whatever else it is handed as a dictionary.
 */
export const textString = (text: string): string => Object(text);

interface StructureRoot {
  readonly data: { IDTree?: { readonly Names: unknown[] } };
}

/** Gives a structure element an identity and lists it; identities must be given in alphabetical order. */
export const identify = (
  doc: PDFKit.PDFDocument,
  element: PDFKit.PDFStructureElement,
  identity: string,
): void => {
  const { dictionary } = element as unknown as { dictionary: { data: Record<string, string> } };
  dictionary.data.ID = textString(identity);
  const root = (doc as unknown as { getStructTreeRoot: () => StructureRoot }).getStructTreeRoot();
  root.data.IDTree ??= { Names: [] };
  root.data.IDTree.Names.push(textString(identity), dictionary);
};

/** Begins what is no part of the text; PDFKit's own way of it has no room for `Subtype`. */
export const markArtifact = (
  doc: PDFKit.PDFDocument,
  entries: { readonly Type: string; readonly Subtype?: string },
): void => {
  const { markings } = doc.page as unknown as { markings: { tag: string }[] };
  markings.push({ tag: 'Artifact' });
  const subtype = entries.Subtype === undefined ? '' : ` /Subtype /${entries.Subtype}`;
  doc.addContent(`/Artifact <</Type /${entries.Type}${subtype}>> BDC`);
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
