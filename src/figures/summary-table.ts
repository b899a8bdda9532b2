// A table of a regional summary before anything shows it: what each cell holds is stated, so that a page or a PDF
// can print it and a workbook keep numbers as numbers and codes as text.

import { type Label, type Language, label } from '../language/label.ts';
import { formatNumber, formatPercent, UNKNOWN } from '../language/numbers.ts';

/** How a number is printed; `percent` is unrounded, 0 to 100. */
export type NumberForm = 'whole' | 'percent' | 'fte';

/** A number that is null is unknown; `absent` is what cannot be, such as a rank of somebody who has none. */
export type SummaryCell =
  | { readonly kind: 'text'; readonly text: Label }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'number'; readonly value: number | null; readonly form: NumberForm }
  | { readonly kind: 'absent' };

export interface SummaryColumn {
  readonly label: Label;
  readonly kind: 'text' | 'code' | 'number';
  /** Relative to the other columns. */
  readonly width: number;
}

/** The first column that is no code names the row. */
export interface SummaryTable {
  readonly id: string;
  /** Of at most 31 characters, none of them forbidden in the name of a sheet. */
  readonly sheet: Label;
  readonly caption: Label;
  readonly columns: readonly SummaryColumn[];
  readonly rows: readonly (readonly SummaryCell[])[];
  /** What has to be said under the table. */
  readonly notes: readonly Label[];
}

export const absent: SummaryCell = { kind: 'absent' };

export function inText(text: Label): SummaryCell {
  return { kind: 'text', text };
}

/** A text that is the same in both languages, such as a name. */
export function inBoth(text: string): SummaryCell {
  return inText(label(text, text));
}

export function inNumber(value: number | null, form: NumberForm = 'whole'): SummaryCell {
  return { kind: 'number', value, form };
}

export function inCode(code: string): SummaryCell {
  return { kind: 'code', code };
}

const unknown = label(UNKNOWN, 'no data');

/** A cell as people read it. */
export function cellText(cell: SummaryCell, language: Language): string {
  switch (cell.kind) {
    case 'text':
      return cell.text[language];
    case 'code':
      return cell.code;
    case 'absent':
      return '–';
    case 'number':
      if (cell.value === null) return unknown[language];
      return language === 'lv' ? inLatvian(cell.value, cell.form) : inEnglish(cell.value, cell.form);
  }
}

function inLatvian(value: number, form: NumberForm): string {
  if (form === 'percent') return formatPercent(value);
  return formatNumber(value, placesOf(value, form));
}

function inEnglish(value: number, form: NumberForm): string {
  if (form === 'percent') return value > 0 && value < 0.5 ? '<1%' : `${Math.round(value)}%`;
  return new Intl.NumberFormat('en-GB', { minimumFractionDigits: placesOf(value, form) }).format(value);
}

/** Full-time equivalents have as many places as they were given with. */
function placesOf(value: number, form: NumberForm): number {
  return form === 'fte' ? (String(value).split('.')[1]?.length ?? 0) : 0;
}
