// Where the words of an area stand: the point with most room around it, words being wider than high.
import type { Point } from '../drawing.ts';

type Rings = readonly (readonly Point[])[];

/** How much wider than high a label is. */
const WIDER = 2.2;
/** Places that are tried across the area, then again around the best of them. */
const TRIED = 8;

/** The middle of the largest lying ellipse in an area, nearly. */
export function labelPlace(rings: Rings): Point {
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
function roomAround([x, y]: Point, rings: Rings, enough: number): number {
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
