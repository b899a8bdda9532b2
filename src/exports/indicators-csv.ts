// All indicators of an edition as CSV: a line for every value of the nation, of each planning region, and of the state
// cities and the counties, with the population that it is known for.
import type { Breakdown, Indicator } from '../aggregate/indicator.ts';
import { regionCodes, regions } from '../survey/territories.ts';
import { type CsvCell, csvBytes } from './csv.ts';

const head = [
  'edition',
  'area',
  'area_name',
  'measure',
  'diagram',
  'measure_lv',
  'measure_en',
  'unit',
  'item',
  'item_lv',
  'item_en',
  'value',
  'count',
  'asked',
  'answered',
  'not_answered',
  'at_least',
  'territories',
  'note',
];

/** An empty `value` is unknown, never zero; shares are unrounded, 0 to 100. */
export function indicatorsCsv(indicators: readonly Indicator[], edition: number): Uint8Array {
  const lines = indicators.flatMap((indicator) =>
    areasOf(indicator).flatMap((area) => linesOf(indicator, area, edition)),
  );
  return csvBytes([head, ...lines]);
}

interface Area {
  /** `LV`, a region code, or the kind of municipality. */
  readonly code: string;
  readonly name: string;
  readonly breakdown: Breakdown;
}

function areasOf(indicator: Indicator): readonly Area[] {
  const { byRegion, byKind } = indicator;
  return [
    { code: 'LV', name: 'Latvija', breakdown: indicator },
    ...regionCodes.map((code) => ({ code, name: regions[code].authority, breakdown: byRegion[code] })),
    { code: 'valstspilsēta', name: 'Valstspilsētas', breakdown: byKind.valstspilsēta },
    { code: 'novads', name: 'Novadi', breakdown: byKind.novads },
  ];
}

function linesOf(
  { id, number, title, unit }: Indicator,
  { code, name, breakdown: { values, population, note } }: Area,
  edition: number,
): readonly (readonly CsvCell[])[] {
  return values.map(({ key, label, value, count, territories, atLeast = [] }) => [
    edition,
    code,
    name,
    id,
    number,
    title.lv,
    title.en,
    unit,
    `${id}.${key}`,
    label.lv,
    label.en,
    value,
    count ?? null,
    population.asked,
    population.answered,
    population.notAnswered.join(' '),
    atLeast.join(' '),
    territories.join(' '),
    note?.lv ?? '',
  ]);
}
