// The key of a map: what is counted, each class with its range and how many municipalities are in it.
import type { LabelShape, Point, Shape } from '../drawing.ts';
import { mapTheme } from '../theme.ts';
import type { MapClass } from './classes.ts';
import { corners } from './map-labels.ts';

export interface LegendRow {
  readonly mapClass: MapClass;
  readonly count: number;
}

const { sizes, ink, muted, outer, region } = mapTheme;

const ROW = 12;
const HEAD = 13;
const SWATCH = { width: 16, height: 8.5 };

/** With its top left corner at a point; numbers stand at its right edge. */
export function legend(
  unit: string,
  rows: readonly LegendRow[],
  [x, y]: Point,
  width: number,
): readonly Shape[] {
  return [
    text([x, y + 7], unit, { face: 'strong' }),
    text([x + width, y + 7], 'pašvaldības', { colour: muted, anchor: 'end' }),
    ...rows.flatMap(({ mapClass, count }, index): readonly Shape[] => {
      const top = y + HEAD + index * ROW;
      return [
        {
          kind: 'area',
          rings: [corners({ x, y: top, ...SWATCH })],
          fill: mapClass.fill,
          hatch: mapClass.hatch,
          stroke: outer.colour,
          strokeWidth: 0.5,
        },
        text([x + SWATCH.width + 6, top + 7], mapClass.label),
        text([x + width, top + 7], String(count), { anchor: 'end' }),
      ];
    }),
  ];
}

/** Explains the heavier lines; printed under the rows. */
export function borderRow([x, y]: Point, rows: number): readonly Shape[] {
  const middle = y + HEAD + rows * ROW + SWATCH.height / 2;
  const line = [
    [x, middle],
    [x + SWATCH.width, middle],
  ] as const;
  return [
    { kind: 'line', lines: [line], dash: [], ...region },
    text([x + SWATCH.width + 6, middle + 2.75], 'plānošanas reģiona robeža'),
  ];
}

function text(at: Point, words: string, look: Partial<LabelShape> = {}): LabelShape {
  const plain = { size: sizes.legend, face: 'regular', colour: ink, anchor: 'start' } as const;
  return { kind: 'label', at, text: words, ...plain, ...look };
}
