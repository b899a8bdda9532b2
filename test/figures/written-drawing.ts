// A drawing as text, a line for each shape, for golden files that people review.
import type { Drawing, Lines, Shape } from '../../src/figures/drawing.ts';

const tenths = (value: number): string => value.toFixed(1).replace(/^-0\.0$/, '0.0');

/** Areas and lines of more corners, which are arcs, are named by their number and their box. */
const CORNERS = 8;

function path(lines: Lines): string {
  const points = lines.flat();
  if (points.length <= CORNERS)
    return lines.map((line) => line.map((point) => point.map(tenths).join(',')).join(' ')).join(' / ');
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(tenths);
  return `${points.length} points in ${box.join(' ')}`;
}

function line(shape: Shape): string {
  switch (shape.kind) {
    case 'area':
      return `area ${shape.fill}${shape.hatch === null ? '' : ' hatched'} ${path(shape.rings)}`;
    case 'line':
      return `line ${shape.colour} ${shape.width} ${path(shape.lines)}`;
    case 'label': {
      const { at, text, size, face, colour, anchor } = shape;
      return `label ${at.map(tenths).join(',')} ${anchor} ${face} ${tenths(size)} ${colour} ${text}`;
    }
  }
}

export const written = ({ width, height, shapes }: Drawing): string =>
  `${[`${tenths(width)} × ${tenths(height)}`, ...shapes.map(line)].join('\n')}\n`;
