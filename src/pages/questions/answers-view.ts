// Answers as people read them: every section, question and row of a return with its answer in words. Used in print,
// in review and for whoever may read a return but not change it.

import type { Language } from '../../language/label.ts';
import { reasonText, shownText } from '../../survey/answer-text.ts';
import { isAskedUnder } from '../../survey/asked-when.ts';
import { type Place, place, placeKey } from '../../survey/finding.ts';
import { byPlace, EMPTY, type FlatAnswer, type RawValue } from '../../survey/flat-answer.ts';
import type { AskedSections, Section } from '../../survey/form.ts';
import type { RowsQuestion } from '../../survey/question.ts';
import { isBlank } from '../../survey/reading/read-value.ts';

export interface AnswerView {
  readonly place: Place;
  readonly label: string;
  /** None where nothing was answered. */
  readonly lines: readonly string[];
  /** Whether its lines are addresses on the web. */
  readonly isLink: boolean;
  /** Whether the ministry set it, because print does not give it. */
  readonly isAdded: boolean;
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

const none: ReadonlySet<string> = new Set();

/** `added` are the keys of places whose answers the ministry set. */
export function answersView(
  form: AskedSections,
  answers: readonly FlatAnswer[],
  language: Language,
  added: ReadonlySet<string> = none,
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
      questions: questionsToShow(section, here).map(([question, asked]) =>
        asked.kind === 'rows'
          ? {
              shape: 'rows',
              place: place(id, question),
              label: asked.label[language],
              rows: rowsOf(place(id, question), asked, here, language, added),
            }
          : {
              shape: 'answer',
              place: place(id, question),
              label: asked.label[language],
              lines: shownText(asked, valueAt(here, place(id, question)), language),
              isLink: asked.kind === 'link',
              isAdded: added.has(placeKey(place(id, question))),
            },
      ),
    };
  });
}

/** All questions but those that are not asked under these answers and hold none. */
export function questionsToShow(section: Section, answers: readonly FlatAnswer[]) {
  const answersTo = (question: string) => answers.filter(({ place: at }) => at.question === question);
  return Object.entries(section.questions).filter(
    ([question, asked]) =>
      answersTo(question).some(({ value }) => !isBlank(value)) ||
      isAskedUnder(section, asked, (deciding) => answersTo(deciding)[0]?.value ?? null) !== false,
  );
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
  return rowsOf(place(sectionId, question), asked, answers, language, none).map((row) =>
    row.answers.flatMap(({ lines }) => (lines.length === 0 ? [] : [lines.join(', ')])).join(' · '),
  );
}

function rowsOf(
  at: Place,
  { fields, item }: RowsQuestion,
  answers: readonly FlatAnswer[],
  language: Language,
  added: ReadonlySet<string>,
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
      return {
        place: here,
        label: question.label[language],
        lines: shownText(question, raw, language),
        isLink: question.kind === 'link',
        isAdded: added.has(placeKey(here)),
      };
    }),
  }));
}

function valueAt(answers: readonly FlatAnswer[], at: Place): RawValue {
  return byPlace(answers).get(placeKey(at))?.value ?? null;
}
