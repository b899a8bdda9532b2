// Flat answers matched to the places of a form, and those that match no place.
import { isAskedUnder } from './asked-when.ts';
import { place, placeKey } from './finding.ts';
import { byPlace, EMPTY, type FlatAnswer, type RawValue } from './flat-answer.ts';
import { type AskedSections, askedAt } from './form.ts';
import { isBlank } from './reading/read-value.ts';

/** The answers to a form, checked for nothing but their places. */
export interface FormAnswers {
  readonly form: AskedSections;
  /** Answers at places of the form by the key of their place; of two in one place the last one counts. */
  readonly answers: ReadonlyMap<string, FlatAnswer>;
  /** How many rows that are not blank each list holds, by the key of the list's place. */
  readonly rowCounts: ReadonlyMap<string, number>;
  /** Sections in which anything is answered, the reason for being empty aside. */
  readonly answered: ReadonlySet<string>;
  /** Answers at places that the form does not have. */
  readonly unknown: readonly FlatAnswer[];
  /** Cells of a workbook by the key of their place; a row, list or section has that of its first answer. */
  readonly cells: ReadonlyMap<string, string>;
}

/** What was given as the reason for an empty section; null where none was given. */
export function reasonGiven({ answers }: FormAnswers, section: string): RawValue {
  const given = answers.get(placeKey(place(section, EMPTY)))?.value ?? null;
  return isBlank(given) ? null : given;
}

/** Whether a section is to be checked question by question: it is answered, and not said to be empty. */
export function isAnswered(formAnswers: FormAnswers, section: string): boolean {
  return formAnswers.answered.has(section) && reasonGiven(formAnswers, section) === null;
}

/** Whether a question is asked under the answers of its section; null where that is not decided yet. */
export function isAskedNow(
  { form, answers }: FormAnswers,
  section: string,
  question: string,
): boolean | null {
  const definition = form.sections[section];
  const asked = definition?.questions[question];
  if (definition === undefined || asked === undefined) return null;
  return isAskedUnder(
    definition,
    asked,
    (deciding) => answers.get(placeKey(place(section, deciding)))?.value ?? null,
  );
}

/**
 * Matches answers to the places of a form. Rows that are completely blank are dropped and the others close up, so that
 * row 2 of a finding is row 2 of the return; where a respondent sees other numbers, the cell tells the place.
 */
export function matchToForm(form: AskedSections, given: readonly FlatAnswer[]): FormAnswers {
  const known = given.filter((answer) => isAsked(form, answer));
  const numbers = rowNumbers(known);
  const kept = known.flatMap((answer): FlatAnswer[] => {
    if (answer.place.row === null) return [answer];
    const row = numbers.get(listKey(answer))?.get(answer.place.row);
    return row === undefined ? [] : [{ ...answer, place: { ...answer.place, row } }];
  });
  const unknown = given.filter((answer) => !isAsked(form, answer) && !isNothing(form, answer));
  return {
    form,
    answers: byPlace(kept),
    rowCounts: new Map([...numbers].map(([key, rows]) => [key, rows.size])),
    answered: new Set(
      kept.flatMap(({ place: { section, question }, value }) =>
        section === null || question === EMPTY || isBlank(value) ? [] : [section],
      ),
    ),
    unknown,
    cells: cellsOf([...kept, ...unknown]),
  };
}

function cellsOf(answers: readonly FlatAnswer[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const { place: at, cell } of answers) {
    if (cell === undefined) continue;
    cells.set(placeKey(at), cell);
    for (const around of [place(at.section), place(at.section, at.question), { ...at, field: null }])
      if (!cells.has(placeKey(around))) cells.set(placeKey(around), cell);
  }
  return cells;
}

/** Whether the form asks at this place. */
function isAsked(form: AskedSections, { place: at }: FlatAnswer): boolean {
  const { section, question, field } = askedAt(form, at);
  if (section === null || at.question === null) return false;
  if (at.question === EMPTY) return at.row === null && at.field === null;
  return at.row === null ? question !== null && at.field === null : isRowNumber(at.row) && field !== null;
}

function isRowNumber(row: number): boolean {
  return Number.isInteger(row) && row > 0;
}

/** A section or a row of the form that holds nothing at all: `participants: null`, `activities: [null]`. */
function isNothing(form: AskedSections, { place: at, value }: FlatAnswer): boolean {
  const { section, question } = askedAt(form, at);
  if (section === null || at.field !== null || !isBlank(value)) return false;
  return at.question === null || (at.row !== null && question?.kind === 'rows');
}

function listKey({ place: at }: FlatAnswer): string {
  return placeKey({ ...at, row: null, field: null });
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
