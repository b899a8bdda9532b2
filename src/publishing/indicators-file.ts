// The indicators of an edition as they stand, as a file.
import { computeIndicators } from '../aggregate/indicators.ts';
import { indicatorsCsv } from '../exports/indicators-csv.ts';
import type { Store } from '../store/open-store.ts';
import type { MunicipalReturn } from '../survey/editions.ts';

/** CSV in UTF-8 with a byte order mark. */
export async function indicatorsFile(store: Pick<Store, 'returns'>, edition: number): Promise<Uint8Array> {
  return indicatorsCsv(await computeIndicators(municipal(store, edition), edition), edition);
}

async function* municipal(
  { returns }: Pick<Store, 'returns'>,
  edition: number,
): AsyncGenerator<MunicipalReturn> {
  for await (const { document } of returns.latest(edition)) if (document.form === 'municipal') yield document;
}
