// What the page of a section sends back, as flat answers: one function per question kind. Everything typed is
// kept as it was typed; whether it is right is for the check to say.
import { place } from '../../survey/finding.ts';
import { EMPTY, type FlatAnswer, type RawValue } from '../../survey/flat-answer.ts';
import type { Section } from '../../survey/form.ts';
import type { RowsQuestion, ScalarQuestion } from '../../survey/question.ts';
import { isBlank } from '../../survey/reading/read-value.ts';
import { fieldName, periodEnds } from './field-name.ts';
import type { RowChange } from './row-change.ts';

/** A form as it arrives; a name that stands several times has a list. */
export type Posted = { readonly [name: string]: string | readonly string[] };

/** The answers of a section, with a change that a button asked for done to its rows. */
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

/** Rows in which anything is typed, counted anew from 1, so that row 2 on the page is row 2 in every finding. */
function rowAnswers(
  section: string,
  id: string,
  question: RowsQuestion,
  posted: Posted,
  change: RowChange | null,
): FlatAnswer[] {
  const rows = changed(rowNumbers(id, posted), change)
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

function changed(rows: readonly number[], change: RowChange | null): readonly number[] {
  if (change === null || change.row === null) return rows;
  const at = rows.indexOf(change.row);
  if (at === -1) return rows;
  const rest = rows.filter((row) => row !== change.row);
  if (change.to === 'nowhere') return rest;
  return rest.toSpliced(change.to === 'up' ? Math.max(0, at - 1) : at + 1, 0, change.row);
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

/** What was typed in a field; of several of the same name the last. */
function textOf(posted: Posted, name: string): string | null {
  return [posted[name] ?? []].flat().at(-1) ?? null;
}
