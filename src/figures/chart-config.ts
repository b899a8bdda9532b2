// From a chart as a plain value to the configuration of Chart.js, which is a plain value too: no functions, so
// that a golden file can hold it and a page can receive it. Values beside their marks and the legend of a ring
// are drawn by plugins of the renderer.
import type { ChartConfiguration } from 'chart.js';
import type { ChartItem, ChartSpec } from './figure.ts';
import { labelLines } from './label-lines.ts';
import type { ChartTheme } from './theme.ts';

export type DrawnChart = ChartConfiguration<'bar' | 'doughnut', (number | null)[], string[]>;

/** Characters of a line where the renderer brings no measured lines. */
const LINE = { bars: 42, columns: 16, ring: 48 } as const;

/** `lines` are the labels of the items, broken for the width at hand; without them they break by characters. */
export function chartConfig(
  spec: ChartSpec,
  theme: ChartTheme,
  lines: readonly (readonly string[])[] = spec.items.map((item) => labelLines(item.label, LINE[spec.form])),
): DrawnChart {
  const labels = lines.map((label) => [...label]);
  return spec.form === 'ring' ? ring(spec, theme, labels) : bars(spec, theme, labels);
}

function bars(spec: ChartSpec, { colours, sizes, fontFamily }: ChartTheme, labels: string[][]): DrawnChart {
  const lying = spec.form === 'bars';
  const values = { display: false, beginAtZero: true };
  const places = {
    grid: { display: false },
    border: { color: colours.axis, width: sizes.axisLine },
    ticks: {
      color: colours.ink,
      font: { family: fontFamily, size: sizes.label },
      autoSkip: false,
      maxRotation: 0,
      padding: 5,
    },
  };
  return {
    type: 'bar',
    data: {
      labels,
      datasets: [
        {
          data: spec.items.map((item) => item.value),
          backgroundColor: spec.items.map((item) => (item.emphasis ? colours.emphasis : colours.calm)),
          maxBarThickness: lying ? sizes.barThickness : sizes.columnThickness,
          categoryPercentage: 0.86,
          barPercentage: 0.86,
        },
      ],
    },
    options: {
      ...still(fontFamily),
      indexAxis: lying ? 'y' : 'x',
      layout: { padding: lying ? { right: sizes.valueSpace } : { top: sizes.valueHeight, right: 4 } },
      scales: lying ? { x: values, y: places } : { x: places, y: values },
    },
  };
}

function ring(spec: ChartSpec, theme: ChartTheme, labels: string[][]): DrawnChart {
  const { colours, sizes, fontFamily } = theme;
  return {
    type: 'doughnut',
    data: {
      labels,
      datasets: [
        {
          data: spec.items.map((item) => item.value),
          backgroundColor: segmentColours(spec.items, theme),
          borderColor: colours.paper,
          borderWidth: 1.5,
        },
      ],
    },
    options: {
      ...still(fontFamily),
      cutout: '58%',
      layout: { padding: { right: sizes.legendWidth, left: 10, top: 4, bottom: 4 } },
    },
  };
}

/** Paper does not move, and points at nothing. */
function still(family: string) {
  return {
    animation: false as const,
    responsive: false,
    font: { family },
    plugins: { legend: { display: false }, tooltip: { enabled: false }, title: { display: false } },
  };
}

function segmentColours(items: readonly ChartItem[], { colours }: ChartTheme): string[] {
  const others = items.filter((item) => !item.emphasis);
  return items.map((item) => {
    if (item.emphasis) return colours.emphasis;
    const shade = others.indexOf(item) % colours.segments.length;
    return colours.segments[shade] ?? colours.calm;
  });
}
