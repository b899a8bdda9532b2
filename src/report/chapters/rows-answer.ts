// How a list of rows reads in a profile. The shape of the row chooses the form: counts make a table, a name
// with a kind makes a list grouped by kind, anything else a list of one item a row.
import { labelOf } from '../../survey/code-list.ts';
import type { Period } from '../../survey/form.ts';
import type { ChoiceQuestion, Fields, RowsQuestion, ScalarQuestion } from '../../survey/question.ts';
import type { Inline, ListBlock, TableBlock } from '../block.ts';
import { capitalised, type Footnotes, joined, linked, text } from './block-builders.ts';
import { periodText, type ScalarValue, scalarInlines } from './scalar-answer.ts';

export type Row = { readonly [field: string]: ScalarValue };

const NOT_GIVEN = 'nav norādīts';

export function rowsBlock(
  question: RowsQuestion,
  rows: readonly Row[],
  notes: Footnotes,
): ListBlock | TableBlock {
  const fields = Object.values(question.fields);
  if (fields.some((field) => field.kind === 'whole_number')) return rowsTable(question, rows);
  const kind = namedKind(question.fields);
  if (kind !== null) return groupedList(kind, rows);
  return { kind: 'list', items: rows.map((row) => rowItem(question.fields, row, notes)) };
}

/** Counts as columns; a column without any answer is left out. */
function rowsTable(question: RowsQuestion, rows: readonly Row[]): TableBlock {
  const filled = Object.entries(question.fields).filter(([id]) =>
    rows.some((row) => (row[id] ?? null) !== null),
  );
  return {
    kind: 'table',
    table: {
      caption: question.label.lv,
      columns: filled.map(([, field]) => ({
        label: field.label.lv,
        align: isCount(field) ? 'end' : 'start',
      })),
      rows: rows.map((row) => filled.map(([id, field]) => cellText(field, row[id] ?? null))),
    },
    widths: filled.map(([, field]) => (isCount(field) ? 1 : 4)),
  };
}

function isCount(field: ScalarQuestion): boolean {
  return field.kind === 'whole_number' || field.kind === 'decimal';
}

function cellText(field: ScalarQuestion, value: ScalarValue): string {
  if (value === null) return NOT_GIVEN;
  return plainText(scalarInlines(field, value));
}

interface NamedKind {
  readonly name: string;
  readonly kind: string;
  readonly codes: ChoiceQuestion['codes'];
}

/** A row that is just a short name and its kind: providers, partners. */
function namedKind(fields: Fields): NamedKind | null {
  const [first, second, ...others] = Object.entries(fields);
  if (first?.[1].kind !== 'text' || second?.[1].kind !== 'choice' || others.length > 0) return null;
  return { name: first[0], kind: second[0], codes: second[1].codes };
}

/** One item a kind, in the order in which the kinds first appear. */
function groupedList({ name, kind, codes }: NamedKind, rows: readonly Row[]): ListBlock {
  const kinds = [...new Set(rows.map((row) => String(row[kind])))];
  return {
    kind: 'list',
    items: kinds.map((code) => {
      const names = rows.filter((row) => row[kind] === code).map((row) => linked(String(row[name])));
      return [text(`${capitalised(labelOf(codes, code).lv)}: `, 'strong'), ...joined(names, '; ')];
    }),
  };
}

/** The first text leads; kinds, numbers and periods follow in brackets, long texts as sentences. */
function rowItem(fields: Fields, row: Row, notes: Footnotes): Inline[] {
  const given = Object.entries(fields).filter(([id]) => (row[id] ?? null) !== null);
  const lead = given.find(([, field]) => isText(field)) ?? given[0];
  if (lead === undefined) return [text(NOT_GIVEN, 'muted')];
  const leadText = scalarInlines(lead[1], row[lead[0]] ?? null);
  const leadPlain = plainText(leadText);
  const rest = given.filter(([id]) => id !== lead[0]);
  // Rows that may carry a note look alike whether they do or not.
  const mayHaveNote = Object.entries(fields).some(([id, field]) => id !== lead[0] && isLong(field));
  const aside = rest.filter(([, field]) => !isLong(field) && field.kind !== 'link');
  const details = aside
    .map(([id, field]) => detail(field, row[id] ?? null, leadPlain))
    .filter((inlines, at, all) => inlines.length > 0 && all.findIndex(says(inlines)) === at);
  const after = rest
    .filter(([, field]) => isLong(field))
    .map(([id, field]) => scalarInlines(field, row[id] ?? null));
  const links = rest
    .filter(([, field]) => field.kind === 'link')
    .map(([id]) => notes.to(String(row[id]), String(row[id])));
  return [
    ...(mayHaveNote ? strong(leadText) : leadText),
    ...links,
    ...(details.length > 0 ? [text(' ('), ...joined(details, '; '), text(')')] : []),
    ...after.flatMap((inlines) => [text(' – '), ...inlines]),
  ];
}

/** Avoids repeating a programme that is chosen from the list and also written out. */
function says(inlines: readonly Inline[]): (others: readonly Inline[]) => boolean {
  return (others) => plainText(others) === plainText(inlines);
}

function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => inline.text).join('');
}

function strong(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline) => (inline.kind === 'text' ? { ...inline, style: 'strong' } : inline));
}

function isText(field: ScalarQuestion): boolean {
  return field.kind === 'text' || field.kind === 'long_text';
}

function isLong(field: ScalarQuestion): boolean {
  return field.kind === 'long_text';
}

/** A detail in brackets; a period that the lead already contains is not repeated. */
function detail(field: ScalarQuestion, value: ScalarValue, lead: string): Inline[] {
  if (field.kind === 'period') {
    const period = value as Period;
    const named = [period.from, period.to].every((year) => year === null || lead.includes(String(year)));
    return named ? [] : [text(periodText(period), 'muted')];
  }
  return scalarInlines(field, value).map((inline) =>
    inline.kind === 'text' ? { ...inline, style: 'muted' } : inline,
  );
}
