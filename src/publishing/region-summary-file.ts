// The summary of a planning region for a caller: made from the published snapshot or, before its edition is
// published, from what the caller may preview. A summary that a caller may not see is answered like one that does
// not exist.
import { type Caller, previewScope } from '../people/reach.ts';
import { Problem } from '../problem.ts';
import type { Store } from '../store/open-store.ts';
import type { Snapshot } from '../store/snapshots.ts';
import { editionYears } from '../survey/editions.ts';
import { isRegionCode, type RegionCode } from '../survey/territories.ts';
import { version } from '../version.ts';
import type { BookSource, Books } from './books.ts';
import type { RegionFormat } from './make-book.ts';

interface SummarySource extends BookSource {
  readonly region: RegionCode;
  readonly edition: number;
  readonly isPublished: boolean;
  /** Whether the data are those of the region alone. */
  readonly isAlone: boolean;
}

/** Throws `not-found` where there is no such summary for this caller, before any data are read. */
export async function summarySource(
  { code, edition }: { readonly code: string; readonly edition: number },
  caller: Caller,
  { store, clock }: { readonly store: Store; readonly clock: () => string },
): Promise<SummarySource> {
  if (!isRegionCode(code) || !editionYears().includes(edition)) throw new Problem('not-found', '');
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
  const scope = previewScope(caller, code);
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

export const summaryTypes: { readonly [format in RegionFormat]: string } = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
};

/** JSON and CSV carry the words of both languages. */
const languagesOf: { readonly [format in RegionFormat]: string } = {
  json: 'lv, en',
  csv: 'lv, en',
  xlsx: 'lv',
  pdf: 'lv',
};

/** The summary in a format, as a file to be sent; it is made, or read from the store, when `read` is called. */
export function summaryFile(books: Books, source: SummarySource, format: RegionFormat) {
  const { region, edition, sha256, isAlone } = source;
  return {
    version: `${sha256}-${format}-${version}`,
    type: summaryTypes[format],
    language: languagesOf[format],
    filename: `kopskats-${edition}-${region.toLowerCase()}.${format}`,
    read: () => books.file(source, { kind: 'regional', region, format, alone: isAlone }),
  };
}
