// Answers as people read them: every section, question and row of a return with its answer in words. Used in print,
// in review and for whoever may read a return but not change it.

import { periodText } from '../../language/dates.ts';
import type { Language } from '../../language/label.ts';
import { exactNumber } from '../../language/numbers.ts';
import type { AnswerValue } from '../../survey/answer-value.ts';
import { isCode, labelOf } from '../../survey/code-list.ts';
import { emptyReasons } from '../../survey/code-lists.ts';
import { type Place, place, placeKey } from '../../survey/finding.ts';
import { byPlace, EMPTY, type FlatAnswer, type RawValue } from '../../survey/flat-answer.ts';
import type { Form, Section } from '../../survey/form.ts';
import type { RowsQuestion, ScalarQuestion } from '../../survey/question.ts';
import { readCode } from '../../survey/reading/read-codes.ts';
import { readValue } from '../../survey/reading/read-value.ts';

export interface AnswerView {
  readonly place: Place;
  readonly label: string;
  /** None where nothing was answered. */
  readonly lines: readonly string[];
}

export interface RowAnswersView {
  readonly place: Place;
  readonly name: string;
  readonly answers: readonly AnswerView[];
}

export type QuestionAnswers =
  | ({ readonly shape: 'answer' } & AnswerView)
  | {
      readonly shape: 'rows';
      readonly place: Place;
      readonly label: string;
      readonly rows: readonly RowAnswersView[];
    };

export interface SectionAnswers {
  readonly id: string;
  readonly no: number;
  readonly label: string;
  /** Why the section is empty, in words. */
  readonly reason: string | null;
  readonly isBegun: boolean;
  readonly questions: readonly QuestionAnswers[];
}

export function answersView(
  form: Form,
  answers: readonly FlatAnswer[],
  language: Language,
): readonly SectionAnswers[] {
  return Object.entries(form.sections).map(([id, section]) => {
    const here = answers.filter(({ place: at }) => at.section === id);
    const reason = here.find(({ place: at }) => at.question === EMPTY)?.value ?? null;
    return {
      id,
      no: section.no,
      label: section.label[language],
      reason: reason === null ? null : reasonText(reason, language),
      isBegun: here.length > 0,
      questions: Object.entries(section.questions).map(([question, asked]) =>
        asked.kind === 'rows'
          ? {
              shape: 'rows',
              place: place(id, question),
              label: asked.label[language],
              rows: rowsOf(place(id, question), asked, here, language),
            }
          : {
              shape: 'answer',
              place: place(id, question),
              label: asked.label[language],
              lines: shownText(asked, valueAt(here, place(id, question)), language),
            },
      ),
    };
  });
}

/** The answer to one question as lines, a row a line: how two answers are put side by side. */
export function answerLines(
  section: Section,
  question: string,
  answers: readonly FlatAnswer[],
  language: Language,
): readonly string[] {
  const asked = section.questions[question];
  const [first] = answers;
  if (asked === undefined) return first === undefined ? [] : [reasonText(first.value, language)];
  if (asked.kind !== 'rows') return shownText(asked, first?.value ?? null, language);
  const sectionId = first?.place.section ?? null;
  return rowsOf(place(sectionId, question), asked, answers, language).map((row) =>
    row.answers.flatMap(({ lines }) => (lines.length === 0 ? [] : [lines.join(', ')])).join(' · '),
  );
}

function rowsOf(
  at: Place,
  { fields, item }: RowsQuestion,
  answers: readonly FlatAnswer[],
  language: Language,
): readonly RowAnswersView[] {
  const mine = answers.filter((one) => one.place.question === at.question && one.place.row !== null);
  const numbers = [...new Set(mine.map((one) => one.place.row ?? 0))].sort((one, other) => one - other);
  const given = byPlace(mine);
  return numbers.map((row) => ({
    place: { ...at, row },
    name: `${item[language]} ${row}`,
    answers: Object.entries(fields).map(([field, question]) => {
      const here = { ...at, row, field };
      const raw = given.get(placeKey(here))?.value ?? null;
      return { place: here, label: question.label[language], lines: shownText(question, raw, language) };
    }),
  }));
}

function valueAt(answers: readonly FlatAnswer[], at: Place): RawValue {
  return byPlace(answers).get(placeKey(at))?.value ?? null;
}

function reasonText(raw: RawValue, language: Language): string {
  const code = readCode(emptyReasons, raw);
  return code !== null && isCode(emptyReasons, code) ? labelOf(emptyReasons, code)[language] : rawText(raw);
}

/**
 * An answer as people read it, right or wrong: the label of a code, a number with its thousands apart, years. What
 * cannot be read as its kind stands as it was typed. No lines where nothing was answered; several only for long texts
 * and lists of codes.
 */
export function shownText(question: ScalarQuestion, raw: RawValue, language: Language): readonly string[] {
  const value = readValue(question, raw);
  return value.kind === 'unreadable' ? [rawText(raw)] : valueLines(value, language);
}

/** A value as lines of text. */
export function valueLines(value: AnswerValue, language: Language): readonly string[] {
  switch (value.kind) {
    case 'blank':
      return [];
    case 'text':
    case 'link':
    case 'contact':
      return [value.value];
    case 'long_text':
      return value.value.split('\n');
    case 'whole_number':
    case 'decimal':
      return [exactNumber(value.value, language)];
    case 'choice':
      return [labelOf(value.codes, value.value)[language]];
    case 'multiple_choice':
      return value.value.map((code) => labelOf(value.codes, code)[language]);
    case 'period':
      return [periodText(value.value, language)];
  }
}

/** An answer as text, whatever its question is. */
export function rawText(raw: RawValue): string {
  if (raw === null) return '';
  if (Array.isArray(raw)) return raw.map(String).join('; ');
  if (typeof raw === 'object') return Object.values(raw).filter(Boolean).map(String).join('–');
  return String(raw);
}
