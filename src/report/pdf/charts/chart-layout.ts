// How much room a chart and its words need, measured with the letters that they are printed in.
import type { ChartSpec } from '../../../figures/figure.ts';
import { type ChartTheme, theme } from '../../../figures/theme.ts';
import { naturalWidth } from '../text/break-lines.ts';
import type { Faces } from '../text/faces.ts';
import { plain } from '../text/span.ts';
import { style } from '../theme.ts';

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly theme: ChartTheme;
  /** The label of each item, broken into lines that fit. */
  readonly lines: readonly (readonly string[])[];
}

/** The room for the name of the unit above the marks, and between lines of a label; Chart.js takes 1.2 sizes. */
export const unitHeight = 16;
const leading = theme.sizes.label * 1.2;

const bars = { labelWidth: 186, thickness: 20, between: 7, highest: 600 };
const columns = { widest: 118, marks: 128 };
const ring = { diameter: 150, legendGap: 30, between: 6 };

/** In a ring's legend: the segment's colour, and where its value ends and its label begins. */
export const legend = { swatch: 9, valueEnd: 58, label: 66, leading, between: ring.between } as const;

const widthOf = (faces: Faces, text: string): number =>
  naturalWidth(faces, [{ ...plain(text, style.cell), size: theme.sizes.label, face: 'sans-strong' }]);

/** Lines of whole words; a longer word keeps a line of its own. */
const wrapped = (faces: Faces, label: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(faces, longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

const most = (lines: readonly (readonly string[])[]): number =>
  Math.max(1, ...lines.map(({ length }) => length));

/** The lines of a ring's legend, one below the other. */
export const legendHeight = (lines: readonly (readonly string[])[]): number =>
  lines.reduce((sum, { length }) => sum + length * legend.leading + legend.between, 0) - legend.between;

/** Lays a chart out within a width, in points. */
export const chartLayout = (chart: ChartSpec, faces: Faces, width: number): ChartLayout => {
  const broken = (room: number) => chart.items.map(({ label }) => wrapped(faces, label, room));
  const sized = (sizes: Partial<ChartTheme['sizes']>): ChartTheme => ({
    ...theme,
    sizes: { ...theme.sizes, ...sizes },
  });
  switch (chart.form) {
    case 'bars': {
      const lines = broken(bars.labelWidth);
      const slot = Math.max(bars.thickness, most(lines) * leading + bars.between);
      const valueSpace = 10 + Math.max(0, ...chart.items.map(({ text }) => widthOf(faces, text)));
      const height = Math.min(bars.highest, slot * chart.items.length + unitHeight);
      return { width, height, lines, theme: sized({ valueSpace }) };
    }
    case 'columns': {
      const slot = Math.min(columns.widest, width / Math.max(1, chart.items.length));
      const lines = broken(slot - 8);
      const fitting = (texts: readonly string[]): number =>
        theme.sizes.label * Math.min(1, ...texts.map((text) => (slot - 4) / widthOf(faces, text)));
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
};
