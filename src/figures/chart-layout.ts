// How much room a chart and its words need, measured with the letters that they are drawn in. Lengths in points.
import type { ChartSpec } from './figure.ts';
import { type ChartTheme, theme } from './theme.ts';

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly theme: ChartTheme;
  /** The label of each item, broken into lines that fit. */
  readonly lines: readonly (readonly string[])[];
}

/** The width of a text in semi-bold letters of the size of labels. */
export type WidthOf = (text: string) => number;

/** The room for the name of the unit above the marks, and between lines of a label; Chart.js takes 1.2 sizes. */
export const unitHeight = 16;
const leading = theme.sizes.label * 1.2;

const bars = { labelWidth: 186, between: 5.5, below: 8, highest: 600 };
const columns = { widest: 118, marks: 128 };
const ring = { diameter: 150, legendGap: 30, between: 6 };

/** In a ring's legend: the segment's colour, and where its value ends and its label begins. */
export const legend = { swatch: 9, valueEnd: 58, label: 66, leading, between: ring.between } as const;

/** Lays a chart out within a width. */
export function chartLayout(chart: ChartSpec, widthOf: WidthOf, width: number): ChartLayout {
  const broken = (room: number) => chart.items.map(({ label }) => wrapped(widthOf, label, room));
  switch (chart.form) {
    case 'bars': {
      const lines = broken(bars.labelWidth);
      const slot = most(lines) * leading + bars.between;
      const valueSpace = 10 + Math.max(0, ...chart.items.map(({ text }) => widthOf(text)));
      const height = Math.min(bars.highest, slot * chart.items.length + unitHeight + bars.below);
      return { width, height, lines, theme: sized({ valueSpace }) };
    }
    case 'columns': {
      const slot = Math.min(columns.widest, width / Math.max(1, chart.items.length));
      const lines = broken(slot - 8);
      const fitting = (texts: readonly string[]): number =>
        theme.sizes.label * Math.min(1, ...texts.map((text) => (slot - 4) / widthOf(text)));
      const label = fitting(lines.flat());
      const value = fitting(chart.items.map(({ text }) => text));
      const height = columns.marks + unitHeight + theme.sizes.valueHeight + most(lines) * leading + 8;
      return { width: slot * chart.items.length, height, lines, theme: sized({ label, value }) };
    }
    case 'ring': {
      const legendWidth = width - ring.diameter - ring.legendGap;
      const lines = broken(legendWidth - legend.label);
      const height = Math.max(ring.diameter, legendHeight(lines));
      return { width, height: height + 8, lines, theme: sized({ legendWidth: width - ring.diameter - 10 }) };
    }
  }
}

/** The lines of a ring's legend, one below the other. */
export function legendHeight(lines: readonly (readonly string[])[]): number {
  return (
    lines.reduce((sum, { length }) => sum + length * legend.leading + legend.between, 0) - legend.between
  );
}

/** Lines of whole words; a longer word keeps a line of its own. */
function wrapped(widthOf: WidthOf, label: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function most(lines: readonly (readonly string[])[]): number {
  return Math.max(1, ...lines.map(({ length }) => length));
}

function sized(sizes: Partial<ChartTheme['sizes']>): ChartTheme {
  return { ...theme, sizes: { ...theme.sizes, ...sizes } };
}
