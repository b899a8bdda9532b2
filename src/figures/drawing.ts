// A drawing as plain shapes: a chart, a map. Each output format paints each kind of shape by one function. Lengths are
// points; the origin is the top left corner, y grows downwards.
import type { LabelFace } from './text-width.ts';

export type Point = readonly [x: number, y: number];
export type Lines = readonly (readonly Point[])[];

/** Slanting lines over a fill, for what no colour may say alone. */
export interface Hatch {
  readonly colour: string;
  readonly width: number;
  readonly distance: number;
}

/**
 * A closed area of one or several rings; a ring within another is a hole. Colours are hexadecimal. Areas of several
 * drawings that look alike may share their rings: an output format then writes them once.
 */
export interface AreaShape {
  readonly kind: 'area';
  readonly rings: Lines;
  readonly fill: string;
  readonly hatch: Hatch | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
}

/** Lines of one look. `dash` holds the lengths of strokes and gaps, nothing for a solid line. */
export interface LineShape {
  readonly kind: 'line';
  readonly lines: Lines;
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
}

/** One line of text in the sans of the book; `y` is its baseline. */
export interface LabelShape {
  readonly kind: 'label';
  readonly at: Point;
  readonly text: string;
  readonly size: number;
  readonly face: LabelFace;
  readonly colour: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export type Shape = AreaShape | LineShape | LabelShape;

/** Shapes in the order of painting. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/**
 * The hatch of an area as lines over the box of its rings, for painters that clip them to it. They meet those of a
 * neighbour, because all run through one grid.
 */
export function hatchLines(rings: Lines, { distance }: Hatch): Lines {
  const points = rings.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  // A line at 45 degrees is known by the sum of its coordinates.
  const step = distance * Math.SQRT2;
  const first = Math.ceil((left + top) / step);
  const last = Math.floor((right + bottom) / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const sum = (first + index) * step;
    return [
      [left, sum - left],
      [right, sum - right],
    ];
  });
}
