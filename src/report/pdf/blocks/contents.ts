// The contents: a line for each heading with dots to its page number, each leading to its place.
import type { ContentsBlock } from '../../block.ts';
import { paintLine } from '../flow/paint-text.ts';
import { enter, leave, paintRule } from '../flow/painter.ts';
import { baselineOf, kept, type Piece, piece, spaced } from '../flow/piece.ts';
import { childTag, type Heading, linkOptions, type Tag } from '../flow/structure.ts';
import { full, main } from '../page.ts';
import { breakLines } from '../text/break-lines.ts';
import { plain } from '../text/span.ts';
import { colour, style, type TextStyle } from '../theme.ts';
import { headingPieces } from './heading.ts';
import type { Setting } from './setting.ts';

const numberRoom = 34;

const entry = (heading: Heading, parent: Tag, setting: Setting): readonly Piece[] => {
  const { doc, faces } = setting;
  const isPart = heading.level === 1;
  const look: TextStyle = isPart ? style.contentsPart : style.contentsChapter;
  const indent = (heading.level - 1) * 14;
  const x = main.x + indent;
  const right = full.x + full.width;
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
  return isPart ? kept(spaced(pieces, 9, 1)) : pieces;
};

export const contents = (block: ContentsBlock, setting: Setting): readonly Piece[] => {
  const title = headingPieces({ id: 'contents', level: 1, text: block.title }, setting);
  const tree = childTag(setting.doc, setting.parent, 'TOC');
  let chapters: Tag | null = null;
  const entries = setting.contents.flatMap((heading) => {
    if (heading.level === 1) {
      chapters = null;
      return entry(heading, tree, setting);
    }
    chapters ??= childTag(setting.doc, tree, 'TOC');
    return entry(heading, chapters, setting);
  });
  return [...title, ...entries];
};
