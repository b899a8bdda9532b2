// A diagram with its words around it.
import { chartLayout } from '../../../figures/chart-layout.ts';
import type { FigureBlock } from '../../block.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { widthIn } from '../charts/width-of.ts';
import type { Piece } from '../flow/piece.ts';
import { full } from '../page.ts';
import { type Drawn, framed } from './framed.ts';
import type { Setting } from './setting.ts';

export const figure = ({ figure: shown }: FigureBlock, setting: Setting): readonly Piece[] => {
  const { faces, words } = setting;
  const { number, chart } = shown;
  const layout = chartLayout(chart, widthIn(faces), full.width);
  const drawn: Drawn = {
    width: full.width,
    height: layout.height,
    draw: (painter, place) => drawChart(painter, chart, layout, place, words),
  };
  return framed({ ...shown, label: words.figure(number), drawn: () => drawn }, setting);
};
