// The national report as blocks: its chapters in their order. Pure: the same input gives the same book.
import { aggregatesOf } from '../../aggregate/aggregates.ts';
import type { EditionChange } from '../../aggregate/edition-change.ts';
import type { Indicator } from '../../aggregate/indicator.ts';
import type { Atlas } from '../../figures/maps/atlas.ts';
import { formatDate } from '../../language/dates.ts';
import { missingRegionSentences } from '../../narrative/missing-answers.ts';
import type { Dataset } from '../../survey/dataset.ts';
import { linesOf } from '../../survey/edition-texts.ts';
import { rules } from '../../survey/rules/register.ts';
import { regionCodes, territoriesOf } from '../../survey/territories.ts';
import type { Block, Book } from '../block.ts';
import type { BookTexts } from '../book-texts.ts';
import { analysis } from './analysis.ts';
import { annex } from './annex.ts';
import { chapter, type Footnotes, pageBreakUnlessHalfFree, prose, startFootnotes } from './block-builders.ts';
import { comparison } from './comparison.ts';
import { dataNotes } from './data-notes.ts';
import { abbreviations, imprint, titlePage } from './front-matter.ts';
import { logosOf } from './logos.ts';
import { mainPointsChapter } from './main-points.ts';
import { emblemOf, mapSource } from './maps.ts';
import { knownForm, municipalProfiles, regionalProfile } from './profiles.ts';
import { projectChapter } from './projects.ts';
import { regionalOverviews } from './region-overviews.ts';

interface ReportInput {
  readonly dataset: Dataset;
  readonly indicators: readonly Indicator[];
  /** From the edition before; absent where there is none to compare with. */
  readonly change?: EditionChange;
  /** Base of the maps; absent in a book without maps. */
  readonly atlas?: Atlas;
  readonly texts: BookTexts;
  /** SHA-256 of the snapshot, in hexadecimal. */
  readonly snapshot: string;
  readonly version: string;
}

export function nationalReport(input: ReportInput): Book {
  const { dataset, indicators, change = null, atlas, texts, snapshot, version } = input;
  const { edition } = dataset;
  const figures = aggregatesOf(dataset, indicators);
  const maps = mapSource(atlas, dataset, figures);
  const notes = startFootnotes();
  const written = dataset.texts ?? {};
  const front: readonly Block[] = [
    titlePage(
      texts,
      emblemOf(atlas, () => false),
      logosOf(written, 'Logotipi'),
    ),
    ...mainPointsChapter(indicators, change),
    { kind: 'contents', title: 'Saturs' },
    chapter('prieksvards', 'Priekšvārds'),
    ...prose(texts.foreword),
    ...prose(linesOf(written.foreword_signatories), 'signature'),
  ];
  const body: readonly Block[] = [
    ...municipalChapter(dataset, notes),
    ...regionalChapter(dataset, notes),
    ...analysis({ dataset, figures, change, maps }),
    ...projectChapter(dataset),
    ...regionalOverviews(snapshot, dataset, figures, maps),
    ...dataNotes({ dataset, coverage: figures.coverage.national, rules, maps }),
    ...comparison(dataset),
    ...annex(indicators, edition, maps),
    chapter('pecvards', 'Pēcvārds'),
    ...prose(texts.afterword),
    ...prose(linesOf(written.afterword_signatories), 'signature'),
    pageBreakUnlessHalfFree,
    ...imprint({
      texts,
      written,
      snapshot,
      earlier: dataset.earlier,
      dataDate: formatDate(dataset.asOf),
      version,
    }),
  ];
  return {
    scope: { kind: 'national' },
    title: `${texts.title}. ${texts.editionLine}`,
    subject: texts.subtitle,
    author: texts.institution,
    language: 'lv',
    edition,
    snapshot,
    asOf: dataset.asOf,
    version,
    blocks: [...front, ...abbreviations(texts, [...front, ...body]), ...body],
  };
}

function municipalChapter(dataset: Dataset, notes: Footnotes): Block[] {
  return [
    chapter('pasvaldibas', 'Pašvaldību profili'),
    ...municipalProfiles(dataset, territoriesOf(dataset.edition), notes),
  ];
}

function regionalChapter({ edition, regional }: Dataset, notes: Footnotes): Block[] {
  const form = knownForm(edition, 'regional');
  const byRegion = new Map(regional.map((ret) => [ret.territory, ret]));
  const present = regionCodes.filter((code) => byRegion.has(code));
  return [
    chapter('regioni', 'Plānošanas reģioni'),
    ...prose(missingRegionSentences(regional, edition)),
    ...present.flatMap((code, i) => [
      ...(i === 0 ? [] : [pageBreakUnlessHalfFree]),
      ...regionalProfile(code, byRegion.get(code) ?? null, form, notes),
    ]),
  ];
}
