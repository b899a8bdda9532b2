// Reads the outlines of the municipalities from templates/outlines/: the newest file that is not of a later year. What
// does not fit the municipalities of the edition is named, place by place, never left white on a map.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Outline, Outlines } from '../../figures/maps/country.ts';
import { root } from '../../folders.ts';
import { Problem } from '../../problem.ts';
import { territoriesOf } from '../../survey/territories.ts';

const folder = join(root, 'templates', 'outlines');

const ring = z.array(z.array(z.number()).min(2)).min(4);
const polygon = z.array(ring).min(1);

const outlinesSchema = z.object({
  type: z.literal('FeatureCollection'),
  /** Printed under every map. */
  credit: z.string().min(1),
  features: z.array(
    z.object({
      properties: z.object({ code: z.string() }),
      geometry: z.discriminatedUnion('type', [
        z.object({ type: z.literal('Polygon'), coordinates: polygon }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
      ]),
    }),
  ),
});

/** Wide around Latvia, in degrees: metres of LKS-92 or exchanged axes are far outside. */
const earth = { west: 19, east: 30, south: 54, north: 60 } as const;

/** The outlines for the maps of an edition. Throws the problem `bad-outlines`, naming file and municipality. */
export async function readOutlines(edition: number): Promise<Outlines> {
  const names = await readdir(folder);
  const years = names.flatMap((name) => /^(\d{4})\.geojson$/u.exec(name)?.[1] ?? []).map(Number);
  const year = Math.max(...years.filter((found) => found <= edition));
  if (!Number.isFinite(year)) throw new Problem('bad-outlines', `templates/outlines/${edition}.geojson`);
  return outlinesIn(await readFile(join(folder, `${year}.geojson`), 'utf8'), edition, `${year}.geojson`);
}

/** The outlines that a GeoJSON text holds. Throws the problem `bad-outlines`. */
export function outlinesIn(text: string, edition: number, file: string): Outlines {
  const { credit, features } = parsed(text, file);
  const areas = features.map(({ properties, geometry }): Outline => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return { code: properties.code, polygons };
  });
  const faults = [...namingFaults(areas, edition), ...placeFaults(areas)];
  if (faults.length > 0)
    throw new Problem('bad-outlines', `templates/outlines/${file}: ${faults.join('; ')}`);
  return { credit, areas };
}

function parsed(text: string, file: string): z.infer<typeof outlinesSchema> {
  try {
    return outlinesSchema.parse(JSON.parse(text));
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new Problem('bad-outlines', `templates/outlines/${file}: ${why}`, { cause });
  }
}

function namingFaults(areas: readonly Outline[], edition: number): readonly string[] {
  const asked = territoriesOf(edition);
  const codes = areas.map(({ code }) => code);
  const missing = asked.filter(({ code }) => !codes.includes(code));
  const unknown = codes.filter((code) => !asked.some((territory) => territory.code === code));
  const twice = codes.filter((code, at) => codes.indexOf(code) !== at);
  return [
    ...missing.map(({ code, name }) => `trūkst ${code} (${name})`),
    ...unknown.map((code) => `${code} nav ${edition}. gada pašvaldība`),
    ...twice.map((code) => `${code} ir divreiz`),
  ];
}

function placeFaults(areas: readonly Outline[]): readonly string[] {
  return areas
    .filter(({ polygons }) => !polygons.flat(2).every(isNearLatvia))
    .map(({ code }) => `${code} nav Latvijā: koordinātas jādod grādos (WGS84), vispirms garums, tad platums`);
}

function isNearLatvia([longitude = 0, latitude = 0]: readonly number[]): boolean {
  const { west, east, south, north } = earth;
  return longitude > west && longitude < east && latitude > south && latitude < north;
}
