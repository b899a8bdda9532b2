// The map of a region with its words: residents who took part in its municipalities. Of the others it tells nothing.
import { partCountNotes } from '../../narrative/at-least.ts';
import { authorityName, regionOf } from '../../survey/respondent.ts';
import type { RegionCode } from '../../survey/territories.ts';
import type { Drawing, Shape } from '../drawing.ts';
import type { DrawingFigure } from '../figure.ts';
import { mapTheme } from '../theme.ts';
import type { Atlas } from './atlas.ts';
import type { Box } from './label-placement.ts';
import { legend } from './legend.ts';
import type { MapData } from './map-data.ts';
import { contentOf, mapTable, partlyCounted, wordsAround } from './map-figure.ts';
import { areaShapes, borderShapes, bottomOf, legendRows, type MapContent, wordShapes } from './theme-map.ts';
import { mapThemes } from './themes.ts';
import { type View, viewOf } from './view.ts';

export interface RegionMapInput {
  readonly atlas: Atlas;
  readonly data: MapData;
  readonly region: RegionCode;
  /** Whether the data are those of the region alone; its classes then follow from them and not from the country. */
  readonly isAlone: boolean;
}

export function regionMapFigure({ atlas, data, region, isAlone }: RegionMapInput): DrawingFigure {
  const theme = mapThemes.participants;
  const all = theme.values(data);
  const values = all.filter(({ code }) => regionOf(code) === region);
  const { classes } = contentOf(theme, isAlone ? values : all, data);
  const isMissing = values.some(({ value }) => value === null);
  const content = {
    ...contentOf(theme, values, data),
    classes: classes.filter(({ hatch }) => hatch === null || isMissing),
  };
  return {
    id: `karte-${region}`,
    label: null,
    title: `Iesaistītie iedzīvotāji: ${authorityName(region)}`,
    drawing: regionDrawing(atlas, region, content, regionLayouts.wide),
    narrow: regionDrawing(atlas, region, content, regionLayouts.narrow),
    notes: [
      ...(isAlone ? [] : ['Klases ir tās pašas, kas valsts kartē.']),
      ...partCountNotes(partlyCounted(values)),
    ],
    // The position of its highest class within the country is not repeated.
    ...wordsAround(theme, values, [], data, atlas),
    table: mapTable('Iesaistītie iedzīvotāji', theme, values),
  };
}

export interface RegionLayout {
  readonly width: number;
  readonly locator: Box;
  readonly key: { readonly x: number; readonly y: number; readonly width: number };
  /** The words of cities stand around the region, within the margins of its room; without `y` it is under the key. */
  readonly region: Omit<Box, 'y'> & { readonly y: number | null };
}

/** As wide as the page of print, and as a telephone. */
export const regionLayouts = {
  wide: {
    width: 487,
    locator: { x: 346, y: 4, width: 141, height: 90 },
    key: { x: 346, y: 110, width: 141 },
    region: { x: 22, y: 16, width: 300, height: 232 },
  },
  narrow: {
    width: 220,
    locator: { x: 0, y: 2, width: 68, height: 60 },
    key: { x: 84, y: 0, width: 136 },
    region: { x: 22, y: null, width: 176, height: 190 },
  },
} as const satisfies Record<string, RegionLayout>;

export function regionDrawing(
  { country, view }: Pick<Atlas, 'country' | 'view'>,
  region: RegionCode,
  content: MapContent,
  { width, locator, key, region: room }: RegionLayout,
): Drawing {
  const isOwn = (code: string) => regionOf(code) === region;
  const side = [
    ...locatorShapes(view(locator), isOwn),
    ...legend(content.unit, legendRows(content), [key.x, key.y], key.width),
  ];
  const own = viewOf(country, { ...room, y: room.y ?? bottomOf(side) + 18 }, isOwn);
  const shapes = [
    ...areaShapes(own, content),
    ...borderShapes(own),
    ...wordShapes(own.areas, content),
    ...side,
  ];
  return { width, height: bottomOf(shapes), shapes };
}

/** The country without classes: the region is emphasised, all others are outlines. */
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
