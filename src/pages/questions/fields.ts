// The fields of a section's form: their names, their values for given answers, and the answers of a posted form. Text
// is kept as typed; the check decides whether it is valid.
import type { Language } from '../../language/label.ts';
import { typedNumber } from '../../language/numbers.ts';
import { rawText } from '../../survey/answer-text.ts';
import { isRecord } from '../../survey/answer-value.ts';
import { type Place, place } from '../../survey/finding.ts';
import { EMPTY, type FlatAnswer, type RawValue } from '../../survey/flat-answer.ts';
import type { Section } from '../../survey/form.ts';
import type { PeriodQuestion, RowsQuestion, ScalarQuestion } from '../../survey/question.ts';
import { typedCalendar } from '../../survey/reading/read-calendar.ts';
import { readCode } from '../../survey/reading/read-codes.ts';
import { isBlank, type ReadValue, readValue } from '../../survey/reading/read-value.ts';

/** A form as it arrives; a name that occurs several times has a list. */
export type Posted = { readonly [name: string]: string | readonly string[] };

/**
 * The name of the field for a place on the page of its section, and its id: `fte`, `activities.2.participants`.
 * The section as a whole has the field for the reason why it is empty.
 */
export function fieldName({ question, row, field }: Pick<Place, 'question' | 'row' | 'field'>): string {
  return [question ?? EMPTY, row, field].filter((part) => part !== null).join('.');
}

/** The two fields of a period. */
const periodEnds = ['from', 'to'] as const;

/** By the name of the field without the name of its question: `''`, or `.from` and `.to`. */
export type FieldValue = { readonly [suffix: string]: string | readonly string[] };

/** The values of a question's fields for an answer, valid or not. Posting them gives the same answer. */
export function fieldValue(question: ScalarQuestion, raw: RawValue, language: Language): FieldValue {
  switch (question.kind) {
    case 'text':
      return {
        '': question.calendar === undefined ? rawText(raw) : typedCalendar(question.calendar, rawText(raw)),
      };
    case 'long_text':
    case 'link':
    case 'contact':
      return { '': rawText(raw) };
    case 'whole_number':
    case 'decimal':
      return { '': typeof raw === 'number' ? typedNumber(raw, language) : rawText(raw) };
    case 'choice':
      return { '': readCode(question.codes, raw, question.earlierCodes) ?? rawText(raw) };
    case 'multiple_choice': {
      const read = readValue(question, raw);
      if (read.kind === 'unreadable') return { '': unreadCodes(raw) };
      return { '': read.kind === 'multiple_choice' ? read.value : [] };
    }
    case 'period':
      return periodValue(question, raw);
  }
}

function unreadCodes(raw: RawValue): readonly string[] {
  return Array.isArray(raw) ? raw.map(String) : [rawText(raw)];
}

/** What came in two fields stays in them as it was typed; text that is not a period goes into the first. */
function periodValue(question: PeriodQuestion, raw: RawValue): FieldValue {
  const { from, to } = isRecord(raw) ? raw : endsIn(readValue(question, raw), raw);
  const text = (year: unknown) => (year === null || year === undefined ? '' : String(year));
  return { '.from': text(from), '.to': text(to) };
}

function endsIn(read: ReadValue, raw: RawValue): { readonly from?: unknown; readonly to?: unknown } {
  if (read.kind === 'period') return read.value;
  return read.kind === 'blank' ? {} : { from: rawText(raw) };
}

/** The fields that a form with these answers would send. */
export function postedFrom(section: Section, answers: readonly FlatAnswer[], language: Language): Posted {
  const fields = answers.flatMap(({ place, value }) => {
    const asked = section.questions[place.question ?? ''];
    const question = asked?.kind === 'rows' ? asked.fields[place.field ?? ''] : asked;
    const name = fieldName(place);
    if (question === undefined) return typeof value === 'string' ? [[name, value] as const] : [];
    return Object.entries(fieldValue(question, value, language)).map(
      ([suffix, text]) => [`${name}${suffix}`, text] as const,
    );
  });
  return Object.fromEntries(fields);
}

/** The answers of a section, with the change applied to its rows that a button asked for. */
export function postedAnswers(
  sectionId: string,
  section: Section,
  posted: Posted,
  change: RowChange | null = null,
): readonly FlatAnswer[] {
  const answers = Object.entries(section.questions).flatMap(([id, question]): FlatAnswer[] =>
    question.kind === 'rows'
      ? rowAnswers(sectionId, id, question, posted, change?.question === id ? change : null)
      : [{ place: place(sectionId, id), value: answerOf(question, fieldName(place(null, id)), posted) }],
  );
  return [{ place: place(sectionId, EMPTY), value: textOf(posted, EMPTY) }, ...answers].filter(
    ({ value }) => !isBlank(value),
  );
}

/** Rows in which anything is typed, renumbered from 1, so that row 2 on the page is row 2 in every finding. */
function rowAnswers(
  section: string,
  id: string,
  question: RowsQuestion,
  posted: Posted,
  change: RowChange | null,
): FlatAnswer[] {
  const rows = reordered(rowNumbers(id, posted), change)
    .map((row) =>
      Object.entries(question.fields).map(([field, asked]) => {
        const value = answerOf(asked, fieldName({ question: id, row, field }), posted);
        return { field, value };
      }),
    )
    .filter((cells) => cells.some(({ value }) => !isBlank(value)));
  return rows.flatMap((cells, index) =>
    cells.map(({ field, value }) => ({ place: place(section, id, index + 1, field), value })),
  );
}

function rowNumbers(question: string, posted: Posted): readonly number[] {
  const prefix = `${question}.`;
  const numbers = Object.keys(posted)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length).split('.')[0] ?? '')
    .filter((number) => /^[1-9]\d{0,3}$/.test(number));
  return [...new Set(numbers.map(Number))].sort((one, other) => one - other);
}

function reordered(rows: readonly number[], change: RowChange | null): readonly number[] {
  if (change === null || change.row === null) return rows;
  const at = rows.indexOf(change.row);
  if (at === -1) return rows;
  const rest = rows.filter((row) => row !== change.row);
  if (change.action === 'remove') return rest;
  return rest.toSpliced(change.action === 'up' ? Math.max(0, at - 1) : at + 1, 0, change.row);
}

function answerOf(question: ScalarQuestion, name: string, posted: Posted): RawValue {
  switch (question.kind) {
    case 'text':
    case 'long_text':
    case 'whole_number':
    case 'decimal':
    case 'choice':
    case 'link':
    case 'contact':
      return textOf(posted, name);
    case 'multiple_choice':
      return [posted[name] ?? []].flat();
    case 'period': {
      const [from = null, to = null] = periodEnds.map((end) => {
        const year = textOf(posted, `${name}.${end}`);
        return isBlank(year) ? null : year;
      });
      return from === null && to === null ? null : { from, to };
    }
  }
}

/** The text of a field; of several with the same name the last. */
function textOf(posted: Posted, name: string): string | null {
  return [posted[name] ?? []].flat().at(-1) ?? null;
}

/** What a button of a list asks for; the row is null for `add`. */
export interface RowChange {
  readonly action: 'add' | 'remove' | 'up' | 'down';
  readonly question: string;
  readonly row: number | null;
}

/** Reads the value of a button: `add.activities`, `remove.activities.2`, `up.activities.2`; null for any other. */
export function readRowChange(button: string): RowChange | null {
  const add = /^add\.(?<question>\w+)$/.exec(button)?.groups;
  if (add?.question !== undefined) return { action: 'add', question: add.question, row: null };
  const [, action, question, row] = /^(remove|up|down)\.(\w+)\.([1-9]\d{0,3})$/.exec(button) ?? [];
  if (question === undefined || (action !== 'remove' && action !== 'up' && action !== 'down')) return null;
  return { action, question, row: Number(row) };
}
