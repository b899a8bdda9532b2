// The unit of pagination: pieces fill a page from the top, and no page break splits one.

import { breakLines, type Line } from '../text/break-lines.ts';
import type { Faces } from '../text/faces.ts';
import type { Footnote, Span } from '../text/span.ts';
import type { TextStyle } from '../theme.ts';
import { paintLine } from './paint-text.ts';
import type { Painter } from './painter.ts';
import type { Heading, Tag } from './structure.ts';

export interface Piece {
  readonly height: number;
  /** Space kept free above and below; of two that meet the larger counts, at the top of a page neither. */
  readonly before: number;
  readonly after: number;
  /** Keep with next: no page break after it. */
  readonly keep: boolean;
  /** Room that must be left on the page from its top, where that is more than its height. */
  readonly reserve: number;
  /** Footnotes that must stand on the same page. */
  readonly notes: readonly Footnote[];
  /** Starts a page, unless it is on top of one already or, where it says so, half of the page is free. */
  readonly opens: 'page' | 'page_unless_half_free' | null;
  /** Painted above it where it is the first on a page, as the head of a table is. */
  readonly repeated: readonly Piece[];
  /** The heading that it holds. */
  readonly heading: Heading | null;
  /** `again` is true where a repeated piece is painted once more. */
  readonly paint: (painter: Painter, y: number, again: boolean) => void;
}

export const piece = (height: number, options: Partial<Omit<Piece, 'height'>> = {}): Piece => ({
  height,
  before: 0,
  after: 0,
  keep: false,
  reserve: 0,
  notes: [],
  opens: null,
  repeated: [],
  heading: null,
  paint: () => {},
  ...options,
});

/** From the top of a line to its baseline, in points. */
export const baselineOf = (style: TextStyle): number => style.leading / 2 + style.size * 0.33;

/** Lines as pieces, without widows and orphans, and without page breaks within a word. */
export const linePieces = (lines: readonly Line[], x: number, style: TextStyle, tag: Tag): readonly Piece[] =>
  lines.map((line, index) =>
    piece(style.leading, {
      keep: index < lines.length - 1 && (index === 0 || index === lines.length - 2 || line.hyphen),
      notes: line.notes,
      paint: (painter, y) => paintLine(painter, tag, line, x, y + baselineOf(style)),
    }),
  );

/** The pieces with space before the first and after the last. */
export const spaced = (pieces: readonly Piece[], before: number, after = 0): readonly Piece[] =>
  pieces.map((each, index) => ({
    ...each,
    before: index === 0 ? Math.max(before, each.before) : each.before,
    after: index === pieces.length - 1 ? Math.max(after, each.after) : each.after,
  }));

/** The pieces kept together, as far as a page is long enough; `withNext` also with what follows. */
export const kept = (pieces: readonly Piece[], withNext = false): readonly Piece[] =>
  pieces.map((each, index) => ({ ...each, keep: withNext || index < pieces.length - 1 || each.keep }));

/** The height of pieces that stand on one page. */
export const heightOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, each, index) => sum + each.height + gap(pieces[index - 1], each), 0);

/** The space between two pieces; none at the top of a page. */
export const gap = (previous: Piece | undefined, next: Piece): number =>
  previous ? Math.max(previous.after, next.before) : 0;

/** Text in a column, as pieces of its lines. */
export const textPieces = (
  faces: Faces,
  text: readonly Span[],
  column: { readonly x: number; readonly width: number },
  style: TextStyle,
  tag: Tag,
): readonly Piece[] => linePieces(breakLines(faces, text, column.width), column.x, style, tag);
