// Lines of text on the open page, with their links and the marks of footnotes.
import type { Line, Run } from '../text/break-lines.ts';
import type { Footnote, Span } from '../text/span.ts';
import { channels, round } from './ink.ts';
import { type Artifact, enter, enterArtifact, leave, type Painter } from './painter.ts';
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
    `BT ${channels(span.colour)} rg /${font.id} ${round(span.size)} Tf ` +
      `1 0 0 -1 ${round(x + start)} ${round(baseline - span.rise)} Tm [${glyphs.replaceAll('><', '')}] TJ ET`,
  );
};

/** Where the link of a footnote mark leads; as long as each other, so that every order is the same. */
export const noteDestination = (note: Footnote): string => `note-${String(note.number).padStart(5, '0')}`;

/** Only addresses that a browser or a mail program opens, in the ASCII form that PDF asks for. */
const webAddress = (url: string): string | null => {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed && ['http:', 'https:', 'mailto:'].includes(parsed.protocol) ? parsed.href : null;
};

/** A run as a link under a node of its own; `annotate` lays the link over the run's box. */
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
  // PDFKit notes the page of a link when its node ends, so it must end while the page is open.
  link.element.end();
};

/** A run that leads somewhere; after a footnote mark comes the node that the note will be painted into. */
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

/** A passage in another language has a node of its own, one for all its lines. */
const nodeOf = ({ doc, passages }: Painter, tag: Tag, span: Span): Tag => {
  if (span.language === undefined) return tag;
  const node = passages.get(span) ?? childTag(doc, tag, 'Span', { lang: span.language });
  passages.set(span, node);
  return node;
};

/** Paints a line with its baseline at the given height, its runs belonging to `tag` or to what every page repeats. */
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
      enter(painter, nodeOf(painter, tag, run.span));
      paintRun(painter, run, x, baseline);
    }
  }
};
