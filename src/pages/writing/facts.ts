// What the readings and the proposed recommendations are computed from: the returns as they stand.
import { aggregatesOf } from '../../aggregate/aggregates.ts';
import type { ReadingFacts } from '../../narrative/readings/facts.ts';
import type { Store } from '../../store/open-store.ts';
import type { MunicipalReturn } from '../../survey/editions.ts';

export async function readingFactsOf(
  { returns: kept }: Pick<Store, 'returns'>,
  edition: number,
): Promise<ReadingFacts> {
  const returns: MunicipalReturn[] = [];
  for await (const { document } of kept.latest(edition))
    if (document.form === 'municipal') returns.push(document);
  const { indicators, areas } = aggregatesOf({ municipal: returns, edition });
  return { indicators, returns, area: areas.national };
}
