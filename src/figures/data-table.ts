// The data behind a diagram for the annex: every value with its municipalities, and who did not answer.
import type { Indicator, IndicatorValue, Unit } from '../aggregate/indicator.ts';
import { sentenceCase } from '../language/list.ts';
import { regionName, regionOf, territoryName } from '../survey/respondent.ts';
import { figureChoice } from './choices.ts';
import { type Cell, countCell, numberCell, numberColumn, type Table, textColumn } from './table.ts';
import { labelText, valueCell } from './value-text.ts';

const NOT_ANSWERED = 'Atbilde nav zināma';

export function dataTable(indicator: Indicator): Table {
  const caption = `${indicator.number}. diagrammas dati`;
  return {
    caption,
    ...(namesMunicipalities(indicator) ? oneRowEach(indicator) : withTerritories(indicator)),
  };
}

/** Whether each value is one municipality: then its region is shown instead of repeating its name. */
export function namesMunicipalities({ id }: Pick<Indicator, 'id'>): boolean {
  return id === 'd7' || id === 'd12';
}

function oneRowEach(indicator: Indicator): Omit<Table, 'caption'> {
  const { labelHead, unitLabel } = figureChoice(indicator);
  const row = (code: string, value: Cell) => [territoryName(code), regionNameOf(code), value];
  return {
    columns: [textColumn(labelHead), textColumn('Plānošanas reģions'), numberColumn(sentenceCase(unitLabel))],
    rows: [
      ...indicator.values.map((v) => row(v.key, valueCell(v, indicator.unit))),
      ...indicator.population.notAnswered.map((code) => row(code, numberCell(null))),
    ],
  };
}

function withTerritories(indicator: Indicator): Omit<Table, 'caption'> {
  const { labelHead, unitLabel, countHead = 'Skaits' } = figureChoice(indicator);
  const shares = indicator.unit === 'percent';
  const counts = shares || indicator.unit === 'municipalities';
  const missing = indicator.population.notAnswered;
  const unanswered = numberCell(indicator.unit === 'municipalities' ? missing.length : null);
  return {
    columns: [
      textColumn(labelHead),
      ...(shares ? [numberColumn('Īpatsvars')] : []),
      numberColumn(counts ? countHead : sentenceCase(unitLabel)),
      textColumn('Pašvaldības'),
    ],
    rows: [
      ...indicator.values.map((v) => [labelText(v), ...numbersOf(v, indicator.unit), names(v.territories)]),
      ...(missing.length === 0
        ? []
        : [[NOT_ANSWERED, ...(shares ? [numberCell(null)] : []), unanswered, names(missing)]]),
    ],
  };
}

function numbersOf(given: IndicatorValue, unit: Unit): readonly Cell[] {
  const { value, count } = given;
  return unit === 'percent'
    ? [numberCell(value, 'percent'), numberCell(count ?? null)]
    : [countCell(given, unit)];
}

function names(codes: readonly string[]): string {
  return codes.length === 0 ? '–' : codes.map((code) => territoryName(code)).join(', ');
}

function regionNameOf(code: string): string {
  const region = regionOf(code);
  return region === null ? '' : regionName(region);
}
