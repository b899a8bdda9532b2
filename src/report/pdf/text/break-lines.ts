// Spans to lines of a given width: ragged right, first fit. Only spaces, ends of lines in the text and the
// break points of words part a line; a word is never torn from its footnote mark.
import { fitting, parts } from './break-points.ts';
import type { Faces } from './faces.ts';
import { readable } from './readable.ts';
import type { Footnote, Span } from './span.ts';

/** Neighbouring text of one span on one line; `x` from the line's start, in points. */
export interface Run {
  readonly span: Span;
  readonly x: number;
  readonly width: number;
  readonly glyphs: string;
}

export interface Line {
  readonly runs: readonly Run[];
  /** Without the space at its end. */
  readonly width: number;
  /** Whose marks stand on the line. */
  readonly notes: readonly Footnote[];
}

interface Atom {
  readonly span: Span;
  readonly text: string;
  readonly width: number;
  readonly glyphs: string;
}

/** What no line may part, and what stands before it: a space, the end of a line, or nothing. */
interface Chunk {
  readonly atoms: Atom[];
  readonly before: Atom | 'line-end' | null;
  width: number;
}

const atom = (faces: Faces, span: Span, text: string): Atom => {
  const word = faces[span.face].word(text);
  return { span, text, width: word.advance * span.size, glyphs: word.glyphs };
};

const chunksOf = (faces: Faces, spans: readonly Span[]): readonly Chunk[] => {
  const chunks: Chunk[] = [];
  let open: Chunk | null = null;
  let before: Chunk['before'] = null;
  const close = () => {
    open = null;
  };
  const add = (next: Atom) => {
    if (open === null) {
      open = { atoms: [], before, width: 0 };
      chunks.push(open);
      before = null;
    }
    open.atoms.push(next);
    open.width += next.width;
  };
  for (const span of spans) {
    for (const text of readable(span.text, faces[span.face]).split(/([ \n])/u)) {
      if (text === '') continue;
      if (text === '\n') {
        close();
        before = 'line-end';
      } else if (text === ' ') {
        close();
        if (chunks.length > 0) before ??= atom(faces, span, ' ');
      } else {
        for (const [index, part] of parts(text).entries()) {
          if (index > 0) close();
          add(atom(faces, span, part));
        }
      }
    }
  }
  // A space at the end of the text parts it, for those who hear it, from what is painted beside it.
  if (before !== null && before !== 'line-end') chunks.at(-1)?.atoms.push(before);
  return chunks;
};

const lineOf = (atoms: readonly Atom[]): Line => {
  const runs: Run[] = [];
  const notes: Footnote[] = [];
  let x = 0;
  let width = 0;
  for (let start = 0; start < atoms.length; ) {
    const from = x;
    const glyphs: string[] = [];
    const { span } = atoms[start] as Atom;
    for (; atoms[start]?.span === span; start++) {
      const next = atoms[start] as Atom;
      glyphs.push(next.glyphs);
      x += next.width;
      if (next.text !== ' ') width = x;
    }
    runs.push({ span, x: from, width: x - from, glyphs: glyphs.join('') });
    if (span.target?.kind === 'note') notes.push(span.target.note);
  }
  return { runs, width, notes };
};

/** A chunk wider than a whole line, parted into pieces of about one length. */
const torn = (faces: Faces, chunk: Chunk, line: number): readonly Chunk[] => {
  const width = Math.min(line, chunk.width / Math.ceil(chunk.width / line) + line * 0.03);
  const pieces: Chunk[] = [{ atoms: [], before: chunk.before, width: 0 }];
  for (const { span, text } of chunk.atoms) {
    let rest = text;
    while (rest !== '') {
      let piece = pieces.at(-1) as Chunk;
      const room = width - piece.width;
      const begins = fitting(rest, (beginning) => atom(faces, span, beginning).width <= room);
      const next = atom(faces, span, begins);
      if (piece.atoms.length > 0 && next.width > room) {
        piece = { atoms: [], before: null, width: 0 };
        pieces.push(piece);
        continue;
      }
      piece.atoms.push(next);
      piece.width += next.width;
      rest = rest.slice(begins.length);
    }
  }
  return pieces;
};

/** Breaks text into lines of at most `width` points; text without any letters gives one empty line. */
export const breakLines = (faces: Faces, text: readonly Span[], width: number): readonly Line[] => {
  const lines: Line[] = [];
  let atoms: Atom[] = [];
  let used = 0;
  const place = (chunk: Chunk) => {
    const { before } = chunk;
    const space = before === null || before === 'line-end' ? null : before;
    const fits = used + (space?.width ?? 0) + chunk.width <= width + 0.01;
    if (atoms.length > 0 && (before === 'line-end' || !fits)) {
      if (space) atoms.push(space);
      lines.push(lineOf(atoms));
      atoms = [...chunk.atoms];
      used = chunk.width;
      return;
    }
    if (space && atoms.length > 0) {
      atoms.push(space);
      used += space.width;
    }
    atoms.push(...chunk.atoms);
    used += chunk.width;
  };
  for (const chunk of chunksOf(faces, text)) {
    if (chunk.width <= width) place(chunk);
    else for (const piece of torn(faces, chunk, width)) place(piece);
  }
  lines.push(lineOf(atoms));
  return lines;
};

/** The width of one line of text at its natural length, in points. */
export const naturalWidth = (faces: Faces, text: readonly Span[]): number =>
  Math.max(...breakLines(faces, text, Number.POSITIVE_INFINITY).map((line) => line.width));
