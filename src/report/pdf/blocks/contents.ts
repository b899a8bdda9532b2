// The contents: a line for each heading with dots to its page number, each leading to its place, in two columns that
// are as long as each other.
import type { ContentsBlock } from '../../block.ts';
import { paintLine } from '../flow/paint-text.ts';
import { enter, leave, type Painter, paintRule } from '../flow/painter.ts';
import { baselineOf, gap, heightOf, type Piece, piece } from '../flow/piece.ts';
import { childTag, type Heading, linkOptions, type Tag } from '../flow/structure.ts';
import { full, textBottom, textTop } from '../page.ts';
import { breakLines } from '../text/break-lines.ts';
import { plain } from '../text/span.ts';
import { colour, style, type TextStyle } from '../theme.ts';
import { headingPieces } from './heading.ts';
import type { Setting } from './setting.ts';

const gutter = 24;
const columnWidth = (full.width - gutter) / 2;
const numberRoom = 30;
const abovePart = 8;

/** A line of the contents, which does not know yet in which column it stands. */
interface Row {
  readonly height: number;
  readonly before: number;
  /** Not the last of a column. */
  readonly keep: boolean;
  readonly paint: (painter: Painter, x: number, y: number) => void;
}

const rowsOf = (heading: Heading, hasChapters: boolean, parent: Tag, setting: Setting): readonly Row[] => {
  const { doc, faces } = setting;
  const isPart = heading.level === 1;
  const look: TextStyle = isPart ? style.contentsPart : style.contentsChapter;
  const item = childTag(doc, parent, 'TOCI');
  const reference = childTag(doc, item, 'Reference');
  const lines = breakLines(faces, [plain(`${heading.text} `, look)], columnWidth - numberRoom);
  return lines.map((line, index) => ({
    height: look.leading,
    before: isPart && index === 0 ? abovePart : 0,
    keep: hasChapters || index < lines.length - 1,
    paint: (painter, x, y) => {
      const right = x + columnWidth;
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
        doc.goTo(x, y, columnWidth, look.leading, destination, linkOptions(link, says));
      link.element.end();
    },
  }));
};

const allRows = (setting: Setting): readonly Row[] => {
  const { contents: headings, doc, parent } = setting;
  const tree = childTag(doc, parent, 'TOC');
  const starts = headings.flatMap(({ level }, index) => (level === 1 || index === 0 ? [index] : []));
  return starts.flatMap((start, index) => {
    const [part, ...chapters] = headings.slice(start, starts[index + 1]);
    if (part === undefined) return [];
    const rows = rowsOf(part, chapters.length > 0, tree, setting);
    if (chapters.length === 0) return rows;
    const within = childTag(doc, tree, 'TOC');
    return [...rows, ...chapters.flatMap((chapter) => rowsOf(chapter, false, within, setting))];
  });
};

/** The first of a column has no space above it. */
const lengthOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, { height, before }, index) => sum + height + (index === 0 ? 0 : before), 0);

/** How many rows fill a column of this height: no more than fit, and no heading of a part last. */
const filling = (rows: readonly Row[], height: number): number => {
  let count = rows.length;
  while (count > 1 && (lengthOf(rows.slice(0, count)) > height || rows[count - 1]?.keep)) count -= 1;
  return count;
};

/** The rows of a page in its two columns, which are of one length where the rest fits on the page. */
const columnsOf = (rows: readonly Row[], room: number): readonly [readonly Row[], readonly Row[]] => {
  const shortest = rows.findIndex((_, index) => {
    const height = lengthOf(rows.slice(0, index + 1));
    const left = filling(rows, height);
    return height > room || lengthOf(rows.slice(left)) <= height;
  });
  const left = filling(rows, Math.min(room, lengthOf(rows.slice(0, shortest + 1))));
  const rest = rows.slice(left);
  return [rows.slice(0, left), rest.slice(0, filling(rest, room))];
};

const pageOf = (columns: readonly (readonly Row[])[], isFirst: boolean): Piece =>
  piece(Math.max(...columns.map(lengthOf)), {
    opens: isFirst ? null : 'page',
    paint: (painter, top) => {
      for (const [index, rows] of columns.entries()) {
        let y = top;
        for (const [at, { height, before, paint }] of rows.entries()) {
          if (at > 0) y += before;
          paint(painter, full.x + index * (columnWidth + gutter), y);
          y += height;
        }
      }
    },
  });

export const contents = (block: ContentsBlock, setting: Setting): readonly Piece[] => {
  const title = headingPieces({ id: 'contents', level: 1, text: block.title }, setting);
  const pages: Piece[] = [];
  let rows = allRows(setting);
  while (rows.length > 0) {
    const taken = pages.length === 0 ? heightOf(title) + gap(title.at(-1), piece(0)) : 0;
    const columns = columnsOf(rows, textBottom - textTop - taken);
    pages.push(pageOf(columns, pages.length === 0));
    rows = rows.slice(columns[0].length + columns[1].length);
  }
  return [...title, ...pages];
};
