// Headings: parts open a page under a short red bar, chapters and sections stand close to what they head.
import type { HeadingBlock } from '../../block.ts';
import { type Painter, paintSurface } from '../flow/painter.ts';
import { kept, type Piece, piece, spaced, textPieces } from '../flow/piece.ts';
import { childTag, type Heading, type TagType } from '../flow/structure.ts';
import { type Column, full, main } from '../page.ts';
import { plain } from '../text/span.ts';
import { colour, style, type TextStyle } from '../theme.ts';
import type { Setting } from './setting.ts';

interface Look {
  readonly tag: TagType;
  readonly style: TextStyle;
  readonly column: Column;
  readonly before: number;
  readonly after: number;
  /** What must be left of the page, so that a chapter does not begin at its foot. */
  readonly reserve: number;
}

const looks: Readonly<Record<HeadingBlock['level'], Look>> = {
  1: { tag: 'H1', style: style.part, column: full, before: 0, after: 22, reserve: 0 },
  2: { tag: 'H2', style: style.chapter, column: full, before: 30, after: 8, reserve: 230 },
  3: { tag: 'H3', style: style.section, column: main, before: 18, after: 4, reserve: 0 },
};

const quiet: Look = { ...looks[2], style: style.section, before: 24, after: 2, reserve: 150 };

/** Makes the place known to links and, for parts and chapters, to the outline. */
const announce = (painter: Painter, heading: Heading, y: number): void => {
  const destination = painter.destination(heading.id);
  if (destination !== null) painter.doc.addNamedDestination(destination, 'XYZ', full.x, y - 12, null);
  painter.bookmark(heading, y - 12);
};

const bar: Piece = piece(24, {
  keep: true,
  opens: 'page',
  paint: (painter, y) => {
    paintSurface(painter, { x: full.x, y: y + 2, width: 40, height: 4 }, colour.accent);
  },
});

/** A heading's pieces, kept with what follows. */
export const headingPieces = (
  heading: Heading,
  setting: Setting,
  look = looks[heading.level === 0 ? 1 : heading.level],
): readonly Piece[] => {
  const tag = childTag(setting.doc, setting.parent, look.tag);
  const lines = textPieces(setting.faces, [plain(heading.text, look.style)], look.column, look.style, tag);
  const [first, ...rest] = lines;
  if (!first) return [];
  const announced: Piece = {
    ...first,
    heading,
    reserve: look.reserve,
    paint: (painter, y, again) => {
      announce(painter, heading, y);
      first.paint(painter, y, again);
    },
  };
  const pieces = kept(spaced([announced, ...rest], look.before, look.after), true);
  return heading.level === 1 ? [bar, ...pieces] : pieces;
};

export const heading = (block: HeadingBlock, setting: Setting): readonly Piece[] =>
  headingPieces(
    { id: block.id, level: block.level, text: block.text },
    setting,
    block.quiet && block.level === 2 ? quiet : looks[block.level],
  );
