// Text on its way into a cell. A cell of type string is never calculated, so that a text beginning with
// = + - or @ stays the text it is; the text format keeps it so when a person edits the cell.

/** The number format of text: whatever is typed stays as typed, dates and formulas included. */
export const TEXT_FORMAT = '@';

/** The most characters that a cell holds. */
const MAX_LENGTH = 32_767;

/** Spreadsheet files write unusual characters as `_x000D_`; a text that looks like that must be escaped. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as the cell's file format wants it: line ends as `\n`, nothing that reading would take for an escape. */
export function cellText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(LOOKS_ESCAPED, '_x005F_').slice(0, MAX_LENGTH);
}

/** A link as a formula, because those survive every spreadsheet program. */
interface LinkFormula {
  readonly formula: string;
  readonly result: string;
}

/** A link to a cell of the same workbook. */
export function linkFormula(sheet: string, cell: string, text: string): LinkFormula {
  return webLinkFormula(`#'${sheet.replaceAll("'", "''")}'!${cell}`, text);
}

/** The most characters that a text within a formula has; with more, a spreadsheet program calls the file damaged. */
const MAX_IN_FORMULA = 255;

/** A link to an address on the web. */
export function webLinkFormula(target: string, text: string): LinkFormula {
  const quoted = (part: string): string => part.replaceAll('"', '""');
  const shown = text.length > MAX_IN_FORMULA ? `${text.slice(0, MAX_IN_FORMULA - 1).trimEnd()}…` : text;
  return { formula: `HYPERLINK("${quoted(target)}","${quoted(shown)}")`, result: shown };
}
