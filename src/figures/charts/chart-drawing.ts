// A chart as a drawing: Chart.js computes scales, marks and axis, and draws them onto a context that records shapes.
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { UNKNOWN } from '../../language/numbers.ts';
import type { Drawing } from '../drawing.ts';
import type { ChartSpec } from '../figure.ts';
import { type TextWidth, textWidth } from '../text-width.ts';
import { chartConfig } from './chart-config.ts';
import { chartLabels } from './chart-labels.ts';
import { type ChartLayout, chartLayout } from './chart-layout.ts';
import { recordingContext } from './recording-context.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/**
 * On screens, in the web book and in workbooks: widths in points, and how large they are shown, so that labels of 8.5
 * points are read like the text around them. The narrow one fits on a telephone.
 */
export const screen = { width: 420, narrowWidth: 175, pixelsPerPoint: 1.6 } as const;
/** So many points are whole pixels. */
const GRAIN = 5;

/** A chart of at most a width in points, in the fonts of `measure`. `unknown` is printed where there is no value. */
export function chartDrawing(
  chart: ChartSpec,
  width: number,
  measure: TextWidth,
  unknown: string = UNKNOWN,
): Drawing {
  return drawn(chart, chartLayout(chart, measure, width), measure, unknown);
}

/** A chart for a screen; its size is in whole pixels. */
export function screenChart(chart: ChartSpec, size: 'wide' | 'narrow', unknown: string = UNKNOWN): Drawing {
  const layout = chartLayout(chart, textWidth, size === 'wide' ? screen.width : screen.narrowWidth);
  const whole = (points: number) => Math.ceil(points / GRAIN) * GRAIN;
  const sized = { ...layout, width: whole(layout.width), height: whole(layout.height) };
  return drawn(chart, sized, textWidth, unknown);
}

function drawn(chart: ChartSpec, layout: ChartLayout, measure: TextWidth, unknown: string): Drawing {
  const { width, height } = layout;
  const canvas = { width, height, style: {}, getContext: () => onCanvas };
  const context = recordingContext(measure);
  const onCanvas = Object.assign(context, { canvas });
  const made = new Chart<'bar', (number | null)[], string[]>(
    // Chart.js takes any canvas of which it finds a context; its types know only those of browsers.
    canvas as unknown as ConstructorParameters<typeof Chart>[0],
    chartConfig(chart, layout),
  );
  const shapes = [...context.shapes, ...chartLabels(chart, layout, made, unknown)];
  made.destroy();
  return { width, height, shapes };
}
