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

const WIDTH = 487;
/** The words of cities stand around the region, within the margins of its room. */
const REGION: Box = { x: 34, y: 16, width: 270, height: 232 };
const SIDE = { x: 346, width: 141 };
const LOCATOR: Box = { x: SIDE.x, y: 4, width: SIDE.width, height: 90 };

export function regionDrawing(country: Country, region: RegionCode, content: MapContent): Drawing {
  const isOwn = (code: string) => territoryByCode(code)?.region === region;
  const own = viewOf(country, REGION, isOwn);
  const all = viewOf(country, LOCATOR);
  const rows = legendRows(content);
  const legendTop = LOCATOR.y + all.box.height + 22;
  const shapes = [
    ...areaShapes(own, content),
    ...borderShapes(own),
    ...wordShapes(own.areas, content),
    ...locator(all, isOwn),
    ...legend(content.unit, rows, [SIDE.x, legendTop], SIDE.width),
  ];
  return { width: WIDTH, height: bottomOf(shapes), shapes };
}

/** The country without classes: the region stands out, everybody else is only an outline. */
function locator({ areas, borders }: View, isOwn: (code: string) => boolean): readonly Shape[] {
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
