// A return as a later edition would have asked for it, so that two years can be compared question by question.
import { isRecord, valueFromDocument } from './answer-value.ts';
import { isAlwaysRequired, isAskedUnder } from './asked-when.ts';
import { codesOf } from './code-list.ts';
import { type MunicipalReturn, mappingInto, type RegionalReturn, type Return, returnOf } from './editions.ts';
import { type Empty, isEmpty, type Section } from './form.ts';
import { type Change, changeOf, type Mapping, type Recoding, sourceOf } from './mapping.ts';
import { type Row, rowsIn } from './placed-answers.ts';
import type { MultipleChoiceQuestion, Question, RowsQuestion } from './question.ts';

/**
 * The return in the questions and codes of a later edition (or its own), edition by edition. The return itself
 * stays as it is, valid under its own edition. Throws a RangeError for an edition that is earlier or that no
 * mapping leads to.
 */
export function asEdition(ret: MunicipalReturn, edition: number): MunicipalReturn;
export function asEdition(ret: RegionalReturn, edition: number): RegionalReturn;
export function asEdition(ret: Return, edition: number): Return;
export function asEdition(ret: Return, edition: number): Return {
  let later: Return = ret;
  while (later.edition !== edition) {
    const mapping = later.edition < edition ? mappingInto(later.edition + 1, later.form) : null;
    if (mapping === null)
      throw new RangeError(`No mapping leads from ${later.edition} to ${edition} (${later.form})`);
    later = mapReturn(later, mapping);
  }
  return later;
}

/**
 * The return as the later form of a mapping would have asked for it. What was not asked before, or what the later
 * form does not ask under the other answers, is not answered; a section that then lacks an answer which the later form demands is unknown (`left_out`).
 */
export function mapReturn(ret: Return, mapping: Mapping): Return {
  const { into } = mapping;
  const before: { readonly [id: string]: object } = ret.sections;
  const sections = Object.entries(into.sections).map(([id, section]) => [
    id,
    sectionOf(mapping, id, section, before),
  ]);
  return returnOf(into, ret.territory, Object.fromEntries(sections));
}

function sectionOf(
  mapping: Mapping,
  id: string,
  section: Section,
  before: { readonly [id: string]: object },
): Row | Empty {
  const { questions } = section;
  const asked = Object.entries(questions).map(([question, definition]) => {
    const path = `${id}.${question}`;
    const change = changeOf(mapping, path, null);
    const [source = '', old = ''] = sourceOf(path, change)?.split('.') ?? [];
    return { question, definition, path, change, old, from: before[source] };
  });
  const sources = asked.flatMap(({ from }) => (from === undefined ? [] : [from]));
  const [firstEmpty] = sources.filter(isEmpty);
  if (sources.every(isEmpty)) return firstEmpty ?? { empty: 'left_out' };
  const answers = asked.map(({ question, definition, path, change, old, from }) => {
    const value = isRecord(from) && !isEmpty(from) ? (from[old] ?? null) : null;
    return [question, answerOf(mapping, path, definition, change, value)] as const;
  });
  const codeOf = (question: string) => {
    const value = new Map(answers).get(question);
    return typeof value === 'string' ? value : null;
  };
  const kept = answers.map(([question, value]) => {
    const definition = questions[question];
    const isAsked = definition === undefined || isAskedUnder(section, definition, codeOf) !== false;
    return [question, isAsked ? value : Array.isArray(value) ? [] : null] as const;
  });
  return kept.some(([question, value]) => lacks(questions[question], value))
    ? { empty: 'left_out' }
    : Object.fromEntries(kept);
}

/** The answer by what became of its question; null is not answered, or rows of which one lacks a demanded field. */
function answerOf(
  mapping: Mapping,
  path: string,
  question: Question,
  change: Change,
  value: unknown,
): unknown {
  switch (question.kind) {
    case 'rows': {
      const rows = rowsIn(value).map((row) => rowOf(mapping, path, question, row));
      return rows.every((row) => row !== null) ? rows : null;
    }
    case 'multiple_choice':
      return recodedList(question, value, change);
    default:
      return change.change === 'recoded' && typeof value === 'string'
        ? recodedOne(value, change.codes)
        : value;
  }
}

/** A row in the fields of the later edition; null where it lacks one that is demanded. */
function rowOf(mapping: Mapping, path: string, { fields }: RowsQuestion, row: Row): Row | null {
  const answers = Object.entries(fields).map(([field, asked]) => {
    const change = changeOf(mapping, path, field);
    const old = change.change === 'renamed' ? (change.from.split('.').at(-1) ?? field) : field;
    const value = change.change === 'new' ? null : (row[old] ?? null);
    return [field, answerOf(mapping, `${path}.${field}`, asked, change, value)] as const;
  });
  return answers.some(([field, value]) => lacks(fields[field], value)) ? null : Object.fromEntries(answers);
}

/** In the order of the later list, each code once. */
function recodedList(question: MultipleChoiceQuestion, answer: unknown, change: Change): readonly string[] {
  const given = valueFromDocument(question, answer);
  const codes = given.kind === 'multiple_choice' ? given.value : [];
  if (change.change !== 'recoded') return codes;
  const known = new Set(codes.flatMap((code) => recodedOne(code, change.codes) ?? []));
  const order = codesOf(question.codes);
  return [...known].sort((one, other) => order.indexOf(one) - order.indexOf(other));
}

function recodedOne(code: string, codes: Recoding): string | null {
  return Object.hasOwn(codes, code) ? (codes[code] ?? null) : code;
}

/** Whether a section or row cannot stand with this answer. Rows are never null but where one of them is lacking. */
function lacks(question: Question | undefined, value: unknown): boolean {
  const isRequired = question !== undefined && isAlwaysRequired(question);
  if (value === null) return isRequired || question?.kind === 'rows';
  return isRequired && Array.isArray(value) && value.length === 0;
}
