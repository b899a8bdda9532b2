// The summary of a planning region as CSV: one tidy table, a line for every number, with its place, its unit and
// the population that it is known for. Codes begin with a letter (`LV0020000`, `d11.6-20`), so that a spreadsheet
// makes neither a number nor a date of them.

import type { Population, Unit } from '../aggregate/indicator.ts';
import type { Statistic } from '../aggregate/known-answers.ts';
import type { ComparedIndicator, RegionSummary } from '../aggregate/region-summary.ts';
import { type Label, label } from '../language/label.ts';
import { workloads } from '../survey/code-lists.ts';
import { type CsvCell, csvBytes } from './csv.ts';

/** The nation as a place, by its ISO 3166 code. */
const NATION = 'LV';

interface Line {
  /** ATVK code, region code, `LV`, or the kind of municipality, `valstspilsēta` and `novads`, in the nation. */
  readonly area: string;
  /** `participants`, `permits`, `fte`, `projects`, `d1` … `d14`, `coverage.…`, `data_note`. */
  readonly measure: string;
  readonly measureLabel: Label;
  readonly unit: Unit | 'fte' | 'projects' | '';
  /** What of the measure; empty where the measure is one number. */
  readonly item: string;
  readonly itemLabel: Label;
  readonly value: number | null;
  readonly count: number | null;
  readonly population: Population | null;
  readonly territories: readonly string[];
  readonly note: string;
  /** ATVK codes of those who counted a part only, so that the value is a lower bound. */
  readonly atLeast: readonly string[];
}

const columns: readonly (readonly [string, (line: Line, summary: RegionSummary) => CsvCell])[] = [
  ['snapshot', (_, { snapshot }) => snapshot],
  ['edition', (_, { edition }) => edition],
  ['as_of', (_, { asOf }) => asOf],
  ['region', (_, { region }) => region.code],
  ['area', ({ area }) => area],
  ['area_name', ({ area }, summary) => areaName(area, summary)],
  ['measure', ({ measure }) => measure],
  ['measure_lv', ({ measureLabel }) => measureLabel.lv],
  ['measure_en', ({ measureLabel }) => measureLabel.en],
  ['unit', ({ unit }) => unit],
  ['item', ({ item }) => item],
  ['item_lv', ({ itemLabel }) => itemLabel.lv],
  ['item_en', ({ itemLabel }) => itemLabel.en],
  ['value', ({ value }) => value],
  ['count', ({ count }) => count],
  ['asked', ({ population }) => population?.asked ?? null],
  ['answered', ({ population }) => population?.answered ?? null],
  ['not_answered', ({ population }) => population?.notAnswered.join(' ') ?? null],
  ['territories', ({ territories }) => territories.join(' ')],
  ['note', ({ note }) => note],
  ['at_least', ({ atLeast }) => atLeast.join(' ')],
];

/** The bytes of the file. An empty `value` is unknown, never zero; shares are unrounded, 0 to 100. */
export function regionCsv(summary: RegionSummary): Uint8Array {
  const lines = [
    ...municipalityLines(summary),
    ...totalLines(summary),
    ...summary.indicators.flatMap((indicator) => indicatorLines(indicator, summary)),
    ...summary.indicators.flatMap(kindLines),
    ...coverageLines(summary),
    ...dataNoteLines(summary),
  ];
  const head = columns.map(([name]) => name);
  return csvBytes([head, ...lines.map((line) => columns.map(([, cell]) => cell(line, summary)))]);
}

const nothing = label('', '');
const measures = {
  participants: label('Iesaistītie iedzīvotāji', 'Participants'),
  permits: label('Izsniegtās atļaujas', 'Permits issued'),
  fte: label('Koordinatora slodzes apmērs', 'Full-time equivalents of the coordinator'),
  projects: label('Projekti', 'Projects'),
};

const plain = {
  item: '',
  itemLabel: nothing,
  count: null,
  population: null,
  territories: [],
  note: '',
  atLeast: [],
};

function municipalityLines({ municipalities }: RegionSummary): readonly Line[] {
  return municipalities.flatMap(
    ({ code, participants, certainty, evidence, permits, workload, fte, projects }) => {
      const line = { ...plain, area: code };
      return [
        {
          ...line,
          measure: 'participants',
          measureLabel: measures.participants,
          unit: 'persons',
          value: participants,
          note: [certainty, evidence].filter((one) => one !== null).join(' '),
          atLeast: certainty === 'at_least' ? [code] : [],
        },
        { ...line, measure: 'permits', measureLabel: measures.permits, unit: 'permits', value: permits },
        {
          ...line,
          measure: 'fte',
          measureLabel: measures.fte,
          unit: 'fte',
          item: workload === null ? '' : `workload.${workload}`,
          itemLabel: workload === null ? nothing : workloads[workload],
          value: fte,
        },
        { ...line, measure: 'projects', measureLabel: measures.projects, unit: 'projects', value: projects },
      ] satisfies readonly Line[];
    },
  );
}

function totalLines({ region, totals }: RegionSummary): readonly Line[] {
  const units = { participants: 'persons', permits: 'permits' } as const;
  return (['participants', 'permits'] as const).flatMap((measure) => {
    const { region: own, national } = totals[measure];
    const sides: { area: string; total: Statistic }[] = [{ area: region.code, total: own }];
    if (national !== null) sides.push({ area: NATION, total: national });
    return sides.map(({ area, total }) => ({
      ...plain,
      area,
      measure,
      measureLabel: measures[measure],
      unit: units[measure],
      value: total.value,
      population: total.population,
      atLeast: total.atLeast ?? [],
    }));
  });
}

function indicatorLines(indicator: ComparedIndicator, { region }: RegionSummary): readonly Line[] {
  const { id, title, unit, population, values, note } = indicator;
  return (['region', 'national'] as const).flatMap((side) =>
    values.flatMap(({ key, label: itemLabel, [side]: value }) =>
      value === null
        ? []
        : [
            {
              area: side === 'region' ? region.code : NATION,
              measure: id,
              measureLabel: title,
              unit,
              item: `${id}.${key}`,
              itemLabel,
              value: value.value,
              count: value.count ?? null,
              population: population[side],
              territories: value.territories,
              note: note[side]?.lv ?? '',
              atLeast: value.atLeast ?? [],
            },
          ],
    ),
  );
}

/** The same of all state cities and of all counties, which the region is one part of. */
function kindLines({ id, title, unit, byKind }: ComparedIndicator): readonly Line[] {
  if (byKind === null) return [];
  return Object.entries(byKind).flatMap(([area, { population, values, note }]) =>
    values.map(({ key, label: itemLabel, value, count = null, territories, atLeast = [] }) => ({
      ...{ area, unit, itemLabel, value, count, population, territories, atLeast },
      measure: id,
      measureLabel: title,
      item: `${id}.${key}`,
      note: note?.lv ?? '',
    })),
  );
}

const coverageKinds = {
  answered: label('atbildējušas', 'answered'),
  saidNothing: label('norādījušas „nav“', 'said “none”'),
  unknown: label('nav zināms', 'not known'),
};

function coverageLines({ coverage, region }: RegionSummary): readonly Line[] {
  return coverage.flatMap(({ section, label: measureLabel, ...sides }) =>
    (['region', 'national'] as const).flatMap((side) => {
      const counted = sides[side];
      if (counted === null) return [];
      const lists = { ...counted, unknown: counted.unknown.map(({ territory }) => territory) };
      return (['answered', 'saidNothing', 'unknown'] as const).map((kind) => ({
        ...plain,
        area: side === 'region' ? region.code : NATION,
        measure: `coverage.${section}`,
        measureLabel,
        unit: 'municipalities' as const,
        item: `coverage.${kind === 'saidNothing' ? 'said_nothing' : kind}`,
        itemLabel: coverageKinds[kind],
        value: lists[kind].length,
        territories: lists[kind],
      }));
    }),
  );
}

function dataNoteLines({ dataNotes }: RegionSummary): readonly Line[] {
  return dataNotes.map(({ territory, rule, message, explanation }) => ({
    ...plain,
    area: territory,
    measure: 'data_note',
    measureLabel: label('Datu precizējums', 'Query about the data'),
    unit: '',
    item: rule,
    itemLabel: message,
    value: null,
    note: explanation ?? '',
  }));
}

function areaName(area: string, { region, municipalities }: RegionSummary): string {
  if (area === NATION) return 'Latvija';
  if (area === 'valstspilsēta') return 'Valstspilsētas';
  if (area === 'novads') return 'Novadi';
  if (area === region.code) return region.authority;
  return municipalities.find(({ code }) => code === area)?.name ?? area;
}
