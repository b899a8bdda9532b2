// What a form asks otherwise than in the edition before: computed from the two definitions and the mapping between
// them, so that nobody has to write it down and it cannot be wrong.
import { type Label, label, withColon } from '../language/label.ts';
import { askedWhenText } from './asked-when.ts';
import { canonicalJson } from './canonical.ts';
import { type CodeList, codesOf, isCode } from './code-list.ts';
import { mappingInto } from './editions.ts';
import { askedAt, type Form, type FormId } from './form.ts';
import { type Change, changeOf, type Mapping, sourceOf } from './mapping.ts';
import type { Question } from './question.ts';

/** What is different about a question that was asked before. */
export type Difference =
  /** It stood elsewhere; `before` is where. */
  | { readonly about: 'place'; readonly before: string }
  | { readonly about: 'label'; readonly before: Label; readonly now: Label }
  | { readonly about: 'help'; readonly before: Label | null; readonly now: Label | null }
  | { readonly about: 'required'; readonly now: boolean }
  /** Codes that were added or are gone, and those with another label or another code for the same matter. */
  | {
      readonly about: 'codes';
      readonly added: readonly Label[];
      readonly dropped: readonly Label[];
      readonly replaced: readonly { readonly before: Label; readonly now: Label }[];
    }
  /** After which answers to another question it is asked; `now` is null where it always is. */
  | { readonly about: 'condition'; readonly now: Label | null }
  /** The kind of answer, or how long or large it may be. */
  | { readonly about: 'limits' };

export interface QuestionChange {
  /** `section.question` or `section.question.field`: in the later edition, of what is gone in the earlier one. */
  readonly path: string;
  readonly section: { readonly id: string; readonly no: number; readonly label: Label };
  /** Of a field with the list that it is in: „Iestādes: Nosaukums“. */
  readonly label: Label;
  readonly help: Label | null;
  readonly change: 'added' | 'dropped' | 'changed';
  /** Empty unless it was changed. */
  readonly differences: readonly Difference[];
}

export interface EditionChanges {
  readonly from: number;
  readonly into: number;
  readonly form: FormId;
  /** In the order of the survey, what is gone last. */
  readonly questions: readonly QuestionChange[];
}

/** What is new in a form of an edition; null where there is no edition before it. */
export function changesInto(edition: number, form: FormId): EditionChanges | null {
  const mapping = mappingInto(edition, form);
  return mapping === null ? null : editionChanges(mapping);
}

export function editionChanges(mapping: Mapping): EditionChanges {
  const { from, into, dropped } = mapping;
  return {
    from: from.edition,
    into: into.edition,
    form: into.form,
    questions: [
      ...pathsOf(into).flatMap((path) => changeAt(mapping, path)),
      ...dropped.map((path) => described(from, path, 'dropped')),
    ],
  };
}

function pathsOf({ sections }: Form): readonly string[] {
  return Object.entries(sections).flatMap(([section, { questions }]) =>
    Object.entries(questions).flatMap(([id, question]) => {
      const path = `${section}.${id}`;
      const fields = question.kind === 'rows' ? Object.keys(question.fields) : [];
      return [path, ...fields.map((field) => `${path}.${field}`)];
    }),
  );
}

function changeAt(mapping: Mapping, path: string): readonly QuestionChange[] {
  const [section = '', question = '', field = null] = path.split('.');
  const list = `${section}.${question}`;
  const change = changeOf(mapping, list, field);
  // The fields of a new list are new with it.
  if (field !== null && changeOf(mapping, list, null).change === 'new') return [];
  const source = sourceOf(path, change);
  if (source === null) return [described(mapping.into, path, 'added')];
  // A field without an entry of its own stands where it stood in its list, whatever that was called.
  const own = field !== null && mapping.questions[path] === undefined;
  const before = asked(mapping.from, own ? `${sourceOf(list, change)}.${field}` : source);
  const now = asked(mapping.into, path);
  const moved: readonly Difference[] = source === path || own ? [] : [{ about: 'place', before: source }];
  const differences = [
    ...moved,
    ...differencesOf(before, now, change),
    ...conditionDifferences(mapping, section, before, now),
  ];
  return differences.length === 0 ? [] : [{ ...described(mapping.into, path, 'changed'), differences }];
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson([one ?? null]) === canonicalJson([other ?? null]);
}

function differencesOf(before: Question, now: Question, change: Change): readonly Difference[] {
  const [helpBefore, helpNow] = [before.help ?? null, now.help ?? null];
  const [wasRequired, isRequired] = [before.required === true, now.required === true];
  return [
    ...(isSame(before.label, now.label)
      ? []
      : [{ about: 'label', before: before.label, now: now.label } as const]),
    ...(isSame(helpBefore, helpNow) ? [] : [{ about: 'help', before: helpBefore, now: helpNow } as const]),
    ...(wasRequired === isRequired ? [] : [{ about: 'required', now: isRequired } as const]),
    ...codeDifferences(codesIn(before), codesIn(now), change),
    ...(isSame(limitsOf(before), limitsOf(now)) ? [] : [{ about: 'limits' } as const]),
  ];
}

function codeDifferences(before: CodeList, now: CodeList, change: Change): readonly Difference[] {
  const recoding = change.change === 'recoded' ? change.codes : {};
  const pairs = codesOf(before).map((code) => ({ code, next: recoding[code] ?? code }));
  const kept = new Set(pairs.map(({ next }) => next));
  const labelIn = (list: CodeList, code: string) => (isCode(list, code) ? (list[code] ?? null) : null);
  const added = codesOf(now).flatMap((code) => (kept.has(code) ? [] : (labelIn(now, code) ?? [])));
  const dropped = pairs.flatMap(({ code, next }) =>
    labelIn(now, next) === null || recoding[code] === null ? (labelIn(before, code) ?? []) : [],
  );
  const replaced = pairs.flatMap(({ code, next }) => {
    const [was, is] = [labelIn(before, code), recoding[code] === null ? null : labelIn(now, next)];
    return was === null || is === null || was.lv === is.lv ? [] : [{ before: was, now: is }];
  });
  return added.length + dropped.length + replaced.length === 0
    ? []
    : [{ about: 'codes', added, dropped, replaced }];
}

function codesIn(question: Question): CodeList {
  return question.kind === 'choice' || question.kind === 'multiple_choice' ? question.codes : {};
}

function conditionDifferences(
  { into }: Mapping,
  section: string,
  before: Question,
  now: Question,
): readonly Difference[] {
  const asking = into.sections[section];
  if (asking === undefined || isSame(before.askedWhen, now.askedWhen)) return [];
  return [{ about: 'condition', now: askedWhenText(asking, now) }];
}

/** What is compared on its own, or is compared field by field. */
const notLimits = new Set([
  'label',
  'earlierLabels',
  'help',
  'required',
  'askedWhen',
  'codes',
  'earlierCodes',
  'fields',
  'item',
  'unit',
]);

function limitsOf(question: Question): object {
  return Object.fromEntries(Object.entries(question).filter(([name]) => !notLimits.has(name)));
}

function described(form: Form, path: string, change: QuestionChange['change']): QuestionChange {
  const [id = '', question = '', field = null] = path.split('.');
  const at = askedAt(form, { section: id, question, field });
  if (at.section === null || at.question === null) throw new RangeError(`${path} is not asked`);
  const list = at.question.label;
  return {
    path,
    section: { id, no: at.section.no, label: at.section.label },
    label:
      at.field === null
        ? list
        : label(`${withColon(list.lv)} ${at.field.label.lv}`, `${withColon(list.en)} ${at.field.label.en}`),
    help: (at.field ?? at.question).help ?? null,
    change,
    differences: [],
  };
}

function asked(form: Form, path: string): Question {
  const [section = '', question = '', field = null] = path.split('.');
  const at = askedAt(form, { section, question, field });
  const found = field === null ? at.question : at.field;
  if (found === null) throw new RangeError(`${path} is not asked`);
  return found;
}
