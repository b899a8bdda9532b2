// What stands around a diagram or a drawing: number, title and population above, notes and source below, all of it
// on one page with what is drawn.
import { enter, leave, type Painter, paintRule } from '../flow/painter.ts';
import { heightOf, kept, type Piece, piece, spaced, textPieces } from '../flow/piece.ts';
import { childTag } from '../flow/structure.ts';
import { full, textBottom, textTop } from '../page.ts';
import { setBox } from '../pdfkit-internals.ts';
import { plain } from '../text/span.ts';
import { colour, style, type TextStyle } from '../theme.ts';
import type { Setting } from './setting.ts';

export interface Drawn {
  readonly width: number;
  readonly height: number;
  /** With its top left corner at a point of the open page, whose marked content is open. */
  readonly draw: (painter: Painter, place: { readonly x: number; readonly y: number }) => void;
}

export interface Framed {
  /** „1. diagramma“, „2. karte“; null where it has no number. */
  readonly label: string | null;
  readonly title: string;
  readonly population: string;
  readonly notes: readonly string[];
  readonly source: string;
  readonly alt: string;
  /** What is drawn, given the height that its words leave free on a page. */
  readonly drawn: (room: number) => Drawn;
}

const numberLook: TextStyle = { ...style.caption, colour: colour.accent };
const distance = 6;

export const framed = (frame: Framed, { doc, faces, parent }: Setting): readonly Piece[] => {
  const text = (content: string, look: TextStyle, into = parent): readonly Piece[] =>
    content === '' ? [] : textPieces(faces, [plain(content, look)], full, look, childTag(doc, into, 'P'));
  // Beside the Figure and not in it, because the alternative text takes the place of all that is inside.
  const caption = childTag(doc, parent, 'Caption');
  const [top, ...titleRest] = [
    ...text(frame.label ?? '', numberLook, caption),
    ...text(frame.title, style.figureTitle, caption),
  ];
  const population = spaced(text(frame.population, style.note), 2, distance);
  const head = [...(top ? [ruled(top)] : []), ...titleRest, ...population];
  const tag = childTag(doc, parent, 'Figure', { alt: frame.alt });
  const foot = [...frame.notes, frame.source].flatMap((note) => text(note, style.note));
  const room = textBottom - textTop - heightOf(head) - heightOf(foot) - 2 * distance;
  const { width, height, draw } = frame.drawn(room);
  const picture = piece(height, {
    before: distance,
    after: distance,
    paint: (painter, y) => {
      setBox(tag.element, [full.x, y, full.x + width, y + height], doc.page.height);
      enter(painter, tag);
      draw(painter, { x: full.x, y });
      leave(painter);
    },
  });
  return spaced(kept([...head, picture, ...foot]), 22, 16);
};

const ruled = (top: Piece): Piece => ({
  ...top,
  paint: (painter, y, again) => {
    // On top of a page the rule of the running head is enough.
    if (y > textTop) paintRule(painter, { ...full, y: y - 5, thickness: 0.8, colour: colour.slate });
    top.paint(painter, y, again);
  },
});
