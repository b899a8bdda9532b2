// A table as data: what each cell holds is stated, so that a book can print it and a workbook keep numbers as numbers
// and codes as text. Cells become words here and nowhere else.
import type { Unit } from '../aggregate/indicator.ts';
import type { Statistic } from '../aggregate/known-answers.ts';
import { type Label, type Language, label } from '../language/label.ts';
import { atLeast, formatNumber, formatPercent, UNKNOWN } from '../language/numbers.ts';
import { formatDifference } from '../narrative/change-sentences.ts';

/** How a number is printed; `percent` is unrounded, 0 to 100; `fte` and `exact` have the places that they were given with. */
export type NumberForm = 'whole' | 'tenths' | 'percent' | 'fte' | 'exact';

/** In both languages, or a text that has only one or is the same in both. */
type Text = string | Label;

/** A value that is null is unknown; `absent` is what cannot be, such as a rank of somebody who has none. */
export type Cell =
  | string
  | { readonly kind: 'text'; readonly text: Label }
  | { readonly kind: 'code'; readonly code: string }
  /** `atLeast`: a lower bound. */
  | {
      readonly kind: 'number';
      readonly value: number | null;
      readonly form: NumberForm;
      readonly atLeast?: true;
    }
  /** „23 % (27)“ */
  | { readonly kind: 'share'; readonly percent: number | null; readonly count: number }
  /** „30 no 42“ */
  | { readonly kind: 'part'; readonly part: number; readonly whole: number }
  /** „+3“; in percentage points where the unit is per cent. */
  | { readonly kind: 'difference'; readonly value: number | null; readonly unit: Unit }
  | { readonly kind: 'absent' };

export interface Column {
  readonly label: Text;
  /** Numbers stand at the end. */
  readonly align: 'start' | 'end';
  /** Relative to the other columns. */
  readonly width?: number;
  /** Codes are for files; pages show names instead. */
  readonly isCode?: true;
}

/** The first column that is no code names the row. */
export interface Table {
  readonly caption: Text;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table that a workbook has on a sheet of its own. */
export interface SheetTable extends Table {
  readonly id: string;
  /** Of at most 31 characters, none of them forbidden in the name of a sheet. */
  readonly sheet: Label;
  readonly caption: Label;
  /** Notes under the table. */
  readonly notes: readonly Label[];
}

/** A table in words of one language, without codes. */
export interface PrintedTable extends Table {
  readonly caption: string;
  readonly columns: readonly (Column & { readonly label: string })[];
  readonly rows: readonly (readonly string[])[];
}

export function printedTable({ caption, columns, rows }: Table, language: Language = 'lv'): PrintedTable {
  const shown = columns.flatMap((column, index) => (column.isCode ? [] : [index]));
  return {
    caption: inLanguage(caption, language),
    columns: columns.flatMap(({ label, align, isCode }) =>
      isCode ? [] : [{ label: inLanguage(label, language), align }],
    ),
    rows: rows.map((row) => shown.map((index) => cellText(row[index] ?? '', language))),
  };
}

export const absent: Cell = { kind: 'absent' };

export function textCell(text: Label): Cell {
  return { kind: 'text', text };
}

export function numberCell(value: number | null, form: NumberForm = 'whole'): Cell {
  return { kind: 'number', value, form };
}

/** A number that is a lower bound where somebody behind it counted a part only. */
export function countCell(
  { value, atLeast }: Pick<Statistic, 'value' | 'atLeast'>,
  unit: Unit = 'persons',
): Cell {
  const form = formOfUnit(value, unit);
  return atLeast === undefined ? numberCell(value, form) : { kind: 'number', value, form, atLeast: true };
}

export function formOfUnit(value: number | null, unit: Unit): NumberForm {
  if (unit === 'percent') return 'percent';
  return unit === 'number' && !Number.isInteger(value ?? 0) ? 'exact' : 'whole';
}

export function codeCell(code: string): Cell {
  return { kind: 'code', code };
}

export function textColumn(label: Text, width = 1): Column {
  return { label, align: 'start', width };
}

export function numberColumn(label: Text, width = 1.2): Column {
  return { label, align: 'end', width };
}

export function codeColumn(label: Text): Column {
  return { label, align: 'start', width: 1.4, isCode: true };
}

export function inLanguage(text: Text, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}

const unknown = label(UNKNOWN, 'no data');

/** A cell as people read it. */
export function cellText(cell: Cell, language: Language): string {
  if (typeof cell === 'string') return cell;
  switch (cell.kind) {
    case 'text':
      return cell.text[language];
    case 'code':
      return cell.code;
    case 'absent':
      return '–';
    case 'part':
      return `${formatNumber(cell.part)} ${language === 'lv' ? 'no' : 'of'} ${formatNumber(cell.whole)}`;
    case 'share':
      return cell.percent === null
        ? unknown[language]
        : `${numberText(cell.percent, 'percent', language)} (${numberText(cell.count, 'whole', language)})`;
    case 'number':
      return cell.value === null
        ? unknown[language]
        : atLeast(numberText(cell.value, cell.form, language), cell.atLeast === true, language);
    case 'difference':
      return cell.value === null ? unknown[language] : formatDifference(cell.value, cell.unit);
  }
}

function numberText(value: number, form: NumberForm, language: Language): string {
  if (language === 'lv')
    return form === 'percent' ? formatPercent(value) : formatNumber(value, placesOf(value, form));
  if (form === 'percent') return value > 0 && value < 0.5 ? '<1%' : `${Math.round(value)}%`;
  return new Intl.NumberFormat('en-GB', { minimumFractionDigits: placesOf(value, form) }).format(value);
}

function placesOf(value: number, form: NumberForm): number {
  if (form === 'tenths') return 1;
  return form === 'fte' || form === 'exact' ? (String(value).split('.')[1]?.length ?? 0) : 0;
}
