// A diagram with its words around it.
import { chartDrawing } from '../../../figures/charts/chart-drawing.ts';
import type { FigureBlock } from '../../block.ts';
import { drawShapes } from '../drawings/draw-shapes.ts';
import { textWidthIn } from '../drawings/text-width.ts';
import type { Piece } from '../flow/piece.ts';
import { full } from '../page.ts';
import { type Drawn, framed } from './framed.ts';
import type { Setting } from './setting.ts';

export const figure = ({ figure: shown }: FigureBlock, setting: Setting): readonly Piece[] => {
  const { faces, words } = setting;
  const { number, chart } = shown;
  const drawing = chartDrawing(chart, full.width, textWidthIn(faces), words.unknown);
  const drawn: Drawn = {
    width: full.width,
    height: drawing.height,
    draw: (painter, place) => drawShapes(painter, drawing, place, 1),
  };
  return framed({ ...shown, label: words.figure(number), drawn: () => drawn }, setting);
};
