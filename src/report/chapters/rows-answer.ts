// How a list of rows reads in a profile. The shape of the row chooses the form: counts make a table, a name
// with a kind makes a list grouped by kind, anything else a list of one item a row.
import { withColon } from '../../language/label.ts';
import { type AnswerValue, blank } from '../../survey/answer-value.ts';
import type { Row } from '../../survey/placed-answers.ts';
import type { Fields, RowsQuestion, ScalarQuestion } from '../../survey/question.ts';
import type { Inline, ListBlock, TableBlock } from '../block.ts';
import { capitalised, type Footnotes, joined, text, writtenBlocks } from './block-builders.ts';
import { printedValue, scalarInlines } from './scalar-answer.ts';

/** The values of a row by field. */
type RowValues = { readonly [field: string]: AnswerValue };

/** Where a reader looks for an answer that the return does not give. */
export const NOT_GIVEN = 'nav norādīts';

/** After a text that the return does not give, such as the number of a known project. */
const ADDED = text(', ko pievienojusi ministrija', 'muted');

export function rowsBlock(
  question: RowsQuestion,
  given: readonly Row[],
  notes: Footnotes,
  isAdded: (row: number, field: string) => boolean,
): ListBlock | TableBlock {
  const printed: Fields = Object.fromEntries(
    Object.entries(question.fields).filter(([, field]) => field.isUnprinted !== true),
  );
  const rows = given.map((row) => valuesOf(printed, row));
  const fields = Object.values(printed);
  if (fields.some((field) => field.kind === 'whole_number')) return rowsTable(question, rows);
  const kind = namedKind(printed);
  if (kind !== null) return groupedList(kind, rows);
  return {
    kind: 'list',
    items: rows.flatMap(
      (row, index) => listInRow(row) ?? [rowItem(printed, row, notes, (field) => isAdded(index + 1, field))],
    ),
  };
}

/** The items of a row that is nothing but a list pasted into one text; null for any other. */
function listInRow(row: RowValues): readonly (readonly Inline[])[] | null {
  const [only, ...others] = Object.values(row).filter(isGiven);
  if (only?.kind !== 'long_text' || others.length > 0) return null;
  const parts = writtenBlocks(only.value);
  const items = parts.flatMap((part) => (part.kind === 'list' ? part.items : []));
  return items.length > 0 && parts.every(({ kind }) => kind === 'list') ? items : null;
}

function valuesOf(fields: Fields, row: Row): RowValues {
  return Object.fromEntries(Object.entries(fields).map(([id, field]) => [id, printedValue(field, row[id])]));
}

/** Counts as columns; a column without any answer is left out. */
function rowsTable(question: RowsQuestion, rows: readonly RowValues[]): TableBlock {
  const filled = Object.entries(question.fields).filter(([id]) => rows.some((row) => isGiven(row[id])));
  return {
    kind: 'table',
    table: {
      caption: question.label.lv,
      columns: filled.map(([, field]) => ({
        label: field.label.lv,
        align: isCount(field) ? 'end' : 'start',
      })),
      rows: rows.map((row) => filled.map(([id]) => cellText(row[id] ?? blank))),
    },
    widths: filled.map(([, field]) => (isCount(field) ? 1 : 4)),
  };
}

function isCount(field: ScalarQuestion): boolean {
  return field.kind === 'whole_number' || field.kind === 'decimal';
}

function cellText(value: AnswerValue): string {
  return isGiven(value) ? plainText(scalarInlines(value)) : NOT_GIVEN;
}

function isGiven(value: AnswerValue | undefined): value is AnswerValue {
  return value !== undefined && value.kind !== 'blank';
}

interface NamedKind {
  readonly name: string;
  readonly kind: string;
}

/** A row that is just a short name and its kind: providers, partners. */
function namedKind(fields: Fields): NamedKind | null {
  const [first, second, ...others] = Object.entries(fields);
  if (first?.[1].kind !== 'text' || second?.[1].kind !== 'choice' || others.length > 0) return null;
  if (isYesNo(second[1])) return null;
  return { name: first[0], kind: second[0] };
}

/** One item a kind, in the order in which the kinds first appear. */
function groupedList({ name, kind }: NamedKind, rows: readonly RowValues[]): ListBlock {
  const labelled = rows.map((row) => ({ row, label: cellText(row[kind] ?? blank) }));
  const labels = [...new Set(labelled.map(({ label }) => label))];
  return {
    kind: 'list',
    items: labels.map((label) => {
      const names = labelled
        .filter((one) => one.label === label)
        .map(({ row }) => scalarInlines(row[name] ?? blank));
      return [text(`${withColon(capitalised(label))} `, 'strong'), ...joined(names, '; ')];
    }),
  };
}

/** The first text comes first; kinds, numbers and periods follow in brackets, long texts as sentences. */
function rowItem(
  fields: Fields,
  row: RowValues,
  notes: Footnotes,
  isAdded: (field: string) => boolean,
): Inline[] {
  const given = Object.entries(fields).flatMap(([id, field]) => {
    const value = row[id];
    return isGiven(value) ? [{ id, field, value }] : [];
  });
  const lead = given.find(({ field }) => isText(field)) ?? given[0];
  if (lead === undefined) return [text(NOT_GIVEN, 'muted')];
  const leadText = scalarInlines(lead.value);
  const leadPlain = plainText(leadText);
  const rest = given.filter(({ id }) => id !== lead.id);
  // Rows that may carry a note look alike whether they do or not.
  const mayHaveNote = Object.entries(fields).some(([id, field]) => id !== lead.id && isLong(field));
  const details = rest
    .filter(({ field }) => !isLong(field) && field.kind !== 'link')
    .map(({ id, field, value }) => [
      ...(isYesNo(field) ? [text(`${withColon(field.label.lv)} `, 'muted')] : []),
      ...detail(value, leadPlain),
      ...(isAdded(id) && value.kind === 'text' ? [ADDED] : []),
    ])
    .filter((inlines, at, all) => inlines.length > 0 && all.findIndex(says(inlines)) === at);
  const after = rest.filter(({ field }) => isLong(field)).map(({ value }) => scalarInlines(value));
  const links = rest.flatMap(({ value }) =>
    value.kind === 'link' ? [notes.to(value.value, value.value)] : [],
  );
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

/** Whether the answer says nothing without its question. */
function isYesNo(field: ScalarQuestion): boolean {
  return field.kind === 'choice' && Object.keys(field.codes).every((code) => code === 'yes' || code === 'no');
}

function isText(field: ScalarQuestion): boolean {
  return field.kind === 'text' || field.kind === 'long_text';
}

function isLong(field: ScalarQuestion): boolean {
  return field.kind === 'long_text';
}

/** A detail in brackets; a period that the lead already contains is not repeated. */
function detail(value: AnswerValue, lead: string): Inline[] {
  if (value.kind === 'period') {
    const { from, to } = value.value;
    if ([from, to].every((year) => year === null || lead.includes(String(year)))) return [];
  }
  return scalarInlines(value).map((inline) =>
    inline.kind === 'text' ? { ...inline, style: 'muted' } : inline,
  );
}
