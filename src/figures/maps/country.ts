// The country on paper: outlines in the projection of Latvia's maps, with every border that two municipalities share
// held once. Made once for all maps of a book.
import { geoTransverseMercator } from 'd3-geo';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Line, simplified } from './simplify.ts';

export type Country = Topology<{ areas: GeometryCollection<{ code: string }> }>;

/** LKS-92, the coordinate system of Latvia, is a transverse Mercator projection on this meridian. */
const MERIDIAN = 24;
const SCALE = 0.9996;
const EARTH = 6371;
/** In kilometres, finer than any map shows; surveyed outlines have a hundred times the points. */
const TOLERANCE = 0.05;

const projection = geoTransverseMercator()
  .rotate([-MERIDIAN, 0])
  .scale(EARTH * SCALE)
  .translate([0, 0]);

/** A place in kilometres east of the meridian and south of the equator. */
export function projected([longitude = 0, latitude = 0]: Position): readonly [number, number] {
  return projection([longitude, latitude]) ?? [0, 0];
}

export function countryOf(outlines: readonly Outline[]): Country {
  const features = outlines.map(({ code, polygons }) => ({
    type: 'Feature' as const,
    properties: { code },
    geometry: {
      type: 'MultiPolygon' as const,
      coordinates: polygons.map((rings) => rings.map((ring) => ring.map((place) => [...projected(place)]))),
    },
  }));
  const areas = { type: 'FeatureCollection' as const, features };
  return withArcs(topology({ areas }) as Country, (line) => simplified(line, TOLERANCE));
}

/** The same country with each line of its areas mapped; neighbours keep sharing their border. */
export function withArcs(country: Country, change: (line: Line) => Line): Country {
  const used = arcsOf(country);
  const arcs = country.arcs.map((arc, index) =>
    used.has(index) ? change(arc.map(([x = 0, y = 0]) => [x, y] as const)).map((point) => [...point]) : arc,
  );
  return { ...country, arcs };
}

/** Which lines the areas are made of; those that run the other way are counted from -1 down. */
function arcsOf({ objects }: Country): ReadonlySet<number> {
  const numbers = objects.areas.geometries.flatMap((area) =>
    area.type === 'MultiPolygon' ? area.arcs.flat(2) : area.type === 'Polygon' ? area.arcs.flat() : [],
  );
  return new Set(numbers.map((number) => (number < 0 ? -1 - number : number)));
}

/** Longitude and latitude. */
export type Position = readonly number[];

/** Polygons of rings, the first ring of each the outer one. */
export interface Outline {
  /** ATVK. */
  readonly code: string;
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

export interface Outlines {
  /** Where they come from and how exact they are, as printed under every map. */
  readonly credit: string;
  readonly areas: readonly Outline[];
}
