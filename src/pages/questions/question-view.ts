// The questions of a section as plain values, made from their definition and what was answered. The template has one
// macro per control and knows no question by name.

import { type Label, type Language, label } from '../../language/label.ts';
import { accusativeOf } from '../../language/noun.ts';
import { askedWhenText } from '../../survey/asked-when.ts';
import { type Place, place, placeKey } from '../../survey/finding.ts';
import { byPlace, EMPTY, type FlatAnswer, type RawValue } from '../../survey/flat-answer.ts';
import type { Section } from '../../survey/form.ts';
import { termsIn } from '../../survey/glossary.ts';
import type { Question, RowsQuestion, ScalarQuestion } from '../../survey/question.ts';
import { isBlank } from '../../survey/reading/read-value.ts';
import { understoodAs } from '../../survey/reading/understood.ts';
import { type Control, controlOf } from './control.ts';
import { type FieldValue, fieldName, fieldValue } from './fields.ts';
import { isSameAnswer, type LastYear, type LastYearView, lastYearAt, lastYearView } from './last-year.ts';
import type { Notes, NotesAt } from './notes.ts';

export interface FieldView extends Notes {
  readonly shape: 'field';
  readonly id: string;
  readonly label: string;
  readonly help: string | null;
  /** Whether the same help stands with an earlier question: then it is for screen readers alone. */
  readonly isHelpRepeated: boolean;
  readonly isRequired: boolean;
  readonly control: Control;
  readonly value: FieldValue;
  /** How the answer was understood, where that differs from what was typed; null otherwise. */
  readonly understood: string | null;
  /** Last year's answer, where it is shown with this one. */
  readonly lastYear: LastYearView | null;
  /** Whether the answer is the one of a year ago. */
  readonly isLastYears: boolean;
  /** Where to ask the ministry about it; null for a field of a row, whose list has the link. */
  readonly askHref: string | null;
  /** What the glossary explains of it; nothing for a field of a row, whose list has the links. */
  readonly terms: readonly TermLink[];
  /** Ids of the texts that describe the field, separated by spaces. */
  readonly describedBy: string;
}

interface TermLink {
  readonly term: string;
  readonly href: string;
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
  /** The item as the object of „Pievienot“. */
  readonly itemToAdd: string;
  readonly rows: readonly RowView[];
  /** What a new row looks like; its number is `__row__`. */
  readonly blank: RowView;
  readonly canAdd: boolean;
  readonly maxRows: number;
  /** Where to ask the ministry about it. */
  readonly askHref: string | null;
  readonly terms: readonly TermLink[];
}

export interface SectionQuestions {
  readonly reason: string;
  readonly reasonNotes: Notes;
  readonly groups: readonly QuestionGroup[];
}

/** Questions one after the other that are asked under the same answer. */
interface QuestionGroup {
  /** Null for those that are always asked. */
  readonly when: { readonly field: string; readonly is: readonly string[]; readonly text: string } | null;
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
  /** Address of the return; null where questions cannot be asked of the ministry. */
  readonly path: string | null;
  readonly language: Language;
}

/** Placeholder for the row number in the row that a script copies. */
const ANY_ROW = '__row__';

const noNotes: Notes = { errors: [], queries: [], remarks: [] };

export function sectionQuestions(source: SectionSource): SectionQuestions {
  const { id, section, answers, notesAt, language } = source;
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
    groups: groupsOf(section, language, (question, asked) =>
      asked.kind === 'rows'
        ? rowsView(source, place(id, question), asked, valueAt)
        : fieldView(source, place(id, question), asked, valueAt(place(id, question)), null),
    ),
  };
}

function groupsOf(
  section: Section,
  language: Language,
  view: (question: string, asked: Question) => FieldView | RowsView,
): readonly QuestionGroup[] {
  const groups: { when: QuestionGroup['when']; questions: (FieldView | RowsView)[] }[] = [];
  for (const [question, asked] of Object.entries(section.questions)) {
    const text = askedWhenText(section, asked)?.[language] ?? null;
    const last = groups.at(-1);
    if (last !== undefined && (last.when?.text ?? null) === text) last.questions.push(view(question, asked));
    else
      groups.push({
        when:
          text === null || asked.askedWhen === undefined
            ? null
            : { field: asked.askedWhen.question, is: asked.askedWhen.is, text },
        questions: [view(question, asked)],
      });
  }
  return groups;
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
    itemToAdd: language === 'lv' ? accusativeOf(question.item.lv) : question.item.en,
    rows: Array.from({ length: shown }, (_, index) => rowView(index + 1)),
    blank: blankRow(source, at, question),
    canAdd,
    maxRows: question.maxRows,
    askHref: askHref(source, at),
    terms: termLinks(question, language),
    ...notesAt(at),
  };
}

function blankRow(source: SectionSource, at: Place, question: RowsQuestion): RowView {
  const id = `${fieldName(at)}.${ANY_ROW}`;
  const blank = { ...source, notesAt: () => noNotes, lastYear: null };
  const fields = Object.entries(question.fields).map(([field, asked]) => ({
    ...fieldView(blank, { ...at, row: 0, field }, asked, null, null),
    id: `${id}.${field}`,
  }));
  return { number: 0, id, fields, ...noNotes };
}

function fieldView(
  source: SectionSource,
  at: Place,
  question: ScalarQuestion,
  raw: RawValue,
  nameOfRow: RawValue,
): FieldView {
  const { language, notesAt, lastYear } = source;
  const id = fieldName(at);
  const before = lastYearAt(lastYear, nameOfRow)(at);
  const shownBefore = lastYear === null ? null : lastYearView(question, raw, before, at, lastYear, language);
  const notes = notesAt(at);
  const understood = notes.errors.length > 0 ? null : (understoodAs(question, raw)?.[language] ?? null);
  const descriptions = [
    ...(notes.remarks.length > 0 ? [`${id}-remark`] : []),
    ...(understood === null ? [] : [`${id}-understood`]),
    ...(shownBefore !== null && (shownBefore.isSame || shownBefore.isShort) ? [`${id}-last`] : []),
    ...notes.queries.map((_, index) => `${id}-query-${index + 1}`),
  ];
  return {
    shape: 'field',
    id,
    label: question.label[language],
    help: question.help?.[language] ?? null,
    isHelpRepeated: at.row === null && isHelpRepeated(source.section, at.question, question.help),
    isRequired: question.required === true,
    control: controlOf(question, at.row !== null, language),
    value: fieldValue(question, raw, language),
    understood,
    lastYear: shownBefore,
    isLastYears: !isBlank(before) && isSameAnswer(question, raw, before),
    askHref: at.row === null ? askHref(source, at) : null,
    terms: at.row === null ? termLinks(question, language) : [],
    describedBy: descriptions.join(' '),
    ...notes,
  };
}

function isHelpRepeated({ questions }: Section, id: string | null, help: Label | undefined): boolean {
  const earlier = Object.keys(questions).slice(0, Object.keys(questions).indexOf(id ?? ''));
  return help !== undefined && earlier.some((one) => questions[one]?.help?.lv === help.lv);
}

function askHref({ path }: SectionSource, { section, question }: Place): string | null {
  return path === null ? null : `${path}/conversation?at=${section}.${question}`;
}

function termLinks(question: Question, language: Language): readonly TermLink[] {
  return termsIn(question).map(({ id, term }) => ({
    term: label(`„${term.lv}“`, `“${term.en}”`)[language],
    href: `/glossary#${id}`,
  }));
}
