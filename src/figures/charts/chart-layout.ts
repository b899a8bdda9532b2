// How much room a chart and its words need. Lengths in points.
import type { ChartForm, ChartSpec } from '../figure.ts';
import { type TextWidth, wrapped } from '../text-width.ts';
import { theme } from '../theme.ts';

export interface ChartLayout {
  /** As drawn: columns lie down as bars where the width is narrow. */
  readonly form: ChartForm;
  readonly width: number;
  readonly height: number;
  /** Between the edges and the marks; Chart.js adds what the labels of an axis take. */
  readonly padding: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly labels: 'at the axis' | 'over the bars';
  /** The label of each item, broken into lines that fit. */
  readonly lines: readonly (readonly string[])[];
  readonly labelSize: number;
  readonly valueSize: number;
}

/** The width of a text in semi-bold letters of the size of labels. */
type WidthOf = (text: string) => number;

const { sizes } = theme;
/** Between lines of a label; Chart.js takes the same. */
export const leading = sizes.label * 1.2;
/** For the name of the unit above the marks. */
const UNIT = 16;
/** Narrower charts have their labels above the bars. */
const NARROW = 300;

const BARS = { labelWidth: 186, between: 5.5, below: 8, highest: 600 };
const STACKED = { between: 10, labelToBar: 3 };
const COLUMNS = { widest: 118, marks: 128 };

/** Lays a chart out within a width. */
export function chartLayout(chart: ChartSpec, textWidth: TextWidth, width: number): ChartLayout {
  const widthOf: WidthOf = (text) => textWidth(text, 'strong', sizes.label);
  const isNarrow = width < NARROW;
  switch (chart.form) {
    case 'bars':
      return isNarrow ? stackedBars(chart, widthOf, width) : bars(chart, widthOf, width);
    case 'columns':
      return isNarrow ? stackedBars(chart, widthOf, width) : columns(chart, widthOf, width);
  }
}

const common = { labelSize: sizes.label, valueSize: sizes.value } as const;

function bars(chart: ChartSpec, widthOf: WidthOf, width: number): ChartLayout {
  const { items } = chart;
  const lines = linesOf(chart, widthOf, BARS.labelWidth);
  const slot = most(lines) * leading + BARS.between;
  return {
    ...common,
    form: 'bars',
    width,
    height: Math.min(BARS.highest, slot * items.length + UNIT + BARS.below),
    padding: { top: UNIT, right: valueSpace(items, widthOf), bottom: 0, left: 0 },
    labels: 'at the axis',
    lines,
  };
}

function stackedBars(chart: ChartSpec, widthOf: WidthOf, width: number): ChartLayout {
  const { items } = chart;
  const lines = linesOf(chart, widthOf, width);
  const labelHeight = most(lines) * leading;
  const slot = sizes.barThickness + labelHeight + STACKED.between;
  // The label of a bar stands in the lower half of the slot above it, so that the first needs as much.
  const top = UNIT + (slot - sizes.barThickness) / 2;
  return {
    ...common,
    form: 'bars',
    width,
    height: top + slot * items.length,
    padding: { top, right: valueSpace(items, widthOf), bottom: 0, left: 0 },
    labels: 'over the bars',
    lines,
  };
}

function columns(chart: ChartSpec, widthOf: WidthOf, width: number): ChartLayout {
  const { items } = chart;
  const slot = Math.min(COLUMNS.widest, width / Math.max(1, items.length));
  const lines = linesOf(chart, widthOf, slot - 8);
  const fitting = (texts: readonly string[]): number =>
    sizes.label * Math.min(1, ...texts.map((text) => (slot - 4) / widthOf(text)));
  return {
    ...common,
    form: 'columns',
    width: slot * items.length,
    height: COLUMNS.marks + UNIT + sizes.valueHeight + most(lines) * leading + 8,
    padding: { top: UNIT + sizes.valueHeight, right: 4, bottom: 0, left: 0 },
    labels: 'at the axis',
    lines,
    labelSize: fitting(lines.flat()),
    valueSize: fitting(items.map(({ text }) => text)),
  };
}

/** Beyond the end of the longest bar. */
function valueSpace(items: ChartSpec['items'], widthOf: WidthOf): number {
  return 10 + Math.max(0, ...items.map(({ text }) => widthOf(text)));
}

function linesOf({ items }: ChartSpec, widthOf: WidthOf, width: number): ChartLayout['lines'] {
  return items.map(({ label }) => wrapped(label, (line) => widthOf(line) <= width));
}

function most(lines: readonly (readonly string[])[]): number {
  return Math.max(1, ...lines.map(({ length }) => length));
}
