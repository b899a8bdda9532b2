// Where each question of a form lies in the workbook: sheets, labels and answer cells, as a plain value.
// The template is written by it, an upload is read by it, and findings find their cells by it.

import { type Label, type Language, withColon } from '../language/label.ts';
import { askedWhenText } from '../survey/asked-when.ts';
import { codesOf, labelOf } from '../survey/code-list.ts';
import { type Place, place } from '../survey/finding.ts';
import { EMPTY } from '../survey/flat-answer.ts';
import type { Form, Section } from '../survey/form.ts';
import type { RowsQuestion, ScalarQuestion } from '../survey/question.ts';
import { sheetName } from './sheet-name.ts';
import { wording } from './wording.ts';

/** What one cell holds of an answer: all of it, one end of a period, or the mark of one code. */
export type Part =
  | { readonly kind: 'whole' }
  | { readonly kind: 'from' }
  | { readonly kind: 'to' }
  | { readonly kind: 'mark'; readonly code: string };

/** A cell of a sheet. */
export interface At {
  /** Counted from 1, as in the program's own addresses. */
  readonly row: number;
  readonly column: number;
}

export interface LabelCell extends At {
  readonly role: 'title' | 'subtitle' | 'label' | 'option' | 'table' | 'header';
  /** The question that it names, and the field of its rows; null where it names none. */
  readonly question: string | null;
  readonly field: string | null;
  readonly text: string;
  /** What stood here in templates handed out before. */
  readonly earlier: readonly string[];
  readonly help: string | null;
}

export interface AnswerCell extends At {
  readonly place: Place;
  /** The reason for an empty section is asked by the workbook itself and is no question of the form. */
  readonly question: ScalarQuestion | 'reason';
  readonly part: Part;
}

/** A table of rows; the number of each row stands in column A. */
export interface TableLayout {
  readonly question: string;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly rows: number;
  readonly lastColumn: number;
}

export interface SheetLayout {
  readonly section: string;
  readonly name: string;
  readonly labels: readonly LabelCell[];
  readonly answers: readonly AnswerCell[];
  readonly tables: readonly TableLayout[];
  /** The last column in use; answers outside tables span from column C to it. */
  readonly lastColumn: number;
}

export const NUMBER_COLUMN = 1;
export const LABEL_COLUMN = 2;
export const ANSWER_COLUMN = 3;
/** Where the name of the territory stands; it is no label, as it differs from workbook to workbook. */
export const TERRITORY_CELL = { row: 2, column: ANSWER_COLUMN } as const;
const REASON_ROW = 3;
const OF_NO_QUESTION = { question: null, field: null, earlier: [] } as const;
/** The first row of questions; above them stand title, territory and reason. */
export const FIRST_ROW = 5;

/** The sheets of a form in the order of its sections; only those named where any are. */
export function layoutOf(
  form: Form,
  language: Language,
  only: readonly string[] | null = null,
): readonly SheetLayout[] {
  return Object.entries(form.sections)
    .filter(([id]) => only === null || only.includes(id))
    .map(([id, section]) => sheetLayout(form, id, section, language));
}

/** The sheet of one section: title, reason, single answers, then its tables, so that tables can grow down. */
function sheetLayout(form: Form, id: string, section: Section, language: Language): SheetLayout {
  const say = (label: Label): string => label[language];
  const labels: LabelCell[] = [
    {
      ...OF_NO_QUESTION,
      earlier: (section.earlierLabels ?? []).map((one) => `${section.no}. ${say(one)}`),
      role: 'title',
      row: 1,
      column: 1,
      text: `${section.no}. ${say(section.label)}`,
      help: null,
    },
    { ...OF_NO_QUESTION, role: 'subtitle', row: 2, column: 1, text: say(form.label), help: null },
    {
      ...OF_NO_QUESTION,
      role: 'label',
      row: REASON_ROW,
      column: LABEL_COLUMN,
      text: say(wording.reason),
      help: say(wording.reasonHelp),
    },
  ];
  const answers: AnswerCell[] = [
    {
      place: place(id, EMPTY),
      question: 'reason',
      part: { kind: 'whole' },
      row: REASON_ROW,
      column: ANSWER_COLUMN,
    },
  ];
  const tables: TableLayout[] = [];
  let row = FIRST_ROW;

  for (const [questionId, question] of Object.entries(section.questions)) {
    if (question.kind === 'rows') continue;
    const named = { question: questionId, field: null } as const;
    const texts = [askedWhenText(section, question), question.help ?? null];
    const help = texts.flatMap((one) => (one === null ? [] : [say(one)])).join(' ') || null;
    const parts = partsOf(question);
    if (question.kind === 'multiple_choice') {
      const hint = help ?? say(wording.chooseMark);
      const heading = headingTexts(question, { kind: 'whole' }, language);
      labels.push({ ...named, role: 'label', row, column: LABEL_COLUMN, ...heading, help: hint });
      row += 1;
    }
    for (const part of parts) {
      const role = part.kind === 'mark' ? 'option' : 'label';
      labels.push({
        ...named,
        role,
        row,
        column: LABEL_COLUMN,
        ...headingTexts(question, part, language),
        help: part.kind === 'mark' ? null : help,
      });
      answers.push({ place: place(id, questionId), question, part, row, column: ANSWER_COLUMN });
      row += 1;
    }
  }

  for (const [questionId, question] of Object.entries(section.questions)) {
    if (question.kind !== 'rows') continue;
    if (row > FIRST_ROW) row += 1;
    const table = tableLayout(id, questionId, question, row, language);
    labels.push(...table.labels);
    answers.push(...table.answers);
    tables.push(table.layout);
    row = table.layout.firstRow + table.layout.rows;
  }

  const lastColumn = Math.max(ANSWER_COLUMN, ...tables.map((table) => table.lastColumn));
  return { section: id, name: sheetName(section, language), labels, answers, tables, lastColumn };
}

function tableLayout(
  section: string,
  id: string,
  question: RowsQuestion,
  row: number,
  language: Language,
): {
  readonly labels: readonly LabelCell[];
  readonly answers: readonly AnswerCell[];
  readonly layout: TableLayout;
} {
  const headerRow = row + 1;
  const firstRow = row + 2;
  const columns = Object.entries(question.fields).flatMap(([field, asked]) =>
    partsOf(asked).map((part) => ({ field, asked, part })),
  );
  const labels: LabelCell[] = [
    {
      role: 'table',
      question: id,
      field: null,
      row,
      column: LABEL_COLUMN,
      text: labelText(question, language),
      earlier: earlierLabels(question, language),
      help: question.help?.[language] ?? null,
    },
    {
      ...OF_NO_QUESTION,
      role: 'header',
      row: headerRow,
      column: NUMBER_COLUMN,
      text: wording.number[language],
      help: null,
    },
    ...columns.map(({ field, asked, part }, index) => ({
      role: 'header' as const,
      question: id,
      field,
      row: headerRow,
      column: LABEL_COLUMN + index,
      ...headingTexts(asked, part, language),
      help: asked.help?.[language] ?? null,
    })),
  ];
  const answers = Array.from({ length: question.maxRows }, (_, index) =>
    columns.map(({ field, asked, part }, column) => ({
      place: place(section, id, index + 1, field),
      question: asked,
      part,
      row: firstRow + index,
      column: LABEL_COLUMN + column,
    })),
  ).flat();
  const lastColumn = LABEL_COLUMN + columns.length - 1;
  return {
    labels,
    answers,
    layout: { question: id, headerRow, firstRow, rows: question.maxRows, lastColumn },
  };
}

/** The cells that an answer takes: a period has two, a multiple choice one for each code. */
function partsOf(question: ScalarQuestion): readonly Part[] {
  switch (question.kind) {
    case 'period':
      return [{ kind: 'from' }, { kind: 'to' }];
    case 'multiple_choice':
      return codesOf(question.codes).map((code) => ({ kind: 'mark', code }));
    case 'text':
    case 'long_text':
    case 'whole_number':
    case 'decimal':
    case 'choice':
    case 'link':
    case 'contact':
      return [{ kind: 'whole' }];
  }
}

/** A label with the star that tells a required answer. */
function labelText(question: ScalarQuestion | RowsQuestion, language: Language): string {
  return question.required === true ? `${question.label[language]} *` : question.label[language];
}

function earlierLabels({ earlierLabels = [] }: ScalarQuestion | RowsQuestion, language: Language): string[] {
  return earlierLabels.map((one) => one[language]);
}

function headingTexts(
  question: ScalarQuestion,
  part: Part,
  language: Language,
): Pick<LabelCell, 'text' | 'earlier'> {
  if (part.kind === 'mark' && question.kind === 'multiple_choice') {
    const once = question.earlierCodes?.[part.code] ?? [];
    return {
      text: labelOf(question.codes, part.code)[language],
      earlier: once.map((one) => one[language]),
    };
  }
  const texts = [labelText(question, language), ...earlierLabels(question, language)];
  const [text = '', ...earlier] = texts.map((one) => partText(one, part, language));
  return { text, earlier };
}

function partText(text: string, part: Part, language: Language): string {
  switch (part.kind) {
    case 'whole':
    case 'mark':
      return text;
    case 'from':
      return `${withColon(text)} ${wording.from[language]}`;
    case 'to':
      return `${withColon(text)} ${wording.to[language]}`;
  }
}
