// From an indicator to a complete specification of a diagram: chart, texts and table, for the country or for one region.

import type { ByKind, ByRegion } from '../aggregate/fold.ts';
import type { Breakdown, Indicator, IndicatorValue } from '../aggregate/indicator.ts';
import { partCountNotes, partlyCountedIn } from '../narrative/at-least.ts';
import { sumOf } from '../narrative/indicator-values.ts';
import { unansweredSentences } from '../narrative/missing-answers.ts';
import { type RegionCode, regionCodes } from '../survey/territories.ts';
import { altText, populationLine } from './alt-text.ts';
import { type FigureChoice, figureChoice } from './choices.ts';
import { dataTable } from './data-table.ts';
import type { ChartItem, Figure } from './figure.ts';
import { labelText, markText, valueWithShare } from './value-text.ts';
import { drawnValues } from './values-of-numbers.ts';

/** The diagram of an indicator; `year` is the year that the returns describe. */
export function figureOf(indicator: Indicator, year: number): Figure {
  const choice = figureChoice(indicator);
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
      ...caveats(indicator),
      ...partCountNotes(partlyCountedIn(indicator.values)),
      ...unansweredSentences(indicator.population),
    ],
    alt: altText(indicator),
    table: dataTable(indicator),
  };
}

/**
 * Whether there is anything to draw: a diagram of nothing but zeros or unknown values would be empty axes, and bars have
 * no place below zero.
 */
export function isDrawn(indicator: Pick<Indicator, 'question' | 'values'>): boolean {
  const known = drawnValues(indicator.question, indicator.values).flatMap(({ value }) =>
    value === null ? [] : [value],
  );
  return known.some((value) => value > 0) && known.every((value) => value >= 0);
}

/** A caveat of the indicator; of shares what the rounded ones add up to where that is not 100: here, and in the table of the regions under the text. */
function caveats({ note, byRegion, unit }: Indicator): readonly string[] {
  if (unit !== 'percent') return note === null ? [] : [note.lv];
  const regions = regionCodes.map((code) => byRegion[code]).filter(({ population }) => population.asked > 0);
  const isElsewhere = regions.length > 1 && regions.some((region) => region.note !== null);
  if (!isElsewhere) return note === null ? [] : [note.lv];
  return note === null
    ? ['Reģionu tabulā noapaļotās daļas ne visur kopā veido 100\u00a0%.']
    : [`${note.lv} Arī reģionu tabulā tās ne visur kopā veido 100\u00a0%.`];
}

function itemsOf(indicator: Indicator, choice: FigureChoice): readonly ChartItem[] {
  const { unit } = indicator;
  const values = drawnValues(indicator.question, indicator.values);
  const whole = sumOf(values) ?? 0;
  const emphasised = emphasisedKeys(values, choice);
  return values.map((v) => ({
    key: v.key,
    label: labelText(v),
    value: v.value,
    text: choice.withShare ? valueWithShare(v.value, whole) : markText(v, unit),
    emphasis: emphasised.has(v.key),
  }));
}

/** Nothing is emphasised where all values are equal. */
function emphasisedKeys(values: readonly IndicatorValue[], { emphasis }: FigureChoice): ReadonlySet<string> {
  if (emphasis !== 'highest') return new Set(emphasis);
  const known = values.flatMap((v) => (v.value === null ? [] : [v.value]));
  const highest = Math.max(...known);
  if (known.every((value) => value === highest) && known.length > 1) return new Set();
  return new Set(values.filter((v) => v.value === highest).map((v) => v.key));
}

const nobody: Breakdown = { population: { asked: 0, answered: 0, notAnswered: [] }, values: [], note: null };
const nowhere: ByRegion<Breakdown> = {
  KURZEME: nobody,
  LATGALE: nobody,
  RIGA: nobody,
  VIDZEME: nobody,
  ZEMGALE: nobody,
};

const noKinds: ByKind<Breakdown> = { valstspilsēta: nobody, novads: nobody };

/**
 * Null where there is nothing to draw, and where one bar would say no more than its number: a region among regions, and
 * the capital where it is not. The words of the diagram do not speak of other regions, because they are not in it.
 */
export function regionalFigure(indicator: Indicator, region: RegionCode, year: number): Figure | null {
  const own = indicator.byRegion[region];
  const regional = { ...indicator, ...own, byRegion: { ...nowhere, [region]: own }, byKind: noKinds };
  return drawnValues(regional.question, regional.values).length <= 1 || !isDrawn(regional)
    ? null
    : figureOf(regional, year);
}
