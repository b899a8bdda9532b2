// Whether words have room on an area, and where: as near to its middle as they do not touch a border.
import type { Point } from '../drawing.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Rings = readonly (readonly Point[])[];
export type Edge = readonly [from: Point, to: Point];

/** Steps away from the middle, nearest first. */
const STEP = 2.5;
const REACH = 9;
const steps: readonly Point[] = Array.from({ length: (2 * REACH + 1) ** 2 }, (_, index): Point => {
  const side = 2 * REACH + 1;
  return [STEP * ((index % side) - REACH), STEP * (Math.floor(index / side) - REACH)];
}).sort((one, other) => Math.hypot(...one) - Math.hypot(...other));

/** In points; widths are rounded up to it, so that words of about the same length have the same place. */
const GRAIN = 2;

/**
 * Finds the middle of a box of some size within an area, or null where the area has no such room. What was found is
 * kept, because several maps ask for much the same. `obstacles` are lines that words keep off as well.
 */
export function roomsOn(
  rings: Rings,
  [x, y]: Point,
  obstacles: readonly Edge[],
): (width: number, height: number) => Point | null {
  const edges = rings.flatMap((ring) =>
    ring.map((point, index): Edge => [ring[index - 1] ?? ring[ring.length - 1] ?? point, point]),
  );
  const touched = [...edges, ...obstacles];
  const xs = edges.map(([[edgeX]]) => edgeX);
  const ys = edges.map(([[, edgeY]]) => edgeY);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const found = new Map<string, Point | null>();
  return (wanted, height) => {
    const width = GRAIN * Math.ceil(wanted / GRAIN);
    const size = `${width} ${height}`;
    const known = found.get(size);
    if (known !== undefined) return known;
    const fits = ([stepX, stepY]: Point): boolean => {
      const box = { x: x + stepX - width / 2, y: y + stepY - height / 2, width, height };
      if (box.x < left || box.x + width > right || box.y < top || box.y + height > bottom) return false;
      const isFree = !touched.some(([from, to]) => crosses(from, to, box));
      return isFree && isInside([x + stepX, y + stepY], edges);
    };
    const step = steps.find(fits);
    const room: Point | null = step === undefined ? null : [x + step[0], y + step[1]];
    found.set(size, room);
    return room;
  };
}

/** Whether a line between two points passes through a box. */
function crosses([fromX, fromY]: Point, [toX, toY]: Point, { x, y, width, height }: Box): boolean {
  if (Math.max(fromX, toX) < x || Math.min(fromX, toX) > x + width) return false;
  if (Math.max(fromY, toY) < y || Math.min(fromY, toY) > y + height) return false;
  let [enter, leave] = [0, 1];
  for (const [from, way, low, high] of [
    [fromX, toX - fromX, x, x + width],
    [fromY, toY - fromY, y, y + height],
  ] as const) {
    if (way === 0) continue;
    const [first, last] = [(low - from) / way, (high - from) / way];
    enter = Math.max(enter, Math.min(first, last));
    leave = Math.min(leave, Math.max(first, last));
  }
  return enter <= leave;
}

function isInside([x, y]: Point, edges: readonly Edge[]): boolean {
  return edges.reduce(
    (inside, [[fromX, fromY], [toX, toY]]) =>
      fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX ? !inside : inside,
    false,
  );
}
