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
import type { ChartSpec } from '../../../figures/figure.ts';
import type { Painter } from '../flow/painter.ts';
import { naturalWidth } from '../text/break-lines.ts';
import type { Faces } from '../text/faces.ts';
import { plain } from '../text/span.ts';
import { style } from '../theme.ts';
import type { Words } from '../words.ts';
import { canvasContext } from './canvas-context.ts';
import { chartConfig } from './chart-config.ts';
import { ringLegend } from './ring-legend.ts';
import { valueLabels } from './value-labels.ts';

Chart.register(ArcElement, BarController, BarElement, CategoryScale, DoughnutController, LinearScale);

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const barLabelWidth = 190;
const barHeight = 20;
const labelLeading = 10.4;

/** A label's lines of at most the given width; Chart.js does not break them itself. */
const wrapped = (faces: Faces, label: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && naturalWidth(faces, [plain(longer, style.cell)]) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

const columnLabelWidth = (chart: ChartSpec, width: number): number => width / chart.items.length - 8;

const labelsOf = (chart: ChartSpec, faces: Faces, width: number) =>
  chart.items.map(({ label }) =>
    wrapped(faces, label, chart.form === 'columns' ? columnLabelWidth(chart, width) : barLabelWidth),
  );

/** The height that a chart needs, in points. */
export const chartHeight = (chart: ChartSpec, faces: Faces): number => {
  if (chart.form === 'columns') return 190;
  const lines = labelsOf(chart, faces, 0).map(({ length }) => length);
  if (chart.form === 'ring') return Math.max(150, chart.items.length * 17 + 10);
  return Math.max(...lines) * labelLeading + 6 > barHeight
    ? chart.items.length * (Math.max(...lines) * labelLeading + 6)
    : chart.items.length * barHeight;
};

/** Draws a chart into a box of the open page; its marked content must be open. */
export const drawChart = (painter: Painter, chart: ChartSpec, box: Box, words: Words): void => {
  const { context, close } = canvasContext(painter, box.x, box.y);
  const canvas = { width: box.width, height: box.height, style: {}, getContext: () => onCanvas };
  const onCanvas = Object.assign(context, { canvas });
  const config = chartConfig(chart, labelsOf(chart, painter.faces, box.width));
  const drawn = new Chart(canvas as unknown as ConstructorParameters<typeof Chart>[0], {
    ...config,
    options: {
      ...config.options,
      animation: false,
      responsive: false,
      devicePixelRatio: 1,
      font: { family: 'sans' },
    },
    plugins: [chart.form === 'ring' ? ringLegend(chart, words) : valueLabels(chart, words)],
  });
  drawn.destroy();
  close();
};
