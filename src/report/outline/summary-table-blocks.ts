// A table of a regional summary in a book: in Latvian, without the codes, its notes under it.
import { cellText, type SummaryTable } from '../../figures/summary-table.ts';
import type { Block } from '../block.ts';
import { prose } from './front-matter.ts';

export function summaryTableBlocks({ caption, columns, rows, notes }: SummaryTable): Block[] {
  const shown = columns.flatMap((column, index) => (column.kind === 'code' ? [] : [{ ...column, index }]));
  return [
    {
      kind: 'table',
      table: {
        caption: caption.lv,
        columns: shown.map(({ label, kind }) => ({
          label: label.lv,
          align: kind === 'number' ? 'end' : 'start',
        })),
        rows: rows.map((row) =>
          shown.map(({ index }) => {
            const cell = row[index];
            return cell === undefined ? '' : cellText(cell, 'lv');
          }),
        ),
      },
      widths: shown.map(({ width }) => width),
    },
    ...prose(
      notes.map(({ lv }) => lv),
      'note',
    ),
  ];
}
