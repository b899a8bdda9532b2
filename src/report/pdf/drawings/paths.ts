// Lines of a drawing as page content writes them.
import type { Hatch, Point } from '../../../figures/drawing.ts';
import { round } from '../flow/ink.ts';

type Lines = readonly (readonly Point[])[];

/** Maps of one book draw the same outlines many times. */
const closedPaths = new WeakMap<Lines, string>();

const written = (points: readonly Point[]): string =>
  points.map(([x, y], index) => `${round(x)} ${round(y)} ${index === 0 ? 'm' : 'l'}`).join(' ');

export const pathOf = (lines: Lines, isClosed = true): string => {
  if (!isClosed) return lines.map(written).join(' ');
  const known = closedPaths.get(lines);
  if (known !== undefined) return known;
  const path = lines.map((points) => `${written(points)} h`).join(' ');
  closedPaths.set(lines, path);
  return path;
};

/** Rising lines over the box of some rings; they meet those of a neighbour, because all run through one grid. */
export const hatchLines = (rings: Lines, { distance }: Hatch): string => {
  const points = rings.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  // A line at 45 degrees is known by the sum of its coordinates.
  const step = distance * Math.SQRT2;
  const first = Math.ceil((left + top) / step);
  const last = Math.floor((right + bottom) / step);
  const lines = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const sum = (first + index) * step;
    return `${round(left)} ${round(sum - left)} m ${round(right)} ${round(sum - right)} l`;
  });
  return lines.join(' ');
};
