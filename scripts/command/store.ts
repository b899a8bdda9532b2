// The store of the environment, as commands use it.
import { readConfig } from '../../src/config.ts';
import { Problem } from '../../src/problem.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import type { MunicipalReturn } from '../../src/survey/editions.ts';

/** Opens the store for the length of one piece of work. */
export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(readConfig(process.env));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Streams the municipal returns of an edition in the order of the report. Throws the problem `no-returns` at the end where there was none. */
export async function* municipalReturns(store: Store, edition: number): AsyncGenerator<MunicipalReturn> {
  let any = false;
  for await (const { document } of store.returns.latest(edition)) {
    if (document.form !== 'municipal') continue;
    any = true;
    yield document;
  }
  if (!any) throw new Problem('no-returns', `Edīcija ${edition}.`);
}
