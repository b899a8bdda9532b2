// A drawing context as Chart.js expects it of a canvas, which writes onto the open PDF page instead: vectors
// and text that can be selected. Only what Chart.js calls is here.
import { channels } from '../flow/ink.ts';
import { paintRun } from '../flow/paint-text.ts';
import type { Painter } from '../flow/painter.ts';
import { breakLines } from '../text/break-lines.ts';
import { arcCurves } from './arc-curves.ts';
import { shiftOf, spanOf } from './canvas-text.ts';
import { opaque } from './opaque-colour.ts';

/** What `save` keeps and `restore` brings back, with the canvas's own defaults. */
const startingState = {
  fillStyle: '#000000',
  strokeStyle: '#000000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineDashOffset: 0,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  dash: [] as readonly number[],
};

type State = typeof startingState;

const finite = (numbers: readonly number[]): boolean => numbers.every(Number.isFinite);

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The canvas's names for the ends and the corners of lines as PDF numbers them. */
const caps: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2 };
const joins: Readonly<Record<string, number>> = { miter: 0, round: 1, bevel: 2 };

/** A context whose origin is at the given point of the page. Arguments that are no numbers draw nothing. */
export const canvasContext = (painter: Painter, originX: number, originY: number) => {
  const { doc, faces } = painter;
  const saved: State[] = [];
  let path: string[] = [];
  const add = (operator: string, ...numbers: number[]): boolean => {
    if (!finite(numbers)) return false;
    path.push(`${numbers.map(round).join(' ')} ${operator}`);
    return true;
  };
  const transform = (...matrix: [number, number, number, number, number, number]) => {
    if (finite(matrix)) doc.transform(...matrix);
  };
  const paint = (operator: string, setup: string) => {
    if (path.length > 0) doc.addContent(`${setup} ${path.join(' ')} ${operator}`);
  };
  const line = (text: string, state: State) =>
    breakLines(faces, [spanOf(text, state)], Number.POSITIVE_INFINITY)[0];
  const colourOf = (style: unknown, operator: 'rg' | 'RG'): string | null => {
    const colour = typeof style === 'string' ? opaque(style) : null;
    return colour === null ? null : `${channels(colour)} ${operator}`;
  };
  doc.save();
  doc.translate(originX, originY);
  const context = {
    ...startingState,
    save: () => {
      const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset } = context;
      const { font, textAlign, textBaseline, dash } = context;
      saved.push({
        fillStyle,
        strokeStyle,
        lineWidth,
        lineCap,
        lineJoin,
        lineDashOffset,
        font,
        textAlign,
        textBaseline,
        dash,
      });
      doc.save();
    },
    restore: () => {
      const state = saved.pop();
      if (!state) return;
      Object.assign(context, state);
      doc.restore();
    },
    /** Chart.js sets the scale of the device with it, which on paper is 1. */
    setTransform: () => {},
    resetTransform: () => {},
    transform,
    translate: (x: number, y: number) => transform(1, 0, 0, 1, x, y),
    scale: (x: number, y: number) => transform(x, 0, 0, y, 0, 0),
    rotate: (angle: number) =>
      transform(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0),
    beginPath: () => {
      path = [];
    },
    closePath: () => add('h'),
    moveTo: (x: number, y: number) => add('m', x, y),
    lineTo: (x: number, y: number) => add(path.length === 0 ? 'm' : 'l', x, y),
    bezierCurveTo: (...points: [number, number, number, number, number, number]) => add('c', ...points),
    rect: (x: number, y: number, width: number, height: number) => add('re', x, y, width, height),
    arc: (x: number, y: number, radius: number, start: number, end: number, isReversed = false) => {
      if (!finite([x, y, radius, start, end])) return;
      const [first, ...curves] = arcCurves({ x, y, radius, start, end, isReversed });
      if (first) context.lineTo(...first);
      for (const curve of curves) context.bezierCurveTo(...curve);
    },
    fill: (rule?: string) => {
      const colour = colourOf(context.fillStyle, 'rg');
      if (colour !== null) paint(rule === 'evenodd' ? 'f*' : 'f', colour);
    },
    stroke: () => {
      const colour = colourOf(context.strokeStyle, 'RG');
      const { lineWidth, lineCap, lineJoin, lineDashOffset, dash } = context;
      if (colour === null || !(lineWidth > 0)) return;
      const pen = `${round(lineWidth)} w ${caps[lineCap] ?? 0} J ${joins[lineJoin] ?? 0} j`;
      paint('S', `${colour} ${pen} [${dash.map(round).join(' ')}] ${round(lineDashOffset)} d`);
    },
    clip: () => {
      paint('W n', '');
      path = [];
    },
    fillRect: (x: number, y: number, width: number, height: number) => {
      context.beginPath();
      context.rect(x, y, width, height);
      context.fill();
    },
    strokeRect: (x: number, y: number, width: number, height: number) => {
      context.beginPath();
      context.rect(x, y, width, height);
      context.stroke();
    },
    clearRect: () => {},
    setLineDash: (dash: readonly number[]) => {
      context.dash = finite(dash) && dash.some((length) => length > 0) ? dash : [];
    },
    getLineDash: () => [...context.dash],
    measureText: (text: string) => {
      const { size } = spanOf(text, context);
      return {
        width: line(text, context)?.width ?? 0,
        actualBoundingBoxAscent: size * 0.75,
        actualBoundingBoxDescent: size * 0.22,
      };
    },
    fillText: (text: string, x: number, y: number) => {
      const set = line(text, context);
      if (!set || !finite([x, y])) return;
      const shift = shiftOf(context, set.width);
      for (const run of set.runs) paintRun(painter, run, x + shift.x, y + shift.y);
    },
    strokeText: () => {},
  };
  return { context, close: () => doc.restore() };
};
