// Line breaking: ragged right, first fit. Lines end at spaces, line breaks in the text and break points of words,
// never before a footnote reference. A word is hyphenated where its line would be left short without, or where it is
// wider than the column.
import { type Atom, type Chunk, chunksOf, hyphenated, isHyphenated, splitAnywhere } from './chunks.ts';
import type { Faces } from './faces.ts';
import type { Footnote, Span } from './span.ts';

/** Adjacent text of one span on one line; `x` from the line's start, in points. */
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
  /** Footnotes with a reference on the line. */
  readonly notes: readonly Footnote[];
  /** Ends within a word. */
  readonly hyphen: boolean;
}

/** The room, in font sizes, that a line may leave free before a word is hyphenated to fill it. */
const raggedness = 4.5;
/** The same as a share of the column; the smaller counts. */
const raggedShare = 0.3;
/** Hyphens in successive lines. */
const hyphensInARow = 2;

const lineOf = (atoms: readonly Atom[], hyphen: boolean): Line => {
  const runs: { -readonly [part in keyof Run]: Run[part] }[] = [];
  const notes: Footnote[] = [];
  let x = 0;
  let width = 0;
  for (const { span, text, glyphs, width: advance } of atoms) {
    let run = runs.at(-1);
    if (run === undefined || run.span !== span) {
      run = { span, x, width: 0, glyphs: '' };
      runs.push(run);
      if (span.target?.kind === 'note') notes.push(span.target.note);
    }
    run.glyphs += glyphs;
    x += advance;
    if (text !== ' ') width = x;
    run.width = x - run.x;
  }
  return { runs, width, notes, hyphen };
};

/** Breaks text into lines of at most `width` points; text without any letters gives one empty line. */
export const breakLines = (faces: Faces, text: readonly Span[], width: number): readonly Line[] => {
  const lines: Line[] = [];
  let atoms: Atom[] = [];
  let used = 0;
  let hyphens = 0;
  const endLine = (hyphen: boolean) => {
    lines.push(lineOf(atoms, hyphen));
    atoms = [];
    used = 0;
    hyphens = hyphen ? hyphens + 1 : 0;
  };
  const append = ({ atoms: added, width: wide }: Chunk, space: Atom | null) => {
    if (space) atoms.push(space);
    atoms.push(...added);
    used += (space?.width ?? 0) + wide;
  };
  /** The parts of a word that does not fit, if it is hyphenated. The last word is not, so that no line has only its end. */
  const hyphenatedFor = (chunk: Chunk, room: number, isLast: boolean) => {
    if (atoms.length === 0) return chunk.width > width ? hyphenated(faces, chunk, room) : null;
    if (hyphens >= hyphensInARow || chunk.before === 'line-end' || !isHyphenated(chunk)) return null;
    const size = chunk.atoms[0]?.span.size ?? 0;
    const isShort = width - used > Math.min(size * raggedness, width * raggedShare);
    return isShort && !(isLast && chunk.width <= width) ? hyphenated(faces, chunk, room) : null;
  };
  const place = (chunk: Chunk, isLast: boolean): void => {
    const { before } = chunk;
    const space = before === null || before === 'line-end' || atoms.length === 0 ? null : before;
    const room = width - used - (space?.width ?? 0) + 0.01;
    if (chunk.width <= room && (before !== 'line-end' || atoms.length === 0)) {
      append(chunk, space);
      return;
    }
    const parts = hyphenatedFor(chunk, room, isLast);
    if (parts) {
      append(parts[0], space);
      endLine(true);
      place(parts[1], isLast);
    } else if (atoms.length > 0) {
      if (space) atoms.push(space);
      endLine(false);
      place({ ...chunk, before: null }, isLast);
    } else {
      for (const piece of splitAnywhere(faces, chunk, width)) {
        if (atoms.length > 0) endLine(false);
        append(piece, null);
      }
    }
  };
  const chunks = chunksOf(faces, text, width);
  chunks.forEach((chunk, index) => {
    place(chunk, index === chunks.length - 1);
  });
  endLine(false);
  return lines;
};

/** The width of the longest line of a text that is broken only at its own line breaks, in points. */
export const naturalWidth = (faces: Faces, text: readonly Span[]): number => {
  let width = 0;
  let widest = 0;
  for (const { before, width: wide } of chunksOf(faces, text, Number.POSITIVE_INFINITY)) {
    if (before === 'line-end') width = 0;
    else if (before !== null && width > 0) width += before.width;
    width += wide;
    widest = Math.max(widest, width);
  }
  return widest;
};
