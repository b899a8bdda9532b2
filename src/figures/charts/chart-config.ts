// The configuration of Chart.js for a chart that is laid out. It draws marks, axis and the labels of the axis; values
// and legends are added by `chart-labels.ts`.
import type { ChartConfiguration } from 'chart.js';
import type { ChartItem, ChartSpec } from '../figure.ts';
import { theme } from '../theme.ts';
import type { ChartLayout } from './chart-layout.ts';

export type ChartType = 'bar' | 'doughnut';
export type ChartConfig = ChartConfiguration<ChartType, (number | null)[], string[]>;

const { colours, sizes } = theme;

export function chartConfig(chart: ChartSpec, layout: ChartLayout): ChartConfig {
  return layout.form === 'ring' ? ring(chart, layout) : bars(chart, layout);
}

function bars({ items }: ChartSpec, { form, lines, labels, labelSize, padding }: ChartLayout): ChartConfig {
  const isLying = form === 'bars';
  const values = { display: false, beginAtZero: true };
  const places = {
    grid: { display: false, drawTicks: labels === 'at the axis' },
    border: { color: colours.axis, width: sizes.axisLine },
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

function ring({ items }: ChartSpec, { lines, padding }: ChartLayout): ChartConfig {
  return {
    type: 'doughnut',
    data: {
      labels: lines.map((label) => [...label]),
      datasets: [
        {
          data: items.map((item) => item.value),
          backgroundColor: segmentColours(items),
          borderColor: colours.paper,
          borderWidth: 1.5,
        },
      ],
    },
    options: { ...still, cutout: '58%', layout: { padding } },
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

export function segmentColours(items: readonly ChartItem[]): string[] {
  const others = items.filter((item) => !item.emphasis);
  return items.map((item) => {
    if (item.emphasis) return colours.emphasis;
    const shade = others.indexOf(item) % colours.segments.length;
    return colours.segments[shade] ?? colours.calm;
  });
}
