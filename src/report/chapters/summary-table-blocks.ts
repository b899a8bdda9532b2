// A table of a regional summary in a book: in Latvian, without the codes, its notes under it.
import type { FigureTable } from '../../figures/figure.ts';
import { cellText, type SummaryColumn, type SummaryTable } from '../../figures/summary-table.ts';
import type { Block } from '../block.ts';
import { prose } from './block-builders.ts';

export function summaryTableBlocks(table: SummaryTable): Block[] {
  return [
    {
      kind: 'table',
      table: summaryTable(table),
      widths: shownColumns(table).map(({ width }) => width),
    },
    ...prose(
      table.notes.map(({ lv }) => lv),
      'note',
    ),
  ];
}

/** The table alone. */
export function summaryTable(table: SummaryTable): FigureTable {
  const shown = shownColumns(table);
  return {
    caption: table.caption.lv,
    columns: shown.map(({ label, kind }) => ({
      label: label.lv,
      align: kind === 'number' ? 'end' : 'start',
    })),
    rows: table.rows.map((row) =>
      shown.map(({ index }) => {
        const cell = row[index];
        return cell === undefined ? '' : cellText(cell, 'lv');
      }),
    ),
  };
}

function shownColumns({ columns }: SummaryTable): readonly (SummaryColumn & { readonly index: number })[] {
  return columns.flatMap((column, index) => (column.kind === 'code' ? [] : [{ ...column, index }]));
}
