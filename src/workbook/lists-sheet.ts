// The hidden sheet with the labels that dropdowns offer: a column a list, each under a name of its own.
import type { Workbook } from 'exceljs';
import { address } from './cell-address.ts';
import { cellText } from './cell-text.ts';
import { LISTS_SHEET } from './identity.ts';

/** Names of lists for dropdowns. */
export interface ListNames {
  /** The name under which these labels stand; equal lists share one. */
  readonly nameOf: (labels: readonly string[]) => string;
}

/** Adds the sheet; lists come to it as they are asked for. */
export function addListsSheet(workbook: Workbook): ListNames {
  const sheet = workbook.addWorksheet(LISTS_SHEET, { state: 'veryHidden' });
  const names = new Map<string, string>();
  const nameOf = (labels: readonly string[]): string => {
    const key = JSON.stringify(labels);
    const known = names.get(key);
    if (known !== undefined) return known;
    const column = names.size + 1;
    const name = `saraksts_${column}`;
    for (const [index, text] of labels.entries()) sheet.getCell(index + 1, column).value = cellText(text);
    const first = absolute(1, column);
    workbook.definedNames.add(`${LISTS_SHEET}!${first}:${absolute(labels.length, column)}`, name);
    names.set(key, name);
    return name;
  };
  return { nameOf };
}

function absolute(row: number, column: number): string {
  return address(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
