// A list of rows in a questionnaire: one table with narrow columns, or where a row has many fields, a table in which
// each field is a line.
import { type Language, label, withColon } from '../../language/label.ts';
import { codesOf, labelOf } from '../../survey/code-list.ts';
import type { RowsQuestion, ScalarQuestion } from '../../survey/question.ts';
import type { Block } from '../block.ts';
import { text } from './block-builders.ts';
import { blankAnswer, boxes, emptyLines } from './room-to-write.ts';

export interface RowsTable {
  readonly asked: RowsQuestion;
  /** The answers of each row in the order of the fields; an empty text is not answered. */
  readonly rows: readonly (readonly string[])[];
  /** Whether there is room for further rows to be written by hand. */
  readonly isWritten: boolean;
  readonly language: Language;
}

/** More columns than this are too narrow for words. */
const MOST_COLUMNS = 5;
/** So many empty rows where nothing else stands, and after rows of last year. */
const EMPTY_ROWS = { alone: 8, after: 3, long: 3 };
/** A list of up to so many codes has its boxes in each row; a longer one stands once under the table. */
const FEW_CODES = 3;

const words = {
  no: label('Nr.', 'No.'),
  noRows: label('nav nevienas rindas', 'no rows'),
  field: label('Jautājums', 'Question'),
  answer: label('Atbilde', 'Answer'),
};

export function rowsTables(given: RowsTable): readonly Block[] {
  const { asked, rows, isWritten, language } = given;
  if (rows.length === 0 && !isWritten)
    return [note(`${withColon(asked.label[language])} ${words.noRows[language]}`)];
  const isWide = Object.keys(asked.fields).length > MOST_COLUMNS;
  return [isWide ? byField(given) : inColumns(given), ...(isWritten ? codesUnder(asked, language) : [])];
}

function inColumns({ asked, rows, isWritten, language }: RowsTable): Block {
  const fields = Object.values(asked.fields);
  const written = isWritten ? Array.from({ length: emptyRowCount(asked, rows.length) }, () => null) : [];
  return {
    kind: 'table',
    table: {
      caption: captionOf(asked, isWritten, language),
      columns: [
        { label: words.no[language], align: 'start' },
        ...fields.map((field) => ({
          label: field.label[language],
          align: isNumber(field) && !isWritten ? ('end' as const) : ('start' as const),
        })),
      ],
      rows: [...rows, ...written].map((row, index) => [
        `${index + 1}.`,
        ...(row ?? fields.map((field) => blankCell(field, language))),
      ]),
    },
    widths: [0.5, ...fields.map((field) => widthOf(field, language))],
  };
}

/** A line a field; what is not answered is left out of rows that are. */
function byField({ asked, rows, isWritten, language }: RowsTable): Block {
  const fields = Object.values(asked.fields);
  const written = isWritten
    ? Array.from({ length: Math.min(asked.maxRows, rows.length > 0 ? 1 : 2) }, () => null)
    : [];
  return {
    kind: 'table',
    table: {
      caption: captionOf(asked, isWritten, language),
      columns: [
        { label: words.field[language], align: 'start' },
        { label: words.answer[language], align: 'start' },
      ],
      rows: [...rows, ...written].flatMap((row, index) =>
        fields.flatMap((field, at) => {
          const answer = row === null ? blankAnswer(field, language) : (row[at] ?? '');
          return row !== null && answer === '' ? [] : [[`${index + 1}. ${field.label[language]}`, answer]];
        }),
      ),
    },
    widths: [3, 7],
  };
}

/** What is asked is explained where it is still to be answered. */
function captionOf({ label: name, help }: RowsQuestion, isWritten: boolean, language: Language): string {
  return help === undefined || !isWritten ? name[language] : `${name[language]}. ${help[language]}`;
}

function emptyRowCount({ fields, maxRows }: RowsQuestion, given: number): number {
  const hasLong = Object.values(fields).some(({ kind }) => kind === 'long_text');
  const wanted = given > 0 ? EMPTY_ROWS.after : hasLong ? EMPTY_ROWS.long : EMPTY_ROWS.alone;
  return Math.max(0, Math.min(maxRows - given, wanted));
}

function blankCell(field: ScalarQuestion, language: Language): string {
  if (field.kind === 'long_text') return emptyLines(5);
  if (isCoded(field) && codesOf(field.codes).length <= FEW_CODES) return boxes(field, language);
  return emptyLines(2);
}

/** The codes of long lists, to choose from. */
function codesUnder({ fields }: RowsQuestion, language: Language): readonly Block[] {
  if (Object.keys(fields).length > MOST_COLUMNS) return [];
  return Object.values(fields).flatMap((field) => {
    if (!isCoded(field) || codesOf(field.codes).length <= FEW_CODES) return [];
    const labels = codesOf(field.codes).map((code) => labelOf(field.codes, code)[language]);
    return [note(`${withColon(field.label[language])} ${labels.join('; ')}.`)];
  });
}

function isCoded(
  field: ScalarQuestion,
): field is Extract<ScalarQuestion, { kind: 'choice' | 'multiple_choice' }> {
  return field.kind === 'choice' || field.kind === 'multiple_choice';
}

function isNumber(field: ScalarQuestion): boolean {
  return field.kind === 'whole_number' || field.kind === 'decimal';
}

/** Relative to the other columns. */
function widthOf(field: ScalarQuestion, language: Language): number {
  switch (field.kind) {
    case 'long_text':
      return 4;
    case 'text':
      return 3;
    case 'link':
      return 2.6;
    case 'contact':
      return 2.2;
    case 'period':
      return 1.4;
    case 'whole_number':
    case 'decimal':
      return 1.2;
    default: {
      const longest = Math.max(
        ...codesOf(field.codes).map((code) => labelOf(field.codes, code)[language].length),
      );
      return Math.min(2.6, Math.max(1.3, longest / 12));
    }
  }
}

function note(content: string): Block {
  return { kind: 'paragraph', style: 'table_note', content: [text(content)] };
}
