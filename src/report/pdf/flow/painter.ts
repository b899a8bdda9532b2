// The open page while it is painted: each mark on it is part of the structure tree or an artifact.
import type { Faces } from '../text/faces.ts';
import type { Footnote } from '../text/span.ts';
import type { Heading } from './piece.ts';
import type { Tag } from './structure.ts';

/** Furniture of the page, such as its number, or decoration of its layout. */
export type Artifact = 'Pagination' | 'Layout';

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
  painter.doc.markContent('Artifact', { type });
  painter.open = type;
};
