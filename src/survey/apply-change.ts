// One change of a form: the form after it, or why it cannot be made.
import type { Label } from '../language/label.ts';
import {
  decides,
  type Fault,
  lastOne,
  namesCode,
  needed,
  noCodes,
  sameLabel,
  taken,
  tooFewCodes,
  tooMany,
  unknown,
} from './change-faults.ts';
import { type CodeList, codesOf } from './code-list.ts';
import { editionLimits, type FormChange, type StatedQuestion } from './edition-document.ts';
import { coreNeeds } from './editions/core.ts';
import type { Section } from './form.ts';
import { answersIn, answersTo } from './form-size.ts';
import type { Recoding } from './mapping.ts';
import type {
  ChoiceQuestion,
  MultipleChoiceQuestion,
  Question,
  RowsQuestion,
  ScalarQuestion,
} from './question.ts';
import { foldText } from './reading/clean-text.ts';
import { questionOf } from './stated-question.ts';

/** A form while it is being changed. */
export interface Draft {
  readonly edition: number;
  readonly sections: ReadonlyMap<string, DraftSection>;
  /** What was asked once and is not any more, by path, as it was asked last. */
  readonly retired: ReadonlyMap<string, Question>;
  /** Whether last year's answer stands in the new form, by path of question or field. */
  readonly prefilled: ReadonlyMap<string, boolean>;
  /** The codes of old that others continue, or nobody (null), by path, in the year being changed. */
  readonly recodings: ReadonlyMap<string, Recoding>;
}

export type DraftSection = Omit<Section, 'questions'> & { readonly questions: ReadonlyMap<string, Question> };
/** The form after a change, or why it cannot be made. */
export function applied(draft: Draft, change: FormChange): Draft | Fault {
  if (change.change === 'add_section') return withNewSection(draft, change);
  const section = draft.sections.get(change.section);
  if (section === undefined) return unknown('sadaļas', 'section', change.section);
  switch (change.change) {
    case 'reword_section': {
      const others = [...draft.sections].filter(([id]) => id !== change.section);
      const text = change.label;
      if (text !== undefined && others.some(([, one]) => isSameText(one.label, text))) return sameLabel(text);
      return withSection(draft, change.section, reworded(section, change));
    }
    case 'add_question':
      return withNewQuestion(draft, section, change);
    case 'bring_back_question':
      return broughtBack(draft, section, change);
  }
  const question = section.questions.get(change.question);
  if (question === undefined) return unknown('jautājuma', 'question', change.question);
  switch (change.change) {
    case 'retire_question':
      return withoutQuestion(draft, section, change, question);
    case 'move_question':
      return moved(draft, section, change, question);
    case 'reword_question':
    case 'reword_code':
    case 'add_code':
    case 'retire_code': {
      const next = changedQuestion(section, question, change);
      if ('message' in next) return next;
      if (answersIn(draft) - answersTo(question) + answersTo(next) > editionLimits.answers)
        return tooMany('atbilžu lauku', 'fields for answers', editionLimits.answers);
      const changed = withQuestion(draft, section, change, next);
      const codes = recodingBy(change);
      if (codes === null) return changed;
      const path = pathOf(change);
      const earlier = draft.recodings.get(path) ?? {};
      return { ...changed, recodings: new Map(draft.recodings).set(path, { ...earlier, ...codes }) };
    }
  }
}

function withNewSection(draft: Draft, change: FormChange & { change: 'add_section' }): Draft | Fault {
  const { section: id, label: text, help } = change;
  if (draft.sections.has(id)) return taken('sadaļai', 'section', id);
  if (draft.sections.size >= editionLimits.sections)
    return tooMany('sadaļu', 'sections', editionLimits.sections);
  const same = [...draft.sections.values()].some((one) => isSameText(one.label, text));
  if (same) return sameLabel(text);
  const no = draft.sections.size + 1;
  return withSection(draft, id, {
    no,
    label: text,
    ...(help === undefined ? {} : { help }),
    questions: new Map(),
  });
}

function withNewQuestion(
  draft: Draft,
  section: DraftSection,
  change: FormChange & { change: 'add_question' },
): Draft | Fault {
  const { section: id, question, after, asked, prefill } = change;
  if (section.questions.has(question) || draft.retired.has(`${id}.${question}`))
    return taken('jautājumam', 'question', question);
  const all = [...draft.sections.values()].reduce((sum, { questions }) => sum + questions.size, 0);
  if (all >= editionLimits.questions) return tooMany('jautājumu', 'questions', editionLimits.questions);
  if (answersIn(draft) + answersTo(questionOf(asked)) > editionLimits.answers)
    return tooMany('atbilžu lauku', 'fields for answers', editionLimits.answers);
  if (hasLabel(section, asked.label)) return sameLabel(asked.label);
  const twice = labelTwice(asked);
  if (twice !== null) return sameLabel(twice);
  const placed = placedAfter(section.questions, question, questionOf(asked), after);
  if (placed === null) return unknown('jautājuma', 'question', after ?? '');
  return {
    ...withSection(draft, id, { ...section, questions: placed }),
    prefilled: new Map(draft.prefilled).set(`${id}.${question}`, prefill),
  };
}

function withoutQuestion(
  draft: Draft,
  section: DraftSection,
  { section: id, question }: { readonly section: string; readonly question: string },
  definition: Question,
): Draft | Fault {
  const path = `${id}.${question}`;
  const needs = coreNeeds[path];
  if (needs !== undefined) return needed(definition.label, needs);
  const deciding = [...section.questions.values()].find((one) => one.askedWhen?.question === question);
  if (deciding !== undefined) return decides(definition.label, deciding.label);
  if (section.questions.size === 1) return lastOne(section.label);
  const questions = new Map(section.questions);
  questions.delete(question);
  return {
    ...withSection(draft, id, { ...section, questions }),
    retired: new Map(draft.retired).set(path, definition),
  };
}

function broughtBack(
  draft: Draft,
  section: DraftSection,
  { section: id, question }: { readonly section: string; readonly question: string },
): Draft | Fault {
  const path = `${id}.${question}`;
  const definition = draft.retired.get(path);
  if (definition === undefined) return unknown('atsaukta jautājuma', 'retired question', question);
  if (answersIn(draft) + answersTo(definition) > editionLimits.answers)
    return tooMany('atbilžu lauku', 'fields for answers', editionLimits.answers);
  if (hasLabel(section, definition.label)) return sameLabel(definition.label);
  const retired = new Map(draft.retired);
  retired.delete(path);
  return {
    ...withSection(draft, id, {
      ...section,
      questions: new Map(section.questions).set(question, definition),
    }),
    retired,
  };
}

function moved(
  draft: Draft,
  section: DraftSection,
  { section: id, question, after }: FormChange & { change: 'move_question' },
  definition: Question,
): Draft | Fault {
  const others = new Map(section.questions);
  others.delete(question);
  const placed = placedAfter(others, question, definition, after);
  if (placed === null) return unknown('jautājuma', 'question', after ?? '');
  return withSection(draft, id, { ...section, questions: placed });
}

type ChangeOfQuestion = FormChange & {
  readonly change: 'reword_question' | 'reword_code' | 'add_code' | 'retire_code';
};

/** The question, or its field, after a change of its words or codes. */
function changedQuestion(
  section: DraftSection,
  question: Question,
  change: ChangeOfQuestion,
): Question | Fault {
  const { field } = change;
  if (field === null) {
    if (change.change !== 'reword_question')
      return question.kind === 'rows' ? noCodes(question.label) : withCodes(question, change, section);
    const others = new Map(section.questions);
    others.delete(change.question);
    if (change.label !== undefined && hasLabel({ questions: others }, change.label))
      return sameLabel(change.label);
    return reworded(question, change);
  }
  if (question.kind !== 'rows') return unknown('lauka', 'field', field);
  const asked = question.fields[field];
  if (!Object.hasOwn(question.fields, field) || asked === undefined) return unknown('lauka', 'field', field);
  const others = Object.entries(question.fields).filter(([id]) => id !== field);
  if (change.change === 'reword_question') {
    const text = change.label;
    if (text !== undefined && others.some(([, one]) => isSameText(one.label, text))) return sameLabel(text);
  }
  const next =
    change.change === 'reword_question' ? reworded(asked, change) : withCodes(asked, change, section);
  return 'message' in next ? next : withField(question, field, next);
}

function withField(question: RowsQuestion, field: string, asked: ScalarQuestion): RowsQuestion {
  return { ...question, fields: { ...question.fields, [field]: asked } };
}

function withCodes(
  question: ScalarQuestion,
  change: Exclude<ChangeOfQuestion, { change: 'reword_question' }>,
  { questions }: DraftSection,
): ScalarQuestion | Fault {
  if (question.kind !== 'choice' && question.kind !== 'multiple_choice') return noCodes(question.label);
  const { codes } = question;
  if (change.change === 'reword_code') {
    if (!Object.hasOwn(codes, change.code)) return unknown('koda', 'code', change.code);
    if (namesAnother(question, change.label, change.code)) return namesCode(change.label);
    const { earlierCodes = {} } = question;
    const before = codes[change.code];
    const earlier = [...(earlierCodes[change.code] ?? []), ...(before === undefined ? [] : [before])];
    return {
      ...withList(question, { ...codes, [change.code]: change.label }),
      earlierCodes: { ...earlierCodes, [change.code]: earlier },
    };
  }
  const needs = coreNeeds[`${change.section}.${change.question}`];
  if (needs?.fixedCodes === true) return needed(question.label, needs);
  if (change.change === 'add_code') {
    const { code, continues } = change;
    if (Object.hasOwn(codes, code)) return taken('kodam', 'code', code);
    if (codesOf(codes).length >= editionLimits.codes) return tooMany('kodu', 'codes', editionLimits.codes);
    const left = continues === null ? codes : without(codes, continues);
    if (left === null) return unknown('koda', 'code', continues ?? '');
    if (namesAnother({ ...question, codes: left }, change.label, code)) return namesCode(change.label);
    if (namesLabel(left, code)) return taken('kodam', 'code', code);
    return deciding(questions, change, continues) ?? withList(question, { ...left, [code]: change.label });
  }
  const left = without(codes, change.code);
  if (left === null) return unknown('koda', 'code', change.code);
  if (change.continuedBy !== null && !Object.hasOwn(left, change.continuedBy))
    return unknown('koda', 'code', change.continuedBy);
  if (codesOf(left).length < 2) return tooFewCodes(question.label);
  return deciding(questions, change, change.code) ?? withList(question, left);
}

function withList<Q extends ChoiceQuestion | MultipleChoiceQuestion>(question: Q, codes: CodeList): Q {
  return { ...question, codes };
}

/**
 * Whether a label is, in either language, the id or a label of another code, of today or of old. Answers are found by
 * all of them, so that a workbook that was handed out would silently be read as the other answer.
 */
function namesAnother(
  { codes, earlierCodes = {} }: ChoiceQuestion | MultipleChoiceQuestion,
  { lv, en }: Label,
  own: string,
): boolean {
  const others = codesOf(codes).filter((code) => code !== own);
  const names = new Set(
    others.flatMap((code) => {
      const labels = [codes[code], ...(earlierCodes[code] ?? [])];
      return [
        code,
        ...labels.flatMap((one) => (one === undefined ? [] : [foldText(one.lv), foldText(one.en)])),
      ];
    }),
  );
  return [lv, en].some((name) => names.has(foldText(name)));
}

/** Whether the id of a code is a label of one in the list. */
function namesLabel(codes: CodeList, id: string): boolean {
  return Object.values(codes).some(({ lv, en }) => foldText(lv) === id || foldText(en) === id);
}

/** The list without a code; null where it does not have it. */
function without(codes: CodeList, code: string): CodeList | null {
  if (!Object.hasOwn(codes, code)) return null;
  return Object.fromEntries(Object.entries(codes).filter(([one]) => one !== code));
}

/** A refusal where another question is asked only under this code. */
function deciding(
  questions: ReadonlyMap<string, Question>,
  { question, field }: { readonly question: string; readonly field: string | null },
  code: string | null,
): Fault | null {
  if (field !== null || code === null) return null;
  const other = [...questions.values()].find(
    ({ askedWhen }) => askedWhen?.question === question && askedWhen.is.includes(code),
  );
  const own = questions.get(question);
  return other === undefined || own === undefined ? null : decides(own.label, other.label);
}

function recodingBy(change: ChangeOfQuestion): Recoding | null {
  if (change.change === 'add_code')
    return change.continues === null ? null : { [change.continues]: change.code };
  return change.change === 'retire_code' ? { [change.code]: change.continuedBy } : null;
}

function pathOf({ section, question, field }: Omit<ChangeOfQuestion, 'change'>): string {
  return field === null ? `${section}.${question}` : `${section}.${question}.${field}`;
}

type Worded = { readonly label: Label; readonly help?: Label; readonly earlierLabels?: readonly Label[] };

/** The same with other words; workbooks that were handed out with the words of old are still read. */
function reworded<T extends Worded>(
  asked: T,
  { label: text, help }: { readonly label?: Label; readonly help?: Label | null },
): T {
  const relabelled =
    text === undefined
      ? asked
      : { ...asked, label: text, earlierLabels: [...(asked.earlierLabels ?? []), asked.label] };
  if (help === undefined) return relabelled;
  return help === null ? withoutHelp(relabelled) : { ...relabelled, help };
}

function withoutHelp<T extends Worded>(asked: T): T {
  const { help: _gone, ...rest } = asked;
  // No kind of question demands a help, which the compiler cannot know of every T.
  return rest as Omit<T, 'help'> as T;
}

function withSection(draft: Draft, id: string, section: DraftSection): Draft {
  return { ...draft, sections: new Map(draft.sections).set(id, section) };
}

function withQuestion(
  draft: Draft,
  section: DraftSection,
  { section: id, question }: { readonly section: string; readonly question: string },
  definition: Question,
): Draft {
  return withSection(draft, id, {
    ...section,
    questions: new Map(section.questions).set(question, definition),
  });
}

/** The questions with one more after another of them; null where there is no such. */
function placedAfter(
  questions: ReadonlyMap<string, Question>,
  id: string,
  question: Question,
  after: string | null,
): ReadonlyMap<string, Question> | null {
  if (after === null) return new Map([[id, question], ...questions]);
  if (!questions.has(after)) return null;
  return new Map(
    [...questions].flatMap(([one, asked]) =>
      one === after
        ? [
            [one, asked],
            [id, question],
          ]
        : [[one, asked]],
    ),
  );
}

function hasLabel({ questions }: Pick<DraftSection, 'questions'>, text: Label): boolean {
  return [...questions.values()].some((one) => isSameText(one.label, text));
}

/** A label that stands twice within a question: of fields, or of codes. */
function labelTwice(stated: StatedQuestion): Label | null {
  if (stated.kind === 'rows') {
    const fields = stated.fields.map(({ question }) => question);
    return (
      twiceIn(fields.map((one) => one.label)) ?? fields.map(labelTwice).find((one) => one !== null) ?? null
    );
  }
  if (!('codes' in stated)) return null;
  const codes = Object.fromEntries(stated.codes.map(({ code, label }) => [code, label]));
  const list = { kind: 'choice', label: stated.label, codes } as const;
  return stated.codes.find(({ code, label }) => namesAnother(list, label, code))?.label ?? null;
}

function twiceIn(labels: readonly Label[]): Label | null {
  return labels.find((one, index) => labels.slice(0, index).some((other) => isSameText(one, other))) ?? null;
}

/** As a reader of a workbook or a list compares them. */
function isSameText(one: Label | undefined, other: Label): boolean {
  return (
    one !== undefined && (foldText(one.lv) === foldText(other.lv) || foldText(one.en) === foldText(other.en))
  );
}
