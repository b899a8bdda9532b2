// A chart as a picture for where vectors cannot go: the drawing of the web book, painted onto a canvas.
import { createRequire } from 'node:module';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { ChartJSNodeCanvas } from 'chartjs-node-canvas';
import { screen, screenChart } from '../../figures/charts/chart-drawing.ts';
import type { Drawing } from '../../figures/drawing.ts';
import type { ChartSpec } from '../../figures/figure.ts';
import { theme } from '../../figures/theme.ts';
import { loadFonts, paintShape } from './paint-shape.ts';

export interface Picture {
  readonly png: Uint8Array;
  /** As it is to be shown, in pixels of a screen; there are twice as many in the picture, for paper. */
  readonly width: number;
  readonly height: number;
}

/** Pixels of the picture to a pixel of the screen. */
const SHARPNESS = 2;

/** Draws a chart as PNG. */
export function chartPicture(chart: ChartSpec): Picture {
  loadFonts();
  const drawing = screenChart(chart, 'wide');
  const width = Math.ceil(drawing.width * screen.pixelsPerPoint);
  const height = Math.ceil(drawing.height * screen.pixelsPerPoint);
  const canvas = new ChartJSNodeCanvas({ width, height });
  dropEmptyModules();
  const png = canvas.renderToBufferSync({
    // Without data Chart.js draws nothing; the picture is what the plugin paints.
    type: 'bar',
    data: { datasets: [] },
    options: {
      animation: false,
      devicePixelRatio: SHARPNESS,
      scales: { x: { display: false }, y: { display: false } },
    },
    plugins: [{ id: 'drawing', afterDraw: ({ ctx }) => paint(ctx, drawing, { width, height }) }],
  });
  return { png, width, height };
}

/** ChartJSNodeCanvas leaves undefined entries in the cache of `require`; Fastify fails on them when it starts later. */
function dropEmptyModules(): void {
  const { cache } = createRequire(import.meta.url);
  for (const [path, module] of Object.entries(cache)) if (module === undefined) delete cache[path];
}

/** The ground stays white on a dark screen. */
function paint(
  context: SKRSContext2D,
  { shapes }: Drawing,
  { width, height }: Pick<Picture, 'width' | 'height'>,
): void {
  context.fillStyle = theme.colours.paper;
  context.fillRect(0, 0, width, height);
  context.scale(screen.pixelsPerPoint, screen.pixelsPerPoint);
  for (const shape of shapes) paintShape(context, shape);
}
