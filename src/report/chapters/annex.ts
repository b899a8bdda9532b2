// The annex: the data of every diagram with the municipalities behind each value, and those of all maps side by side.
import type { Indicator } from '../../aggregate/indicator.ts';
import { figureOf } from '../../figures/figure-of.ts';
import { mapsTable } from '../../figures/maps/map-figure.ts';
import type { Block } from '../block.ts';
import { chapter, prose, quietHeading } from './block-builders.ts';
import type { MapSource } from './maps.ts';

export function annex(indicators: readonly Indicator[], year: number, maps: MapSource | null): Block[] {
  return [
    chapter('pielikums', maps === null ? 'Pielikums. Diagrammu dati' : 'Pielikums. Diagrammu un karšu dati'),
    ...prose([
      `Katras diagrammas vērtības un pašvaldības, no kuru atbildēm tās izriet${maps === null ? '' : '; beigās – visu karšu vērtības'}.`,
    ]),
    ...indicators.flatMap((indicator): Block[] => {
      const { number, title, population, table } = figureOf(indicator, year);
      return [
        quietHeading(`pielikums-${indicator.id}`, `${number}. diagramma. ${title}`),
        ...prose([indicator.note === null ? population : `${population}. ${indicator.note.lv}`], 'note'),
        { kind: 'table', table, isCompact: true },
      ];
    }),
    ...(maps === null ? [] : mapValues(maps)),
  ];
}

/** Words need more room than numbers, so that names and workloads keep to one line. */
const widths = { start: 3.5, end: 2 } as const;

function mapValues({ data }: MapSource): Block[] {
  const table = mapsTable(data);
  return [
    quietHeading('pielikums-kartes', 'Kartes. Pašvaldību vērtības'),
    {
      kind: 'table',
      table,
      widths: [3.75, 2.05, ...table.columns.slice(2).map(({ align }) => widths[align])],
      isCompact: true,
    },
  ];
}
