// CSV after RFC 4180: commas, CRLF, quotes where they are needed. It begins with a byte order mark, because without
// one spreadsheet programs take UTF-8 for the code page of the machine and spoil every ā, č and ž without a word;
// readers of data know the mark and skip it.

const BYTE_ORDER_MARK = '\ufeff';

export type CsvCell = string | number | null;

/** Rows as the bytes of a file. A number is written as it is, with a decimal point; null is an empty cell. */
export function csvBytes(rows: readonly (readonly CsvCell[])[]): Uint8Array {
  const lines = rows.map((row) => `${row.map(cellOf).join(',')}\r\n`);
  return new TextEncoder().encode(BYTE_ORDER_MARK + lines.join(''));
}

function cellOf(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = neutralised(cell);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that a spreadsheet would run as a formula is made a text by an apostrophe, as people do by hand. */
function neutralised(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
