// The contents: a line for each heading with dots to its page number, each leading to its place.
import type { ContentsBlock } from '../../block.ts';
import { paintLine } from '../flow/paint-text.ts';
import { enter, leave, paintRule } from '../flow/painter.ts';
import { baselineOf, kept, type Piece, piece, spaced } from '../flow/piece.ts';
import { childTag, type Heading, linkOptions, type Tag } from '../flow/structure.ts';
import { type Column, full } from '../page.ts';
import { breakLines } from '../text/break-lines.ts';
import { plain } from '../text/span.ts';
import { colour, style, type TextStyle } from '../theme.ts';
import { headingPieces } from './heading.ts';
import type { Setting } from './setting.ts';

const numberRoom = 34;

const entry = (heading: Heading, parent: Tag, setting: Setting, column: Column): readonly Piece[] => {
  const { doc, faces } = setting;
  const isPart = heading.level === 1;
  const look: TextStyle = isPart ? style.contentsPart : style.contentsChapter;
  const x = column.x;
  const right = column.x + column.width;
  const item = childTag(doc, parent, 'TOCI');
  const reference = childTag(doc, item, 'Reference');
  const lines = breakLines(faces, [plain(`${heading.text} `, look)], right - x - numberRoom);
  const pieces = lines.map((line, index) =>
    piece(look.leading, {
      keep: index < lines.length - 1,
      paint: (painter, y) => {
        const baseline = y + baselineOf(look);
        const link = childTag(doc, reference, 'Link');
        const isLast = index === lines.length - 1;
        const number = isLast ? String(painter.pageOf(heading.id)) : '';
        const [printed] = breakLines(faces, [plain(number, look)], numberRoom);
        if (isLast && printed) {
          const from = x + line.width + 6;
          const to = right - printed.width - 5;
          const dots = { x: from, width: to - from, y: baseline - 0.6, thickness: 0.7, dotted: true };
          paintRule(painter, { ...dots, colour: colour.muted });
        }
        enter(painter, link);
        paintLine(painter, link, line, x, baseline);
        if (isLast && printed) paintLine(painter, link, printed, right - printed.width, baseline);
        leave(painter);
        const destination = painter.destination(heading.id);
        const says = `${heading.text} ${number}`.trim();
        if (destination !== null)
          doc.goTo(x, y, right - x, look.leading, destination, linkOptions(link, says));
        link.element.end();
      },
    }),
  );
  return isPart ? kept(spaced(pieces, 7, 1)) : pieces;
};

/** Pieces of two columns, line beside line. */
const sideBySide = (left: readonly Piece[], right: readonly Piece[]): readonly Piece[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const line = [left[index], right[index]].flatMap((each) => each ?? []);
    return piece(Math.max(...line.map(({ height }) => height)), {
      paint: (painter, y, again) => {
        for (const { paint } of line) paint(painter, y, again);
      },
    });
  });

const gutter = 24;
const columnWidth = (full.width - gutter) / 2;
const leftColumn: Column = { x: full.x, width: columnWidth };
const rightColumn: Column = { x: full.x + columnWidth + gutter, width: columnWidth };

/** In two columns, so that a long list of profiles takes half the lines. */
const chapterEntries = (chapters: readonly Heading[], part: Tag, setting: Setting): readonly Piece[] => {
  if (chapters.length === 0) return [];
  const tree = childTag(setting.doc, part, 'TOC');
  const half = Math.ceil(chapters.length / 2);
  const set = (some: readonly Heading[], column: Column) =>
    some.flatMap((each) => entry(each, tree, setting, column));
  return sideBySide(set(chapters.slice(0, half), leftColumn), set(chapters.slice(half), rightColumn));
};

export const contents = (block: ContentsBlock, setting: Setting): readonly Piece[] => {
  const title = headingPieces({ id: 'contents', level: 1, text: block.title }, setting);
  const tree = childTag(setting.doc, setting.parent, 'TOC');
  const starts = setting.contents.flatMap(({ level }, index) => (level === 1 || index === 0 ? [index] : []));
  const entries = starts.flatMap((start, index) => {
    const [part, ...chapters] = setting.contents.slice(start, starts[index + 1]);
    if (part === undefined) return [];
    return [...entry(part, tree, setting, full), ...chapterEntries(chapters, tree, setting)];
  });
  return [...title, ...entries];
};
