// A table. Where it is wider than the screen its rows become cards in which every cell repeats its head; explicit
// roles keep it a table for those who hear it, because the cards are made with `display`.
import { type PrintedTable, printedTable, type Table } from '../../../figures/table.ts';
import { html, type Markup } from '../../../markup.ts';
import type { TableBlock } from '../../block.ts';

type Column = PrintedTable['columns'][number];

/** Two columns fit on any screen. */
const FITS = 2;

const alignment = ({ align }: Column): Markup => (align === 'end' ? html` class="end"` : html``);

function headCell(column: Column): Markup {
  return column.label === ''
    ? html`<td role="cell"></td>`
    : html`<th scope="col" role="columnheader"${alignment(column)}>${column.label}</th>`;
}

function cell(text: string, column: Column, index: number): Markup {
  if (index === 0 && text !== '') return html`<th scope="row" role="rowheader">${text}</th>`;
  return html`<td role="cell"${alignment(column)} data-head="${column.label}">${text}</td>`;
}

export function tableMarkup(table: Table): Markup {
  const { caption, columns, rows } = printedTable(table);
  const row = (texts: readonly string[]) =>
    html`<tr role="row">${columns.map((column, index) => cell(texts[index] ?? '', column, index))}</tr>\n`;
  return html`<table role="table"${columns.length > FITS ? html` class="cards"` : null}>
${caption === '' ? null : html`<caption>${caption}</caption>\n`}<thead role="rowgroup"><tr role="row">${columns.map(headCell)}</tr></thead>
<tbody role="rowgroup">
${rows.map(row)}</tbody>
</table>`;
}

export function table(block: TableBlock): Markup {
  return tableMarkup(block.table);
}
