// A Canvas-2D-shaped context that records shapes instead of painting pixels. It has what Chart.js calls for bars,
// columns and rings, and throws where a drawing could not hold what is asked.
import type { LabelShape, Point, Shape } from '../drawing.ts';
import type { LabelFace, TextWidth } from '../text-width.ts';

const solid: readonly number[] = [];

/** What `save` keeps, with the defaults of a canvas. `x` and `y` are the origin. */
const initialState = {
  fillStyle: '#000000',
  strokeStyle: '#000000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineDashOffset: 0,
  dash: solid,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  x: 0,
  y: 0,
};

const anchors: Readonly<Record<string, LabelShape['anchor']>> = {
  center: 'middle',
  right: 'end',
  end: 'end',
};

/** The baseline's distance below the point that `textBaseline` names, in sizes of the font. */
export const baselines: Readonly<Record<string, number>> = { top: 0.79, middle: 0.33, bottom: -0.21 };

export function recordingContext(textWidth: TextWidth) {
  const shapes: Shape[] = [];
  const saved: (typeof initialState)[] = [];
  let path: Point[][] = [];

  const add = (x: number, y: number) => {
    const line = path.at(-1);
    if (line === undefined) path.push([[context.x + x, context.y + y]]);
    else line.push([context.x + x, context.y + y]);
  };
  /** As the canvas has it, calls with arguments that are no numbers do nothing. */
  const finite =
    <A extends readonly unknown[]>(draw: (...args: A) => void) =>
    (...args: A): void => {
      if (args.every((value) => typeof value !== 'number' || Number.isFinite(value))) draw(...args);
    };

  const context = {
    ...initialState,
    shapes,
    save: () => {
      const { x, y, fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset, dash } = context;
      const { font, textAlign, textBaseline } = context;
      const pen = { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset, dash };
      saved.push({ x, y, ...pen, font, textAlign, textBaseline });
    },
    restore: () => {
      Object.assign(context, saved.pop());
    },
    translate: finite((x: number, y: number) => {
      context.x += x;
      context.y += y;
    }),
    rotate: (angle: number) => {
      if (angle !== 0) throw new RangeError('A drawing has no rotated text');
    },
    /** Chart.js sets the pixel ratio with these, which is 1. */
    setTransform: () => {},
    resetTransform: () => {},
    clearRect: () => {},

    beginPath: () => {
      path = [];
    },
    moveTo: finite((x: number, y: number) => {
      path.push([]);
      add(x, y);
    }),
    lineTo: finite(add),
    closePath: () => {
      const line = path.at(-1);
      if (line?.[0] !== undefined) line.push(line[0]);
    },
    rect: finite((x: number, y: number, width: number, height: number) => {
      path.push([]);
      add(x, y);
      add(x + width, y);
      add(x + width, y + height);
      add(x, y + height);
      context.closePath();
    }),
    fill: () => {
      if (path.length === 0) return;
      const rings = path.map(openRing);
      shapes.push({
        kind: 'area',
        rings,
        fill: hexadecimal(context.fillStyle),
        hatch: null,
        stroke: null,
        strokeWidth: 0,
      });
    },
    stroke: () => {
      const { lineWidth: width, strokeStyle, dash } = context;
      if (path.length === 0 || !(width > 0)) return;
      const lines = path.map((line) => [...line]);
      shapes.push({ kind: 'line', lines, colour: hexadecimal(strokeStyle), width, dash });
    },
    /** Chart.js clips the labels of an axis to the room of the axis, which our layouts measure for them. */
    clip: () => {},
    setLineDash: (dash: readonly number[]) => {
      context.dash = dash;
    },

    measureText: (text: string) => ({ width: textWidth(text, faceOf(context.font), sizeOf(context.font)) }),
    fillText: finite((text: string, x: number, y: number) => {
      const { font, textAlign, textBaseline, fillStyle } = context;
      const size = sizeOf(font);
      const baseline = y + (baselines[textBaseline] ?? 0) * size;
      shapes.push({
        kind: 'label',
        at: [context.x + x, context.y + baseline],
        text,
        size,
        face: faceOf(font),
        colour: hexadecimal(fillStyle),
        anchor: anchors[textAlign] ?? 'start',
      });
    }),
  };
  return context;
}

/** An area needs its first point only once. */
function openRing(line: readonly Point[]): readonly Point[] {
  const last = line.at(-1);
  return line.length > 1 && last !== undefined && last === line[0] ? line.slice(0, -1) : [...line];
}

function hexadecimal(colour: unknown): string {
  if (typeof colour === 'string' && /^#[0-9a-f]{6}$/.test(colour)) return colour;
  throw new RangeError(`A drawing has no colour ${String(colour)}`);
}

function sizeOf(font: string): number {
  return Number.parseFloat(/([\d.]+)px/u.exec(font)?.[1] ?? '10');
}

function faceOf(font: string): LabelFace {
  if (/\b(?:bold|[6-9]00)\b/u.test(font)) return 'strong';
  return /\bitalic\b/u.test(font) ? 'italic' : 'regular';
}
