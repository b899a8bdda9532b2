import { Problem } from '../problem.ts';
import type { Store } from '../store/open-store.ts';
import { editionYears } from '../survey/editions.ts';

/** Throws `not-found` for a year without a survey or without any return: there is nothing to make a report of. */
export async function requireReturns(store: Pick<Store, 'overview'>, edition: number): Promise<void> {
  const isKnown = editionYears.includes(edition);
  if (!isKnown || (await store.overview(edition)).every(({ revision }) => revision === null))
    throw new Problem('not-found', '');
}
