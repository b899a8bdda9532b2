// A diagram: its words, the chart as the script of the page draws it, its values as a table one click away. Without
// the script the chart stays hidden and the table is open.
import { chartConfig } from '../../../figures/chart-config.ts';
import type { ChartItem, Figure, FigureTable } from '../../../figures/figure.ts';
import type { FigureBlock } from '../../block.ts';
import { html, json, type Markup } from '../markup.ts';
import type { Setting } from '../setting.ts';
import { webTheme } from '../web-theme.ts';
import type { Words } from '../words.ts';
import { captionMarkup, noteMarkup } from './frame.ts';
import { tableMarkup } from './table.ts';

const printed = ({ value, text }: ChartItem, words: Words): string => (value === null ? words.unknown : text);

/** The values just as the chart prints them. */
function valueTable({ chart, table }: Figure, words: Words): FigureTable {
  return {
    caption: '',
    columns: [
      { label: table.columns[0]?.label ?? '', align: 'start' },
      { label: chart.unitLabel || words.value, align: 'end' },
    ],
    rows: chart.items.map((item) => [item.label, printed(item, words)]),
  };
}

function chartMarkup({ chart, alt }: Figure, words: Words): Markup {
  const drawing = {
    config: chartConfig(chart, webTheme),
    texts: chart.items.map((item) => printed(item, words)),
    emphasis: chart.items.map((item) => item.emphasis),
    unit: chart.unitLabel,
  };
  return html`<div class="chart" role="img" aria-label="${alt}" hidden><script type="application/json">${json(drawing)}</script></div>`;
}

export function figure({ figure: shown }: FigureBlock, { words, anchor, printedUnder }: Setting): Markup {
  const data = printedUnder(shown.table);
  return html`<figure id="${anchor(`diagramma-${shown.number}`)}">
${captionMarkup({ ...shown, label: words.figure(shown.number) })}
${chartMarkup(shown, words)}
<details open>
<summary>${words.values}</summary>
${tableMarkup(valueTable(shown, words))}
${data === null ? null : html`<p class="note"><a href="${data}">${words.dataTable}</a></p>\n`}</details>
${noteMarkup(shown)}</figure>`;
}
