// The letters of maps and how much room they take, nearly: no font is open where maps are made.
import type { LabelShape, Point } from '../drawing.ts';
import { mapTheme } from '../theme.ts';
import type { Box } from './label-room.ts';

export interface TextLine {
  readonly text: string;
  readonly size: number;
  readonly face: LabelShape['face'];
  readonly colour?: string;
}

const { sizes } = mapTheme;

/** The mean width of letters and of figures in the book's sans, in sizes. */
const LETTER = { regular: 0.47, italic: 0.45, strong: 0.53 } as const;

export const nameLine = (text: string): TextLine => ({ text, size: sizes.name, face: 'regular' });
export const valueLine = (text: string): TextLine => ({ text, size: sizes.value, face: 'strong' });

export function sizeOf(lines: readonly TextLine[]): { readonly width: number; readonly height: number } {
  const widths = lines.map(({ text, size, face }) => text.length * LETTER[face] * size);
  return { width: Math.max(0, ...widths), height: lines.length * sizes.leading - 1 };
}

export function boxAround([x, y]: Point, lines: readonly TextLine[]): Box {
  const { width, height } = sizeOf(lines);
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Lines one below the other around a point. */
export function written(lines: readonly TextLine[], at: Point, colour: string): readonly LabelShape[] {
  const { y } = boxAround(at, lines);
  return lines.map((line, index) => ({
    kind: 'label',
    at: [at[0], y + (index + 1) * sizes.leading - 2],
    text: line.text,
    size: line.size,
    face: line.face,
    colour: line.colour ?? colour,
    anchor: 'middle',
  }));
}

export function corners({ x, y, width, height }: Box): readonly Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}
