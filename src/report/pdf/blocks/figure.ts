// A diagram: number, title and population above, the chart, notes and source below, all on one page.
import { chartLayout } from '../../../figures/chart-layout.ts';
import type { FigureBlock } from '../../block.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { widthIn } from '../charts/width-of.ts';
import { paintRule } from '../flow/paint-shape.ts';
import { enter, leave } from '../flow/painter.ts';
import { kept, type Piece, piece, spaced, textPieces } from '../flow/piece.ts';
import { childTag } from '../flow/structure.ts';
import { full, textTop } from '../page.ts';
import { setBox } from '../pdfkit-internals.ts';
import { plain } from '../text/span.ts';
import { colour, style, type TextStyle } from '../theme.ts';
import type { Setting } from './setting.ts';

const numberLook: TextStyle = { ...style.caption, colour: colour.accent };

export const figure = (block: FigureBlock, setting: Setting): readonly Piece[] => {
  const { doc, faces, parent, words } = setting;
  const { number, title, chart, population, source, notes, alt } = block.figure;
  const text = (content: string, look: TextStyle, into = parent): readonly Piece[] =>
    content === '' ? [] : textPieces(faces, [plain(content, look)], full, look, childTag(doc, into, 'P'));
  // Beside the Figure and not in it, because the alternative text takes the place of all that is inside.
  const caption = childTag(doc, parent, 'Caption');
  const [top, ...titleRest] = [
    ...text(words.figure(number), numberLook, caption),
    ...text(title, style.figureTitle, caption),
  ];
  const head = [...(top ? [ruled(top)] : []), ...titleRest, ...spaced(text(population, style.note), 2, 6)];
  const tag = childTag(doc, parent, 'Figure', { alt });
  const layout = chartLayout(chart, widthIn(faces), full.width);
  const { height } = layout;
  const drawing = piece(height, {
    before: 6,
    after: 6,
    paint: (painter, y) => {
      setBox(tag.element, [full.x, y, full.x + full.width, y + height], doc.page.height);
      enter(painter, tag);
      drawChart(painter, chart, layout, { x: full.x, y }, words);
      leave(painter);
    },
  });
  const foot = [...notes, source].flatMap((note) => text(note, style.note));
  return spaced(kept([...head, drawing, ...foot]), 22, 16);
};

const ruled = (top: Piece): Piece => ({
  ...top,
  paint: (painter, y, again) => {
    // On top of a page the rule of the running head is enough.
    if (y > textTop) paintRule(painter, { ...full, y: y - 5, thickness: 0.8, colour: colour.slate });
    top.paint(painter, y, again);
  },
});
