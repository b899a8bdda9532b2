// A diagram's numbers side by side for the nation, the planning regions, and cities and counties.
import type { Breakdown, Indicator, IndicatorValue } from '../aggregate/indicator.ts';
import { type Label, type Language, label } from '../language/label.ts';
import { sentenceCase } from '../language/list.ts';
import { partlyCountedIn } from '../narrative/at-least.ts';
import { sumOf } from '../narrative/indicator-values.ts';
import { regionName } from '../survey/respondent.ts';
import { isRegionCode, type RegionCode, regionCodes, regions } from '../survey/territories.ts';
import { figureChoice } from './choices.ts';
import { namesMunicipalities } from './data-table.ts';
import {
  absent,
  type Cell,
  cellText,
  countCell,
  numberColumn,
  type Table,
  textCell,
  textColumn,
} from './table.ts';
import { labelText, valueCell } from './value-text.ts';
import { comparedValues, drawnValues, isOfNumbers } from './values-of-numbers.ts';

const kinds = [
  { kind: 'valstspilsēta', name: label('Valstspilsētas', 'Cities') },
  { kind: 'novads', name: label('Novadi', 'Counties') },
] as const;

const HIGHEST = label('Lielākais skaitlis', 'Highest');
const ANSWERED = label('Zināmas atbildes', 'Known answers');

/**
 * Values down, regions across, because labels are long and regions are five; diagrams of single
 * municipalities have the regions down, each with its own highest.
 */
export function regionalTable(indicator: Indicator): Table {
  const { number } = indicator;
  const caption = label(
    `${number}. diagrammas dati pa reģioniem, valstspilsētās un novados`,
    `Data of diagram ${number} by region, in cities and counties`,
  );
  return { caption, ...(namesMunicipalities(indicator) ? rankings(indicator) : matrix(indicator)) };
}

function matrix(indicator: Indicator): Omit<Table, 'caption'> {
  const { labelHead, unitLabel } = figureChoice(indicator);
  const row = (head: Label, cell: (b: Breakdown) => Cell) => [
    textCell(head),
    ...regionCodes.map((region) => cell(indicator.byRegion[region])),
    ...kinds.map(({ kind }) => cell(indicator.byKind[kind])),
    cell(indicator),
  ];
  const columns = [
    ...regionCodes.map(shortRegionLabel),
    ...kinds.map(({ name }) => name),
    label('Kopā', 'Total'),
  ];
  return {
    columns: [textColumn(label(labelHead, 'Answer')), ...columns.map((head) => numberColumn(head))],
    rows: [
      ...(indicator.id === 'd6'
        ? [row(label(sentenceCase(unitLabel), 'Participants'), total)]
        : comparedValues(indicator.question, indicator.values).map((v) =>
            row(rowLabel(v), (b) => cellOf(b, v.key, indicator)),
          )),
      ...(isOfNumbers(indicator) ? [row(HIGHEST, (b) => highest(b, indicator))] : []),
      row(ANSWERED, answeredOf),
    ],
  };
}

function highest({ values }: Breakdown, { question, unit }: Indicator): Cell {
  const [first] = drawnValues(question, values);
  return first === undefined ? absent : valueCell(first, unit);
}

function rankings(indicator: Indicator): Omit<Table, 'caption'> {
  const { unitLabel } = figureChoice(indicator);
  const inWords = (values: readonly IndicatorValue[], language: Language) =>
    values
      .map((v) => `${rowLabel(v)[language]} (${cellText(valueCell(v, indicator.unit), language)})`)
      .join(', ');
  const list = (values: readonly IndicatorValue[]) =>
    values.length === 0 ? absent : textCell(label(inWords(values, 'lv'), inWords(values, 'en')));
  const row = (name: Label, breakdown: Breakdown) => [
    textCell(name),
    answeredOf(breakdown),
    list(breakdown.values),
  ];
  return {
    columns: [
      textColumn(label('Reģions vai veids', 'Region or kind')),
      numberColumn(ANSWERED),
      textColumn(label(`Pašvaldības (${unitLabel})`, 'Municipalities')),
    ],
    rows: [
      ...regionCodes.map((region) => row(shortRegionLabel(region), indicator.byRegion[region])),
      ...kinds.map(({ kind, name }) => row(name, indicator.byKind[kind])),
    ],
  };
}

function shortRegionLabel(code: RegionCode): Label {
  return label(regionName(code), regions[code].name);
}

function rowLabel(value: IndicatorValue): Label {
  return label(
    labelText(value),
    isRegionCode(value.key) ? regions[value.key].name : sentenceCase(value.label.en),
  );
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
