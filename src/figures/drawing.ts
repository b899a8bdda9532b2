// A drawing as plain shapes: what is neither chart nor table, such as a map. Each output format draws each kind of
// shape by one function. Lengths are points; the origin is the top left corner, y grows downwards.

export type Point = readonly [x: number, y: number];

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
  readonly rings: readonly (readonly Point[])[];
  readonly fill: string;
  readonly hatch: Hatch | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
}

/** Lines of one look. `dash` holds the lengths of strokes and gaps, nothing for a solid line. */
export interface LineShape {
  readonly kind: 'line';
  readonly lines: readonly (readonly Point[])[];
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
  readonly weight: 'regular' | 'strong';
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
