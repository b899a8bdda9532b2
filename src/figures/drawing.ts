// A drawing as plain shapes: what is neither chart nor table, such as a map. Each output format draws each kind of
// shape by one function. Lengths are points; the origin is the top left corner, y grows downwards.

export type Point = readonly [x: number, y: number];

/** A closed area of one or several rings; a ring within another is a hole. Colours are hexadecimal. */
export interface AreaShape {
  readonly kind: 'area';
  readonly rings: readonly (readonly Point[])[];
  readonly fill: string;
  /** Slanting lines over the fill, for what no colour may say alone. */
  readonly hatch: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
}

export interface LineShape {
  readonly kind: 'line';
  readonly points: readonly Point[];
  readonly colour: string;
  readonly width: number;
  readonly dashed: boolean;
}

/** One line of text; `y` is its baseline. */
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
