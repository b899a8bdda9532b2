// One step from an edition to the next: a return in the questions and codes of the later form.
import { codesOf } from './code-list.ts';
import type { Return } from './editions.ts';
import { type Empty, isEmpty } from './form.ts';
import { type Change, changeOf, type Mapping, type Recoding, sourceOf } from './mapping.ts';
import type { AnswersById, ScalarValue } from './placed-answers.ts';
import type { MultipleChoiceQuestion, Question, Questions, RowsQuestion } from './question.ts';

type Answer = AnswersById[string];

/**
 * The return as the later form of a mapping would have asked for it. What was not asked before is not answered;
 * a section that then lacks an answer which the later form demands is unknown (`left_out`).
 */
export function mapReturn(ret: Return, mapping: Mapping): Return {
  const { into } = mapping;
  const before: { readonly [id: string]: object } = ret.sections;
  const sections = Object.entries(into.sections).map(([id, { questions }]) => [
    id,
    sectionOf(mapping, id, questions, before),
  ]);
  // Mapped question by question into the form, which is what the type of its returns says.
  return { ...ret, edition: into.edition, sections: Object.fromEntries(sections) } as Return;
}

function sectionOf(
  mapping: Mapping,
  id: string,
  questions: Questions,
  before: { readonly [id: string]: object },
): AnswersById | Empty {
  const asked = Object.entries(questions).map(([question, definition]) => {
    const path = `${id}.${question}`;
    const change = changeOf(mapping, path, null);
    const [section = '', old = ''] = sourceOf(path, change)?.split('.') ?? [];
    return { question, definition, path, change, old, from: before[section] };
  });
  const sources = asked.flatMap(({ from }) => (from === undefined ? [] : [from]));
  const [firstEmpty] = sources.filter(isEmpty);
  if (sources.every(isEmpty)) return firstEmpty ?? { empty: 'left_out' };
  const answers = asked.map(({ question, definition, path, change, old, from }) => {
    const value = from === undefined || isEmpty(from) ? null : ((from as AnswersById)[old] ?? null);
    return [question, answerOf(mapping, path, definition, change, value)] as const;
  });
  return answers.some(([question, value]) => lacks(questions[question], value))
    ? { empty: 'left_out' }
    : Object.fromEntries(answers);
}

/** The answer by what became of its question; null is not answered, or rows of which one lacks a demanded field. */
function answerOf(mapping: Mapping, path: string, question: Question, change: Change, value: Answer): Answer {
  switch (question.kind) {
    case 'rows': {
      const rows = ((value ?? []) as readonly AnswersById[]).map((row) =>
        rowOf(mapping, path, question, row),
      );
      return rows.every((row) => row !== null) ? rows : null;
    }
    case 'multiple_choice':
      return recodedList(question, (value ?? []) as readonly string[], change);
    default:
      return change.change === 'recoded' && typeof value === 'string'
        ? recodedOne(value, change.codes)
        : value;
  }
}

/** A row in the fields of the later edition; null where it lacks one that is demanded. */
function rowOf(
  mapping: Mapping,
  path: string,
  { fields }: RowsQuestion,
  row: AnswersById,
): AnswersById | null {
  const answers = Object.entries(fields).map(([field, asked]) => {
    const change = changeOf(mapping, path, field);
    const old = change.change === 'renamed' ? (change.from.split('.').at(-1) ?? field) : field;
    const value = change.change === 'new' ? null : (row[old] ?? null);
    return [field, answerOf(mapping, `${path}.${field}`, asked, change, value)] as const;
  });
  return answers.some(([field, value]) => lacks(fields[field], value)) ? null : Object.fromEntries(answers);
}

/** In the order of the later list, each code once. */
function recodedList(
  { codes: list }: MultipleChoiceQuestion,
  codes: readonly string[],
  change: Change,
): ScalarValue {
  if (change.change !== 'recoded') return codes;
  const known = new Set(codes.flatMap((code) => recodedOne(code, change.codes) ?? []));
  const order = codesOf(list);
  return [...known].sort((one, other) => order.indexOf(one) - order.indexOf(other));
}

function recodedOne(code: string, codes: Recoding): string | null {
  return Object.hasOwn(codes, code) ? (codes[code] ?? null) : code;
}

/** Whether a section or row cannot stand with this answer. Rows are never null but where one of them is lacking. */
function lacks(question: Question | undefined, value: Answer): boolean {
  if (value === null) return question?.required === true || question?.kind === 'rows';
  return question?.required === true && Array.isArray(value) && value.length === 0;
}
