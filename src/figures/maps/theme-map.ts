// What a map shows: a class for every municipality, the words on it, and its key.
import { orMore } from '../../language/numbers.ts';
import type { Shape } from '../drawing.ts';
import { mapTheme } from '../theme.ts';
import { type MapClass, type MapValue, missingClass } from './classes.ts';
import type { LegendRow } from './legend.ts';
import { wordsOf } from './map-labels.ts';
import { shortName } from './place-labels.ts';
import type { Rings, View, ViewArea } from './view.ts';

export interface MapContent {
  /** What is counted, over the key. */
  readonly unit: string;
  readonly classes: readonly MapClass[];
  readonly values: readonly MapValue[];
  /** The label of a value on the map; empty where its class suffices. */
  readonly text: (value: number) => string;
}

export function classOf({ classes, values }: MapContent, code: string): MapClass {
  const value = values.find((known) => known.code === code)?.value ?? null;
  return classes.find(({ holds }) => holds(value)) ?? missingClass;
}

/** The labels of the areas in the population of the map. */
export function wordShapes(areas: readonly ViewArea[], content: MapContent): readonly Shape[] {
  return areas.flatMap((area) => {
    const known = content.values.find(({ code }) => code === area.code);
    if (known === undefined) return [];
    const value = known.value === null ? null : orMore(content.text(known.value), known.isAtLeast === true);
    return wordsOf(area, { name: shortName(area.code), value }, classOf(content, area.code));
  });
}

export function legendRows({ classes, values }: MapContent): readonly LegendRow[] {
  return classes.map((mapClass) => ({
    mapClass,
    count: values.filter(({ value }) => mapClass.holds(value)).length,
  }));
}

/** The areas of a view in the colours of their classes; areas outside the population of the map stay pale. */
export function areaShapes({ areas }: View, content: MapContent): readonly Shape[] {
  const spoken = new Set(content.values.map(({ code }) => code));
  return areas.map(({ code, rings }) => {
    const { fill, hatch } = spoken.has(code)
      ? classOf(content, code)
      : { fill: mapTheme.silent, hatch: null };
    return { kind: 'area', rings, fill, hatch, stroke: null, strokeWidth: 0 };
  });
}

/** Borders over the colours: those of planning regions heavier than those of municipalities. */
export function borderShapes({ borders }: View): readonly Shape[] {
  const { border, outer, region } = mapTheme;
  return [
    ...cased(borders.municipal, border),
    { kind: 'line', lines: borders.outer, dash: [], ...outer },
    ...cased(borders.regional, region),
  ];
}

function cased(lines: Rings, look: { readonly colour: string; readonly width: number }): readonly Shape[] {
  const { colour, width } = mapTheme.casing;
  return [
    { kind: 'line', lines, dash: [], colour, width: look.width + width },
    { kind: 'line', lines, dash: [], ...look },
  ];
}

/** How far down shapes reach. */
export function bottomOf(shapes: readonly Shape[]): number {
  let lowest = 0;
  for (const shape of shapes) {
    if (shape.kind === 'label') lowest = Math.max(lowest, shape.at[1] + shape.size * 0.3);
    else
      for (const line of shape.kind === 'area' ? shape.rings : shape.lines)
        for (const [, y] of line) lowest = Math.max(lowest, y + 1);
  }
  return Math.ceil(lowest);
}
