// The data behind a diagram for the annex: every value with its municipalities, and who did not answer.
import type { Indicator, IndicatorValue } from '../aggregate/indicator.ts';
import { sentenceCase } from '../language/list.ts';
import { formatNumber, formatPercent, UNKNOWN } from '../language/numbers.ts';
import { regionName, regionOf, territoryName } from '../survey/respondent.ts';
import { figureChoices } from './choices.ts';
import type { FigureTable } from './figure.ts';
import { labelText, valueText } from './value-text.ts';

type Column = FigureTable['columns'][number];

const NOT_ANSWERED = 'Atbilde nav zināma';

export function dataTable(indicator: Indicator): FigureTable {
  const caption = `${indicator.number}. diagrammas dati`;
  return {
    caption,
    ...(namesMunicipalities(indicator) ? oneRowEach(indicator) : withTerritories(indicator)),
  };
}

/** Whether each value is one municipality: then its region says more than its name once again. */
export function namesMunicipalities({ id }: Pick<Indicator, 'id'>): boolean {
  return id === 'd7' || id === 'd12';
}

function oneRowEach(indicator: Indicator): Omit<FigureTable, 'caption'> {
  const { labelHead, unitLabel } = figureChoices[indicator.id];
  const row = (code: string, text: string) => [territoryName(code), regionNameOf(code), text];
  return {
    columns: [start(labelHead), start('Plānošanas reģions'), end(sentenceCase(unitLabel))],
    rows: [
      ...indicator.values.map((v) => row(v.key, valueText(v, indicator.unit))),
      ...indicator.population.notAnswered.map((code) => row(code, UNKNOWN)),
    ],
  };
}

function withTerritories(indicator: Indicator): Omit<FigureTable, 'caption'> {
  const { labelHead, unitLabel, countHead = 'Skaits' } = figureChoices[indicator.id];
  const shares = indicator.unit === 'percent';
  const counts = shares || indicator.unit === 'municipalities';
  const missing = indicator.population.notAnswered;
  const unanswered = indicator.unit === 'municipalities' ? formatNumber(missing.length) : UNKNOWN;
  return {
    columns: [
      start(labelHead),
      ...(shares ? [end('Īpatsvars')] : []),
      end(counts ? countHead : sentenceCase(unitLabel)),
      start('Pašvaldības'),
    ],
    rows: [
      ...indicator.values.map((v) => [labelText(v), ...numbers(v, shares), names(v.territories)]),
      ...(missing.length === 0
        ? []
        : [[NOT_ANSWERED, ...(shares ? [UNKNOWN] : []), unanswered, names(missing)]]),
    ],
  };
}

function numbers({ value, count }: IndicatorValue, shares: boolean): readonly string[] {
  const text = (n: number | null | undefined) => (n === null || n === undefined ? UNKNOWN : formatNumber(n));
  return shares ? [value === null ? UNKNOWN : formatPercent(value), text(count)] : [text(value)];
}

function names(codes: readonly string[]): string {
  return codes.length === 0 ? '–' : codes.map((code) => territoryName(code)).join(', ');
}

function regionNameOf(code: string): string {
  const region = regionOf(code);
  return region === null ? '' : regionName(region);
}

function start(label: string): Column {
  return { label, align: 'start' };
}

function end(label: string): Column {
  return { label, align: 'end' };
}
