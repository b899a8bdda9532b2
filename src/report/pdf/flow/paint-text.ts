// Painting lines of text on the open page, with links and footnote references.
import type { Line, Run } from '../text/break-lines.ts';
import type { Footnote, Span } from '../text/span.ts';
import { type Artifact, enter, enterArtifact, leave, type Painter, rgb, round } from './painter.ts';
import { childTag, linkOptions, nameTag, type Tag } from './structure.ts';

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
    `BT ${rgb(span.colour)} rg /${font.id} ${round(span.size)} Tf ` +
      `1 0 0 -1 ${round(x + start)} ${round(baseline - span.rise)} Tm [${glyphs.replaceAll('><', '')}] TJ ET`,
  );
};

/** The named destination of a footnote; padded, because readers sort names by code and PDFKit by language. */
export const noteDestination = (note: Footnote): string => `note-${String(note.number).padStart(5, '0')}`;

/** Only addresses that a browser or a mail program opens, in the ASCII form that PDF asks for. */
const webAddress = (url: string): string | null => {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed && ['http:', 'https:', 'mailto:'].includes(parsed.protocol) ? parsed.href : null;
};

/** A run in a Link element; `annotate` adds the annotation over the run's box. */
const paintLink = (
  painter: Painter,
  parent: Tag,
  run: Run,
  x: number,
  baseline: number,
  annotate: (box: [number, number, number, number], link: Tag) => void,
): void => {
  const { size, rise } = run.span;
  const link = childTag(painter.doc, parent, 'Link');
  enter(painter, link);
  paintRun(painter, run, x, baseline);
  leave(painter);
  annotate([x + run.x, baseline - rise - size * 0.8, run.width, size * 1.05], link);
  // PDFKit records the page of a link when its element ends, so it must end while the page is open.
  link.element.end();
};

/** A run with a target; a footnote reference is followed by the element that the note will be painted into. */
const paintTargeted = (painter: Painter, tag: Tag, run: Run, x: number, baseline: number): void => {
  const { doc } = painter;
  const { target, text } = run.span;
  if (target?.kind === 'note') {
    const destination = noteDestination(target.note);
    paintLink(painter, childTag(doc, tag, 'Reference'), run, x, baseline, (box, link) =>
      doc.goTo(...box, destination, linkOptions(link, text)),
    );
    const note = childTag(doc, tag, 'Note');
    nameTag(doc, note, destination);
    painter.notes.set(target.note, note);
    return;
  }
  const url = target?.kind === 'url' ? webAddress(target.url) : null;
  const destination = target?.kind === 'heading' ? painter.destination(target.id) : null;
  if (url !== null)
    paintLink(painter, tag, run, x, baseline, (box, link) => doc.link(...box, url, linkOptions(link, text)));
  else if (destination !== null)
    paintLink(painter, tag, run, x, baseline, (box, link) =>
      doc.goTo(...box, destination, linkOptions(link, text)),
    );
  else {
    enter(painter, tag);
    paintRun(painter, run, x, baseline);
  }
};

/** A passage in another language has one Span element for all its lines. */
const elementOf = ({ doc, passages }: Painter, tag: Tag, span: Span): Tag => {
  if (span.language === undefined) return tag;
  const element = passages.get(span) ?? childTag(doc, tag, 'Span', { lang: span.language });
  passages.set(span, element);
  return element;
};

/** Paints a line with its baseline at a height of the page, as content of an element or as an artifact. */
export const paintLine = (
  painter: Painter,
  tag: Tag | Artifact,
  line: Line,
  x: number,
  baseline: number,
): void => {
  for (const run of line.runs) {
    if (typeof tag === 'string') {
      enterArtifact(painter, tag);
      paintRun(painter, run, x, baseline);
    } else if (run.span.target) {
      paintTargeted(painter, tag, run, x, baseline);
    } else {
      enter(painter, elementOf(painter, tag, run.span));
      paintRun(painter, run, x, baseline);
    }
  }
};
