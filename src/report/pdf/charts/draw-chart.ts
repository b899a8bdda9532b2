// Chart.js drawing straight onto the PDF page, without a canvas and without a browser.
import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  LinearScale,
} from 'chart.js';
import { chartConfig, type DrawnChart } from '../../../figures/chart-config.ts';
import type { ChartLayout } from '../../../figures/chart-layout.ts';
import type { ChartSpec } from '../../../figures/figure.ts';
import { ringLegend } from '../../../figures/ring-legend.ts';
import { valueLabels } from '../../../figures/value-labels.ts';
import type { Painter } from '../flow/painter.ts';
import type { Words } from '../words.ts';
import { canvasContext } from './canvas-context.ts';

Chart.register(ArcElement, BarController, BarElement, CategoryScale, DoughnutController, LinearScale);

/** Draws a chart with its top left corner at a point of the open page; its marked content must be open. */
export const drawChart = (
  painter: Painter,
  chart: ChartSpec,
  layout: ChartLayout,
  place: { readonly x: number; readonly y: number },
  words: Words,
): void => {
  const { context, close } = canvasContext(painter, place.x, place.y);
  const { width, height } = layout;
  const canvas = { width, height, style: {}, getContext: () => onCanvas };
  const onCanvas = Object.assign(context, { canvas });
  const { options, ...config } = chartConfig(chart, layout.theme, layout.lines);
  const { unknown } = words;
  const labels =
    chart.form === 'ring' ? ringLegend(chart, layout, unknown) : valueLabels(chart, layout, unknown);
  const drawnConfig: DrawnChart = {
    ...config,
    options: { ...options, devicePixelRatio: 1 },
    plugins: [labels],
  };
  const drawn = new Chart<'bar' | 'doughnut', (number | null)[], string[]>(
    canvas as unknown as ConstructorParameters<typeof Chart>[0],
    drawnConfig,
  );
  drawn.destroy();
  close();
};
