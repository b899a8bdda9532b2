// Whether the answers at a place mean something else than they did: how a remark is found to be followed.
import { documentValue } from '../survey/answer-value.ts';
import { canonicalJson } from '../survey/canonical.ts';
import type { Place } from '../survey/finding.ts';
import { EMPTY, type FlatAnswer } from '../survey/flat-answer.ts';
import { askedAt, type Form } from '../survey/form.ts';
import { isBlank, readValue } from '../survey/reading/read-value.ts';

/**
 * Compares what answers mean, not how they were typed. A row that only moved to another number has not changed;
 * a place without a section is the whole return.
 */
export function hasChanged(
  form: Form,
  at: Place,
  before: readonly FlatAnswer[],
  now: readonly FlatAnswer[],
): boolean {
  if (at.row === null) return meaningAt(form, at, before) !== meaningAt(form, at, now);
  const was = meaningAt(form, at, before);
  if (was === meaningAt(form, at, now)) return false;
  const row = meaningAt(form, { ...at, field: null }, before);
  const numbers = new Set(
    now.filter(({ place }) => place.question === at.question).map(({ place }) => place.row),
  );
  return ![...numbers].some(
    (number) => number !== null && meaningAt(form, { ...at, row: number, field: null }, now) === row,
  );
}

function meaningAt(form: Form, at: Place, answers: readonly FlatAnswer[]): string {
  const meant = answers
    .filter(({ place, value }) => isWithin(place, at) && !isBlank(value))
    .map(({ place: { section, question, row, field }, value }) =>
      canonicalJson([
        section,
        question,
        at.row === null ? row : null,
        field,
        meaning(form, { section, question, field }, value),
      ]),
    );
  return meant.sort().join();
}

function isWithin(place: Place, at: Place): boolean {
  return (
    (at.section === null || place.section === at.section) &&
    (at.question === null || place.question === at.question) &&
    (at.row === null || place.row === at.row) &&
    (at.field === null || place.field === at.field)
  );
}

function meaning(form: Form, at: Omit<Place, 'row'>, raw: FlatAnswer['value']): unknown {
  const { question, field } = askedAt(form, at);
  const asked = field ?? question;
  if (at.question === EMPTY || asked === null || asked.kind === 'rows') return plain(raw);
  const value = readValue(asked, raw);
  return value.kind === 'unreadable' ? plain(raw) : documentValue(asked, value);
}

function plain(raw: FlatAnswer['value']): unknown {
  return JSON.parse(JSON.stringify(raw));
}
