// Forms that people make themselves: polls of the ministry and feedback forms of municipalities. What is stored is a
// document of one to ten questions; the questions made of it are those of the survey, and so are their rendering,
// reading, check and words.
import { z } from 'zod';
import type { Label } from '../language/label.ts';
import { documentValue, isRecord, type ScalarValue, valueFromDocument } from './answer-value.ts';
import type { CodeList } from './code-list.ts';
import { place } from './finding.ts';
import type { FlatAnswer } from './flat-answer.ts';
import type { Section } from './form.ts';
import type { LongTextQuestion, ScalarQuestion } from './question.ts';
import { cleanLine } from './reading/clean-text.ts';

export const ownKinds = [
  'choice',
  'multiple_choice',
  'whole_number',
  'decimal',
  'text',
  'long_text',
] as const;
export type OwnKind = (typeof ownKinds)[number];

/** Limits of a form; lengths are in characters. */
export const ownLimits = { questions: 10, codes: 20, label: 300, codeLabel: 120 } as const;

/** The question of the kinds that people may ask in forms of their own. */
export type OwnQuestion = Extract<ScalarQuestion, { kind: OwnKind }>;

/** Answers by the id of the question, as a document holds them. */
export type OwnAnswers = { readonly [question: string]: ScalarValue };

const LONGEST_TEXT = 300;
const LONGEST_PROSE = 2000;
const HIGHEST = 1_000_000_000;

/** One line without invisible characters and marks that turn the direction of reading. */
const line = (max: number) => z.string().transform(cleanLine).pipe(z.string().min(1).max(max));
const words = (max: number): z.ZodType<Label> => z.strictObject({ lv: line(max), en: line(max) });

/** Ids are numbered, so that none can be mistaken for a field or a property of another kind. */
const questionId = z.string().regex(/^q([1-9]|10)$/);
const code = z.strictObject({
  code: z.string().regex(/^c([1-9]|1\d|20)$/),
  label: words(ownLimits.codeLabel),
});

const asked = { id: questionId, label: words(ownLimits.label), required: z.boolean() };

const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...asked,
    kind: z.enum(['choice', 'multiple_choice']),
    codes: z
      .array(code)
      .min(2)
      .max(ownLimits.codes)
      .refine((codes) => areDistinct(codes.map((one) => one.code))),
  }),
  z.strictObject({ ...asked, kind: z.enum(['whole_number', 'decimal', 'text', 'long_text']) }),
]);

/** The stored document. Throws a `ZodError` for any other. */
export const ownFormSchema = z.strictObject({
  questions: z
    .array(questionSchema)
    .min(1)
    .max(ownLimits.questions)
    .refine((questions) => areDistinct(questions.map(({ id }) => id))),
});

export type OwnForm = z.output<typeof ownFormSchema>;

function areDistinct(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

/** The questions of a form as a section, as every surface of the survey reads it. */
export function sectionOfOwnForm({ questions }: OwnForm, title: Label): Section<OwnQuestions> {
  const byId = questions.map((question) => [question.id, surveyQuestion(question)] as const);
  return { no: 1, label: title, questions: Object.fromEntries(byId) };
}

export type OwnQuestions = { readonly [id: string]: OwnQuestion };

function surveyQuestion(question: OwnForm['questions'][number]): OwnQuestion {
  const { label, required } = question;
  switch (question.kind) {
    case 'choice':
    case 'multiple_choice':
      return { kind: question.kind, label, required, codes: codeList(question.codes) };
    case 'whole_number':
      return { kind: 'whole_number', label, required, min: 0, max: HIGHEST, unit: noUnit };
    case 'decimal':
      return { kind: 'decimal', label, required, min: 0, max: HIGHEST, places: 2, unit: noUnit };
    case 'text':
      return { kind: 'text', label, required, maxLength: LONGEST_TEXT };
    case 'long_text':
      return { kind: 'long_text', label, required, maxLength: LONGEST_PROSE };
  }
}

/** The label of the question says what is counted. */
const noUnit: Label = { lv: '', en: '' };

function codeList(codes: readonly z.output<typeof code>[]): CodeList {
  return Object.fromEntries(codes.map((one) => [one.code, one.label]));
}

/** A remark in one's own words beside the questions of a form. */
export function commentQuestion(label: Label): LongTextQuestion {
  return { kind: 'long_text', label, maxLength: LONGEST_PROSE };
}

/**
 * Stored answers to questions, in the order of the questions; what is missing is not answered. Throws a RangeError for
 * what is no answer.
 */
export function readOwnAnswers(questions: OwnQuestions, document: unknown): OwnAnswers {
  const stored = isRecord(document) ? document : {};
  return Object.fromEntries(
    Object.entries(questions).map(([id, question]) => [
      id,
      documentValue(question, valueFromDocument(question, stored[id])),
    ]),
  );
}

/** Answers as a form of this section would bring them. */
export function flatOwnAnswers(section: string, answers: OwnAnswers): readonly FlatAnswer[] {
  return Object.entries(answers).map(([question, value]) => ({
    place: place(section, question),
    value: typeof value === 'object' && value !== null && 'from' in value ? { ...value } : value,
  }));
}
