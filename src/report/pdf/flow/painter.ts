// Puts text, rules and surfaces onto the open page, and sees that each mark on it is either part of the
// structure tree or an artifact.
import type { Line, Run } from '../text/break-lines.ts';
import type { Faces } from '../text/faces.ts';
import type { Footnote } from '../text/span.ts';
import type { Heading } from './piece.ts';
import { childTag, linkOptions, nameTag, type Tag } from './structure.ts';

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
  open: Tag | 'artifact' | null;
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

/** What is painted next is decoration, or furniture of the page. */
export const enterArtifact = (painter: Painter, type: 'Pagination' | 'Layout' = 'Layout'): void => {
  if (painter.open === 'artifact') return;
  leave(painter);
  painter.doc.markContent('Artifact', { type });
  painter.open = 'artifact';
};

const round = (value: number): number => Math.round(value * 100) / 100;

const rgb = new Map<string, string>();

/** A hexadecimal colour as three numbers from 0 to 1. */
export const channels = (colour: string): string => {
  const known = rgb.get(colour);
  if (known) return known;
  const value = Number.parseInt(colour.slice(1), 16);
  const text = [value >> 16, (value >> 8) & 255, value & 255].map((part) => round(part / 255)).join(' ');
  rgb.set(colour, text);
  return text;
};

/** Text without PDFKit's own line wrapper: it would measure and shape every word again. */
export const paintRun = (
  { doc, faces }: Painter,
  { span, x: start, glyphs }: Run,
  x: number,
  baseline: number,
) => {
  const { font } = faces[span.face];
  doc.page.fonts[font.id] ??= font.ref();
  doc.addContent(
    `BT ${channels(span.colour)} rg /${font.id} ${round(span.size)} Tf ` +
      `1 0 0 -1 ${round(x + start)} ${round(baseline - span.rise)} Tm [${glyphs.replaceAll('><', '')}] TJ ET`,
  );
};

export const noteDestination = (note: Footnote): string => `note-${String(note.number).padStart(5, '0')}`;

const webAddress = (url: string): string | null => {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed && ['http:', 'https:', 'mailto:'].includes(parsed.protocol) ? parsed.href : null;
};

/** A run that leads somewhere: a link with its own node, and for a footnote mark the note's node after it. */
const paintTargeted = (painter: Painter, tag: Tag, run: Run, x: number, baseline: number): void => {
  const { doc } = painter;
  const { target, size, text } = run.span;
  const rise = run.span.rise;
  const box = [x + run.x, baseline - rise - size * 0.8, run.width, size * 1.05] as const;
  if (target?.kind === 'note') {
    const reference = childTag(doc, tag, 'Reference');
    const link = childTag(doc, reference, 'Link');
    enter(painter, link);
    paintRun(painter, run, x, baseline);
    leave(painter);
    doc.goTo(...box, noteDestination(target.note), linkOptions(link, text));
    link.element.end();
    const note = childTag(doc, tag, 'Note');
    nameTag(note, noteDestination(target.note));
    painter.notes.set(target.note, note);
    return;
  }
  const url = target?.kind === 'url' ? webAddress(target.url) : null;
  const destination = target?.kind === 'heading' ? painter.destination(target.id) : null;
  if (url === null && destination === null) {
    enter(painter, tag);
    paintRun(painter, run, x, baseline);
    return;
  }
  const link = childTag(doc, tag, 'Link');
  enter(painter, link);
  paintRun(painter, run, x, baseline);
  leave(painter);
  if (url !== null) doc.link(...box, url, linkOptions(link, text));
  if (destination !== null) doc.goTo(...box, destination, linkOptions(link, text));
  // PDFKit notes the page of a link when its node ends, so it must end while the page is open.
  link.element.end();
};

/** Paints a line with its baseline at the given height, its runs belonging to `tag` (or to no node). */
export const paintLine = (
  painter: Painter,
  tag: Tag | 'artifact',
  line: Line,
  x: number,
  baseline: number,
): void => {
  for (const run of line.runs) {
    if (tag === 'artifact') {
      enterArtifact(painter);
      paintRun(painter, run, x, baseline);
    } else if (run.span.target) {
      paintTargeted(painter, tag, run, x, baseline);
    } else {
      enter(painter, tag);
      paintRun(painter, run, x, baseline);
    }
  }
};

/** A horizontal rule, as an artifact. */
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
  enterArtifact(painter);
  const dash = rule.dotted ? '1 J [0 3] 0 d ' : '';
  const y = round(rule.y);
  painter.doc.addContent(
    `q ${channels(rule.colour)} RG ${rule.thickness} w ${dash}${round(rule.x)} ${y} m ` +
      `${round(rule.x + rule.width)} ${y} l S Q`,
  );
};

/** A filled surface, as an artifact. */
export const paintSurface = (
  painter: Painter,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  colour: string,
): void => {
  enterArtifact(painter);
  painter.doc.addContent(
    `${channels(colour)} rg ${round(box.x)} ${round(box.y)} ${round(box.width)} ${round(box.height)} re f`,
  );
};
