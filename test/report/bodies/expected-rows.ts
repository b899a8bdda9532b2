// Rows of a return as they are printed: a table, names by their kind, or a list of one item a row.

import type { ScalarValue } from '../../../src/survey/answer-value.ts';
import type { Period } from '../../../src/survey/form.ts';
import type { Fields, RowsQuestion } from '../../../src/survey/question.ts';
import { answer, coded, type Expected, written } from './expected-answer.ts';

export type Row = Readonly<Record<string, ScalarValue>>;

/** Of a contact only what may be printed: the person with consent, the institution always. */
function printable(fields: Fields, row: Row): Row {
  const isContact = Object.values(fields).some(({ kind }) => kind === 'contact');
  if (!isContact) return row;
  const { printable: consent = null, name = null, email = null, phone = null, ...open } = row;
  return consent === 'yes' ? { name, ...open, email, phone } : open;
}

/** Rows as a list: names first, then links as footnotes, short answers, long ones. */
function item(
  place: string,
  fields: Fields,
  row: Row,
  isAdded: (field: string) => boolean,
): readonly Expected[] {
  const ids = Object.keys(row).filter((id) => row[id] !== null && fields[id] !== undefined);
  const kindOf = (id: string) => fields[id]?.kind ?? 'text';
  const lead = ids.find((id) => ['text', 'long_text'].includes(kindOf(id))) ?? ids[0];
  const others = ids.filter((id) => id !== lead);
  const isNamed = (id: string) => {
    const { from, to } = row[id] as Period;
    return [from, to].every((year) => year === null || String(row[lead ?? '']).includes(String(year)));
  };
  const short = others.filter(
    (id) => !['link', 'long_text'].includes(kindOf(id)) && !(kindOf(id) === 'period' && isNamed(id)),
  );
  const long = others.filter((id) => kindOf(id) === 'long_text');
  const links = others.filter((id) => kindOf(id) === 'link');
  const said = (id: string): readonly Expected[] => {
    const question = fields[id];
    if (question === undefined) return [];
    return [
      ...answer(`${place}.${id}`, question, row[id] ?? null),
      ...(isAdded(id) ? [coded(`who added ${place}.${id}`, 'ko pievienojusi ministrija')] : []),
    ];
  };
  const beside = short.flatMap(said);
  return [
    ...[...(lead === undefined ? [] : [lead]), ...links].flatMap(said),
    // A programme that is chosen from the list and then written out is said once.
    ...beside.filter(({ text }, at) => beside.findIndex((other) => other.text === text) === at),
    ...long.flatMap(said),
  ];
}

/** Names by their kind, the kinds as they first appear. */
function grouped(
  place: string,
  [name, kind]: readonly [string, string],
  question: RowsQuestion,
  rows: readonly Row[],
) {
  const asked = question.fields[kind];
  if (asked?.kind !== 'choice') throw new TypeError(`${place} has no kinds`);
  return [...new Set(rows.map((row) => String(row[kind])))].flatMap((code) => [
    coded(`${place}.${kind}`, asked.codes[code]?.lv ?? ''),
    ...rows.filter((row) => row[kind] === code).map((row) => written(`${place}.${name}`, String(row[name]))),
  ]);
}

/** `isAdded` tells of a field of a row, counted from 1, whether the ministry set it. */
export function list(
  place: string,
  question: RowsQuestion,
  rows: readonly Row[],
  isAdded: (row: number, field: string) => boolean,
): readonly Expected[] {
  const fields = Object.entries(question.fields);
  const [first, second] = fields;
  if (first && second && fields.length === 2 && first[1].kind === 'text' && second[1].kind === 'choice')
    return grouped(place, [first[0], second[0]], question, rows);
  const isTable = fields.some(([, { kind }]) => kind === 'whole_number');
  return rows.flatMap((row, at) => {
    const here = `${place}[${at + 1}]`;
    return isTable
      ? fields.flatMap(([id, field]) => answer(`${here}.${id}`, field, row[id] ?? null))
      : item(here, question.fields, printable(question.fields, row), (field) => isAdded(at + 1, field));
  });
}
