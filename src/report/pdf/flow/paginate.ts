// The pages of a book. Each part that starts a page is paginated by itself: with less space between pieces where
// that saves a nearly empty last page, else with the last two pages balanced.
import { textBottom, textTop } from '../page.ts';
import type { Footnote } from '../text/span.ts';
import { type FilledPage, fillPages, type NoteHeight, type Placed } from './fill-pages.ts';
import type { Piece } from './piece.ts';
import type { Heading } from './structure.ts';

export interface Page {
  readonly pieces: readonly Placed[];
  /** The footnotes of its pieces. */
  readonly notes: readonly Footnote[];
  /** The part and the chapter that it is in, or that begin on it first. */
  readonly running: readonly Heading[];
}

/** A last page filled less than this is avoided, if less space saves it. */
const sparse = (textBottom - textTop) * 0.22;

/** The scales of space that are tried for that. */
const spaceScales = [0.85, 0.7];

/** A last page filled less than this is balanced with the page before. */
const nearlyEmpty = (textBottom - textTop) * 0.15;

/** By how much the page before is shortened for that, in points; the first that suffices is taken. */
const shortenings = [50, 100, 150, 200, 250];

/** The pieces from each that starts a page to the next. */
const partsOf = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const starts = pieces.flatMap((piece, index) => (piece.opens !== null || index === 0 ? [index] : []));
  return starts.map((start, index) => pieces.slice(start, starts[index + 1]));
};

const endOf = (pages: readonly FilledPage[]): number => pages.at(-1)?.y ?? textTop;

const pagesOf = (part: readonly Piece[], noteHeight: NoteHeight): readonly FilledPage[] => {
  const natural = fillPages(part, noteHeight, 1);
  if (natural.length < 2 || endOf(natural) - textTop > sparse) return natural;
  for (const scale of spaceScales) {
    const tighter = fillPages(part, noteHeight, scale);
    if (tighter.length < natural.length) return tighter;
  }
  return endOf(natural) - textTop < nearlyEmpty ? balanced(part, noteHeight, natural) : natural;
};

const balanced = (
  part: readonly Piece[],
  noteHeight: NoteHeight,
  natural: readonly FilledPage[],
): readonly FilledPage[] => {
  for (const by of shortenings) {
    const shared = fillPages(part, noteHeight, 1, { page: natural.length - 2, by });
    if (shared.length === natural.length && endOf(shared) - textTop >= nearlyEmpty) return shared;
  }
  return natural;
};

/** Adds to each page the part and chapter that it is in, or that begin on it first. */
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

/** What must be free of a page for a part that may share it: nearly half of it. */
const half = (textBottom - textTop) * 0.42;

const sharesPage = (
  part: readonly Piece[],
  pages: readonly FilledPage[],
  noteHeight: NoteHeight,
): boolean => {
  const last = pages.at(-1);
  if (part[0]?.opens !== 'page_unless_half_free' || last === undefined) return false;
  return textBottom - last.y - noteHeight(last.notes) >= half;
};

/** Splits pieces into pages, each with its running heads. */
export const paginate = (pieces: readonly Piece[], noteHeight: NoteHeight): readonly Page[] => {
  const done: FilledPage[] = [];
  let open: readonly Piece[] = [];
  let pages: readonly FilledPage[] = [];
  for (const part of partsOf(pieces)) {
    const shares = sharesPage(part, pages, noteHeight);
    if (!shares) done.push(...pages);
    open = shares ? [...open, ...part] : part;
    pages = pagesOf(open, noteHeight);
  }
  return withRunningHeads([...done, ...pages]);
};
