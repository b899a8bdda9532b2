// The summary of a planning region as tables: its municipalities, totals, every indicator beside the nation,
// which sections were answered, and what the data leave open.

import type { Statistic } from '../aggregate/known-answers.ts';
import type { ComparedCoverage, RegionAndNation, RegionSummary } from '../aggregate/region-summary.ts';
import { type Label, label } from '../language/label.ts';
import { workloads } from '../survey/code-lists.ts';
import { evidenceGrades } from '../survey/count-method.ts';
import { respondentLabel } from '../survey/respondent.ts';
import { indicatorTable } from './region-indicator-table.ts';
import { namesOf, nation, ofPlace, regionLabel } from './region-labels.ts';
import {
  type Cell,
  codeCell,
  codeColumn,
  countCell,
  numberCell,
  numberColumn,
  type SheetTable,
  textCell,
  textColumn,
} from './table.ts';

/** In the order in which they are shown; the same rows for the same summary. */
export function regionTables(summary: RegionSummary): readonly SheetTable[] {
  return [
    municipalitiesTable(summary),
    totalsTable(summary),
    ...summary.indicators.map((indicator) => indicatorTable(indicator, summary.region.code)),
    coverageTable(summary),
    dataNotesTable(summary),
  ];
}

const yes = label('jā', 'yes');
const no = label('nē', 'no');
const unknown = label('nav datu', 'no data');
const certainties = {
  exact: label('precīzs', 'exact'),
  estimate: label('aptuvens', 'estimate'),
  at_least: label('vismaz', 'at least'),
};

/** The numbers of each municipality of the region. */
export function municipalitiesTable({ municipalities, indicators }: RegionSummary): SheetTable {
  return {
    id: 'municipalities',
    sheet: label('Pašvaldības', 'Municipalities'),
    caption: label('Reģiona pašvaldības', 'Municipalities of the region'),
    columns: [
      codeColumn(label('ATVK', 'ATVK')),
      textColumn(label('Pašvaldība', 'Municipality'), 2.65),
      textColumn(label('Iesniegums saņemts', 'Return received'), 1.2),
      numberColumn(label('Iesaistītie iedzīvotāji', 'Participants'), 1.2),
      textColumn(label('Skaita veids', 'Kind of count'), 1.1),
      numberColumn(label('Izsniegtās atļaujas', 'Permits issued'), 1.1),
      textColumn(label('Koordinatora slodze', 'Workload of the coordinator'), 2.5),
      numberColumn(label('Slodzes apmērs', 'Full-time equivalents'), 1),
      numberColumn(label('Projekti', 'Projects'), 1),
    ],
    rows: municipalities.map((one) => [
      codeCell(one.code),
      one.name,
      textCell(one.returned ? yes : no),
      numberCell(one.participants),
      textCell(kindOfCount(one)),
      numberCell(one.permits),
      textCell(one.workload === null ? unknown : workloads[one.workload]),
      numberCell(one.fte, 'fte'),
      numberCell(one.projects),
    ]),
    notes: countNotes(indicators, 'region'),
  };
}

/** What to know before comparing the numbers of participants of a place. */
function countNotes(indicators: RegionSummary['indicators'], place: 'region' | 'national'): readonly Label[] {
  const note = indicators.find(({ id }) => id === 'd6')?.note[place] ?? null;
  return note === null ? [] : [note];
}

/** Under totals, how well the numbers in them are backed; none where the edition does not ask it. */
function evidenceNotes(
  indicators: RegionSummary['indicators'],
  place: 'region' | 'national',
): readonly Label[] {
  const graded = indicators.find(({ id }) => id === 'd16');
  if (graded === undefined || !graded.population[place]?.answered) return [];
  const counts = graded.values.map(({ label: grade, [place]: side }) => {
    const count = side?.value ?? 0;
    return label(`${grade.lv} – ${count}`, `${grade.en} – ${count}`);
  });
  const [lv, en] = [counts.map((one) => one.lv).join(', '), counts.map((one) => one.en).join(', ')];
  return [
    label(`Dalībnieku skaitļi pa pašvaldībām: ${lv}.`, `Counts of participants by municipality: ${en}.`),
  ];
}

/** „precīzs; pilnīga uzskaite“ */
function kindOfCount({ certainty, evidence }: RegionSummary['municipalities'][number]): Label {
  const parts = [
    ...(certainty === null ? [] : [certainties[certainty]]),
    ...(evidence === null ? [] : [evidenceGrades[evidence]]),
  ];
  if (parts.length === 0) return unknown;
  return label(parts.map(({ lv }) => lv).join('; '), parts.map(({ en }) => en).join('; '));
}

const sums = {
  participants: label('Iesaistītie iedzīvotāji', 'Participants'),
  permits: label('Izsniegtās atļaujas', 'Permits issued'),
};
const answered = label('atbildējušas', 'answered');
const asked = label('aptaujātas', 'asked');

/** The totals with the municipalities that they are known for. */
export function totalsTable({ totals, region, indicators }: RegionSummary): SheetTable {
  const hasNation = totals.participants.national !== null;
  return {
    id: 'totals',
    sheet: label('Kopskaiti', 'Totals'),
    caption: label('Kopskaiti un kas nav atbildējis', 'Totals, and who did not answer'),
    columns: [
      textColumn(label('Rādītājs', 'Figure'), 2),
      ...columnsOf(regionLabel(region.code)),
      ...(hasNation ? columnsOf(nation) : []),
      textColumn(label('Reģionā nav zināms par', 'Not known in the region for'), 2.4),
    ],
    rows: [rowOf(sums.participants, totals.participants), rowOf(sums.permits, totals.permits)],
    notes: [
      ...countNotes(indicators, hasNation ? 'national' : 'region'),
      ...evidenceNotes(indicators, hasNation ? 'national' : 'region'),
    ],
  };

  function columnsOf(place: Label) {
    return [
      numberColumn(place),
      numberColumn(ofPlace(place, answered), 1.7),
      numberColumn(ofPlace(place, asked), 1.4),
    ];
  }
}

function rowOf(name: Label, { region, national }: RegionAndNation<Statistic>): readonly Cell[] {
  return [
    textCell(name),
    ...totalCells(region),
    ...(national === null ? [] : totalCells(national)),
    namesOf(region.population.notAnswered),
  ];
}

function totalCells(total: Statistic): readonly Cell[] {
  const { population } = total;
  return [countCell(total), numberCell(population.answered), numberCell(population.asked)];
}

const heads = [
  label('atbildējušas', 'answered'),
  label('norādījušas „nav“', 'said “none”'),
  label('nav zināms', 'not known'),
];

/** Which sections the municipalities answered. „Nav“ is an answer. */
export function coverageTable({ coverage, region }: RegionSummary): SheetTable {
  const hasNation = coverage.some(({ national }) => national !== null);
  const columnsOf = (place: Label) => heads.map((head) => numberColumn(ofPlace(place, head)));
  return {
    id: 'coverage',
    sheet: label('Aizpildījums', 'Coverage'),
    caption: label('Atbildes pa sadaļām, pašvaldību skaits', 'Answers by section, municipalities'),
    columns: [
      textColumn(label('Sadaļa', 'Section'), 4),
      ...columnsOf(regionLabel(region.code)),
      ...(hasNation ? columnsOf(nation) : []),
      textColumn(label('Reģionā nav zināms par', 'Not known in the region for'), 2),
    ],
    rows: coverage.map(({ no, label: words, region: own, national }) => [
      textCell(label(`${no}. ${words.lv}`, `${no}. ${words.en}`)),
      ...coverageCells(own),
      ...(national === null ? [] : coverageCells(national)),
      namesOf(own.unknown.map(({ territory }) => territory)),
    ]),
    notes: [],
  };
}

function coverageCells({ answered, saidNothing, unknown }: ComparedCoverage['region']): readonly Cell[] {
  return [answered, saidNothing, unknown].map((list) => numberCell(list.length));
}

const none = label('nav saņemts', 'none yet');

/** The queries that returns raised, and what was said to them in the words of the respondents. */
export function dataNotesTable({ dataNotes }: Pick<RegionSummary, 'dataNotes'>): SheetTable {
  return {
    id: 'data-notes',
    sheet: label('Datu piezīmes', 'Data notes'),
    caption: label('Datu precizējumi un paskaidrojumi', 'Queries about the data, and explanations'),
    columns: [
      codeColumn(label('Iesniedzēja kods', 'Code of the respondent')),
      textColumn(label('Iesniedzējs', 'Respondent'), 2),
      textColumn(label('Kas jāprecizē', 'Query'), 5),
      textColumn(label('Paskaidrojums', 'Explanation'), 2.4),
    ],
    rows: dataNotes.map(({ territory, message, explanation }) => [
      codeCell(territory),
      textCell(respondentLabel(territory)),
      textCell(message),
      explanation === null ? textCell(none) : explanation,
    ]),
    notes: [],
  };
}
