// The municipal returns of an edition as the store holds them, streamed.
import { Problem } from '../src/problem.ts';
import type { Store } from '../src/store/open-store.ts';
import type { MunicipalReturn } from '../src/survey/editions.ts';

/** In the order of the report. Throws the problem `no-returns` at the end where there was none. */
export async function* municipalReturns(store: Store, edition: number): AsyncGenerator<MunicipalReturn> {
  let any = false;
  for await (const { document } of store.returns.latest(edition)) {
    if (document.form !== 'municipal') continue;
    any = true;
    yield document;
  }
  if (!any) throw new Problem('no-returns', `Edīcija ${edition}.`);
}
