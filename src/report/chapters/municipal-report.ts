// The book of one municipality as blocks: its profile and its data notes. Too short for a table of contents. Pure.
import type { Atlas } from '../../figures/maps/atlas.ts';
import { dataNotesTable } from '../../figures/region-tables.ts';
import { formatDate } from '../../language/dates.ts';
import type { Dataset } from '../../survey/dataset.ts';
import type { Territory } from '../../survey/territories.ts';
import type { Book } from '../block.ts';
import type { BookTexts } from '../book-texts.ts';
import { chapter, prose, startFootnotes, subchapter } from './block-builders.ts';
import { imprint, titlePage } from './front-matter.ts';
import { emblemOf } from './maps.ts';
import { municipalProfiles } from './profiles.ts';
import { projectCards } from './projects.ts';
import { summaryTableBlocks } from './summary-table-blocks.ts';

/** On every page of what is made of a draft. */
export const PREVIEW = 'Priekšskatījums: iesniegums vēl nav nosūtīts';

interface MunicipalReportInput {
  readonly territory: Territory;
  readonly dataset: Dataset;
  /** Base of the maps; absent in a book without maps. */
  readonly atlas?: Atlas;
  readonly texts: BookTexts;
  /** SHA-256 of the snapshot, in hexadecimal; null for the preview of a draft, which says on every page that it is one. */
  readonly snapshot: string | null;
  readonly version: string;
}

export function municipalReport({
  territory,
  dataset,
  atlas,
  texts,
  snapshot,
  version,
}: MunicipalReportInput): Book {
  const { edition, asOf } = dataset;
  const notes = startFootnotes();
  const dataNotes = dataset.queries.filter((query) => query.territory === territory.code);
  return {
    scope: snapshot === null ? null : { kind: 'municipal', territory: territory.code },
    ...(snapshot === null ? { mark: PREVIEW } : {}),
    title: `${territory.authority}. ${texts.title}. ${texts.editionLine}`,
    subject: texts.title,
    author: texts.institution,
    language: 'lv',
    edition,
    snapshot,
    asOf,
    version,
    blocks: [
      titlePage(
        { ...texts, title: territory.authority, subtitle: texts.title },
        emblemOf(atlas, (code) => code === territory.code),
      ),
      chapter('profils', 'Pašvaldības profils'),
      // In full below.
      ...municipalProfiles({ ...dataset, projects: [] }, [territory], notes),
      ...projectCards(dataset, territory.code, notes),
      ...(snapshot === null ? [] : imprint({ texts, snapshot, dataDate: formatDate(asOf), version })),
      subchapter('datu-piezimes', 'Datu piezīmes'),
      ...(dataNotes.length === 0
        ? prose(['Šīs pašvaldības iesniegumā nekas nav jāprecizē.'])
        : summaryTableBlocks(dataNotesTable({ dataNotes }))),
    ],
  };
}
