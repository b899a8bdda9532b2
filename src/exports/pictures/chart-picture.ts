// A chart as a picture for where neither vectors nor scripts can go: drawn from the same specification, by the same
// layout and with the same words as in the book.
import type { ChartConfiguration, Plugin } from 'chart.js';
import { ChartJSNodeCanvas } from 'chartjs-node-canvas';
import { chartConfig, type DrawnChart } from '../../figures/chart-config.ts';
import { type ChartLayout, chartLayout } from '../../figures/chart-layout.ts';
import type { ChartSpec } from '../../figures/figure.ts';
import { ringLegend } from '../../figures/ring-legend.ts';
import { valueLabels } from '../../figures/value-labels.ts';
import { UNKNOWN } from '../../language/numbers.ts';
import { letters, loadLetters, measuring } from './letters.ts';

export interface Picture {
  readonly png: Uint8Array;
  /** As it is to be shown, in pixels of a screen; there are twice as many in the picture, for paper. */
  readonly width: number;
  readonly height: number;
}

/** The room of a chart in its own points, each shown so large that its letters suit those of a sheet. */
const WIDTH = 420;
const PIXELS_A_POINT = 1.6;
const SHARPNESS = 2;

/** Draws the charts that it is given, one after the other, as PNG. */
export function chartPictures(): (chart: ChartSpec) => Picture {
  loadLetters();
  const widthOf = measuring();
  const canvas = new ChartJSNodeCanvas({ width: WIDTH, height: WIDTH });
  return (chart) => {
    const { lines, ...layout } = roundedUp(chartLayout(chart, widthOf, WIDTH));
    const theme = { ...layout.theme, fontFamily: letters };
    const drawn = { ...layout, lines, theme };
    const words = chart.form === 'ring' ? ringLegend : valueLabels;
    const { options, ...config } = chartConfig(chart, theme, lines);
    const drawing: DrawnChart = {
      ...config,
      options: { ...options, maintainAspectRatio: false, devicePixelRatio: SHARPNESS * PIXELS_A_POINT },
      plugins: [onPaper(drawn), words(chart, drawn, UNKNOWN)],
    };
    const png = canvas.renderToBufferSync(drawing as ChartConfiguration);
    return { png, width: drawn.width * PIXELS_A_POINT, height: drawn.height * PIXELS_A_POINT };
  };
}

/** To whole pixels, on screen and in the picture. */
function roundedUp(layout: ChartLayout): ChartLayout {
  const whole = (points: number) => Math.ceil(points / 5) * 5;
  return { ...layout, width: whole(layout.width), height: whole(layout.height) };
}

/** Gives the canvas the size of this chart, and a ground that stays white on a dark screen. */
function onPaper({ width, height, theme }: ChartLayout): Plugin<'bar' | 'doughnut'> {
  return {
    id: 'on-paper',
    beforeInit: (chart) => chart.resize(width, height),
    beforeDraw: ({ ctx }) => {
      ctx.fillStyle = theme.colours.paper;
      ctx.fillRect(0, 0, width, height);
    },
  };
}
