// The labels of a map: the name of a municipality and its number on its area where they have room, or beside the map
// with a line to it. Widths are estimates, because no font is open where maps are made.
import type { LabelShape, Point, Shape } from '../drawing.ts';
import { inkOn, mapTheme } from '../theme.ts';
import type { MapClass } from './classes.ts';
import type { Box } from './label-placement.ts';
import type { ViewArea } from './view.ts';

export interface Words {
  readonly name: string;
  /** Null is unknown; empty where the class suffices. */
  readonly value: string | null;
}

export function wordsOf(area: ViewArea, words: Words, mapClass: MapClass): readonly Shape[] {
  const name = nameLine(words.name);
  const value = words.value === null || words.value === '' ? null : valueLine(words.value);
  const whole = value === null ? [name] : [name, value];
  return (
    inside(area, whole, mapClass) ??
    outside(area, words) ??
    (value === null ? null : inside(area, [value], mapClass)) ??
    []
  );
}

/** A hatched area lends its words a plain plate. */
function inside(
  area: ViewArea,
  lines: readonly TextLine[],
  { fill, hatch }: MapClass,
): readonly Shape[] | null {
  const size = sizeOf(lines);
  const at = area.roomFor(size.width, size.height);
  if (at === null) return null;
  const { x, y, width, height } = boxAround(at, lines);
  const plate: Shape = {
    kind: 'area',
    rings: [corners({ x: x - 1, y: y - 0.5, width: width + 2, height: height + 1.5 })],
    fill: mapTheme.plate,
    hatch: null,
    stroke: null,
    strokeWidth: 0,
  };
  return [...(hatch === null ? [] : [plate]), ...written(lines, at, inkOn(fill))];
}

function outside(area: ViewArea, { name, value }: Words): readonly Shape[] | null {
  const { outside: at, middle } = area;
  if (at === null) return null;
  const [x, y] = middle;
  // Hatching is hard to see on so small an area.
  const unknown = { ...nameLine('nav datu'), colour: mapTheme.muted };
  const lines = [nameLine(name), ...(value === '' ? [] : [value === null ? unknown : valueLine(value)])];
  const box = boxAround(at, lines);
  const edge: Point = [
    Math.min(Math.max(x, box.x), box.x + box.width),
    y < box.y ? box.y - 1 : Math.min(y, box.y + box.height + 2),
  ];
  const dot = { x: x - 1.1, y: y - 1.1, width: 2.2, height: 2.2 };
  return [
    // Seen on dark areas too.
    { kind: 'line', lines: [[edge, [x, y]]], dash: [], ...mapTheme.leaderCasing },
    { kind: 'line', lines: [[edge, [x, y]]], dash: [], ...mapTheme.leader },
    {
      kind: 'area',
      rings: [corners(dot)],
      fill: mapTheme.ink,
      hatch: null,
      stroke: mapTheme.paper,
      strokeWidth: 0.4,
    },
    ...written(lines, at, mapTheme.ink),
  ];
}

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
