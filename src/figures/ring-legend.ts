// Beside a ring each segment's colour, value and label on a line of their own, so that none can collide; in
// its middle what the whole is.
import type { Plugin } from 'chart.js';
import { type ChartLayout, legend, legendHeight } from './chart-layout.ts';
import type { ChartSpec } from './figure.ts';

/** `unknown` stands where there is no value. */
export function ringLegend(
  chart: ChartSpec,
  layout: ChartLayout,
  unknown: string,
): Plugin<'bar' | 'doughnut'> {
  const { colours, fontFamily, sizes } = layout.theme;
  return {
    id: 'ring-legend',
    afterDatasetsDraw: ({ ctx, chartArea, data, width, height }) => {
      const shades = data.datasets[0]?.backgroundColor;
      const x = width - sizes.legendWidth + 20;
      let y = (height - legendHeight(layout.lines)) / 2;
      ctx.save();
      ctx.textBaseline = 'middle';
      ctx.font = `${sizes.label}px ${fontFamily}`;
      ctx.fillStyle = colours.muted;
      ctx.textAlign = 'center';
      chart.unitLabel.split(' ').forEach((word, index, unit) => {
        const down = (index - (unit.length - 1) / 2) * legend.leading;
        ctx.fillText(
          word,
          (chartArea.left + chartArea.right) / 2,
          (chartArea.top + chartArea.bottom) / 2 + down,
        );
      });
      chart.items.forEach(({ value, text, emphasis }, index) => {
        const lines = layout.lines[index] ?? [];
        const middle = y + legend.leading / 2;
        ctx.fillStyle = Array.isArray(shades) ? shades[index] : colours.calm;
        ctx.fillRect(x, middle - legend.swatch / 2, legend.swatch, legend.swatch);
        ctx.fillStyle = value === null ? colours.muted : colours.ink;
        ctx.font = `${emphasis ? '600 ' : ''}${sizes.label}px ${fontFamily}`;
        ctx.textAlign = 'right';
        ctx.fillText(value === null ? unknown : text, x + legend.valueEnd, middle);
        ctx.textAlign = 'left';
        lines.forEach((line, row) => {
          ctx.fillText(line, x + legend.label, middle + row * legend.leading);
        });
        y += lines.length * legend.leading + legend.between;
      });
      ctx.restore();
    },
  };
}
