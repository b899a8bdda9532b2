// The summary of the national report in English: who answered, the main points, and every diagram as a table. Pure.
import type { EditionChange } from '../../aggregate/edition-change.ts';
import type { Indicator } from '../../aggregate/indicator.ts';
import { regionalTable } from '../../figures/regional-table.ts';
import { printedTable } from '../../figures/table.ts';
import { titleWithUnit } from '../../figures/value-text.ts';
import { questionInEnglish } from '../../narrative/english/questions.ts';
import { mainPoints } from '../../narrative/main-points.ts';
import type { Dataset } from '../../survey/dataset.ts';
import { territoriesOf } from '../../survey/territories.ts';
import type { Block, Book } from '../block.ts';
import type { BookTexts } from '../book-texts.ts';
import { chapter, prose, quietHeading, text } from './block-builders.ts';
import { logoBlocks } from './logos.ts';
import { pointOf } from './main-points.ts';

interface SummaryInput {
  readonly dataset: Dataset;
  readonly indicators: readonly Indicator[];
  /** From the edition before; absent where there is none to compare with. */
  readonly change?: EditionChange;
  readonly texts: BookTexts;
  /** SHA-256 of the snapshot, in hexadecimal. */
  readonly snapshot: string;
  readonly version: string;
}

export function englishSummary(input: SummaryInput): Book {
  const { dataset, indicators, change = null, texts, snapshot, version } = input;
  const { edition, asOf } = dataset;
  const title = `Adult education in Latvia, ${edition}`;
  const points = mainPoints(indicators, change);
  return {
    scope: { kind: 'english_summary' },
    title,
    subject: 'Summary of the national report in English',
    author: texts.institution,
    language: 'en',
    edition,
    snapshot,
    asOf,
    version,
    blocks: [
      chapter('summary', title),
      ...prose([whoAnswered(dataset)], 'lead'),
      ...(points.length === 0
        ? []
        : [
            quietHeading('main-points', 'Main points'),
            {
              kind: 'main_points',
              points: points.map((point) => pointOf(point, 'en', DIAGRAMS)),
            } as const,
          ]),
      quietHeading(DIAGRAMS, 'All diagrams as tables'),
      ...indicators.toSorted((a, b) => a.number - b.number).flatMap(diagram),
      ...prose([READING], 'table_note'),
      imprint(snapshot, version),
      ...logoBlocks(dataset.texts ?? {}, 'Logos'),
    ],
  };
}

const DIAGRAMS = 'diagrams';

const READING =
  'Every number is computed from the returns of the municipalities. What is unknown is no data, never a zero; the last row of a table says how many answers are known and how many municipalities were asked. Names of institutions, profiles of all municipalities and the data behind each value are in the report itself, which is in Latvian.';

function whoAnswered({ edition, municipal, regional }: Dataset): string {
  const asked = territoriesOf(edition).length;
  return `What municipalities did in adult education in ${edition}, from the returns of ${municipal.length} of ${asked} municipalities and ${regional.length} of 5 planning regions.`;
}

function diagram(indicator: Indicator): Block[] {
  const { number, note } = indicator;
  const caption = `Diagram ${number}. ${titleWithUnit(indicator).en}`;
  const table = printedTable({ ...regionalTable(indicator), caption }, 'en');
  return [
    { kind: 'table', table, widths: widthsOf(table.columns.length), isCompact: true },
    ...prose([...questionInEnglish(indicator), ...(note === null ? [] : [note.en])], 'table_note'),
  ];
}

/** A column of names beside narrow ones of numbers; of three columns the last holds names. */
function widthsOf(columns: number): readonly number[] {
  if (columns === 3) return [1, 1.2, 9];
  return Array.from({ length: columns }, (_, index) => (index === 0 ? 4.6 : 1));
}

function imprint(snapshot: string, version: string): Block {
  return {
    kind: 'paragraph',
    style: 'table_note',
    content: [
      text('Made from the data snapshot (SHA-256) '),
      text(snapshot, 'strong'),
      text(` by Kopskats ${version}; the same snapshot and version give the same file.`),
    ],
  };
}
