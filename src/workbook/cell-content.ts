// What stands in a cell, whichever way a spreadsheet program keeps it: formulas as their results, rich text as
// plain text, links as their text or address, dates as ISO text.
import type { Cell, CellValue } from 'exceljs';

export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: string | number | boolean; readonly link: string | null }
  | { readonly kind: 'date'; readonly date: Date }
  /** A formula that went wrong (`#REF!`), or one whose result the file does not hold. */
  | { readonly kind: 'error'; readonly code: string };

const BLANK: CellContent = { kind: 'blank' };
export const NO_RESULT = '#?';

export function cellContent(cell: Cell | undefined): CellContent {
  // The value of a formula, as the library gives it, lacks a result that is 0 or false.
  const result: CellValue = cell?.result ?? null;
  return result === null ? contentOf(cell?.value) : contentOf(result);
}

function contentOf(value: CellValue): CellContent {
  if (value === null || value === undefined) return BLANK;
  if (typeof value === 'string') return text(value, null);
  if (typeof value === 'number') return Number.isFinite(value) ? { kind: 'value', value, link: null } : BLANK;
  if (typeof value === 'boolean') return { kind: 'value', value, link: null };
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? { kind: 'error', code: NO_RESULT } : { kind: 'date', date: value };
  if ('error' in value) return { kind: 'error', code: String(value.error) };
  if ('richText' in value) return text(richText(value.richText), null);
  if ('hyperlink' in value) return linked(value.text, value.hyperlink);
  if ('formula' in value || 'sharedFormula' in value) return { kind: 'error', code: NO_RESULT };
  return BLANK;
}

/** A linked cell holds any content, whatever the types of the library say. */
function linked(shown: unknown, address: unknown): CellContent {
  const link = typeof address === 'string' ? address : null;
  if (typeof shown === 'string') return text(shown, link);
  if (typeof shown === 'number') return { kind: 'value', value: shown, link };
  if (typeof shown === 'object' && shown !== null && 'richText' in shown && Array.isArray(shown.richText))
    return text(richText(shown.richText), link);
  return link === null ? BLANK : text(link, link);
}

function richText(runs: readonly { readonly text?: unknown }[]): string {
  return runs.map((run) => (typeof run.text === 'string' ? run.text : '')).join('');
}

function text(value: string, link: string | null): CellContent {
  return /\S/.test(value) ? { kind: 'value', value, link } : BLANK;
}

/** `2025-03-01`; the time of day is kept only where there is one. Spreadsheet dates have no time zone. */
export function isoDate(date: Date): string {
  const iso = date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
}
