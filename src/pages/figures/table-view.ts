import { printedTable, type SheetTable } from '../../figures/table.ts';
import type { Language } from '../../language/label.ts';

export type TableView = ReturnType<typeof tableView>;

/** A table as the macro `dataTable` of data-table.njk shows it. */
export function tableView(table: SheetTable, language: Language) {
  const { caption, columns, rows } = printedTable(table, language);
  const isNumber = columns.map(({ align }) => align === 'end');
  return {
    id: table.id,
    caption,
    columns: columns.map(({ label }, index) => ({ text: label, isNumber: isNumber[index] ?? false })),
    rows: rows.map((row) => row.map((text, index) => ({ text, isNumber: isNumber[index] ?? false }))),
    notes: table.notes.map((note) => note[language]),
  };
}
