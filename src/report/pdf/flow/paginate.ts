// The pages of a book: each run of text that opens a page is filled by itself, so that it can be set a little
// tighter where that saves a page with a few lines on it, or share what it has with such a page.
import { textBottom, textTop } from '../page.ts';
import type { Footnote } from '../text/span.ts';
import { type FilledPage, fillPages, type NoteHeight, type Placed } from './fill-pages.ts';
import type { Piece } from './piece.ts';
import type { Heading } from './structure.ts';

export interface Page {
  readonly pieces: readonly Placed[];
  /** The footnotes of what stands on it. */
  readonly notes: readonly Footnote[];
  /** The part and the chapter that it is in, or that begin on it first. */
  readonly running: readonly Heading[];
}

/** A last page filled less than this is worth saving. */
const scanty = (textBottom - textTop) * 0.22;

/** The scales of space that are tried for it; at the least, sections still stand apart. */
const looseness = [0.85, 0.7];

/** One filled less than this looks forgotten, and takes something from the page before. */
const meagre = (textBottom - textTop) * 0.15;

/** How much the page before is shortened for it, as little as will do. */
const shares = [50, 100, 150, 200, 250];

/** Pieces from each that opens a page to the next. */
const runsOf = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const starts = pieces.flatMap((piece, index) => (piece.opens || index === 0 ? [index] : []));
  return starts.map((start, index) => pieces.slice(start, starts[index + 1]));
};

const endOf = (pages: readonly FilledPage[]): number => pages.at(-1)?.y ?? textTop;

const pagesOf = (run: readonly Piece[], noteHeight: NoteHeight): readonly FilledPage[] => {
  const natural = fillPages(run, noteHeight, 1);
  if (natural.length < 2 || endOf(natural) - textTop > scanty) return natural;
  for (const scale of looseness) {
    const tighter = fillPages(run, noteHeight, scale);
    if (tighter.length < natural.length) return tighter;
  }
  return endOf(natural) - textTop < meagre ? balanced(run, noteHeight, natural) : natural;
};

const balanced = (
  run: readonly Piece[],
  noteHeight: NoteHeight,
  natural: readonly FilledPage[],
): readonly FilledPage[] => {
  for (const by of shares) {
    const shared = fillPages(run, noteHeight, 1, { page: natural.length - 2, by });
    if (shared.length === natural.length && endOf(shared) - textTop >= meagre) return shared;
  }
  return natural;
};

/** Of each page the part and chapter that it is in, or that begin on it first. */
const withRunningHeads = (pages: readonly Omit<Page, 'running'>[]): readonly Page[] => {
  const inForce = new Map<number, Heading>();
  return pages.map(({ pieces, notes }) => {
    const begun = new Set<number>();
    const shown = new Map(inForce);
    for (const { piece } of pieces) {
      const { heading } = piece;
      if (!heading || heading.level > 2) continue;
      for (const level of [...inForce.keys()]) if (level >= heading.level) inForce.delete(level);
      inForce.set(heading.level, heading);
      if (begun.has(heading.level)) continue;
      begun.add(heading.level);
      for (const level of [...shown.keys()]) if (level >= heading.level) shown.delete(level);
      shown.set(heading.level, heading);
    }
    return { pieces, notes, running: [...shown.keys()].sort().flatMap((level) => shown.get(level) ?? []) };
  });
};

/** Splits pieces into pages, with the headings in force on each. */
export const paginate = (pieces: readonly Piece[], noteHeight: NoteHeight): readonly Page[] =>
  withRunningHeads(runsOf(pieces).flatMap((run) => pagesOf(run, noteHeight)));
