// Every answer of a return that is one value, each with its place and its question, in the order of the survey.
import { formOf, type Return } from './editions.ts';
import { type Place, place } from './finding.ts';
import { type Form, isEmpty, type Period } from './form.ts';
import type { Question, ScalarQuestion } from './question.ts';

/** The value of a question of any kind but rows; null is not answered. */
export type ScalarValue = string | number | Period | readonly string[] | null;

/** A row, or the answers of a section without its rows, by question id. */
export type AnswersById = { readonly [id: string]: ScalarValue | readonly AnswersById[] };

export interface PlacedAnswer {
  readonly place: Place;
  readonly question: ScalarQuestion;
  readonly value: ScalarValue;
}

/** The form that a return was checked against. A return of no known form is a programming error. */
export function formOfReturn(ret: Return): Form {
  const form = formOf(ret.edition, ret.form);
  if (form === null) throw new RangeError(`No form ${ret.form} in the edition ${ret.edition}`);
  return form;
}

/** Answers of all sections that are not empty, unanswered ones included, with rows counted from 1. */
export function placedAnswers(ret: Return): readonly PlacedAnswer[] {
  const sections: { readonly [id: string]: object } = ret.sections;
  return Object.entries(formOfReturn(ret).sections).flatMap(([sectionId, section]) => {
    const answers = sections[sectionId];
    if (answers === undefined || isEmpty(answers)) return [];
    const byId = answers as AnswersById;
    return Object.entries(section.questions).flatMap(([id, question]) =>
      ofQuestion(place(sectionId, id), question, byId[id] ?? null),
    );
  });
}

function ofQuestion(at: Place, question: Question, value: AnswersById[string]): readonly PlacedAnswer[] {
  if (question.kind !== 'rows') return [{ place: at, question, value: value as ScalarValue }];
  const rows = (value ?? []) as readonly AnswersById[];
  return rows.flatMap((row, index) =>
    Object.entries(question.fields).map(([field, asked]) => ({
      place: { ...at, row: index + 1, field },
      question: asked,
      value: (row[field] ?? null) as ScalarValue,
    })),
  );
}
