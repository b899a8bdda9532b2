// What the profile of a return has to say, read from the return itself: each answer in the words in which it is
// printed, in the order of print, and apart from it the fixed wording that may stand between answers.
import { emptyReasons } from '../../../src/survey/code-lists.ts';
import { isEmpty, type Period, type Section } from '../../../src/survey/form.ts';
import type { AnswersById, ScalarValue } from '../../../src/survey/placed-answers.ts';
import type { Fields, RowsQuestion, ScalarQuestion } from '../../../src/survey/question.ts';
import { bare } from './token.ts';

export interface Expected {
  readonly place: string;
  /** Bare. */
  readonly text: string;
  /** A number must not be part of a longer one. */
  readonly isNumber: boolean;
  /** A label that may begin with a capital letter. */
  readonly isLabel: boolean;
}

const written = (place: string, text: string): Expected => ({
  place,
  text: bare(text),
  isNumber: false,
  isLabel: false,
});
const coded = (place: string, text: string): Expected => ({ ...written(place, text), isLabel: true });

function years({ from, to }: Period): string {
  if (from === null) return to === null ? '' : `līdz ${to}. gadam`;
  if (to === null) return `no ${from}. gada`;
  return from === to ? `${from}. gads` : `${from}.–${to}. gads`;
}

/** How an answer of each kind is printed. */
function answer(place: string, question: ScalarQuestion, value: ScalarValue): readonly Expected[] {
  if (value === null || (Array.isArray(value) && value.length === 0)) return [];
  switch (question.kind) {
    case 'text':
    case 'long_text':
    case 'contact':
    case 'link':
      return [written(place, String(value))];
    case 'whole_number':
    case 'decimal':
      return [{ ...written(place, String(value).replace('.', ',')), isNumber: true }];
    case 'choice':
      return [coded(place, question.codes[String(value)]?.lv ?? '')];
    case 'multiple_choice':
      return (value as readonly string[]).map((code) => coded(place, question.codes[code]?.lv ?? ''));
    case 'period':
      return [coded(place, years(value as Period))];
  }
}

type Row = Readonly<Record<string, ScalarValue>>;

/** Of a contact only what may be printed: the person with consent, the institution always. */
function printable(fields: Fields, row: Row): Row {
  const isContact = Object.values(fields).some(({ kind }) => kind === 'contact');
  if (!isContact) return row;
  const { printable: consent = null, name = null, email = null, phone = null, ...open } = row;
  return consent === 'yes' ? { name, ...open, email, phone } : open;
}

/** Rows as a list: names first, then links as footnotes, short answers, long ones. */
function item(place: string, fields: Fields, row: Row): readonly Expected[] {
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
  return [...(lead === undefined ? [] : [lead]), ...links, ...short, ...long].flatMap((id) => {
    const question = fields[id];
    return question === undefined ? [] : answer(`${place}.${id}`, question, row[id] ?? null);
  });
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

function list(place: string, question: RowsQuestion, rows: readonly Row[]): readonly Expected[] {
  const fields = Object.entries(question.fields);
  const [first, second] = fields;
  if (first && second && fields.length === 2 && first[1].kind === 'text' && second[1].kind === 'choice')
    return grouped(place, [first[0], second[0]], question, rows);
  const isTable = fields.some(([, { kind }]) => kind === 'whole_number');
  return rows.flatMap((row, at) => {
    const here = `${place}[${at + 1}]`;
    return isTable
      ? fields.flatMap(([id, field]) => answer(`${here}.${id}`, field, row[id] ?? null))
      : item(here, question.fields, printable(question.fields, row));
  });
}

/** What a section says: short answers first, then texts and lists, each in the order of the survey. */
export function expectedOf(id: string, section: Section, answers: object): readonly Expected[] {
  if (isEmpty(answers)) return [coded(id, emptyReasons[answers.empty].lv)];
  const byId = answers as AnswersById;
  const isLong = ([, { kind }]: readonly [string, { readonly kind: string }]) =>
    kind === 'rows' || kind === 'long_text';
  const questions = Object.entries(section.questions);
  const inOrder = [...questions.filter((each) => !isLong(each)), ...questions.filter(isLong)];
  return inOrder.flatMap(([name, question]) => {
    const place = `${id}.${name}`;
    const value = byId[name] ?? null;
    return question.kind === 'rows'
      ? list(place, question, (value ?? []) as readonly Row[])
      : answer(place, question, value as ScalarValue);
  });
}

/** What may stand between answers: labels of what is asked, the words for a cell without an answer, signs. */
export function fixedWording({ questions }: Section): readonly string[] {
  const labels = Object.values(questions).flatMap((question) => [
    question.label.lv,
    ...(question.kind === 'rows' ? Object.values(question.fields).map(({ label }) => label.lv) : []),
  ]);
  return [...new Set([...labels, 'nav norādīts', ...':;,()—•'])].map(bare);
}
