// Every answer of a return that is one value, each with its place and its question, in the order of the survey.
import { type AnswerValue, isRecord, type ScalarValue, valueFromDocument } from './answer-value.ts';
import { formOf, type Return } from './editions.ts';
import { type Place, place } from './finding.ts';
import { type Form, isEmpty } from './form.ts';

/** A row, or the answers of a section, by question id. */
export type AnswersById = { readonly [id: string]: ScalarValue | readonly AnswersById[] };

/** A row as a document holds it. */
export type Row = { readonly [field: string]: unknown };

export interface PlacedAnswer {
  readonly place: Place;
  readonly value: AnswerValue;
}

/** A text in the respondent's own words, with its place. */
export interface PlacedText {
  readonly place: Place;
  readonly text: string;
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
    if (!isRecord(answers) || isEmpty(answers)) return [];
    return Object.entries(section.questions).flatMap(([id, question]): readonly PlacedAnswer[] => {
      const at = place(sectionId, id);
      if (question.kind !== 'rows') return [{ place: at, value: valueFromDocument(question, answers[id]) }];
      return rowsIn(answers[id]).flatMap((row, index) =>
        Object.entries(question.fields).map(([field, asked]) => ({
          place: { ...at, row: index + 1, field },
          value: valueFromDocument(asked, row[field]),
        })),
      );
    });
  });
}

/** The rows of a list in a checked document; none where it is not answered. */
export function rowsIn(answer: unknown): readonly Row[] {
  return Array.isArray(answer) ? answer.filter(isRecord) : [];
}

/** The texts, links and contacts of a return, in the order of the survey: all that is written in own words. */
export function textsOf(ret: Return): readonly PlacedText[] {
  return placedAnswers(ret).flatMap(({ place, value }) => {
    switch (value.kind) {
      case 'text':
      case 'long_text':
      case 'link':
      case 'contact':
        return [{ place, text: value.value }];
      default:
        return [];
    }
  });
}

/** The long texts alone: they tell something, while names and titles may rightly repeat. */
export function proseOf(ret: Return): readonly PlacedText[] {
  return placedAnswers(ret).flatMap(({ place, value }) =>
    value.kind === 'long_text' ? [{ place, text: value.value }] : [],
  );
}
