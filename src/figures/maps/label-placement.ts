// Placement of the label of an area: the point with most room around it, labels being wider than high; and whether a
// box of its size fits near it without touching a border.
import type { Lines, Point } from '../drawing.ts';

/** How much wider than high a label is. */
const WIDER = 2.2;
/** Places that are tried across the area, then again around the best of them. */
const TRIED = 8;

/** The middle of the largest lying ellipse in an area, nearly. */
export function labelPlace(rings: Lines): Point {
  const squeezed = rings.map((ring) => ring.map(([x, y]): Point => [x / WIDER, y]));
  const xs = squeezed.flat().map(([x]) => x);
  const ys = squeezed.flat().map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let best: Point = [(left + right) / 2, (top + bottom) / 2];
  let reach: Point = [(right - left) / 2, (bottom - top) / 2];
  let room = Number.NEGATIVE_INFINITY;
  for (let round = 0; round < 2; round += 1) {
    const [middleX, middleY] = best;
    for (let column = 0; column <= TRIED; column += 1)
      for (let row = 0; row <= TRIED; row += 1) {
        const tried: Point = [
          middleX + reach[0] * ((2 * column) / TRIED - 1),
          middleY + reach[1] * ((2 * row) / TRIED - 1),
        ];
        const found = roomAround(tried, squeezed, room);
        if (found > room) [best, room] = [tried, found];
      }
    reach = [(2 * reach[0]) / TRIED, (2 * reach[1]) / TRIED];
  }
  return [best[0] * WIDER, best[1]];
}

/** The distance to the nearest border; below zero outside. Stops where it cannot be more than `enough`. */
function roomAround([x, y]: Point, rings: Lines, enough: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  let inside = false;
  for (const ring of rings) {
    let [fromX, fromY] = ring[ring.length - 1] ?? [0, 0];
    // Counted, because this runs a million times for a map.
    for (let at = 0; at < ring.length; at += 1) {
      const to = ring[at];
      if (to === undefined) continue;
      const toX = to[0];
      const toY = to[1];
      const dx = toX - fromX;
      const dy = toY - fromY;
      if (fromY > y !== toY > y && x < (dx * (y - fromY)) / dy + fromX) inside = !inside;
      const length = dx * dx + dy * dy;
      const along =
        length === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / length));
      const offX = x - fromX - along * dx;
      const offY = y - fromY - along * dy;
      const distance = offX * offX + offY * offY;
      if (distance < nearest) nearest = distance;
      if (enough > 0 && nearest < enough * enough) return Number.NEGATIVE_INFINITY;
      fromX = toX;
      fromY = toY;
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

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
  rings: Lines,
  [x, y]: Point,
  obstacles: readonly Edge[],
): (width: number, height: number) => Point | null {
  const edges = rings.flatMap((ring) =>
    ring.map((point, index): Edge => [ring[index - 1] ?? ring[ring.length - 1] ?? point, point]),
  );
  const border = inNumbers(edges);
  const touched = inNumbers([...edges, ...obstacles]);
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
      return !isCrossed(box, touched) && isInside(x + stepX, y + stepY, border);
    };
    const step = steps.find(fits);
    const room: Point | null = step === undefined ? null : [x + step[0], y + step[1]];
    found.set(size, room);
    return room;
  };
}

/** Four numbers an edge, because a map looks at its edges a million times. */
type Numbers = readonly number[];

function inNumbers(edges: readonly Edge[]): Numbers {
  return edges.flat(2);
}

/** Whether an edge passes through a box. */
function isCrossed({ x, y, width, height }: Box, edges: Numbers): boolean {
  const right = x + width;
  const bottom = y + height;
  for (let at = 0; at < edges.length; at += 4) {
    const fromX = edges[at] ?? 0;
    const fromY = edges[at + 1] ?? 0;
    const toX = edges[at + 2] ?? 0;
    const toY = edges[at + 3] ?? 0;
    if ((fromX < x && toX < x) || (fromX > right && toX > right)) continue;
    if ((fromY < y && toY < y) || (fromY > bottom && toY > bottom)) continue;
    // The parts of the edge between the sides, and between top and bottom: where they overlap it is in the box.
    const [enterX, leaveX] = between(fromX, toX - fromX, x, right);
    const [enterY, leaveY] = between(fromY, toY - fromY, y, bottom);
    if (Math.max(0, enterX, enterY) <= Math.min(1, leaveX, leaveY)) return true;
  }
  return false;
}

function between(from: number, way: number, low: number, high: number): readonly [number, number] {
  if (way === 0) return [0, 1];
  const [first, last] = [(low - from) / way, (high - from) / way];
  return first < last ? [first, last] : [last, first];
}

function isInside(x: number, y: number, edges: Numbers): boolean {
  let inside = false;
  for (let at = 0; at < edges.length; at += 4) {
    const fromX = edges[at] ?? 0;
    const fromY = edges[at + 1] ?? 0;
    const toX = edges[at + 2] ?? 0;
    const toY = edges[at + 3] ?? 0;
    if (fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) inside = !inside;
  }
  return inside;
}
