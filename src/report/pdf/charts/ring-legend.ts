// Beside a ring: each segment's colour, label and printed value on a line of its own, so that none can collide.
import type { Plugin } from 'chart.js';
import type { ChartSpec } from '../../../figures/figure.ts';
import { colour } from '../theme.ts';
import type { Words } from '../words.ts';

export const ringLegend = (chart: ChartSpec, words: Words): Plugin => ({
  id: 'ring-legend',
  afterDatasetsDraw: (drawn) => {
    const { ctx } = drawn;
    const x = drawn.width - 270;
    const shades = drawn.data.datasets[0]?.backgroundColor;
    const leading = 17;
    const top = (drawn.height - leading * chart.items.length) / 2 + leading / 2;
    ctx.save();
    ctx.textBaseline = 'middle';
    chart.items.forEach((item, index) => {
      const y = top + index * leading;
      ctx.fillStyle = Array.isArray(shades) ? shades[index] : colour.slate;
      ctx.fillRect(x, y - 4.5, 9, 9);
      ctx.fillStyle = colour.ink;
      ctx.font = `${item.emphasis ? '600 ' : ''}8.5px sans`;
      ctx.textAlign = 'right';
      ctx.fillText(item.value === null ? words.unknown : item.text, x + 52, y);
      ctx.textAlign = 'left';
      ctx.fillText(item.label, x + 60, y);
    });
    ctx.restore();
  },
});
