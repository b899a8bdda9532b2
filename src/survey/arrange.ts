// Flat answers put in the order of a form: what stands where it is asked, and what stands nowhere.
import { place, placeKey } from './finding.ts';
import { EMPTY, type FlatAnswer, type RawValue } from './flat-answer.ts';
import type { Form } from './form.ts';
import { isBlank } from './reading/read-value.ts';

/** The answers to a form, checked for nothing but their places. */
export interface Arranged {
  readonly form: Form;
  /** Answers at places of the form by the key of their place; of two in one place the last one counts. */
  readonly answers: ReadonlyMap<string, FlatAnswer>;
  /** How many rows that are not blank each list holds, by the key of the list's place. */
  readonly rowCounts: ReadonlyMap<string, number>;
  /** Sections in which anything is answered, the reason for being empty aside. */
  readonly answered: ReadonlySet<string>;
  /** Answers at places that the form does not have. */
  readonly unknown: readonly FlatAnswer[];
}

/** What was given as the reason for an empty section; null where none was given. */
export function reasonGiven({ answers }: Arranged, section: string): RawValue {
  const given = answers.get(placeKey(place(section, EMPTY)))?.value ?? null;
  return isBlank(given) ? null : given;
}

/** Whether a section is to be checked question by question: it is answered, and not said to be empty. */
export function isAnswered(arranged: Arranged, section: string): boolean {
  return arranged.answered.has(section) && reasonGiven(arranged, section) === null;
}

/**
 * Arranges answers by a form. Rows that are completely blank are dropped and the others close up, so that
 * row 2 of a finding is row 2 of the return; where a respondent sees other numbers, the cell tells the place.
 */
export function arrange(form: Form, given: readonly FlatAnswer[]): Arranged {
  const known = given.filter((answer) => isAsked(form, answer));
  const numbers = rowNumbers(known);
  const answers = new Map<string, FlatAnswer>();
  const answered = new Set<string>();
  for (const answer of known) {
    const { section, question, row } = answer.place;
    const kept = row === null ? null : numbers.get(listKey(answer))?.get(row);
    if (kept === undefined) continue;
    const moved = { ...answer, place: { ...answer.place, row: kept } };
    answers.set(placeKey(moved.place), moved);
    if (section !== null && question !== EMPTY && !isBlank(answer.value)) answered.add(section);
  }
  return {
    form,
    answers,
    rowCounts: new Map([...numbers].map(([key, rows]) => [key, rows.size])),
    answered,
    unknown: given.filter((answer) => !isAsked(form, answer) && !isNothing(form, answer)),
  };
}

/** Whether the form asks at this place. Only names of its own count, so that `constructor` is unknown. */
function isAsked(form: Form, { place: { section, question, row, field } }: FlatAnswer): boolean {
  if (section === null || question === null || !Object.hasOwn(form.sections, section)) return false;
  if (question === EMPTY) return row === null && field === null;
  const questions = form.sections[section]?.questions ?? {};
  if (!Object.hasOwn(questions, question)) return false;
  const asked = questions[question];
  if (row === null) return field === null;
  if (asked?.kind !== 'rows' || field === null || !Number.isInteger(row) || row < 1) return false;
  return Object.hasOwn(asked.fields, field);
}

/** A section or a row of the form that holds nothing at all: `participants: null`, `activities: [null]`. */
function isNothing(form: Form, { place: { section, question, row, field }, value }: FlatAnswer): boolean {
  if (section === null || !Object.hasOwn(form.sections, section) || !isBlank(value)) return false;
  return (
    question === null || (row !== null && field === null && isAsked(form, listAnswer(section, question)))
  );
}

function listAnswer(section: string, question: string): FlatAnswer {
  return { place: place(section, question), value: null };
}

function listKey({ place }: FlatAnswer): string {
  return placeKey({ ...place, row: null, field: null });
}

/** For each list the numbers that its rows get once the blank ones are dropped, by the number they came with. */
function rowNumbers(known: readonly FlatAnswer[]): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const filled = new Map<string, Set<number>>();
  for (const answer of known) {
    if (answer.place.row === null || isBlank(answer.value)) continue;
    const key = listKey(answer);
    filled.set(key, (filled.get(key) ?? new Set()).add(answer.place.row));
  }
  return new Map(
    [...filled].map(([key, rows]) => [
      key,
      new Map([...rows].sort((a, b) => a - b).map((row, index) => [row, index + 1])),
    ]),
  );
}
