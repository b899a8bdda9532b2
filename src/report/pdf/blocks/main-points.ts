// The main points, each in a row under a rule: its number, what it says in two languages, and its small chart.
import type { MainPointsBlock } from '../../block.ts';
import { drawShapes } from '../drawings/draw-shapes.ts';
import { paintLine } from '../flow/paint-text.ts';
import { enter, leave, paintRule } from '../flow/painter.ts';
import { baselineOf, type Piece, piece, spaced } from '../flow/piece.ts';
import { childTag, type Tag } from '../flow/structure.ts';
import { type Column, full } from '../page.ts';
import { setBox } from '../pdfkit-internals.ts';
import { breakLines } from '../text/break-lines.ts';
import { plain, type Span, spans } from '../text/span.ts';
import { colour, style, type TextStyle } from '../theme.ts';
import type { Setting } from './setting.ts';

const numberColumn: Column = { x: full.x, width: 104 };
const textColumn: Column = { x: full.x + 116, width: 205 };
const padding = 7;
const belowSentence = 3;

/** Of what stands in second place: the change, and the English twin. */
const small: TextStyle = { ...style.note, size: 8, leading: 10.2 };

export const mainPoints = ({ points }: MainPointsBlock, setting: Setting): readonly Piece[] => {
  const list = childTag(setting.doc, setting.parent, 'L');
  return spaced(
    points.map((point) => row(point, list, setting)),
    0,
    10,
  );
};

interface Part {
  readonly tag: Tag;
  readonly x: number;
  readonly look: TextStyle;
  readonly lines: ReturnType<typeof breakLines>;
}

const row = (point: MainPointsBlock['points'][number], list: Tag, { doc, faces }: Setting): Piece => {
  const { drawing } = point;
  const item = childTag(doc, list, 'LI');
  const number = childTag(doc, item, 'Lbl');
  const body = childTag(doc, item, 'LBody');
  const part = (tag: Tag, { x, width }: Column, look: TextStyle, text: readonly Span[]): Part => ({
    tag,
    x,
    look,
    lines: breakLines(faces, text, width),
  });
  const left = [part(number, numberColumn, style.keyValue, [plain(point.value, style.keyValue)])];
  const middle = [
    part(childTag(doc, body, 'P'), textColumn, style.body, spans(point.content, style.body)),
    ...(point.english.length === 0
      ? []
      : [part(childTag(doc, body, 'P'), textColumn, small, spans(point.english, small))]),
  ];
  left.push(part(childTag(doc, body, 'P'), numberColumn, style.note, spans([point.source], style.note)));
  if (point.change !== null)
    left.push(part(childTag(doc, body, 'P'), numberColumn, small, [plain(point.change, small)]));
  const figure = childTag(doc, body, 'Figure', { alt: point.alt });
  const height = Math.max(heightOf(left), heightOf(middle), drawing.height);
  const chart = { x: full.x + full.width - drawing.width };
  return piece(padding + height + padding, {
    paint: (painter, top) => {
      paintRule(painter, { ...full, y: top, thickness: 0.9, colour: colour.accent });
      const from = top + padding;
      for (const parts of [left, middle]) {
        let y = from;
        for (const { tag, x, look, lines } of parts) {
          for (const line of lines) {
            paintLine(painter, tag, line, x, y + baselineOf(look));
            y += look.leading;
          }
          y += belowSentence;
        }
      }
      setBox(
        figure.element,
        [chart.x, from, chart.x + drawing.width, from + drawing.height],
        doc.page.height,
      );
      enter(painter, figure);
      drawShapes(painter, drawing, { x: chart.x, y: from }, 1);
      leave(painter);
    },
  });
};

const heightOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { look, lines }) => sum + look.leading * lines.length, 0) +
  belowSentence * (parts.length - 1);
