// The planning regions one by one beside the nation: a part of the national book, each region on pages of its own.
import type { AllFigures } from '../../aggregate/all-figures.ts';
import { participantsPerThousandAdults } from '../../aggregate/participants-per-thousand.ts';
import { regionSummary } from '../../aggregate/region-summary.ts';
import { regionsTable } from '../../figures/region-tables/regions-table.ts';
import type { Dataset } from '../../survey/dataset.ts';
import { regionCodes } from '../../survey/territories.ts';
import type { Block } from '../block.ts';
import { chapter, prose } from './front-matter.ts';
import type { MapSource } from './maps.ts';
import { regionalOverview } from './regional-overview.ts';
import { summaryTableBlocks } from './summary-table-blocks.ts';

const LEAD =
  'Piecu plānošanas reģionu pašvaldības blakus valstij: ar ko reģions atšķiras visvairāk, kas zināms par katru pašvaldību un kas nav atbildējis. Skaitļi ir no pašvaldību iesniegumiem arī tur, kur plānošanas reģions savu iesniegumu nav sniedzis.';

export function regionalOverviews(
  snapshot: string,
  dataset: Dataset,
  figures: AllFigures,
  maps: MapSource | null = null,
): Block[] {
  const { municipal, profiles, edition } = dataset;
  const rates = participantsPerThousandAdults(municipal, profiles, edition);
  return [
    chapter('regionu-parskats', 'Plānošanas reģionu pārskats'),
    ...prose([LEAD], 'lead'),
    ...summaryTableBlocks(regionsTable(figures.areas)),
    ...regionCodes.flatMap((code): Block[] => [
      { kind: 'page_break' },
      ...regionalOverview({
        summary: regionSummary(snapshot, dataset, code, figures),
        figures,
        rates,
        maps,
        heading: { id: `parskats-${code}`, level: 2 },
      }),
    ]),
  ];
}
