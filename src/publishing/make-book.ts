// From a snapshot to its books and files: here aggregate, figures, chapters, renderers and exports come together.
import { aggregatesOf } from '../aggregate/aggregates.ts';
import { changeBetween } from '../aggregate/compare-editions.ts';
import type { EditionChange } from '../aggregate/edition-change.ts';
import { indicatorsOf } from '../aggregate/indicators.ts';
import { regionSummary } from '../aggregate/region-summary.ts';
import { dataFormats, regionFile } from '../exports/region-file.ts';
import { type Atlas, atlasOf } from '../figures/maps/atlas.ts';
import type { Book } from '../report/block.ts';
import type { BookScope } from '../report/book-scope.ts';
import { englishSummary } from '../report/chapters/english-summary.ts';
import { municipalReport } from '../report/chapters/municipal-report.ts';
import { nationalReport } from '../report/chapters/national-report.ts';
import { regionalReport } from '../report/chapters/regional-report.ts';
import { readBookTexts } from '../report/templates/read-book-texts.ts';
import { readOutlines } from '../report/templates/read-outlines.ts';
import type { FrozenDataset, Snapshot } from '../store/snapshots.ts';
import type { Dataset } from '../survey/dataset.ts';
import { type RegionCode, type Territory, territoryByCode } from '../survey/territories.ts';
import { version } from '../version.ts';

/** By edition; each is read once, because a running service draws many maps. */
const atlases = new Map<number, Atlas>();

/** What the maps of an edition are drawn on. Throws `bad-outlines`. */
export async function atlasFor(edition: number): Promise<Atlas> {
  const known = atlases.get(edition) ?? atlasOf(await readOutlines(edition));
  atlases.set(edition, known);
  return known;
}

/** The national report of a snapshot as blocks. Throws `no-returns`, `bad-template` and `bad-outlines`. */
export async function makeBook(snapshot: Snapshot): Promise<Book> {
  const { sha256, dataset } = snapshot;
  const texts = await readBookTexts(dataset.edition);
  const indicators = indicatorsOf(dataset.municipal, dataset.edition);
  const change = changeSinceBefore(snapshot);
  const atlas = await atlasFor(dataset.edition);
  return nationalReport({ dataset, indicators, ...change, atlas, texts, snapshot: sha256, version });
}

function changeSinceBefore({ dataset, earlier }: Snapshot): { readonly change?: EditionChange } {
  if (earlier === null || earlier.dataset.municipal.length === 0) return {};
  const year = ({ edition, municipal }: Dataset) => ({ year: edition, returns: municipal });
  return { change: changeBetween(year(earlier.dataset), year(dataset)) };
}

/** The summary of the national report in English. Throws `no-returns` and `bad-template`. */
export async function makeEnglishSummary(snapshot: Snapshot): Promise<Book> {
  const { sha256, dataset } = snapshot;
  const texts = await readBookTexts(dataset.edition);
  const indicators = indicatorsOf(dataset.municipal, dataset.edition);
  return englishSummary({
    dataset,
    indicators,
    ...changeSinceBefore(snapshot),
    texts,
    snapshot: sha256,
    version,
  });
}

/** The report of a planning region, with or without the profiles of its municipalities. Throws as the national. */
export async function makeRegionalBook(
  { sha256, dataset }: FrozenDataset,
  region: RegionCode,
  { profiles }: { readonly profiles: boolean },
): Promise<Book> {
  const texts = await readBookTexts(dataset.edition);
  const figures = aggregatesOf(dataset);
  const summary = regionSummary(sha256, dataset, region, figures);
  const atlas = await atlasFor(dataset.edition);
  return regionalReport({ summary, dataset, figures, atlas, texts, version, profiles });
}

/** The profile of one municipality as a book. Throws `bad-template` and `bad-outlines`. */
export async function makeMunicipalBook(
  { sha256, dataset }: FrozenDataset,
  territory: Territory,
): Promise<Book> {
  const texts = await readBookTexts(dataset.edition);
  const atlas = await atlasFor(dataset.edition);
  return municipalReport({ territory, dataset, atlas, texts, snapshot: sha256, version });
}

/** The book of a snapshot with the scope that a file names. Throws what making that book throws. */
export function makeBookOf(snapshot: Snapshot, scope: BookScope): Promise<Book> {
  switch (scope.kind) {
    case 'national':
      return makeBook(snapshot);
    case 'english_summary':
      return makeEnglishSummary(snapshot);
    case 'regional':
      return makeRegionalBook(snapshot, scope.region, scope);
    case 'municipal': {
      const territory = territoryByCode(scope.territory);
      if (territory === null) throw new RangeError(`There is no municipality ${scope.territory}`);
      return makeMunicipalBook(snapshot, territory);
    }
  }
}

/** The formats of the summary of a planning region. */
export const regionFormats = [...dataFormats, 'pdf'] as const;
export type RegionFormat = (typeof regionFormats)[number];

/** The summary of a planning region as the bytes of a file, the same for the same snapshot and version. */
export async function makeRegionFile(
  snapshot: FrozenDataset,
  region: RegionCode,
  format: RegionFormat,
): Promise<Uint8Array> {
  if (format === 'pdf') {
    // Loaded on demand: data formats do without the PDF renderer.
    const { renderPdf } = await import('../report/pdf/render.ts');
    return renderPdf(await makeRegionalBook(snapshot, region, { profiles: false }));
  }
  const { sha256, dataset } = snapshot;
  return regionFile(format, regionSummary(sha256, dataset, region), dataset, version);
}
