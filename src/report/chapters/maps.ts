// Maps as blocks of the book.
import type { Aggregates } from '../../aggregate/aggregates.ts';
import type { Drawing } from '../../figures/drawing.ts';
import type { Atlas } from '../../figures/maps/atlas.ts';
import { type MapData, mapData } from '../../figures/maps/map-data.ts';
import { nationalMapFigure, numberedMaps } from '../../figures/maps/map-figure.ts';
import { coverMap } from '../../figures/maps/national-map.ts';
import { type RegionMapInput, regionMapFigure } from '../../figures/maps/region-map.ts';
import type { MapId } from '../../figures/maps/themes.ts';
import type { Dataset } from '../../survey/dataset.ts';
import type { DrawingBlock } from '../block.ts';

/** Input of the maps of a book. */
export interface MapSource {
  readonly atlas: Atlas;
  readonly data: MapData;
}

/** Null for a book without maps. */
export function mapSource(
  atlas: Atlas | undefined,
  dataset: Dataset,
  { coverage }: Pick<Aggregates, 'coverage'>,
): MapSource | null {
  return atlas === undefined ? null : { atlas, data: mapData(dataset, coverage.national) };
}

/** A map of the country with its number in the book; nothing where there are no data for it. */
export function mapBlocks(source: MapSource | null, id: MapId): DrawingBlock[] {
  if (source === null) return [];
  const { atlas, data } = source;
  return numberedMaps(data)
    .filter((map) => map.id === id)
    .map(({ number }) => ({ kind: 'drawing', ...nationalMapFigure(atlas, data, id, number) }));
}

/** The map on a title page, with the subject of the book highlighted; null for a book without maps. */
export function emblemOf(atlas: Atlas | undefined, isAbout: (code: string) => boolean): Drawing | null {
  return atlas === undefined ? null : coverMap(atlas.sheet(), isAbout);
}

/** The map of one planning region, the rest of the country without values. */
export function regionMap(input: RegionMapInput): DrawingBlock {
  return { kind: 'drawing', ...regionMapFigure(input) };
}
