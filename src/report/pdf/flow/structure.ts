// The structure tree of the document: what each mark on the pages is, for readers who do not see them.
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

/** A node of the tree; its children stand in reading order. */
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

/** `bbox` is left, top, right and bottom on the page that is open. */
interface TagOptions extends PDFKit.Mixins.StructureElementOptions {
  readonly bbox?: readonly [number, number, number, number];
  readonly scope?: 'Column' | 'Row';
}

/** Starts the tree. */
export const rootTag = (doc: PDFKit.PDFDocument): Tag => {
  const element = doc.struct('Document');
  doc.addStructure(element);
  return { type: 'Document', element };
};

/** Adds a node after the children that its parent already has. */
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

/** A footnote's node needs an identity of its own. */
export const nameTag = (doc: PDFKit.PDFDocument, tag: Tag, id: string): void =>
  identify(doc, tag.element, id);

/** What a link is called by those who hear it; PDF needs it beside the linked text. */
export const linkOptions = (tag: Tag, says: string) => ({
  structParent: tag.element,
  Contents: textString(says),
});
