// The planning regions one by one beside the nation: a part of the national book, each region on pages of its own.

import { participantsPerThousandAdults } from '../../aggregate/adult-rates.ts';
import type { AllFigures } from '../../aggregate/aggregates.ts';
import { forEachRegion } from '../../aggregate/fold.ts';
import { regionSummary } from '../../aggregate/region-summary.ts';
import { multiplesOfAll } from '../../figures/multiples/multiples.ts';
import type { Dataset } from '../../survey/dataset.ts';
import { regionCodes } from '../../survey/territories.ts';
import type { Block } from '../block.ts';
import { chapter, prose } from './front-matter.ts';
import type { MapSource } from './maps.ts';
import { multiplesBlock, regionalOverview } from './regional-overview.ts';

const LEAD =
  'Reģionu pašvaldības blakus valstij: ar ko reģions no tās atšķiras, kas zināms par katru pašvaldību un kas nav atbildējis. Skaitļi ir no pašvaldību iesniegumiem arī tad, ja reģions pats savu nav sniedzis.';

export function regionalOverviews(
  snapshot: string,
  dataset: Dataset,
  figures: AllFigures,
  maps: MapSource | null = null,
): Block[] {
  const { municipal, profiles, edition } = dataset;
  const rates = participantsPerThousandAdults(municipal, profiles, edition);
  const summaries = forEachRegion((code) => regionSummary(snapshot, dataset, code, figures));
  return [
    chapter('regionu-parskats', 'Plānošanas reģionu pārskats'),
    ...prose([LEAD], 'lead'),
    multiplesBlock('regioni', multiplesOfAll(summaries, figures), edition),
    ...regionCodes.flatMap((code): Block[] => [
      { kind: 'page_break' },
      ...regionalOverview({
        summary: summaries[code],
        figures,
        rates,
        maps,
        heading: { id: `parskats-${code}`, level: 2 },
      }),
    ]),
  ];
}
