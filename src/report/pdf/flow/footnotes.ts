// Footnotes at the foot of the page that refers to them.
import { main } from '../page.ts';
import { breakLines, type Line } from '../text/break-lines.ts';
import type { Faces } from '../text/faces.ts';
import { type Footnote, plain, type Span } from '../text/span.ts';
import { colour, style } from '../theme.ts';
import { noteDestination, paintLine } from './paint-text.ts';
import { type Painter, paintRule } from './painter.ts';
import { baselineOf } from './piece.ts';
import { childTag } from './structure.ts';

const numberRoom = 18;
const between = 1.6;
/** From the text to the rule, and from the rule to the first note. */
const aboveRule = 11;
const belowRule = 5;

/** The text of a note, and its address as a link unless the text contains it. */
const spansOf = ({ text, url }: Footnote): readonly Span[] => {
  const said = plain(text, style.footnote);
  if (url === null) return [said];
  const link = { ...plain(url, style.footnote), colour: colour.link, target: { kind: 'url', url } } as const;
  const at = text.indexOf(url);
  if (at < 0) return text === '' ? [link] : [{ ...said, text: `${text} ` }, link];
  return [{ ...said, text: text.slice(0, at) }, link, { ...said, text: text.slice(at + url.length) }];
};

const linesOf = (faces: Faces, note: Footnote): readonly Line[] =>
  breakLines(faces, spansOf(note), main.width - numberRoom);

/** Measures notes before pagination and paints them after it; each note is broken into lines once. */
export interface NoteSetter {
  /** Height of the notes with their rule and the space above it; 0 without notes. */
  readonly height: (notes: readonly Footnote[]) => number;
  /** Paints the notes so that the last of them ends at `bottom`. */
  readonly paint: (painter: Painter, notes: readonly Footnote[], bottom: number) => void;
}

export const noteSetter = (faces: Faces): NoteSetter => {
  const set = new Map<Footnote, readonly Line[]>();
  const lines = (note: Footnote): readonly Line[] => {
    const known = set.get(note) ?? linesOf(faces, note);
    set.set(note, known);
    return known;
  };
  const height = (notes: readonly Footnote[]): number =>
    notes.length === 0
      ? 0
      : aboveRule +
        belowRule +
        notes.reduce((sum, note) => sum + lines(note).length * style.footnote.leading, 0) +
        (notes.length - 1) * between;
  const paint = (painter: Painter, notes: readonly Footnote[], bottom: number): void => {
    if (notes.length === 0) return;
    let y = bottom - height(notes) + aboveRule;
    paintRule(painter, { x: main.x, width: 56, y, thickness: 0.6, colour: colour.slate });
    y += belowRule;
    for (const note of notes) {
      const tag = painter.notes.get(note);
      if (!tag) throw new Error(`Footnote ${note.number} stands on a page without its reference.`);
      painter.doc.addNamedDestination(noteDestination(note), 'XYZ', main.x, y, null);
      const label = childTag(painter.doc, tag, 'Lbl');
      const number = { ...plain(`${note.number} `, style.footnote), colour: colour.accent };
      for (const line of breakLines(painter.faces, [number], numberRoom))
        paintLine(painter, label, line, main.x, y + baselineOf(style.footnote));
      for (const line of lines(note)) {
        paintLine(painter, tag, line, main.x + numberRoom, y + baselineOf(style.footnote));
        y += style.footnote.leading;
      }
      y += between;
    }
  };
  return { height, paint };
};
