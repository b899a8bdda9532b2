// What the same respondent answered a year ago, in the questions of this year: what the form is filled in with until
// somebody confirms it, and what is shown with each question.
import { type Language, label } from '../../language/label.ts';
import { shownText } from '../../survey/answer-text.ts';
import { documentValue } from '../../survey/answer-value.ts';
import { asEdition } from '../../survey/as-edition.ts';
import { canonicalJson } from '../../survey/canonical.ts';
import type { Return } from '../../survey/editions.ts';
import { type Place, placeKey } from '../../survey/finding.ts';
import type { FlatAnswer, RawValue } from '../../survey/flat-answer.ts';
import { flatten } from '../../survey/flatten.ts';
import { previousAnswers } from '../../survey/previous-answers.ts';
import type { ScalarQuestion } from '../../survey/question.ts';
import { foldText } from '../../survey/reading/clean-text.ts';
import { isBlank, readValue } from '../../survey/reading/read-value.ts';

export interface LastYear {
  readonly year: number;
  /** Answers that most likely still hold. */
  readonly prefill: readonly FlatAnswer[];
  /** All answers, in this year's questions. */
  readonly answers: readonly FlatAnswer[];
}

/** Null where there is no edition of the year before or nothing was submitted in it. */
export function lastYear(previous: Return | null, edition: number): LastYear | null {
  if (previous === null) return null;
  return {
    year: edition - 1,
    prefill: previousAnswers(previous, edition),
    answers: flatten(asEdition(previous, edition)).answers,
  };
}

export interface LastYearView {
  /** „2025. gadā“ */
  readonly year: string;
  readonly lines: readonly string[];
  readonly isSame: boolean;
  /** Short enough to be read out with the field; anything longer folds away. */
  readonly isShort: boolean;
}

/** The longest answer of last year that is shown unfolded, in characters. */
const SHORT = 90;

/** In a row only numbers are compared with last year: its name and kind are how the row was found. */
export function lastYearView(
  question: ScalarQuestion,
  raw: RawValue,
  before: RawValue,
  { row }: Place,
  { year }: LastYear,
  language: Language,
): LastYearView | null {
  const isNumber = question.kind === 'whole_number' || question.kind === 'decimal';
  if (isBlank(before) || (row !== null && !isNumber)) return null;
  const lines = shownText(question, before, language);
  return {
    year: label(`${year}. gadā`, `In ${year}`)[language],
    lines,
    isSame: isSameAnswer(question, raw, before),
    isShort: lines.length === 1 && lines.join().length <= SHORT,
  };
}

export function isSameAnswer(question: ScalarQuestion, raw: RawValue, before: RawValue): boolean {
  const [now, then] = [readValue(question, raw), readValue(question, before)];
  if (now.kind === 'unreadable' || then.kind === 'unreadable') return false;
  return canonicalJson(documentValue(question, now)) === canonicalJson(documentValue(question, then));
}

/**
 * Last year's answer at a place. A row has no number that lasts: it is found by its name, which is its first field,
 * and one with another name this year has no row of last year.
 */
export function lastYearAt(last: LastYear | null, nameOfRow: RawValue): (at: Place) => RawValue {
  const answers = last?.answers ?? [];
  const valueAt = (at: Place): RawValue => {
    const key = placeKey(at);
    return answers.find(({ place }) => placeKey(place) === key)?.value ?? null;
  };
  return (at) => {
    if (at.row === null) return valueAt(at);
    if (typeof nameOfRow !== 'string' || nameOfRow.trim() === '') return null;
    const named = answers.find(
      ({ place, value }) =>
        place.section === at.section &&
        place.question === at.question &&
        typeof value === 'string' &&
        foldText(value) === foldText(nameOfRow),
    );
    return named === undefined ? null : valueAt({ ...at, row: named.place.row });
  };
}
