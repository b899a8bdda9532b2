// A table of a regional summary in a book: in Latvian, its notes under it.
import type { SheetTable } from '../../figures/table.ts';
import type { Block } from '../block.ts';
import { prose } from './block-builders.ts';

export function summaryTableBlocks(table: SheetTable): Block[] {
  const widths = table.columns.flatMap(({ isCode, width = 1 }) => (isCode ? [] : [width]));
  return [
    { kind: 'table', table, widths },
    ...prose(
      table.notes.map(({ lv }) => lv),
      'note',
    ),
  ];
}
