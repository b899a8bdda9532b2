// Tables as the files and the page of a regional summary hold them, read from their bytes alone.
import ExcelJS from 'exceljs';
import { unescaped } from '../../report/html/read-html.ts';
import { type ReadPage, textOf, walk } from '../../report/pdf/read-pdf.ts';

/** What a cell holds: text without spaces, or a number as a workbook keeps it; null is nothing. */
export type Cell = string | number | null;
export type Tables = ReadonlyMap<string, readonly (readonly Cell[])[]>;

const bare = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\u00ad]+/gu, '');

const all = (markup: string, tag: string): readonly string[] =>
  [...markup.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'gu'))].map(
    ([, inside = '']) => inside,
  );

/** By their captions; the rows without the head. */
export function tablesOfPage(page: string): Tables {
  return new Map(
    all(page, 'table').map((table) => {
      const [caption = ''] = all(table, 'caption');
      const rows = all(all(table, 'tbody').join(''), 'tr').map((row) =>
        all(row, '(?:th|td)').map((cell) => bare(unescaped(cell))),
      );
      return [bare(unescaped(caption)), rows];
    }),
  );
}

/** A table that goes over pages has its caption on the first, and its head is repeated outside the structure. */
export function tablesOfPdf(pages: readonly ReadPage[]): Tables {
  const tables = new Map<string, (readonly Cell[])[]>();
  let caption = '';
  for (const node of pages.flatMap(({ tree }) => walk(tree))) {
    if (node.role !== 'Table') continue;
    const parts = walk(node);
    caption =
      bare(textOf(parts.find(({ role }) => role === 'Caption') ?? { ...node, children: [] })) || caption;
    const rows = parts
      .filter(({ role }) => role === 'TBody')
      .flatMap((body) => walk(body).filter(({ role }) => role === 'TR'))
      .map((row) => row.children.map((cell) => bare(textOf(cell))));
    tables.set(caption, [...(tables.get(caption) ?? []), ...rows]);
  }
  return tables;
}

/** A sheet is a caption, a head and rows up to an empty one; columns of codes are for machines. */
export async function tablesOfWorkbook(bytes: Uint8Array): Promise<Tables> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return new Map(
    workbook.worksheets.map((sheet) => {
      const valueAt = (row: number, column: number): Cell => {
        const { value, numFmt } = sheet.getCell(row, column);
        // The word is part of the format alone.
        if (typeof value === 'number' && numFmt.startsWith('"vismaz "'))
          return printedCount({ value, atLeast: [] });
        return typeof value === 'number' ? value : value === null ? null : bare(String(value));
      };
      const columns = Array.from({ length: sheet.columnCount }, (_, at) => at + 1).filter(
        (column) => !['Kods', 'ATVK', null].includes(valueAt(2, column) as string | null),
      );
      const rows: Cell[][] = [];
      for (let row = 3; sheet.getRow(row).actualCellCount > 1; row += 1)
        rows.push(columns.map((column) => valueAt(row, column)));
      return [String(valueAt(1, 1)), rows];
    }),
  );
}

/** A number as it is printed beside another: the share as whole percent, anything else as it is. */
export function printed(value: number | null, isShare = false): string {
  if (value === null) return 'navdatu';
  if (!isShare) return String(value).replace('.', ',');
  return value > 0 && value < 0.5 ? '<1%' : `${Math.round(value)}%`;
}

/** A count, with the word for a lower bound. */
export function printedCount(count: {
  readonly value: number | null;
  readonly atLeast?: readonly string[] | undefined;
}): string {
  return `${count.atLeast === undefined ? '' : 'vismaz'}${printed(count.value)}`;
}

/** The cell of a workbook in the words of a page that shows `beside`. */
export function asPrinted(cell: Cell, beside: Cell | undefined): Cell {
  if (cell === null) return '–';
  return typeof cell === 'number' ? printed(cell, String(beside).endsWith('%')) : cell;
}
