// Fills pages from the top, one after the other.
import { textBottom, textTop } from '../page.ts';
import type { Footnote } from '../text/span.ts';
import { gap, heightOf, type Piece } from './piece.ts';

export interface Placed {
  readonly piece: Piece;
  readonly y: number;
  /** Repeated on top of a page, as the head of a table is. */
  readonly again: boolean;
}

export interface FilledPage {
  readonly pieces: Placed[];
  readonly notes: Footnote[];
  /** Where the text ends. */
  y: number;
}

/** The height of footnotes with their rule. */
export type NoteHeight = (notes: readonly Footnote[]) => number;

/** Pieces up to the first that may be followed by a page break; a part that begins is kept with nothing before it. */
const clusters = function* (pieces: readonly Piece[]): Generator<readonly Piece[]> {
  let cluster: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    cluster.push(piece);
    if (!piece.keep || (pieces[index + 1]?.opens ?? null) !== null) {
      yield cluster;
      cluster = [];
    }
  }
  if (cluster.length > 0) yield cluster;
};

const emptyPage = (): FilledPage => ({ pieces: [], notes: [], y: textTop });

/** A page that ends `by` points above its foot, so that more is left for the next; its first piece stays on it. */
interface Shortened {
  readonly page: number;
  readonly by: number;
}

/** For a table or figure of at least this height the space of a page is reduced, so that the page is not left half empty. */
const worthTightening = 60;
const tightScale = 0.7;

/**
 * Splits pieces into pages, the space between them scaled by `spaceScale`. A cluster of kept pieces moves to the
 * next page as a whole when it does not fit; only one that is longer than a page is split, wherever the page is full.
 */
export const fillPages = (
  pieces: readonly Piece[],
  noteHeight: NoteHeight,
  spaceScale: number,
  shortened: Shortened | null = null,
): readonly FilledPage[] => {
  let page = emptyPage();
  let scale = spaceScale;
  const pages = [page];
  const place = (piece: Piece, again: boolean) => {
    page.y += gap(page.pieces.at(-1)?.piece, piece) * scale;
    page.pieces.push({ piece, y: page.y, again });
    if (!again) page.notes.push(...piece.notes);
    page.y += piece.height;
  };
  const bottom = (): number => {
    const isBegun = page.pieces.at(-1)?.again === false;
    return shortened && isBegun && shortened.page === pages.length - 1
      ? textBottom - shortened.by
      : textBottom;
  };
  const fits = (cluster: readonly Piece[]): boolean => {
    let last = page.pieces.at(-1)?.piece;
    let { y } = page;
    let needed = y;
    for (const piece of cluster) {
      y += gap(last, piece) * scale;
      needed = Math.max(needed, y + piece.reserve, y + piece.height);
      y += piece.height;
      last = piece;
    }
    const notes = [...page.notes, ...cluster.flatMap((piece) => piece.notes)];
    return needed + noteHeight(notes) <= bottom() + 0.01;
  };
  /** Lays out the open page again with another scale of space. */
  const setAgain = (to: number) => {
    const placed = page.pieces.splice(0);
    page.notes.length = 0;
    page.y = textTop;
    scale = to;
    for (const { piece, again } of placed) place(piece, again);
  };
  const fitsTighter = (cluster: readonly Piece[]): boolean => {
    if (scale <= tightScale || heightOf(cluster) < worthTightening) return false;
    const before = scale;
    setAgain(tightScale);
    const isRoom = fits(cluster);
    if (!isRoom) setAgain(before);
    return isRoom;
  };
  const turnUnlessFits = (cluster: readonly Piece[]) => {
    if (page.pieces.length === 0 || fits(cluster) || fitsTighter(cluster)) return;
    page = emptyPage();
    scale = spaceScale;
    pages.push(page);
    for (const head of cluster[0]?.repeated ?? []) place(head, true);
  };
  for (const cluster of clusters(pieces)) {
    turnUnlessFits(cluster);
    const isWhole = fits(cluster);
    for (const piece of cluster) {
      if (!isWhole) turnUnlessFits([piece]);
      place(piece, false);
    }
  }
  return pages;
};
