// Maps as blocks of the book.
import type { Atlas } from '../../figures/maps/atlas.ts';
import type { MapData } from '../../figures/maps/map-data.ts';
import { nationalMapFigure, numberedMaps } from '../../figures/maps/map-figure.ts';
import { type RegionMapInput, regionMapFigure } from '../../figures/maps/region-map-figure.ts';
import type { MapId } from '../../figures/maps/themes.ts';
import type { DrawingBlock } from '../block.ts';

/** What the maps of a book are drawn from. */
export interface MapSource {
  readonly atlas: Atlas;
  readonly data: MapData;
}

/** A map of the country with its number in the book; nothing where there are no data for it. */
export function mapBlocks({ atlas, data }: MapSource, id: MapId): DrawingBlock[] {
  return numberedMaps(data)
    .filter((map) => map.id === id)
    .map(({ number }) => ({ kind: 'drawing', ...nationalMapFigure(atlas, data, id, number) }));
}

/** The map of one planning region, the rest of the country only an outline. */
export function regionMap(input: RegionMapInput): DrawingBlock {
  return { kind: 'drawing', ...regionMapFigure(input) };
}
