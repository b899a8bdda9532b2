// The printed value beside the end of each bar or column, words where there is no value, and the unit above.
import type { Plugin } from 'chart.js';
import { type ChartLayout, unitHeight } from './chart-layout.ts';
import type { ChartSpec } from './figure.ts';

const distance = 5;

/** `unknown` stands where there is no value. */
export function valueLabels(
  chart: ChartSpec,
  { theme }: ChartLayout,
  unknown: string,
): Plugin<'bar' | 'doughnut'> {
  const { colours, fontFamily, sizes } = theme;
  const isLying = chart.form === 'bars';
  return {
    id: 'value-labels',
    // The unit's name needs room that the configuration does not know of.
    beforeLayout: ({ options }) => {
      const padding = typeof options.layout?.padding === 'object' ? options.layout.padding : {};
      const top = 'top' in padding && typeof padding.top === 'number' ? padding.top : 0;
      options.layout = { ...options.layout, padding: { ...padding, top: top + unitHeight } };
    },
    afterDatasetsDraw: ({ ctx, scales, chartArea }) => {
      const values = scales[isLying ? 'x' : 'y'];
      const places = scales[isLying ? 'y' : 'x'];
      if (!values || !places) return;
      ctx.save();
      ctx.font = `${sizes.value - 0.5}px ${fontFamily}`;
      ctx.fillStyle = colours.muted;
      ctx.textBaseline = 'top';
      ctx.textAlign = 'left';
      ctx.fillText(chart.unitLabel, isLying ? chartArea.left : 0, 0);
      ctx.textBaseline = isLying ? 'middle' : 'bottom';
      ctx.textAlign = isLying ? 'left' : 'center';
      chart.items.forEach(({ value, text, emphasis }, index) => {
        const isKnown = value !== null;
        ctx.font = `${isKnown ? (emphasis ? '600 ' : '') : 'italic '}${sizes.value}px ${fontFamily}`;
        ctx.fillStyle = isKnown ? colours.ink : colours.muted;
        const place = places.getPixelForValue(index);
        const end = values.getPixelForValue(value ?? 0);
        const said = isKnown ? text : unknown;
        if (isLying) ctx.fillText(said, end + distance, place);
        else ctx.fillText(said, place, end - distance + 2);
      });
      ctx.restore();
    },
  };
}
