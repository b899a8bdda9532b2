// Painting on the open page: rules, surfaces and marked content, which belongs to a structure element or is an artifact.

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
  /** The number of the page that holds a heading. */
  readonly pageOf: (heading: string) => number;
  /** Puts a heading of the open page at a height into the outline. */
  readonly bookmark: (heading: Heading, y: number) => void;
  /** The elements of footnotes whose references have been painted. */
  readonly notes: Map<Footnote, Tag>;
  /** The elements of passages in another language than the document's. */
  readonly passages: Map<Span, Tag>;
  /** The element or artifact whose marked content is open. */
  open: Tag | Artifact | null;
}

/** Ends the open marked content, as at the end of a page. */
export const leave = (painter: Painter): void => {
  if (painter.open === null) return;
  painter.doc.endMarkedContent();
  painter.open = null;
};

/** Content painted from here on belongs to this structure element. */
export const enter = (painter: Painter, tag: Tag): void => {
  if (painter.open === tag) return;
  leave(painter);
  tag.element.add(painter.doc.markStructureContent(tag.type));
  painter.open = tag;
};

/** Content painted from here on is an artifact. */
export const enterArtifact = (painter: Painter, type: Artifact): void => {
  if (painter.open === type) return;
  leave(painter);
  markArtifact(painter.doc, type === 'Layout' ? { Type: type } : { Type: 'Pagination', Subtype: type });
  painter.open = type;
};

/** A length for page content, in hundredths of a point: finer than any printer. */
export const round = (value: number): number => Math.round(value * 100) / 100;

const knownColours = new Map<string, string>();

/** A hexadecimal colour for page content: three numbers from 0 to 1. */
export const rgb = (colour: string): string => {
  const known = knownColours.get(colour);
  if (known) return known;
  const value = Number.parseInt(colour.slice(1), 16);
  const text = [value >> 16, (value >> 8) & 255, value & 255].map((part) => round(part / 255)).join(' ');
  knownColours.set(colour, text);
  return text;
};

/** A horizontal rule, as an artifact; lengths in points. */
export const paintRule = (
  painter: Painter,
  rule: {
    readonly x: number;
    readonly width: number;
    readonly y: number;
    readonly thickness: number;
    readonly colour: string;
    readonly dotted?: boolean;
  },
): void => {
  if (rule.width <= 0) return;
  enterArtifact(painter, 'Layout');
  const dash = rule.dotted ? '1 J [0 3] 0 d ' : '';
  const y = round(rule.y);
  painter.doc.addContent(
    `q ${rgb(rule.colour)} RG ${rule.thickness} w ${dash}${round(rule.x)} ${y} m ` +
      `${round(rule.x + rule.width)} ${y} l S Q`,
  );
};

/** A filled rectangle, as an artifact. */
export const paintSurface = (
  painter: Painter,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  colour: string,
): void => {
  enterArtifact(painter, 'Layout');
  painter.doc.addContent(
    `${rgb(colour)} rg ${round(box.x)} ${round(box.y)} ${round(box.width)} ${round(box.height)} re f`,
  );
};
