// The country, or a part of it, at one size on paper: areas to fill and borders to draw, shared by all maps of it.
import { feature, mesh } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import { regionOf } from '../../survey/respondent.ts';
import type { Point } from '../drawing.ts';
import { type Country, type Position, projected, withArcs } from './country.ts';
import { type Box, labelPlace, roomsOn } from './label-placement.ts';
import { outsidePlaces } from './place-labels.ts';
import { simplified } from './simplify.ts';

export type Rings = readonly (readonly Point[])[];

export interface ViewArea {
  /** ATVK. */
  readonly code: string;
  readonly rings: Rings;
  /** Where most room is around. */
  readonly middle: Point;
  /** The middle of words of this size on it; null where they have no room. */
  readonly roomFor: (width: number, height: number) => Point | null;
  /** Where its words stand beside the map, if they have a place there. */
  readonly outside: Point | null;
}

export interface View {
  readonly areas: readonly ViewArea[];
  readonly borders: {
    /** Between municipalities of one planning region. */
    readonly municipal: Rings;
    readonly regional: Rings;
    /** Of all areas of the view together. */
    readonly outer: Rings;
  };
  readonly box: Box;
}

/** In points; anything closer to a line is indistinguishable from it in print. */
const TOLERANCE = 0.2;

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The municipalities that `shows` chooses, as large as the room allows, at its top and in its middle. */
export function viewOf(country: Country, room: Box, shows: (code: string) => boolean = () => true): View {
  const { areas } = country.objects;
  const shown = { ...areas, geometries: areas.geometries.filter((area) => shows(codeOf(area))) };
  const part: Country = { ...country, objects: { areas: shown } };
  const points = outlinesOf(part).flatMap(({ rings }) => rings.flat());
  const [left, top] = [least(points, 0), least(points, 1)];
  const [wide, high] = [-least(points, 0, -1) - left, -least(points, 1, -1) - top];
  const scale = Math.min(room.width / wide, room.height / high);
  const start = room.x + (room.width - wide * scale) / 2;
  const place = ([x, y]: Point): Point => [
    rounded(start + (x - left) * scale),
    rounded(room.y + (y - top) * scale),
  ];
  const placed = withArcs(part, (line) => simplified(line.map(place), TOLERANCE));
  const border = (between: (one: GeometryObject, other: GeometryObject) => boolean) =>
    mesh(placed, placed.objects.areas, between).coordinates.map(pointsOf);
  const sameRegion = (one: GeometryObject, other: GeometryObject) =>
    regionOf(codeOf(one)) === regionOf(codeOf(other));
  return {
    areas: withRooms(outlinesOf(placed), (position) => place(projected(position))),
    borders: {
      municipal: border((one, other) => one !== other && sameRegion(one, other)),
      regional: border((one, other) => !sameRegion(one, other)),
      outer: border((one, other) => one === other),
    },
    box: { x: start, y: room.y, width: wide * scale, height: high * scale },
  };
}

/**
 * Words keep off borders and off the lines that lead to the words of others. Looking for room takes longer than all
 * else, and only maps with words ask for it.
 */
function withRooms(
  outlines: readonly { readonly code: string; readonly rings: Rings }[],
  at: (position: Position) => Point,
): readonly ViewArea[] {
  const placed = outlines.map(({ code, rings }) => {
    const place = outsidePlaces.get(code);
    return {
      code,
      rings,
      middle: once(() => labelPlace(rings)),
      outside: place === undefined ? null : at(place),
    };
  });
  const leaders = once(() =>
    placed.flatMap(({ code, outside, middle }) =>
      outside === null ? [] : [{ code, edge: [outside, middle()] as const }],
    ),
  );
  return placed.map(({ code, rings, middle, outside }) => {
    const others = () => leaders().filter((leader) => leader.code !== code);
    const rooms = once(() =>
      roomsOn(
        rings,
        middle(),
        others().map(({ edge }) => edge),
      ),
    );
    return {
      code,
      rings,
      outside,
      get middle() {
        return middle();
      },
      roomFor: (width, height) => rooms()(width, height),
    };
  });
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function outlinesOf(country: Country): readonly { code: string; rings: Rings }[] {
  return feature(country, country.objects.areas).features.map(({ geometry, properties }) => ({
    code: properties.code,
    rings: geometry.type === 'MultiPolygon' ? geometry.coordinates.flat().map(openRing) : [],
  }));
}

function codeOf({ properties }: GeometryObject): string {
  return properties !== undefined && 'code' in properties ? String(properties.code) : '';
}

function pointsOf(line: readonly Position[]): readonly Point[] {
  return line.map(([x = 0, y = 0]) => [x, y]);
}

/** A closed area needs its first point only once. */
function openRing(ring: readonly Position[]): readonly Point[] {
  return pointsOf(ring).slice(0, -1);
}

function least(points: readonly Point[], axis: 0 | 1, sign: 1 | -1 = 1): number {
  return points.reduce((found, point) => Math.min(found, sign * point[axis]), Number.POSITIVE_INFINITY);
}
