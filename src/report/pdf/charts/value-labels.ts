// The printed value beside the end of each bar or column, and words where there is no value.
import type { Plugin } from 'chart.js';
import type { ChartSpec } from '../../../figures/figure.ts';
import { colour } from '../theme.ts';
import type { Words } from '../words.ts';

const distance = 5;

export const valueLabels = (chart: ChartSpec, words: Words): Plugin => ({
  id: 'value-labels',
  afterDatasetsDraw: (drawn) => {
    const { ctx } = drawn;
    const isLying = chart.form === 'bars';
    const values = drawn.scales[isLying ? 'x' : 'y'];
    const places = drawn.scales[isLying ? 'y' : 'x'];
    if (!values || !places) return;
    chart.items.forEach((item, index) => {
      const place = places.getPixelForValue(index);
      const end = values.getPixelForValue(item.value ?? 0);
      ctx.save();
      ctx.font = item.value === null ? 'italic 8px sans' : `${item.emphasis ? '600 ' : ''}8.5px sans`;
      ctx.fillStyle = item.value === null ? colour.muted : colour.ink;
      ctx.textAlign = isLying ? 'left' : 'center';
      ctx.textBaseline = isLying ? 'middle' : 'bottom';
      const text = item.value === null ? words.unknown : item.text;
      if (isLying) ctx.fillText(text, end + distance, place);
      else ctx.fillText(text, place, end - distance + 2);
      ctx.restore();
    });
  },
});
