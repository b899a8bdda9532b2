// The open page while it is painted: each mark on it is part of the structure tree or an artifact.

import { markArtifact } from '../pdfkit-internals.ts';
import type { Faces } from '../text/faces.ts';
import type { Footnote, Span } from '../text/span.ts';
import type { Heading, Tag } from './structure.ts';

/** Running head, page number, or what belongs to the layout, such as rules and repeated heads of tables. */
export type Artifact = 'Header' | 'Footer' | 'Layout';

export interface Painter {
  readonly doc: PDFKit.PDFDocument;
  readonly faces: Faces;
  /** The named destination of a heading, or null where the book has no such heading. */
  readonly destination: (heading: string) => string | null;
  /** The number of the page on which a heading stands. */
  readonly pageOf: (heading: string) => number;
  /** Puts a heading of the open page at a height into the outline. */
  readonly bookmark: (heading: Heading, y: number) => void;
  /** The nodes of the footnotes whose marks have been painted. */
  readonly notes: Map<Footnote, Tag>;
  /** The nodes of passages in another language than the document's. */
  readonly passages: Map<Span, Tag>;
  /** The node whose content is open on the page. */
  open: Tag | Artifact | null;
}

/** Ends what is open, as at the end of a page. */
export const leave = (painter: Painter): void => {
  if (painter.open === null) return;
  painter.doc.endMarkedContent();
  painter.open = null;
};

/** What is painted next belongs to this node. */
export const enter = (painter: Painter, tag: Tag): void => {
  if (painter.open === tag) return;
  leave(painter);
  tag.element.add(painter.doc.markStructureContent(tag.type));
  painter.open = tag;
};

/** What is painted next belongs to no node. */
export const enterArtifact = (painter: Painter, type: Artifact): void => {
  if (painter.open === type) return;
  leave(painter);
  markArtifact(painter.doc, type === 'Layout' ? { Type: type } : { Type: 'Pagination', Subtype: type });
  painter.open = type;
};
