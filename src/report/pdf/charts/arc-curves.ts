// Arcs as PDF knows them: a starting point and curves of at most a quarter of the circle each.

export interface Arc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Angles in radians, clockwise from the right, as on a canvas. */
  readonly start: number;
  readonly end: number;
  readonly isReversed: boolean;
}

type Point = readonly [number, number];
type Curve = readonly [number, number, number, number, number, number];

const turn = 2 * Math.PI;

/** The angle swept, as the canvas specification has it: whole turns count once, the rest the asked way round. */
const sweepOf = ({ start, end, isReversed }: Arc): number => {
  const swept = isReversed ? start - end : end - start;
  const clamped = swept >= turn ? turn : ((swept % turn) + turn) % turn;
  return isReversed ? -clamped : clamped;
};

export const arcCurves = (arc: Arc): readonly [Point, ...Curve[]] => {
  const { x, y, radius, start } = arc;
  const at = (angle: number): Point => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  const sweep = sweepOf(arc);
  const count = Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9);
  const step = count > 0 ? sweep / count : 0;
  const handle = (4 / 3) * Math.tan(step / 4) * radius;
  const curves = Array.from({ length: count }, (_, index): Curve => {
    const from = start + index * step;
    const to = from + step;
    const [x1, y1] = at(from);
    const [x2, y2] = at(to);
    return [
      x1 - handle * Math.sin(from),
      y1 + handle * Math.cos(from),
      x2 + handle * Math.sin(to),
      y2 - handle * Math.cos(to),
      x2,
      y2,
    ];
  });
  return [at(start), ...curves];
};
