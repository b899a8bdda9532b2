// Charts, maps and other drawings with the text around them.
import { chartDrawing } from '../../../figures/charts/chart-drawing.ts';
import type { DrawingBlock, FigureBlock } from '../../block.ts';
import { drawShapes } from '../drawings/draw-shapes.ts';
import { textWidthIn } from '../drawings/text-width.ts';
import { enter, leave, type Painter, paintRule } from '../flow/painter.ts';
import { heightOf, kept, type Piece, piece, spaced, textPieces } from '../flow/piece.ts';
import { childTag } from '../flow/structure.ts';
import { full, textBottom, textTop } from '../page.ts';
import { setBox } from '../pdfkit-internals.ts';
import { plain } from '../text/span.ts';
import { colour, style, type TextStyle } from '../theme.ts';
import type { Setting } from './setting.ts';

interface Drawn {
  readonly width: number;
  readonly height: number;
  /** Draws with the top left corner at a point of the page; marked content must be open. */
  readonly draw: (painter: Painter, place: { readonly x: number; readonly y: number }) => void;
}

interface Framed {
  /** „1. diagramma“, „2. karte“; null where it has no number. */
  readonly label: string | null;
  readonly title: string;
  readonly population: string;
  readonly notes: readonly string[];
  readonly source: string;
  readonly alt: string;
  /** The graphic, given the height in points that the text around it leaves free on a page. */
  readonly drawn: (room: number) => Drawn;
}

const numberLook: TextStyle = { ...style.caption, colour: colour.accent };
const distance = 6;

/** Number, title and population above the graphic, notes and source below, all of it on one page. */
const framed = (frame: Framed, { doc, faces, parent }: Setting): readonly Piece[] => {
  const text = (content: string, look: TextStyle, into = parent): readonly Piece[] =>
    content === '' ? [] : textPieces(faces, [plain(content, look)], full, look, childTag(doc, into, 'P'));
  // Outside the Figure, because alternative text replaces everything inside it.
  const heading = (): readonly Piece[] => {
    const caption = childTag(doc, parent, 'Caption');
    return [
      ...text(frame.label ?? '', numberLook, caption),
      ...text(frame.title, style.figureTitle, caption),
    ];
  };
  const [top, ...titleRest] = frame.title === '' ? [] : heading();
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
  const isBare = frame.title === '';
  return spaced(kept([...head, picture, ...foot]), isBare ? 0 : 22, isBare ? 0 : 16);
};

const ruled = (top: Piece): Piece => ({
  ...top,
  paint: (painter, y, again) => {
    // On top of a page the rule of the running head is enough.
    if (y > textTop) paintRule(painter, { ...full, y: y - 5, thickness: 0.8, colour: colour.slate });
    top.paint(painter, y, again);
  },
});

/** A chart. */
export const figure = ({ figure: shown }: FigureBlock, setting: Setting): readonly Piece[] => {
  const { faces, words } = setting;
  const { number, chart } = shown;
  const shapes = chartDrawing(chart, full.width, textWidthIn(faces), words.unknown);
  const drawn: Drawn = {
    width: full.width,
    height: shapes.height,
    draw: (painter, place) => drawShapes(painter, shapes, place, 1),
  };
  return framed({ ...shown, label: words.figure(number), drawn: () => drawn }, setting);
};

/** A map or another drawing, scaled down where the page has no room for it. */
export const drawing = (block: DrawingBlock, setting: Setting): readonly Piece[] => {
  const { width, height } = block.drawing;
  const drawn = (room: number): Drawn => {
    const scale = Math.min(1, full.width / width, room / height);
    return {
      width: width * scale,
      height: height * scale,
      draw: (painter, place) => drawShapes(painter, block.drawing, place, scale),
    };
  };
  return framed({ ...block, drawn }, setting);
};
