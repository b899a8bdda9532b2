// A diagram: its words, the chart as SVG for wide and for narrow screens, its values as a table one click away.
import { screen, screenChart } from '../../../figures/charts/chart-drawing.ts';
import type { ChartItem, Figure } from '../../../figures/figure.ts';
import type { Table } from '../../../figures/table.ts';
import { html, type Markup } from '../../../markup.ts';
import type { FigureBlock } from '../../block.ts';
import type { Setting } from '../setting.ts';
import { svgMarkup } from '../svg.ts';
import type { Words } from '../words.ts';
import { captionMarkup, noteMarkup } from './frame.ts';
import { tableMarkup } from './table.ts';

const printed = ({ value, text }: ChartItem, words: Words): string => (value === null ? words.unknown : text);

/** The values just as the chart prints them. */
function valueTable({ chart, table }: Figure, words: Words): Table {
  return {
    caption: '',
    columns: [
      { label: table.columns.find(({ isCode }) => !isCode)?.label ?? '', align: 'start' },
      { label: chart.unitLabel || words.value, align: 'end' },
    ],
    rows: chart.items.map((item) => [item.label, printed(item, words)]),
  };
}

function chartMarkup({ chart, alt }: Figure, { words, anchor }: Setting): Markup {
  const drawn = (size: 'wide' | 'narrow') =>
    svgMarkup(screenChart(chart, size, words.unknown), alt, anchor, screen.pixelsPerPoint);
  return html`<div class="chart wide">${drawn('wide')}</div>
<div class="chart narrow">${drawn('narrow')}</div>`;
}

export function figure({ figure: shown }: FigureBlock, setting: Setting): Markup {
  const { words, anchor, printedUnder } = setting;
  const data = printedUnder(shown.table);
  return html`<figure id="${anchor(`diagramma-${shown.number}`)}">
${captionMarkup({ ...shown, label: words.figure(shown.number) })}
${chartMarkup(shown, setting)}
<details>
<summary>${words.values}</summary>
${tableMarkup(valueTable(shown, words))}
${data === null ? null : html`<p class="note"><a href="${data}">${words.dataTable}</a></p>\n`}</details>
${noteMarkup(shown)}</figure>`;
}
