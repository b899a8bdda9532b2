// What the summary of a planning region is made from, for this caller: the published snapshot, or before an edition
// is published what they may foresee. Whoever may not, and whatever does not exist, is answered alike.
import { Problem } from '../problem.ts';
import { type Caller, foresees } from '../server/access.ts';
import type { Parts } from '../server/parts.ts';
import type { Snapshot } from '../store/snapshots.ts';
import { editionYears } from '../survey/editions.ts';
import { isRegionCode, type RegionCode } from '../survey/territories.ts';
import type { BookSource } from './books.ts';

export interface SummarySource extends BookSource {
  readonly region: RegionCode;
  readonly edition: number;
  readonly isPublished: boolean;
  /** Whether the data are those of the region alone. */
  readonly isAlone: boolean;
}

/** Throws `not-found` where there is no such summary for this caller, before any data are looked at. */
export async function summarySource(
  { code, edition }: { readonly code: string; readonly edition: number },
  caller: Caller,
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
): Promise<SummarySource> {
  if (!isRegionCode(code) || !editionYears.includes(edition)) throw new Problem('not-found', '');
  const publication = await store.publications.of(edition);
  if (publication !== null) {
    const { snapshot: sha256 } = publication;
    return {
      region: code,
      edition,
      isPublished: true,
      isAlone: false,
      sha256,
      read: () => store.snapshots.read(sha256),
    };
  }
  const scope = foresees(caller, code);
  if (scope === null) throw new Problem('not-found', '');
  const taken =
    scope === 'country'
      ? await takeCountry(edition)
      : await store.snapshots.takeRegion(edition, code, clock());
  if (taken === null) throw new Problem('not-found', '');
  const isAlone = scope === 'region';
  return {
    region: code,
    edition,
    isPublished: false,
    isAlone,
    sha256: taken.sha256,
    read: async () => taken,
  };

  async function takeCountry(year: number): Promise<Snapshot | null> {
    const all = await store.overview(year);
    return all.every(({ revision }) => revision === null) ? null : store.snapshots.take(year, clock());
  }
}
