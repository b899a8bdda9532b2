// The structure tree of the document, by which assistive technology reads it.
import { identify, textString } from '../pdfkit-internals.ts';

export type TagType =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'Span'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Reference'
  | 'Note'
  | 'TOC'
  | 'TOCI';

/** A structure element; its children stand in reading order. */
export interface Tag {
  readonly type: TagType;
  readonly element: PDFKit.PDFStructureElement;
}

/** `level` 0 is the title page. */
export interface Heading {
  readonly id: string;
  readonly level: 0 | 1 | 2 | 3;
  readonly text: string;
}

/** `bbox` is left, top, right and bottom on the open page, in points. */
interface TagOptions extends PDFKit.Mixins.StructureElementOptions {
  readonly bbox?: readonly [number, number, number, number];
  readonly scope?: 'Column' | 'Row';
}

/** Creates the root of the tree. */
export const rootTag = (doc: PDFKit.PDFDocument): Tag => {
  const element = doc.struct('Document');
  doc.addStructure(element);
  return { type: 'Document', element };
};

/** Creates an element as the last child of its parent. */
export const childTag = (
  doc: PDFKit.PDFDocument,
  parent: Tag,
  type: TagType,
  options: TagOptions = {},
): Tag => {
  const element = doc.struct(type, options);
  parent.element.add(element);
  return { type, element };
};

/** Gives the element of a footnote its ID. IDs must be given in ascending order. */
export const nameTag = (doc: PDFKit.PDFDocument, tag: Tag, id: string): void =>
  identify(doc, tag.element, id);

/** The options of a link annotation: its element, and the description that PDF/UA wants beside the linked text. */
export const linkOptions = (tag: Tag, says: string) => ({
  structParent: tag.element,
  Contents: textString(says),
});
