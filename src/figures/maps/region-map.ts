// The map of one planning region: its municipalities large, with names and numbers, and where it lies in the country.
import type { RegionCode } from '../../survey/territories.ts';
import { territoryByCode } from '../../survey/territories.ts';
import type { Drawing, Shape } from '../drawing.ts';
import { mapTheme } from '../theme.ts';
import type { Country } from './country.ts';
import type { Box } from './label-room.ts';
import { legend } from './legend.ts';
import { areaShapes, borderShapes, bottomOf, legendRows, type MapContent, wordShapes } from './theme-map.ts';
import { type View, viewOf } from './view.ts';

export interface RegionLayout {
  readonly width: number;
  /** The words of cities stand around the region, within the margins of its room. */
  readonly region: Box;
  /** Below the region where these have no `y`. */
  readonly locator: Omit<Box, 'y'> & { readonly y: number | null };
  readonly legend: { readonly x: number; readonly width: number };
}

/** As wide as the page of print, and as a telephone. */
export const regionLayouts = {
  wide: {
    width: 487,
    region: { x: 34, y: 16, width: 270, height: 232 },
    locator: { x: 346, y: 4, width: 141, height: 90 },
    legend: { x: 346, width: 141 },
  },
  narrow: {
    width: 220,
    region: { x: 22, y: 16, width: 176, height: 190 },
    locator: { x: 0, y: null, width: 68, height: 60 },
    legend: { x: 84, width: 136 },
  },
} as const satisfies Record<string, RegionLayout>;

export function regionDrawing(
  country: Country,
  region: RegionCode,
  content: MapContent,
  layout: RegionLayout,
): Drawing {
  const isOwn = (code: string) => territoryByCode(code)?.region === region;
  const own = viewOf(country, layout.region, isOwn);
  const { locator, legend: key } = layout;
  const map = [...areaShapes(own, content), ...borderShapes(own), ...wordShapes(own.areas, content)];
  const below = bottomOf(map) + 12;
  const all = viewOf(country, { ...locator, y: locator.y ?? below });
  const legendTop = locator.y === null ? below : all.box.y + all.box.height + 22;
  const shapes = [
    ...map,
    ...locatorShapes(all, isOwn),
    ...legend(content.unit, legendRows(content), [key.x, legendTop], key.width),
  ];
  return { width: layout.width, height: bottomOf(shapes), shapes };
}

/** The country without classes: the region stands out, everybody else is only an outline. */
function locatorShapes({ areas, borders }: View, isOwn: (code: string) => boolean): readonly Shape[] {
  const { shades, silent, border, outer } = mapTheme;
  return [
    ...areas.map(({ code, rings }): Shape => {
      const fill = isOwn(code) ? shades[3] : silent;
      return { kind: 'area', rings, fill, hatch: null, stroke: null, strokeWidth: 0 };
    }),
    { kind: 'line', lines: borders.regional, dash: [], ...border },
    { kind: 'line', lines: borders.outer, dash: [], ...outer, width: border.width },
  ];
}
