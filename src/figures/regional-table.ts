// A diagram's numbers side by side for the nation, the planning regions, and cities and counties.
import type { Breakdown, Indicator, IndicatorValue } from '../aggregate/indicator.ts';
import { sentenceCase } from '../language/list.ts';
import { partlyCountedIn } from '../narrative/at-least.ts';
import { sumOf } from '../narrative/indicator-values.ts';
import { regionName } from '../survey/respondent.ts';
import { regionCodes } from '../survey/territories.ts';
import { figureChoices } from './choices.ts';
import { namesMunicipalities } from './data-table.ts';
import { absent, type Cell, countCell, numberColumn, type Table, textColumn } from './table.ts';
import { labelText, valueCell, valueText } from './value-text.ts';

const kinds = [
  { kind: 'valstspilsēta', name: 'Valstspilsētas' },
  { kind: 'novads', name: 'Novadi' },
] as const;

const ANSWERED = 'Zināmas atbildes';

/**
 * Values down, regions across, because labels are long and regions are five; diagrams of single
 * municipalities have the regions down, each with its own highest.
 */
export function regionalTable(indicator: Indicator): Table {
  const caption = `${indicator.number}. diagrammas dati pa reģioniem, valstspilsētās un novados`;
  return { caption, ...(namesMunicipalities(indicator) ? rankings(indicator) : matrix(indicator)) };
}

function matrix(indicator: Indicator): Omit<Table, 'caption'> {
  const { labelHead, unitLabel } = figureChoices[indicator.id];
  const row = (head: string, cell: (b: Breakdown) => Cell) => [
    head,
    ...regionCodes.map((region) => cell(indicator.byRegion[region])),
    ...kinds.map(({ kind }) => cell(indicator.byKind[kind])),
    cell(indicator),
  ];
  const columns = [
    ...regionCodes.map((region) => regionName(region)),
    ...kinds.map(({ name }) => name),
    'Kopā',
  ];
  return {
    columns: [textColumn(labelHead), ...columns.map((label) => numberColumn(label))],
    rows: [
      ...(indicator.id === 'd6'
        ? [row(sentenceCase(unitLabel), total)]
        : indicator.values.map((v) => row(labelText(v), (b) => cellOf(b, v.key, indicator)))),
      row(ANSWERED, answeredOf),
    ],
  };
}

function rankings(indicator: Indicator): Omit<Table, 'caption'> {
  const { unitLabel } = figureChoices[indicator.id];
  const list = (values: readonly IndicatorValue[]) =>
    values.length === 0
      ? absent
      : values.map((v) => `${labelText(v)} (${valueText(v, indicator.unit)})`).join(', ');
  const row = (name: string, breakdown: Breakdown) => [name, answeredOf(breakdown), list(breakdown.values)];
  return {
    columns: [
      textColumn('Reģions vai veids'),
      numberColumn(ANSWERED),
      textColumn(`Pašvaldības (${unitLabel})`),
    ],
    rows: [
      ...regionCodes.map((region) => row(regionName(region), indicator.byRegion[region])),
      ...kinds.map(({ kind, name }) => row(name, indicator.byKind[kind])),
    ],
  };
}

function cellOf(breakdown: Breakdown, key: string, { unit }: Indicator): Cell {
  const found = breakdown.values.find((v) => v.key === key);
  return found === undefined ? absent : valueCell(found, unit);
}

/** The breakdown of a region by region is that region alone. */
function total({ values }: Breakdown): Cell {
  const partly = partlyCountedIn(values);
  return countCell({ value: sumOf(values), ...(partly.length === 0 ? {} : { atLeast: partly }) });
}

function answeredOf({ population: { answered, asked } }: Breakdown): Cell {
  return { kind: 'part', part: answered, whole: asked };
}
