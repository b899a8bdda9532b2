// The configuration of Chart.js for a chart that is laid out. It draws marks, axis and the labels of the axis; values
// are added by `chart-labels.ts`.
import type { ChartConfiguration } from 'chart.js';
import type { ChartSpec } from '../figure.ts';
import { theme } from '../theme.ts';
import type { ChartLayout } from './chart-layout.ts';

export type ChartConfig = ChartConfiguration<'bar', (number | null)[], string[]>;

const { colours, sizes } = theme;

export function chartConfig(
  { items }: ChartSpec,
  { form, lines, labels, labelSize, padding }: ChartLayout,
): ChartConfig {
  const isLying = form === 'bars';
  const values = { display: false, beginAtZero: true };
  const places = {
    grid: { display: false, drawTicks: labels === 'at the axis' },
    // A line along the bars would strike through the labels above them.
    border: { display: labels === 'at the axis', color: colours.axis, width: sizes.axisLine },
    ticks: {
      display: labels === 'at the axis',
      color: colours.ink,
      font: { size: labelSize },
      autoSkip: false,
      maxRotation: 0,
      padding: 5,
    },
  };
  return {
    type: 'bar',
    data: {
      labels: lines.map((label) => [...label]),
      datasets: [
        {
          data: items.map((item) => item.value),
          backgroundColor: items.map((item) => (item.emphasis ? colours.emphasis : colours.calm)),
          maxBarThickness: isLying ? sizes.barThickness : sizes.columnThickness,
          categoryPercentage: 0.86,
          barPercentage: 0.86,
        },
      ],
    },
    options: {
      ...still,
      indexAxis: isLying ? 'y' : 'x',
      layout: { padding },
      scales: isLying ? { x: values, y: places } : { x: places, y: values },
    },
  };
}

/** A drawing does not move, is not pointed at, and is not clipped, because no mark leaves its scale. */
const still = {
  animation: false as const,
  responsive: false,
  devicePixelRatio: 1,
  clip: false as const,
  plugins: { legend: { display: false }, tooltip: { enabled: false }, title: { display: false } },
};
