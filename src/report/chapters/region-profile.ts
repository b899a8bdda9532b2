// The return of one planning region as a book: its profile as the reports print it, and its data notes. Pure.
import type { Atlas } from '../../figures/maps/atlas.ts';
import { dataNotesTable } from '../../figures/region-tables.ts';
import type { Dataset } from '../../survey/dataset.ts';
import { type RegionCode, regions, territoriesOfRegion } from '../../survey/territories.ts';
import type { Book } from '../block.ts';
import type { BookTexts } from '../book-texts.ts';
import { chapter, prose, startFootnotes, subchapter } from './block-builders.ts';
import { titlePage } from './front-matter.ts';
import { emblemOf } from './maps.ts';
import { knownForm, regionalProfile } from './profiles.ts';
import { summaryTableBlocks } from './summary-table-blocks.ts';

interface RegionProfileInput {
  readonly region: RegionCode;
  /** The return of the region, or its draft. */
  readonly dataset: Dataset;
  /** Base of the maps; absent in a book without maps. */
  readonly atlas?: Atlas;
  readonly texts: BookTexts;
  readonly version: string;
  /** On every page, where it is a preview. */
  readonly mark: string | null;
}

export function regionProfile({ region, dataset, atlas, texts, version, mark }: RegionProfileInput): Book {
  const { edition, asOf } = dataset;
  const { authority } = regions[region];
  const own = dataset.regional.find(({ territory }) => territory === region) ?? null;
  const members = territoriesOfRegion(edition, region);
  const dataNotes = dataset.queries.filter(({ territory }) => territory === region);
  return {
    scope: null,
    ...(mark === null ? {} : { mark }),
    title: `${authority}. ${texts.title}. ${texts.editionLine}`,
    subject: texts.title,
    author: texts.institution,
    language: 'lv',
    edition,
    snapshot: null,
    asOf,
    version,
    blocks: [
      titlePage(
        { ...texts, title: authority, subtitle: texts.title },
        emblemOf(atlas, (code) => members.some((member) => member.code === code)),
      ),
      chapter('regions', 'Plānošanas reģiona iesniegums'),
      ...regionalProfile(region, own, knownForm(edition, 'regional'), startFootnotes()),
      subchapter('datu-piezimes', 'Datu piezīmes'),
      ...(dataNotes.length === 0
        ? prose(['Reģiona iesniegumā nekas nav jāprecizē.'])
        : summaryTableBlocks(dataNotesTable({ dataNotes }))),
    ],
  };
}
