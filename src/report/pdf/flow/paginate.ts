// Fills pages with pieces from the top and with their footnotes from the foot.
import { textBottom, textTop } from '../page.ts';
import type { Footnote } from '../text/span.ts';
import { gap, type Heading, type Piece } from './piece.ts';

export interface Placed {
  readonly piece: Piece;
  readonly y: number;
  readonly again: boolean;
}

export interface Page {
  readonly pieces: readonly Placed[];
  readonly notes: readonly Footnote[];
  /** The headings in force at the page's end of its first one, for the running head: part and chapter. */
  readonly running: readonly Heading[];
}

interface OpenPage {
  readonly pieces: Placed[];
  readonly notes: Footnote[];
  y: number;
  last: Piece | undefined;
}

/** Pieces up to the first that may be followed by a page break. */
const clusters = function* (pieces: readonly Piece[]): Generator<readonly Piece[]> {
  let cluster: Piece[] = [];
  for (const piece of pieces) {
    if (piece.opens && cluster.length > 0) {
      yield cluster;
      cluster = [];
    }
    cluster.push(piece);
    if (!piece.keep) {
      yield cluster;
      cluster = [];
    }
  }
  if (cluster.length > 0) yield cluster;
};

/**
 * Splits pieces into pages. A cluster of kept pieces goes to the next page as a whole when it does not fit;
 * only one that is longer than a page is parted, wherever a page is full.
 */
export const paginate = (
  pieces: readonly Piece[],
  noteHeight: (notes: readonly Footnote[]) => number,
): readonly Page[] => {
  const pages: OpenPage[] = [];
  let page: OpenPage = { pieces: [], notes: [], y: textTop, last: undefined };
  const open = () => {
    page = { pieces: [], notes: [], y: textTop, last: undefined };
    pages.push(page);
  };
  const place = (piece: Piece, again: boolean) => {
    page.y += gap(page.last, piece);
    page.pieces.push({ piece, y: page.y, again });
    if (!again) page.notes.push(...piece.notes);
    page.y += piece.height;
    page.last = piece;
  };
  const fits = (cluster: readonly Piece[]): boolean => {
    let { y, last } = page;
    let needed = y;
    for (const piece of cluster) {
      y += gap(last, piece);
      needed = Math.max(needed, y + piece.reserve, y + piece.height);
      y += piece.height;
      last = piece;
    }
    const notes = [...page.notes, ...cluster.flatMap((piece) => piece.notes)];
    return needed + noteHeight(notes) <= textBottom + 0.01;
  };
  const turn = (next: Piece) => {
    open();
    for (const head of next.repeated) place(head, true);
  };
  open();
  for (const cluster of clusters(pieces)) {
    const [first] = cluster;
    if (!first) continue;
    if (first.opens ? page.pieces.length > 0 : page.pieces.length > 0 && !fits(cluster)) turn(first);
    if (fits(cluster)) {
      for (const piece of cluster) place(piece, false);
      continue;
    }
    for (const piece of cluster) {
      if (page.pieces.length > 0 && !fits([piece])) turn(piece);
      place(piece, false);
    }
  }
  return withRunningHeads(pages);
};

/** Of each page the part and chapter that it is in, or that begin on it first. */
const withRunningHeads = (pages: readonly OpenPage[]): readonly Page[] => {
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
