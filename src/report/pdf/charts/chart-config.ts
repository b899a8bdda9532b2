// Stands in until the figures bring their own configuration.
import type { ChartConfiguration } from 'chart.js';
import type { ChartSpec } from '../../../figures/figure.ts';
import { colour } from '../theme.ts';

const shades = ['#8e1b2e', '#2f3e4e', '#b5656f', '#6f8093', '#d9aab0', '#a9b5c1', '#e9d5d7', '#d5dbe1'];

export const chartConfig = (
  spec: ChartSpec,
  labels: readonly (readonly string[])[],
): ChartConfiguration<'bar' | 'doughnut'> => {
  const data = spec.items.map((item) => item.value);
  const plugins = { legend: { display: false }, tooltip: { enabled: false } };
  if (spec.form === 'ring') {
    return {
      type: 'doughnut',
      data: {
        labels: [...labels],
        datasets: [
          {
            data: data.map((v) => v ?? 0),
            backgroundColor: shades,
            borderColor: '#ffffff',
            borderWidth: 1.5,
          },
        ],
      },
      options: { cutout: '58%', plugins, layout: { padding: { right: 290, left: 10, top: 4, bottom: 4 } } },
    };
  }
  const isLying = spec.form === 'bars';
  return {
    type: 'bar',
    data: {
      labels: [...labels],
      datasets: [
        {
          data,
          backgroundColor: spec.items.map((item) => (item.emphasis ? colour.accent : '#5b6b7c')),
          maxBarThickness: isLying ? 15 : 46,
          categoryPercentage: 0.86,
          barPercentage: 0.86,
        },
      ],
    },
    options: {
      indexAxis: isLying ? 'y' : 'x',
      plugins,
      layout: { padding: { right: isLying ? 70 : 4, top: isLying ? 0 : 18 } },
      scales: {
        [isLying ? 'x' : 'y']: { display: false, beginAtZero: true },
        [isLying ? 'y' : 'x']: {
          grid: { display: false },
          border: { color: colour.slate, width: 0.6 },
          ticks: { color: colour.ink, font: { size: 8.5 }, autoSkip: false, maxRotation: 0, padding: 5 },
        },
      },
    },
  };
};
