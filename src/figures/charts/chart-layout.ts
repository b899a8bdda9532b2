// How much room a chart and its words need. Lengths in points.
import type { Point } from '../drawing.ts';
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
  readonly labels: 'at the axis' | 'over the bars' | 'in the legend';
  /** The label of each item, broken into lines that fit. */
  readonly lines: readonly (readonly string[])[];
  readonly labelSize: number;
  readonly valueSize: number;
  /** The top left corner of a ring's legend. */
  readonly legendAt: Point;
}

/** The width of a text in semi-bold letters of the size of labels. */
type WidthOf = (text: string) => number;

const { sizes } = theme;
/** Between lines of a label; Chart.js takes the same. */
export const leading = sizes.label * 1.2;
/** For the name of the unit above the marks. */
const UNIT = 16;
/** Narrower charts have their labels above the bars, and their legend under the ring. */
const NARROW = 300;

const BARS = { labelWidth: 186, between: 5.5, below: 8, highest: 600 };
const STACKED = { between: 10, labelToBar: 3 };
const COLUMNS = { widest: 118, marks: 128 };
const RING = { diameter: 150, legendGap: 30, narrowDiameter: 120, narrowGap: 12 };

/** In a ring's legend: the segment's colour, and where its value ends and its label begins. */
export const legend = { swatch: 9, valueEnd: 58, label: 66, between: 6 } as const;

/** Lays a chart out within a width. */
export function chartLayout(chart: ChartSpec, textWidth: TextWidth, width: number): ChartLayout {
  const widthOf: WidthOf = (text) => textWidth(text, 'strong', sizes.label);
  const isNarrow = width < NARROW;
  switch (chart.form) {
    case 'bars':
      return isNarrow ? stackedBars(chart, widthOf, width) : bars(chart, widthOf, width);
    case 'columns':
      return isNarrow ? stackedBars(chart, widthOf, width) : columns(chart, widthOf, width);
    case 'ring':
      return isNarrow ? ringOverLegend(chart, widthOf, width) : ringBesideLegend(chart, widthOf, width);
  }
}

const common = { labelSize: sizes.label, valueSize: sizes.value, legendAt: [0, 0] } as const;

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

function ringBesideLegend(chart: ChartSpec, widthOf: WidthOf, width: number): ChartLayout {
  const left = RING.diameter + RING.legendGap;
  const lines = linesOf(chart, widthOf, width - left - legend.label);
  const height = Math.max(RING.diameter, legendHeight(lines)) + 8;
  return {
    ...common,
    form: 'ring',
    width,
    height,
    padding: { top: 4, right: width - RING.diameter - 10, bottom: 4, left: 10 },
    labels: 'in the legend',
    lines,
    // Chart.js takes whole points.
    legendAt: [left, (Math.floor(height) - legendHeight(lines)) / 2],
  };
}

function ringOverLegend(chart: ChartSpec, widthOf: WidthOf, width: number): ChartLayout {
  const lines = linesOf(chart, widthOf, width - legend.label);
  const top = RING.narrowDiameter + RING.narrowGap;
  const height = top + legendHeight(lines) + 4;
  return {
    ...common,
    form: 'ring',
    width,
    height,
    padding: { top: 2, right: width - RING.narrowDiameter, bottom: height - RING.narrowDiameter, left: 0 },
    labels: 'in the legend',
    lines,
    legendAt: [0, top],
  };
}

/** Beyond the end of the longest bar. */
function valueSpace(items: ChartSpec['items'], widthOf: WidthOf): number {
  return 10 + Math.max(0, ...items.map(({ text }) => widthOf(text)));
}

/** The lines of a ring's legend, one below the other. */
function legendHeight(lines: readonly (readonly string[])[]): number {
  return lines.reduce((sum, { length }) => sum + length * leading + legend.between, 0) - legend.between;
}

function linesOf({ items }: ChartSpec, widthOf: WidthOf, width: number): ChartLayout['lines'] {
  return items.map(({ label }) => wrapped(label, (line) => widthOf(line) <= width));
}

function most(lines: readonly (readonly string[])[]): number {
  return Math.max(1, ...lines.map(({ length }) => length));
}
