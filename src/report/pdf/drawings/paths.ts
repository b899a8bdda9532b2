// Lines of a drawing as page content writes them.
import type { Lines, Point } from '../../../figures/drawing.ts';
import { round } from '../flow/painter.ts';

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
