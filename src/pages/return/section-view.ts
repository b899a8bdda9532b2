// The page of a section as a plain value, made from the definition of its questions and what was answered. The
// template has one macro per control and knows no question by name.

import type { Language } from '../../language/label.ts';
import { canonicalJson } from '../../survey/canonical.ts';
import type { Place } from '../../survey/finding.ts';
import { place, placeKey } from '../../survey/finding.ts';
import { byPlace, EMPTY, type FlatAnswer, type RawValue } from '../../survey/flat-answer.ts';
import type { Section } from '../../survey/form.ts';
import type { RowsQuestion, ScalarQuestion } from '../../survey/question.ts';
import { isBlank, readValue, UNREADABLE } from '../../survey/reading/read-value.ts';
import { type Control, controlOf } from './control.ts';
import { fieldName } from './field-name.ts';
import { type FieldValue, fieldValue } from './field-value.ts';
import type { Notes, NotesAt } from './findings-at.ts';
import { type LastYear, lastYearAt } from './last-year.ts';
import { shownText } from './shown-text.ts';

export interface FieldView extends Notes {
  readonly shape: 'field';
  readonly id: string;
  readonly label: string;
  readonly help: string | null;
  readonly isRequired: boolean;
  readonly control: Control;
  readonly value: FieldValue;
  /** Last year's answer, where it is worth a look beside this one. */
  readonly lastYear: { readonly lines: readonly string[]; readonly isSame: boolean } | null;
  /** Whether what stands here is what was answered a year ago. */
  readonly isLastYears: boolean;
}

export interface RowView extends Notes {
  readonly number: number;
  readonly id: string;
  readonly fields: readonly FieldView[];
}

export interface RowsView extends Notes {
  readonly shape: 'rows';
  readonly id: string;
  readonly label: string;
  readonly help: string | null;
  readonly item: string;
  readonly rows: readonly RowView[];
  /** What a new row looks like; its number is `__row__`. */
  readonly blank: RowView;
  readonly canAdd: boolean;
}

export interface SectionView {
  readonly reason: string;
  readonly reasonNotes: Notes;
  readonly questions: readonly (FieldView | RowsView)[];
}

export interface SectionSource {
  readonly id: string;
  readonly section: Section;
  /** Answers of this section. */
  readonly answers: readonly FlatAnswer[];
  readonly notesAt: NotesAt;
  readonly lastYear: LastYear | null;
  /** The list that a row is being added to. */
  readonly adding: string | null;
  readonly language: Language;
}

/** Stands where the number of a row will, in what a script copies. */
const ANY_ROW = '__row__';

const nothingSaid: Notes = { errors: [], queries: [], remarks: [] };

export function sectionView(source: SectionSource): SectionView {
  const { id, section, answers, notesAt } = source;
  const given = byPlace(answers);
  const valueAt = (at: Place): RawValue => given.get(placeKey(at))?.value ?? null;
  const reason = valueAt(place(id, EMPTY));
  const [ofSection, ofReason] = [notesAt(place(id)), notesAt(place(id, EMPTY))];
  return {
    reason: typeof reason === 'string' ? reason : '',
    reasonNotes: {
      errors: [...ofSection.errors, ...ofReason.errors],
      queries: [...ofSection.queries, ...ofReason.queries],
      remarks: [...ofSection.remarks, ...ofReason.remarks],
    },
    questions: Object.entries(section.questions).map(([question, asked]) =>
      asked.kind === 'rows'
        ? rowsView(source, place(id, question), asked, valueAt)
        : fieldView(source, place(id, question), asked, valueAt(place(id, question)), null),
    ),
  };
}

function rowsView(
  source: SectionSource,
  at: Place,
  question: RowsQuestion,
  valueAt: (at: Place) => RawValue,
): RowsView {
  const { language, answers, adding, notesAt } = source;
  const filled = Math.max(
    0,
    ...answers.filter((one) => one.place.question === at.question).map((one) => one.place.row ?? 0),
  );
  const canAdd = filled < question.maxRows;
  const shown = filled + (canAdd && (filled === 0 || adding === at.question) ? 1 : 0);
  const rowView = (row: number): RowView => {
    const [first = ''] = Object.keys(question.fields);
    const name = valueAt({ ...at, row, field: first });
    return {
      number: row,
      id: fieldName({ ...at, row }),
      ...notesAt({ ...at, row }),
      fields: Object.entries(question.fields).map(([field, asked]) =>
        fieldView(source, { ...at, row, field }, asked, valueAt({ ...at, row, field }), name),
      ),
    };
  };
  return {
    shape: 'rows',
    id: fieldName(at),
    label: question.label[language],
    help: question.help?.[language] ?? null,
    item: question.item[language],
    rows: Array.from({ length: shown }, (_, index) => rowView(index + 1)),
    blank: blankRow(source, at, question),
    canAdd,
    ...notesAt(at),
  };
}

function blankRow(source: SectionSource, at: Place, question: RowsQuestion): RowView {
  const id = `${fieldName(at)}.${ANY_ROW}`;
  const unsaid = { ...source, notesAt: () => nothingSaid, lastYear: null };
  const fields = Object.entries(question.fields).map(([field, asked]) => ({
    ...fieldView(unsaid, { ...at, row: 0, field }, asked, null, null),
    id: `${id}.${field}`,
  }));
  return { number: 0, id, fields, ...nothingSaid };
}

function fieldView(
  { language, notesAt, lastYear }: SectionSource,
  at: Place,
  question: ScalarQuestion,
  raw: RawValue,
  nameOfRow: RawValue,
): FieldView {
  const before = lastYearAt(lastYear, nameOfRow)(at);
  return {
    shape: 'field',
    id: fieldName(at),
    label: question.label[language],
    help: question.help?.[language] ?? null,
    isRequired: question.required === true,
    control: controlOf(question, at.row !== null, language),
    value: fieldValue(question, raw, language),
    lastYear: besides(question, raw, before, at, language),
    isLastYears: !isBlank(before) && isSame(question, raw, before),
    ...notesAt(at),
  };
}

/** Beside a row only numbers are worth showing: what it is called and what kind it is of stand there already. */
function besides(
  question: ScalarQuestion,
  raw: RawValue,
  before: RawValue,
  { row }: Place,
  language: Language,
): FieldView['lastYear'] {
  const isNumber = question.kind === 'whole_number' || question.kind === 'decimal';
  if (isBlank(before) || (row !== null && !isNumber)) return null;
  return { lines: shownText(question, before, language), isSame: isSame(question, raw, before) };
}

function isSame(question: ScalarQuestion, raw: RawValue, before: RawValue): boolean {
  const [now, then] = [readValue(question, raw), readValue(question, before)];
  if (now === UNREADABLE || then === UNREADABLE) return false;
  return canonicalJson(now) === canonicalJson(then);
}
