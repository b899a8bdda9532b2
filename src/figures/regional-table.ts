// A diagram's numbers side by side for the nation and the planning regions.
import type { Breakdown, Indicator, IndicatorValue } from '../aggregate/indicator.ts';
import { sentenceCase } from '../language/list.ts';
import { formatNumber, UNKNOWN } from '../language/numbers.ts';
import { sumOf } from '../narrative/indicator-values.ts';
import { regionName } from '../survey/respondent.ts';
import { type RegionCode, regionCodes } from '../survey/territories.ts';
import { figureChoices } from './choices.ts';
import { namesMunicipalities } from './data-table.ts';
import type { FigureTable } from './figure.ts';
import { labelText, valueText } from './value-text.ts';

/** What cannot occur in a region: the capital outside its own. */
const ABSENT = '–';
const ANSWERED = 'Zināmas atbildes';

/**
 * Values down, regions across, because labels are long and regions are five; diagrams of single
 * municipalities have the regions down, each with its own highest.
 */
export function regionalTable(indicator: Indicator): FigureTable {
  const caption = `${indicator.number}. diagrammas dati pa plānošanas reģioniem`;
  return { caption, ...(namesMunicipalities(indicator) ? rankings(indicator) : matrix(indicator)) };
}

function matrix(indicator: Indicator): Omit<FigureTable, 'caption'> {
  const { labelHead, unitLabel } = figureChoices[indicator.id];
  const row = (head: string, cell: (b: Breakdown) => string) => [
    head,
    ...regionCodes.map((region) => cell(indicator.byRegion[region])),
    cell(indicator),
  ];
  const columns = [...regionCodes.map((region) => regionName(region)), 'Kopā'];
  return {
    columns: [
      { label: labelHead, align: 'start' },
      ...columns.map((label) => ({ label, align: 'end' as const })),
    ],
    rows: [
      ...(indicator.id === 'd6'
        ? [row(sentenceCase(unitLabel), total)]
        : indicator.values.map((v) => row(labelText(v), (b) => cellOf(b, v.key, indicator)))),
      row(ANSWERED, answeredOf),
    ],
  };
}

function rankings(indicator: Indicator): Omit<FigureTable, 'caption'> {
  const { unitLabel } = figureChoices[indicator.id];
  const list = (values: readonly IndicatorValue[]) =>
    values.length === 0
      ? ABSENT
      : values.map((v) => `${labelText(v)} (${valueText(v, indicator.unit)})`).join(', ');
  const row = (region: RegionCode) => {
    const { values, ...breakdown } = indicator.byRegion[region];
    return [regionName(region), answeredOf({ ...breakdown, values }), list(values)];
  };
  return {
    columns: [
      { label: 'Reģions', align: 'start' },
      { label: ANSWERED, align: 'end' },
      { label: `Pašvaldības (${unitLabel})`, align: 'start' },
    ],
    rows: regionCodes.map(row),
  };
}

function cellOf(breakdown: Breakdown, key: string, { unit }: Indicator): string {
  const found = breakdown.values.find((v) => v.key === key);
  return found === undefined ? ABSENT : valueText(found, unit);
}

/** The breakdown of a region by region is that region alone. */
function total({ values }: Breakdown): string {
  const sum = sumOf(values);
  return sum === null ? UNKNOWN : formatNumber(sum);
}

function answeredOf({ population }: Breakdown): string {
  return `${formatNumber(population.answered)} no ${formatNumber(population.asked)}`;
}
