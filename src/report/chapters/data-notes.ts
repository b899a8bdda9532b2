// Data notes: what the data leave open, named instead of silenced: unanswered sections, queries and what the
// municipalities said to them.
import type { SectionCoverage } from '../../aggregate/coverage.ts';
import { foldReturns } from '../../aggregate/fold.ts';
import { hoursMedian } from '../../aggregate/totals.ts';
import { numberColumn, textColumn } from '../../figures/table.ts';
import { formatNumber } from '../../language/numbers.ts';
import { evenQuotes } from '../../language/written-text.ts';
import { coverageSentences, dataNoteSentences, hoursSentences } from '../../narrative/data-note-sentences.ts';
import { emptyReasons } from '../../survey/code-lists.ts';
import type { Dataset, RecordedQuery } from '../../survey/dataset.ts';
import { formOf } from '../../survey/editions.ts';
import { sectionNumber } from '../../survey/place-name.ts';
import { formAnsweredBy, respondentName } from '../../survey/respondent.ts';
import type { Rule } from '../../survey/rule.ts';
import { regionCodes, territories } from '../../survey/territories.ts';
import type { Block } from '../block.ts';
import { chapter, prose, subchapter } from './block-builders.ts';
import { type MapSource, mapBlocks } from './maps.ts';

const NO_RETURN = 'iesnieguma nav';

interface DataNotesInput {
  readonly dataset: Dataset;
  readonly coverage: readonly SectionCoverage[];
  readonly rules: readonly Rule[];
  readonly maps: MapSource | null;
}

export function dataNotes({ dataset, coverage, rules, maps }: DataNotesInput): Block[] {
  const hours = foldReturns(hoursMedian, dataset.municipal, dataset.edition).national;
  return [
    chapter('datu-piezimes', 'Datu piezīmes'),
    ...prose([
      'Šajā nodaļā nosaukts viss, kas datos palicis neatbildēts vai neskaidrs. Pārskata skaitļi tāpēc nav laboti: tie ir tādi, kādi izriet no iesniegumiem.',
    ]),
    subchapter('datu-piezimes-sadalas', 'Sadaļas bez atbildes'),
    ...prose([[...coverageSentences(coverage), ...hoursSentences(hours)].join(' ')]),
    coverageTable(coverage),
    ...mapBlocks(maps, 'coverage'),
    subchapter('datu-piezimes-jautajumi', 'Datu precizējumi'),
    ...prose([dataNoteSentences(dataset.queries, rules).join(' ')]),
    queriesByRule(dataset.queries, rules),
    ...queriesByTerritory(dataset),
  ];
}

function coverageTable(coverage: readonly SectionCoverage[]): Block {
  const who = (section: SectionCoverage) =>
    section.unknown
      .map(
        ({ territory, reason }) =>
          `${respondentName(territory)} (${reason === null ? NO_RETURN : emptyReasons[reason].lv})`,
      )
      .join(', ');
  return {
    kind: 'table',
    table: {
      caption: 'Atbildes pa sadaļām, pašvaldību skaits',
      columns: [
        textColumn('Sadaļa'),
        numberColumn('Atbildējušas'),
        numberColumn('Norādījušas „nav“'),
        numberColumn('Nav zināms'),
        textColumn('Kuras un kāpēc'),
      ],
      rows: coverage.map((section) => [
        `${section.no}. ${section.label.lv}`,
        formatNumber(section.answered.length),
        formatNumber(section.saidNothing.length),
        formatNumber(section.unknown.length),
        who(section) || '–',
      ]),
    },
    widths: [4, 1.5, 1.5, 1.2, 3],
  };
}

function queriesByRule(queries: readonly RecordedQuery[], rules: readonly Rule[]): Block {
  return {
    kind: 'table',
    table: {
      caption: 'Precizējumi pēc pārbaudes',
      columns: [
        textColumn('Pārbaude'),
        numberColumn('Precizējumi'),
        numberColumn('Paskaidroti'),
        numberColumn('Nepaskaidroti'),
      ],
      rows: rules
        .filter((rule) => rule.level === 'query')
        .map((rule) => {
          const raised = queries.filter((query) => query.rule === rule.id);
          const explained = raised.filter((query) => query.explanation !== null).length;
          const counts = [raised.length, explained, raised.length - explained];
          return [rule.title.lv, ...counts.map((count) => formatNumber(count))];
        }),
    },
    widths: [6, 1.3, 1.3, 1.2],
  };
}

function queriesByTerritory({ queries, edition }: Dataset): Block[] {
  if (queries.length === 0) return [];
  const order = [...territories.map((t) => t.code), ...regionCodes];
  const sorted = [...queries].sort((a, b) => order.indexOf(a.territory) - order.indexOf(b.territory));
  return [
    {
      kind: 'table',
      table: {
        caption: 'Visi precizējumi un saņemtie paskaidrojumi',
        columns: [
          textColumn('Iesniedzējs'),
          textColumn('Sadaļa'),
          textColumn('Kas jāprecizē'),
          textColumn('Paskaidrojums'),
        ],
        rows: sorted.map((query) => [
          respondentName(query.territory),
          sectionNo(edition, query),
          query.message.lv,
          evenQuotes(query.explanation ?? 'nav saņemts'),
        ]),
      },
      widths: [2, 0.9, 5, 2],
    },
  ];
}

function sectionNo(edition: number, { territory, place }: RecordedQuery): string {
  const form = formOf(edition, formAnsweredBy(territory));
  return form === null ? '–' : sectionNumber(form, place);
}
