// The shapes that charts drawn without Chart.js consist of: bars and words.
import type { AreaShape, LabelShape, Point } from './drawing.ts';
import { theme } from './theme.ts';

/** A rectangle from its top left corner, in points. */
export function bar([x, y]: Point, width: number, height: number, fill: string): AreaShape {
  const [right, bottom] = [x + width, y + height];
  const ring: readonly Point[] = [
    [x, y],
    [right, y],
    [right, bottom],
    [x, bottom],
  ];
  return { kind: 'area', rings: [ring], fill, hatch: null, stroke: null, strokeWidth: 0 };
}

/** The empty hatched frame of what is unknown. */
export function unknownBar(at: Point, width: number, height: number): AreaShape {
  const { muted, paper } = theme.colours;
  return {
    ...bar(at, width, height, paper),
    hatch: { colour: muted, width: 0.5, distance: 3 },
    stroke: muted,
    strokeWidth: 0.5,
  };
}

export function words(
  at: Point,
  text: string,
  { size, ...look }: Partial<LabelShape> & Pick<LabelShape, 'size'>,
): LabelShape {
  const plain = { face: 'regular', colour: theme.colours.ink, anchor: 'start' } as const;
  return { kind: 'label', at, text, size, ...plain, ...look };
}
