// The map of the country: the whole of it, the surroundings of the capital once more, larger, and the key; and the pale
// map without words on the cover of a book.
import type { Drawing, Point, Shape } from '../drawing.ts';
import { mapTheme, theme } from '../theme.ts';
import type { Country } from './country.ts';
import type { Box } from './label-placement.ts';
import { borderRow, legend } from './legend.ts';
import { aroundCapital } from './place-labels.ts';
import { areaShapes, borderShapes, bottomOf, legendRows, type MapContent, wordShapes } from './theme-map.ts';
import { type View, type ViewArea, viewOf } from './view.ts';

/** The views that every national map is drawn in; made once. */
export interface NationalSheet {
  readonly country: View;
  readonly capital: View;
}

const WIDTH = 487;
const COUNTRY: Box = { x: 30, y: 2, width: 440, height: 300 };
const CAPITAL: Box = { x: 6, y: 238, width: 190, height: 122 };
const LEGEND = { x: 222, y: 262, width: 130 };
/** Of a corner. */
const ARM = 6;

export function nationalSheet(country: Country): NationalSheet {
  return {
    country: viewOf(country, COUNTRY),
    capital: viewOf(country, CAPITAL, (code) => aroundCapital.has(code)),
  };
}

export function nationalMap({ country, capital }: NationalSheet, content: MapContent): Drawing {
  const rows = legendRows(content);
  const at: Point = [LEGEND.x, LEGEND.y];
  const shapes = [
    ...areaShapes(country, content),
    ...borderShapes(country),
    ...cornersOf(around(country.areas.filter(isAround))),
    ...wordShapes(
      country.areas.filter((area) => !isAround(area)),
      content,
    ),
    ...areaShapes(capital, content),
    ...borderShapes(capital),
    ...cornersOf(around(capital.areas)),
    ...wordShapes(capital.areas, content),
    ...legend(content.unit, rows, at, LEGEND.width),
    ...borderRow(at, rows.length),
  ];
  return { width: WIDTH, height: bottomOf(shapes), shapes };
}

function isAround({ code }: ViewArea): boolean {
  return aroundCapital.has(code);
}

function around(areas: readonly ViewArea[]): Box {
  const points = areas.flatMap(({ rings }) => rings.flat());
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs) - 3, Math.min(...ys) - 3];
  return { x, y, width: Math.max(...xs) + 3 - x, height: Math.max(...ys) + 3 - y };
}

/** The corners of a frame say what is enlarged, and cross no words. */
function cornersOf(box: Box): readonly Shape[] {
  const [x, y, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height];
  const corner = (atX: number, atY: number, toX: number, toY: number): readonly Point[] => [
    [atX + toX * ARM, atY],
    [atX, atY],
    [atX, atY + toY * ARM],
  ];
  const lines = [
    corner(x, y, 1, 1),
    corner(right, y, -1, 1),
    corner(x, bottom, 1, -1),
    corner(right, bottom, -1, -1),
  ];
  return [{ kind: 'line', lines, dash: [], colour: mapTheme.ink, width: 0.8 }];
}

/** `isAbout` tells whether the book is about the municipality with this ATVK code, alone or among few. */
export function coverMap({ country }: NationalSheet, isAbout: (code: string) => boolean): Drawing {
  const { areas, borders, box } = country;
  const { silent, paper } = mapTheme;
  const shapes = [
    ...areas.map(({ code, rings }): Shape => {
      const fill = isAbout(code) ? theme.colours.emphasis : silent;
      return { kind: 'area', rings, fill, hatch: null, stroke: null, strokeWidth: 0 };
    }),
    { kind: 'line' as const, lines: borders.municipal, dash: [], colour: paper, width: 0.5 },
    { kind: 'line' as const, lines: borders.regional, dash: [], colour: paper, width: 1.6 },
  ];
  return { width: box.x + box.width, height: box.y + box.height, shapes };
}
