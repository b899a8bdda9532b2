// The map of a region with its words: residents who took part in its municipalities. Of the others it tells nothing.

import { authorityName, regionOf } from '../../survey/respondent.ts';
import type { RegionCode } from '../../survey/territories.ts';
import type { DrawingFigure } from '../drawing-figure.ts';
import type { Atlas } from './atlas.ts';
import type { MapData } from './map-data.ts';
import { contentOf, mapTable, wordsAround } from './map-figure.ts';
import { regionDrawing, regionLayouts } from './region-map.ts';
import { mapThemes } from './themes.ts';

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
    notes: isAlone ? [] : ['Klases ir tās pašas, kas valsts kartē.'],
    // Where in the country its highest class lies is no news.
    ...wordsAround(theme, values, [], data, atlas),
    table: mapTable('Iesaistītie iedzīvotāji', theme, values),
  };
}
