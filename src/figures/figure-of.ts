// From an indicator to a diagram that is complete before anything is drawn: chart, words and table.
import type { Indicator, IndicatorValue } from '../aggregate/indicator.ts';
import { sumOf } from '../narrative/tiers.ts';
import { unansweredSentences } from '../narrative/unanswered.ts';
import { altText } from './alt-text.ts';
import { type FigureChoice, figureChoices } from './choices.ts';
import { dataTable } from './data-table.ts';
import type { ChartItem, Figure } from './figure.ts';
import { populationLine } from './population-line.ts';
import { labelText, valueText, valueWithShare } from './value-text.ts';

/** The diagram of an indicator; `year` is the year that the returns describe. */
export function figureOf(indicator: Indicator, year: number): Figure {
  const choice = figureChoices[indicator.id];
  const items = itemsOf(indicator, choice);
  return {
    id: indicator.id,
    number: indicator.number,
    title: choice.title ?? indicator.title.lv,
    chart: { form: choice.form, items, unitLabel: choice.unitLabel },
    population: populationLine(indicator),
    source: `Avots: pašvaldību iesniegtie dati par ${year}. gadu`,
    notes: [
      ...(choice.note === undefined ? [] : [choice.note]),
      ...(indicator.note === null ? [] : [indicator.note.lv]),
      ...unansweredSentences(indicator.population),
    ],
    alt: altText(indicator),
    table: dataTable(indicator),
  };
}

function itemsOf({ values, unit }: Indicator, choice: FigureChoice): readonly ChartItem[] {
  const whole = sumOf(values) ?? 0;
  const emphasised = emphasisedKeys(values, choice);
  return values.map((v) => ({
    key: v.key,
    label: labelText(v),
    value: v.value,
    text: choice.withShare ? valueWithShare(v.value, whole) : valueText(v, unit),
    emphasis: emphasised.has(v.key),
  }));
}

/** Where all values are alike none stands out. */
function emphasisedKeys(values: readonly IndicatorValue[], { emphasis }: FigureChoice): ReadonlySet<string> {
  if (emphasis !== 'highest') return new Set(emphasis);
  const known = values.flatMap((v) => (v.value === null ? [] : [v.value]));
  const highest = Math.max(...known);
  if (known.every((value) => value === highest) && known.length > 1) return new Set();
  return new Set(values.filter((v) => v.value === highest).map((v) => v.key));
}
